package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.PyramidLevel.Tier;
import io.github.serviceexcellence.gate.ConditionPart;
import io.github.serviceexcellence.gate.GateOutcome;
import io.github.serviceexcellence.gate.GateResult;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which levels of excellence reach their thresholds over levels of the basis that do not. */
final class BasisCheck {
    private final GateResult result;
    /** Below it a p-value is no chance. */
    private final double level;

    BasisCheck(GateResult result, double level) {
        this.result = result;
        this.level = level;
    }

    /** What the gate asks of a level, where it first names it. */
    static Optional<ConditionPart> part(GateResult result, PyramidLevel level) {
        Node node = Node.of(level);
        return result.levels().stream()
                .flatMap(each -> each.conditions().stream())
                .flatMap(condition -> condition.parts().stream())
                .filter(part -> part.node().equals(node))
                .findFirst();
    }

    List<BrokenBasis> all() {
        List<BrokenBasis> all = new ArrayList<>();
        for (PyramidLevel high : PyramidLevel.values()) {
            for (PyramidLevel low : high.below()) {
                if (high.tier() == Tier.EXCELLENCE && low.tier() == Tier.BASIS) {
                    over(high, low).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private Optional<BrokenBasis> over(PyramidLevel high, PyramidLevel low) {
        Optional<ConditionPart> reaches = part(result, high).filter(part -> part.outcome() == GateOutcome.HELD);
        // a level without a score is not known to be broken
        Optional<ConditionPart> fails =
                part(result, low).filter(part -> part.points().isPresent() && part.outcome() == GateOutcome.NOT_HELD);
        return reaches.flatMap(above -> fails.map(
                below -> new BrokenBasis(high, low, certainty(above.score().orElseThrow(), above, below))));
    }

    private Certainty certainty(Score high, ConditionPart above, ConditionPart below) {
        if (isAssessed(high) && isAssessed(below.score().orElseThrow())) {
            return Certainty.ASSESSED;
        }
        Optional<Boolean> one = isSure(above);
        Optional<Boolean> other = isSure(below);
        if (one.isEmpty() || other.isEmpty()) {
            return Certainty.NOT_KNOWN;
        }
        return one.get() && other.get() ? Certainty.BEYOND_CHANCE : Certainty.MAY_BE_CHANCE;
    }

    private static boolean isAssessed(Score score) {
        return score.standardErrorAbsence()
                .filter(AbsenceReason.ASSESSED::equals)
                .isPresent();
    }

    /** Whether a score lies beyond chance on its side of the threshold; nothing if that is not known. */
    private Optional<Boolean> isSure(ConditionPart part) {
        return part.score().flatMap(Score::estimate).map(estimate -> {
            double margin = part.margin().orElseThrow().toDouble();
            Estimate over = new Estimate(margin, estimate.standardError(), estimate.degreesOfFreedom());
            return over.pValueOf(part.n()) <= level;
        });
    }
}
