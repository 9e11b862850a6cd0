package io.github.serviceexcellence.bands;

import io.github.serviceexcellence.points.Points;
import java.util.Objects;

/**
 * Where a band ends, and whether it still holds the points there.
 *
 * <p>Edges are ordered by where they lie; of two at the same points the one that leaves them out comes first.
 *
 * @param points where the band ends
 * @param included whether a score of exactly these points belongs to the band
 */
public record UpperEdge(Points points, boolean included) implements Comparable<UpperEdge> {
    /** Checks that nothing is missing. */
    public UpperEdge {
        Objects.requireNonNull(points, "points");
    }

    /**
     * The edge of a band that holds its highest points.
     *
     * @param points the last points of the band
     * @return the edge
     */
    public static UpperEdge upTo(Points points) {
        return new UpperEdge(points, true);
    }

    /**
     * The edge of a band that ends just before these points.
     *
     * @param points the first points that are too many for the band
     * @return the edge
     */
    public static UpperEdge below(Points points) {
        return new UpperEdge(points, false);
    }

    /**
     * Whether points lie on the lower side of this edge.
     *
     * @param score the points to look at
     * @return true if they are fewer than those of the edge, or the same and the edge is included
     */
    public boolean covers(Points score) {
        int order = score.compareTo(points);
        return order < 0 || (order == 0 && included);
    }

    @Override
    public int compareTo(UpperEdge other) {
        int order = points.compareTo(other.points);
        return order != 0 ? order : Boolean.compare(included, other.included);
    }

    /** For instance {@code up to 15} or {@code below 35}. */
    @Override
    public String toString() {
        return (included ? "up to " : "below ") + points;
    }
}
