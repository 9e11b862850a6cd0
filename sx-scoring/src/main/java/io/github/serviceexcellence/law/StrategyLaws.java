package io.github.serviceexcellence.law;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregation.Part;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import java.util.List;

/**
 * Checks that aggregations and strategies keep the laws they declare, on made-up data: for the tests of whoever writes one.
 *
 * <p>The data hold what often goes wrong: zeros and hundreds, ties, a single part, many parts, parts that differ by a billionth,
 * tiny and huge weights; blank respondents, items worded in reverse, uneven scales, elements that nobody measured. Which data, is decided
 * by the seed alone: a violation comes back with the seed that found it. A check takes far less than a second; several seeds see more.
 *
 * <pre>{@code
 * assertEquals(List.of(), StrategyLaws.check(midrange, 1));
 * }</pre>
 *
 * <p>No violation found is no proof, and a law that holds makes no score valid: they say that the arithmetic does what it says.
 */
public final class StrategyLaws {
    private StrategyLaws() {}

    /**
     * Checks an aggregation on lists of 1 to 20 parts.
     *
     * @param aggregation what to check
     * @param seed decides on the data
     * @return for each law that is declared and broken the smallest example that was found, in the order of the laws
     */
    public static List<Violation<List<Part>>> check(Aggregation aggregation, long seed) {
        return new AggregationCheck(aggregation, seed).violations();
    }

    /**
     * Checks a strategy on surveys of 0 to 6 respondents with made-up instruments.
     *
     * @param strategy what to check
     * @param seed decides on the data
     * @return for each law that is declared and broken the smallest example that was found, in the order of the laws
     * @throws IllegalArgumentException if the strategy's item stage fits none of these instruments, because it is made for a certain
     *     one: see {@link #check(ScoringStrategy, Instrument, long)}
     */
    public static List<Violation<ResponseTable>> check(ScoringStrategy strategy, long seed) {
        return StrategyCheck.of(strategy, seed).violations();
    }

    /**
     * Checks a strategy on surveys of 0 to 6 respondents with the ratings of one instrument, whatever conditions they are asked under.
     *
     * @param strategy what to check
     * @param instrument what is asked
     * @param seed decides on the data
     * @return for each law that is declared and broken the smallest example that was found, in the order of the laws
     * @throws IllegalArgumentException if the strategy's item stage does not fit the instrument, or it has no rating
     */
    public static List<Violation<ResponseTable>> check(ScoringStrategy strategy, Instrument instrument, long seed) {
        return StrategyCheck.of(strategy, instrument, seed).violations();
    }
}
