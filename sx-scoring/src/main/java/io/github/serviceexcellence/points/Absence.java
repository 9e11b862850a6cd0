package io.github.serviceexcellence.points;

import java.util.List;
import java.util.Objects;

/**
 * Why a node has no score.
 *
 * @param reason the reason
 * @param because the parts that are the cause, if the reason lies with parts
 */
public record Absence(AbsenceReason reason, List<Node> because) {
    /** Copies the parts. */
    public Absence {
        Objects.requireNonNull(reason, "reason");
        because = List.copyOf(because);
    }

    /**
     * An absence that no part is the cause of.
     *
     * @param reason the reason
     * @return the absence
     */
    public static Absence of(AbsenceReason reason) {
        return new Absence(reason, List.of());
    }
}
