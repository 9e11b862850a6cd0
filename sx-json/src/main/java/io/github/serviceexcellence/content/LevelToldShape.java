package io.github.serviceexcellence.content;

import io.github.serviceexcellence.gate.GateOutcome;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** What is told of a level of a gate. */
final class LevelToldShape extends ObjectShape<LevelTold> {
    private static final Shape<GateOutcome> OUTCOME =
            Shapes.code(GateOutcome.class, GateOutcome::parse, GateOutcome::code);

    private final Field<LevelTold, String> code = required("code", Shapes.string(), LevelTold::code);
    private final Field<LevelTold, GateOutcome> outcome = required("outcome", OUTCOME, LevelTold::outcome);
    private final Field<LevelTold, GateOutcome> own = required("own", OUTCOME, LevelTold::own);
    private final Field<LevelTold, List<LevelTold.Blocker>> blockers =
            unlessUsual("blockers", Shapes.list(new BlockerShape()), LevelTold::blockers, List.of());
    private final Field<LevelTold, Double> share = optional("share", Shapes.floating(), LevelTold::share);
    private final Field<LevelTold, AbsenceReason> shareAbsence =
            optional("shareAbsent", AbsenceShape.REASON, LevelTold::shareAbsence);

    LevelToldShape() {
        super("LevelResult");
    }

    @Override
    protected LevelTold make(Values values) {
        return new LevelTold(
                values.get(code),
                values.get(outcome),
                values.get(own),
                values.get(blockers),
                values.find(share),
                values.find(shareAbsence));
    }

    private static final class BlockerShape extends ObjectShape<LevelTold.Blocker> {
        private final Field<LevelTold.Blocker, Long> condition =
                required("condition", NodeShapes.COUNT, LevelTold.Blocker::condition);
        private final Field<LevelTold.Blocker, GateOutcome> outcome =
                required("outcome", OUTCOME, LevelTold.Blocker::outcome);
        private final Field<LevelTold.Blocker, Points> margin =
                optional("margin", NodeShapes.POINTS, LevelTold.Blocker::margin);
        private final Field<LevelTold.Blocker, List<Node>> nodes =
                required("nodes", NodeShapes.NODES, LevelTold.Blocker::nodes);

        @Override
        protected LevelTold.Blocker make(Values values) {
            return new LevelTold.Blocker(
                    values.get(condition), values.get(outcome), values.find(margin), values.get(nodes));
        }
    }
}
