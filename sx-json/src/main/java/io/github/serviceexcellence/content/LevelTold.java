package io.github.serviceexcellence.content;

import io.github.serviceexcellence.gate.ConditionPart;
import io.github.serviceexcellence.gate.ConditionResult;
import io.github.serviceexcellence.gate.GateOutcome;
import io.github.serviceexcellence.gate.GateResult;
import io.github.serviceexcellence.gate.LevelResult;
import io.github.serviceexcellence.gate.LevelShare;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a document tells of a level.
 *
 * @param share in which part of the draws it is held, if it was drawn
 * @param shareAbsence why there is no share although it was drawn
 */
record LevelTold(
        String code,
        GateOutcome outcome,
        GateOutcome own,
        List<Blocker> blockers,
        Optional<Double> share,
        Optional<AbsenceReason> shareAbsence) {

    /** A condition that stands between the card and the level: its place among those of the level, and the nodes that fall short. */
    record Blocker(long condition, GateOutcome outcome, Optional<Points> margin, List<Node> nodes) {
        private static Blocker of(int place, ConditionResult condition) {
            List<Node> nodes = condition.parts().stream()
                    .filter(part -> part.outcome() != GateOutcome.HELD)
                    .map(ConditionPart::node)
                    .toList();
            return new Blocker(place, condition.outcome(), condition.margin(), nodes);
        }
    }

    static List<LevelTold> of(GateResult result) {
        List<LevelTold> told = new ArrayList<>();
        for (int level = 0; level < result.levels().size(); level++) {
            int place = level;
            Optional<LevelShare> share =
                    result.drawn().map(drawn -> drawn.levels().get(place));
            told.add(of(result.levels().get(level), share));
        }
        return told;
    }

    private static LevelTold of(LevelResult level, Optional<LevelShare> share) {
        List<ConditionResult> conditions = level.conditions();
        List<Blocker> blockers = IntStream.range(0, conditions.size())
                .filter(place -> conditions.get(place).outcome() != GateOutcome.HELD)
                .mapToObj(place -> Blocker.of(place, conditions.get(place)))
                .toList();
        return new LevelTold(
                level.level().code(),
                level.outcome(),
                level.own(),
                blockers,
                share.flatMap(known -> known.share().stream().boxed().findFirst()),
                share.flatMap(LevelShare::absence));
    }

    /** Notes each level of which something else is told than the gate and the card say. */
    static void check(List<LevelTold> told, GateResult result, Faults faults) {
        List<LevelTold> own = of(result);
        faults.check(told.size() == own.size(), "levels", GatesProblem.OTHER_LEVELS, own.size(), told.size());
        for (int level = 0; level < Math.min(told.size(), own.size()); level++) {
            LevelTold known = own.get(level);
            faults.check(
                    told.get(level).equals(known),
                    "levels/" + level,
                    () -> GatesProblem.OTHER_LEVEL.with(
                            known.code(), known.outcome().code()));
        }
    }
}
