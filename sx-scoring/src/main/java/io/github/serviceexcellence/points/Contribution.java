package io.github.serviceexcellence.points;

import java.util.Objects;

/**
 * What a part adds to the score of the whole. The contributions to a score add up to it exactly; where rounding leaves some
 * billionths over, they go to the largest remainders, ties by code.
 *
 * @param part the part
 * @param points how many of the whole's points come from it
 */
public record Contribution(Node part, Points points) {
    /** Checks that nothing is missing. */
    public Contribution {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(points, "points");
    }
}
