package io.github.serviceexcellence.card;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.Objects;

/**
 * A score that stands out, of a leaf unless others were asked for: it lies above or below the mean of the others by more than chance explains.
 *
 * @param node what it is of
 * @param lead its score minus the mean of the other scores, in points; of the same people, so that what they have in common has
 *     come off its standard error
 * @param pValue how often chance alone would give any such lead among all that are shown together, by Holm's correction, 0 to 1
 */
public record Standout(Node node, Estimate lead, double pValue) {
    /** Checks that nothing is missing. */
    public Standout {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(lead, "lead");
    }

    /**
     * Whether it stands out above.
     *
     * @return false if it stands out below
     */
    public boolean isAbove() {
        return lead.value() > 0;
    }
}
