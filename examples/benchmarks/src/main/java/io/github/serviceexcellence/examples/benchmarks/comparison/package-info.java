/**
 * The library against what one would take instead: the same survey, the same figures.
 *
 * <p>{@link InMemory} and {@link Whole} name the contenders, {@link Comparison} lets them run in turn, checks that they agree and
 * writes the table that the README quotes.
 */
@NullMarked
package io.github.serviceexcellence.examples.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
