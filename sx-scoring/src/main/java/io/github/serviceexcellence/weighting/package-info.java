/**
 * How much each part of a whole counts.
 *
 * <p>The sources of the framework weigh all nine elements the same, and so do {@link Weights#equal() equal weights}. Whoever decides
 * otherwise gives {@link Weights} for the parts of a tree, whatever constructs they are; lets the {@linkplain Weights#byAnswers() number of
 * answers} decide; or asks people: experts divide 100 points in a {@link BudgetAllocation}, or compare parts two by two in an {@link
 * AnalyticHierarchy}. What people said comes back as {@link ElicitedWeights}, with how well they agree.
 *
 * <pre>{@code
 * Weights weights = Weights.of(AnalyticHierarchy.builder(elements).compare(leadership, culture, 2) ... .build().weights());
 * }</pre>
 *
 * <p>Weights that the data of a population suggest are another matter and stand in the room of populations.
 */
@NullMarked
package io.github.serviceexcellence.weighting;

import org.jspecify.annotations.NullMarked;
