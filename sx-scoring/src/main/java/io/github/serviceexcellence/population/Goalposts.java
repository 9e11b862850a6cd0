package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;

/**
 * What the values of a node are measured against in an adjusted Mazziotta-Pareto index: the extremes of all units and all moments
 * that are to be compared, and the value that is to become 100. They are points for the node of a score, and in the indicator's own unit
 * for an indicator. The lowest is the lowest number, also where lower is better.
 *
 * @param lowest the lowest value of all, with at most 20 digits
 * @param highest the highest value of all, above the lowest
 * @param reference the value that becomes 100, for instance the mean of all units in the first year
 */
public record Goalposts(BigDecimal lowest, BigDecimal highest, BigDecimal reference) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number has more than 20 digits, the highest is not above the lowest, or the reference does
     *     not lie between them
     */
    public Goalposts {
        lowest = Exact.form(lowest);
        highest = Exact.form(highest);
        reference = Exact.form(reference);
        Faults faults = new Faults();
        faults.check(
                Decimals.isShort(lowest) && Decimals.isShort(highest) && Decimals.isShort(reference),
                PopulationProblem.LONG_GOALPOSTS);
        faults.check(
                lowest.compareTo(highest) < 0, "highest", PopulationProblem.GOALPOSTS_DO_NOT_RISE, highest, lowest);
        faults.check(
                reference.compareTo(lowest) >= 0 && reference.compareTo(highest) <= 0,
                "reference",
                PopulationProblem.GOALPOSTS_REFERENCE,
                reference);
        faults.throwIfAny(PopulationProblem.INVALID_GOALPOSTS);
    }

    /**
     * Goalposts in points.
     *
     * @param lowest the lowest points of all
     * @param highest the highest points of all, above the lowest
     * @param reference the points that become 100
     * @return the goalposts
     * @throws IllegalArgumentException if the highest is not above the lowest, or the reference does not lie between them
     */
    public static Goalposts of(Points lowest, Points highest, Points reference) {
        return new Goalposts(lowest.toBigDecimal(), highest.toBigDecimal(), reference.toBigDecimal());
    }

    /** The three numbers. */
    @Override
    public String toString() {
        return Decimals.plain(lowest) + " to " + Decimals.plain(highest) + " around " + Decimals.plain(reference);
    }
}
