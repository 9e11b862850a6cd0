package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;

/**
 * One node of a condition, held against its threshold.
 *
 * @param node the node
 * @param threshold what it is to reach
 * @param score its score, or nothing if the card does not hold the node
 */
public record ConditionPart(Node node, GateThreshold threshold, Optional<Score> score) {
    /**
     * Whether the score reaches the threshold.
     *
     * @return not held if there is no score, whatever the reason; not known if it is withheld
     */
    public GateOutcome outcome() {
        if (isWithheld()) {
            return GateOutcome.NOT_KNOWN;
        }
        return points().filter(threshold::isReachedBy).isPresent() ? GateOutcome.HELD : GateOutcome.NOT_HELD;
    }

    /**
     * The score.
     *
     * @return 0 to 100 points, or nothing
     */
    public Optional<Points> points() {
        return score.flatMap(Score::points);
    }

    /**
     * Why there is no score.
     *
     * @return the reason; nothing if there is a score, or the card does not hold the node
     */
    public Optional<AbsenceReason> absence() {
        return score.flatMap(Score::absence).map(Absence::reason);
    }

    /**
     * How far the score lies above the threshold, exactly.
     *
     * @return negative points if it is short; 0 if it is equal, which is not enough for a threshold that asks for more; nothing without a
     *     score
     */
    public Optional<Points> margin() {
        return points().map(points -> points.minus(threshold.points()));
    }

    /**
     * How many respondents the score rests on.
     *
     * @return 0 or more
     */
    public long n() {
        return score.map(Score::n).orElse(0L);
    }

    /**
     * The interval of 95% of the score.
     *
     * @return the interval in points, or nothing if there is no standard error
     */
    public Optional<Interval> interval() {
        return score.flatMap(Score::interval);
    }

    boolean isWithheld() {
        return absence().filter(AbsenceReason.WITHHELD::equals).isPresent();
    }
}
