package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateBuilder;
import io.github.serviceexcellence.gate.GateCondition;
import io.github.serviceexcellence.gate.GateLevel;
import io.github.serviceexcellence.gate.GateThreshold;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gates: the levels from the lowest on, each with its conditions. */
final class GateShape extends ObjectShape<Gate> {
    private final Field<Gate, String> code =
            required("code", code(Word.of("gate code", "code van een poort")), Gate::code);
    private final Field<Gate, Text> title = required("title", Shapes.TEXT, Gate::title);
    private final Field<Gate, List<GateLevel>> levels =
            required("levels", Shapes.filled(new GateLevelShape()), Gate::levels);

    private static Shape<String> code(Word what) {
        return Shapes.id("", given -> Codes.id(what, given), Function.identity());
    }

    @Override
    protected Gate make(Values values) {
        GateBuilder gate = Gate.builder(values.get(code), values.get(title));
        for (GateLevel level : values.get(levels)) {
            gate.level(level.code(), level.title());
            level.conditions()
                    .forEach(condition -> gate.some(condition.needed(), condition.nodes(), condition.threshold()));
        }
        return gate.build();
    }

    private static final class GateLevelShape extends ObjectShape<GateLevel> {
        private final Field<GateLevel, String> code =
                required("code", code(Word.of("level code", "niveaucode")), GateLevel::code);
        private final Field<GateLevel, Text> title = required("title", Shapes.TEXT, GateLevel::title);
        private final Field<GateLevel, List<GateCondition>> conditions =
                required("conditions", Shapes.filled(new GateConditionShape()), GateLevel::conditions);

        @Override
        protected GateLevel make(Values values) {
            return new GateLevel(values.get(code), values.get(title), values.get(conditions));
        }
    }

    /** A threshold that may itself be enough, and one that may not, are two fields, of which one is there. */
    private static final class GateConditionShape extends ObjectShape<GateCondition> {
        private final Field<GateCondition, Long> needed =
                required("needed", Shapes.whole(1, Integer.MAX_VALUE), condition -> (long) condition.needed());
        private final Field<GateCondition, List<Node>> nodes =
                required("nodes", Shapes.filled(NodeShapes.NODE), GateCondition::nodes);
        private final Field<GateCondition, Points> atLeast =
                optional("atLeast", NodeShapes.SCORE, condition -> points(condition, /* included= */ true));
        private final Field<GateCondition, Points> above =
                optional("above", NodeShapes.SCORE, condition -> points(condition, /* included= */ false));

        GateConditionShape() {
            oneOf(atLeast, above);
        }

        private static Optional<Points> points(GateCondition condition, boolean included) {
            GateThreshold threshold = condition.threshold();
            return threshold.included() == included ? Optional.of(threshold.points()) : Optional.empty();
        }

        @Override
        protected GateCondition make(Values values) {
            Optional<Points> least = values.find(atLeast);
            Optional<Points> edge = values.find(above);
            if (least.isPresent() == edge.isPresent()) {
                throw InvalidInputException.of(GatesProblem.ONE_THRESHOLD.with());
            }
            GateThreshold threshold =
                    least.map(GateThreshold::atLeast).orElseGet(() -> GateThreshold.above(edge.orElseThrow()));
            return new GateCondition(values.get(needed).intValue(), values.get(nodes), threshold);
        }
    }
}
