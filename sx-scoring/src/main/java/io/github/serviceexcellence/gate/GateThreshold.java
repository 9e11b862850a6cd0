package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.points.Points;
import java.util.Objects;

/**
 * How many points are enough.
 *
 * @param points where enough begins
 * @param included whether exactly these points are enough
 */
public record GateThreshold(Points points, boolean included) {
    private static final GateThreshold ANY_SCORE = atLeast(Points.ZERO);

    /** Checks that nothing is missing. */
    public GateThreshold {
        Objects.requireNonNull(points, "points");
    }

    /**
     * These points are enough.
     *
     * @param points the lowest points that are enough, 0 to 100
     * @return the threshold
     */
    public static GateThreshold atLeast(Points points) {
        return new GateThreshold(points, true);
    }

    /**
     * Only more points are enough, as where a band begins above an edge.
     *
     * @param points the highest points that are not enough, 0 or more and below 100
     * @return the threshold
     */
    public static GateThreshold above(Points points) {
        return new GateThreshold(points, false);
    }

    /**
     * Any score is enough, but there must be one.
     *
     * @return at least 0 points
     */
    public static GateThreshold anyScore() {
        return ANY_SCORE;
    }

    /**
     * Whether points are enough.
     *
     * @param score the points to look at
     * @return true if they reach this threshold
     */
    public boolean isReachedBy(Points score) {
        int order = score.compareTo(points);
        return order > 0 || (order == 0 && included);
    }

    /** Whether a score could reach it and another could be without effect: at least 0 to 100, or above 0 to below 100. */
    boolean isPossible() {
        return points.compareTo(Points.ZERO) >= 0 && isReachedBy(Points.HUNDRED);
    }

    /** For instance {@code at least 70} or {@code above 85}. */
    @Override
    public String toString() {
        return (included ? "at least " : "above ") + points;
    }
}
