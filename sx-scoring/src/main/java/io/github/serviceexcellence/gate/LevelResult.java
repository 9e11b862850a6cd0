package io.github.serviceexcellence.gate;

import java.util.List;
import java.util.Objects;

/**
 * Whether a level is held on a card.
 *
 * @param level the level
 * @param outcome whether it is held: it and all lower levels
 * @param conditions its own conditions
 */
public record LevelResult(GateLevel level, GateOutcome outcome, List<ConditionResult> conditions) {
    /** Copies the conditions. */
    public LevelResult {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(outcome, "outcome");
        conditions = List.copyOf(conditions);
    }

    /**
     * Whether its own conditions hold, lower levels apart. A level whose own conditions hold above one that is not held is a peak without a
     * base.
     *
     * @return whether all of them hold
     */
    public GateOutcome own() {
        return own(conditions);
    }

    static GateOutcome own(List<ConditionResult> conditions) {
        return GateOutcome.all(conditions.stream().map(ConditionResult::outcome).toList());
    }

    /**
     * The conditions that stand between the card and this level.
     *
     * @return those that do not hold or are not known to
     */
    public List<ConditionResult> blockers() {
        return conditions.stream()
                .filter(condition -> condition.outcome() != GateOutcome.HELD)
                .toList();
    }
}
