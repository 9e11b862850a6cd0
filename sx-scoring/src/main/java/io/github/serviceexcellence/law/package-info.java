/**
 * Whether aggregations and strategies keep the laws they declare: for the tests of whoever writes one.
 *
 * <p>The laws themselves stand with what keeps them: {@link io.github.serviceexcellence.points.AggregationLaw} with the aggregations,
 * {@link io.github.serviceexcellence.strategy.StrategyLaw} with the strategies. {@link StrategyLaws} tries an aggregation or a strategy
 * on made-up data that a seed decides on; a law that does not hold comes back as a {@link Violation} with the smallest example that was
 * found. What is shipped is held to the same laws.
 *
 * <pre>{@code
 * assertEquals(List.of(), StrategyLaws.check(midrange, 1));
 * }</pre>
 */
@NullMarked
package io.github.serviceexcellence.law;

import org.jspecify.annotations.NullMarked;
