package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Points;

/**
 * What the points of a node are measured against in an adjusted Mazziotta-Pareto index: the extremes of all units and all moments
 * that are to be compared, and the points that are to become 100.
 *
 * @param lowest the lowest points of all
 * @param highest the highest points of all, above the lowest
 * @param reference the points that become 100, for instance the mean of all units in the first year
 */
public record Goalposts(Points lowest, Points highest, Points reference) {
    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if some lie outside 0 to 100, the highest is not above the lowest, or the reference does not
     *     lie between them
     */
    public Goalposts {
        Faults faults = new Faults();
        faults.check(
                lowest.compareTo(Points.ZERO) >= 0 && highest.compareTo(Points.of(100)) <= 0,
                PopulationProblem.GOALPOSTS_OFF_RANGE,
                lowest,
                highest);
        faults.check(
                lowest.compareTo(highest) < 0, "highest", PopulationProblem.GOALPOSTS_DO_NOT_RISE, highest, lowest);
        faults.check(
                reference.compareTo(lowest) >= 0 && reference.compareTo(highest) <= 0,
                "reference",
                PopulationProblem.GOALPOSTS_REFERENCE,
                reference);
        faults.throwIfAny(PopulationProblem.INVALID_GOALPOSTS);
    }

    /** The three numbers. */
    @Override
    public String toString() {
        return lowest + " to " + highest + " around " + reference;
    }
}
