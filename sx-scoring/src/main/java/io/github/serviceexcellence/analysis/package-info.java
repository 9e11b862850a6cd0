/**
 * What researchers ask of a questionnaire: does it measure reliably, and how many things.
 *
 * <p>{@link CrossProducts} are the exact sums of what respondents answered, within constructs or among chosen items; they merge like everything that is summed
 * here. From them come {@link Reliability}, with Cronbach's alpha and what belongs to it, and the {@link CorrelationTable}, from
 * which {@link ParallelAnalysis} tells how many factors there are and {@link Factors} which items belong to them.
 *
 * <pre>{@code
 * System.out.println(Reliability.of(table, MissingRule.LISTWISE));
 *
 * CrossProducts products = CrossProducts.among(table, items);
 * CorrelationTable correlations = CorrelationTable.of(products, Node.INDEX, MissingRule.LISTWISE);
 * System.out.println(ParallelAnalysis.of(correlations, 20261127, 1000));
 * System.out.println(Factors.of(correlations, 9, FactorMethod.MINRES).rotated(Rotation.OBLIMIN));
 * }</pre>
 *
 * <p>Figures equal those of R: closed formulas to the ninth digit, what is iterated as near as R's own iterations end. Each says its method, its n
 * and its {@link MissingRule}, and prints as a table. Where there is no figure there is one clear reason, and never a NaN.
 *
 * <p>Confidential. All of this is about a whole group of respondents that the caller chose, and is for who may see the answers; the room {@code
 * privacy} does not guard it.
 */
@NullMarked
package io.github.serviceexcellence.analysis;

import org.jspecify.annotations.NullMarked;
