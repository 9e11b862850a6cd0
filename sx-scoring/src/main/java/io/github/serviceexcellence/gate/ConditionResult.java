package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.Points;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a condition holds on a card.
 *
 * @param condition the condition
 * @param parts its nodes in their order, each held against the threshold
 */
public record ConditionResult(GateCondition condition, List<ConditionPart> parts) {
    /** Copies the parts. */
    public ConditionResult {
        Objects.requireNonNull(condition, "condition");
        parts = List.copyOf(parts);
    }

    static ConditionResult of(GateCondition condition, ScoreCard card) {
        return new ConditionResult(
                condition,
                condition.nodes().stream()
                        .map(node -> new ConditionPart(node, condition.threshold(), card.find(node)))
                        .toList());
    }

    /**
     * Whether as many scores reach the threshold as are needed.
     *
     * @return not known if that depends on what is withheld
     */
    public GateOutcome outcome() {
        return GateOutcome.atLeast(
                condition.needed(), parts.stream().map(ConditionPart::outcome).toList());
    }

    /**
     * How far the condition is from failing, or from holding: the margin of the last score that is needed. Where each is needed that is the
     * lowest.
     *
     * @return points above the threshold, negative if short; nothing if fewer have a score than are needed, or one is withheld
     */
    public Optional<Points> margin() {
        if (parts.stream().anyMatch(ConditionPart::isWithheld)) {
            return Optional.empty();
        }
        return parts.stream()
                .flatMap(part -> part.margin().stream())
                .sorted(Comparator.reverseOrder())
                .skip(condition.needed() - 1L)
                .findFirst();
    }

    /** What does not reach the threshold, or may not. */
    List<ConditionPart> failing() {
        return parts.stream().filter(part -> part.outcome() != GateOutcome.HELD).toList();
    }
}
