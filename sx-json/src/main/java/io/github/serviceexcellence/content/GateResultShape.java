package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.gate.Draws;
import io.github.serviceexcellence.gate.DrawsResult;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateResult;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;
import java.util.Optional;

/**
 * What a card holds of a gate. All of it follows from the gate, the card and how it was drawn, and is judged again when it is read; the levels are
 * there for readers that do not judge, and checked so that they never tell them something else.
 */
final class GateResultShape extends ObjectShape<GateResult> {
    /** So many steps take some seconds. */
    private static final double MOST_STEPS = 1e10;

    private final Field<GateResult, Boolean> confidential =
            required(Confidential.FIELD, Shapes.BOOLEAN, GateResult::isConfidential);
    private final Field<GateResult, Gate> gate = required("gate", new GateShape(), GateResult::gate);
    private final Field<GateResult, ScoreCard> card = required("card", new CardDocumentShape(), GateResult::card);
    private final Field<GateResult, Draws> draws = optional("draws", new DrawsShape(), GateResultShape::draws);
    private final Field<GateResult, List<LevelTold>> levels =
            optional("levels", Shapes.list(new LevelToldShape()), result -> Optional.of(LevelTold.of(result)));
    private final Field<GateResult, Drawn> drawn =
            optional("drawn", new DrawnShape(), result -> result.drawn().map(Drawn::of));

    /** What could not be read back is not written. */
    private static Optional<Draws> draws(GateResult result) {
        Optional<Draws> how = result.drawn().map(DrawsResult::draws);
        how.ifPresent(known -> requireFew(result.gate(), result.card(), known));
        return how;
    }

    /** Each draw takes steps by the square of the scores that are drawn, and what stands before and behind it by their cube. */
    private static void requireFew(Gate gate, ScoreCard card, Draws draws) {
        double parts = nodes(gate).size();
        double drawn = nodes(gate).stream()
                .distinct()
                .filter(node -> card.find(node)
                        .filter(score -> score.standardError().orElse(0) > 0)
                        .isPresent())
                .count();
        double around = drawn * drawn * drawn + parts * (drawn + gate.levels().size());
        if (draws.number() * (drawn * drawn + parts) + around > MOST_STEPS) {
            throw InvalidInputException.at("draws", GatesProblem.MANY_DRAWS.with(draws.number(), (long) drawn));
        }
    }

    private static List<Node> nodes(Gate gate) {
        return gate.levels().stream()
                .flatMap(level -> level.conditions().stream())
                .flatMap(condition -> condition.nodes().stream())
                .toList();
    }

    @Override
    protected GateResult make(Values values) {
        Gate judged = values.get(gate);
        ScoreCard by = values.get(card);
        Optional<Draws> how = values.find(draws);
        how.ifPresent(known -> requireFew(judged, by, known));
        GateResult result = how.map(known -> judged.judge(by, known)).orElseGet(() -> judged.judge(by));
        Faults faults = new Faults();
        Confidential.check(values.get(confidential), result.isConfidential(), faults);
        values.find(levels).ifPresent(told -> LevelTold.check(told, result, faults));
        faults.check(
                values.find(drawn).isEmpty()
                        || values.find(drawn).equals(result.drawn().map(Drawn::of)),
                "drawn",
                GatesProblem.OTHER_DRAWN);
        faults.throwIfAny(ContentProblem.INVALID);
        return result;
    }

    private static final class DrawsShape extends ObjectShape<Draws> {
        private final Field<Draws, Long> seed =
                required("seed", Shapes.whole(Long.MIN_VALUE, Long.MAX_VALUE), Draws::seed);
        private final Field<Draws, Long> number =
                required("number", Shapes.whole(1, 1_000_000), how -> (long) how.number());

        @Override
        protected Draws make(Values values) {
            return Draws.of(values.get(seed), values.get(number).intValue());
        }
    }

    /** What was taken for granted in the draws. */
    private record Drawn(List<Node> independent, List<Node> fixed, double weakening) {
        static Drawn of(DrawsResult result) {
            return new Drawn(result.independent(), result.fixed(), result.weakening());
        }
    }

    private static final class DrawnShape extends ObjectShape<Drawn> {
        private final Field<Drawn, List<Node>> independent =
                unlessUsual("independent", NodeShapes.NODES, Drawn::independent, List.of());
        private final Field<Drawn, List<Node>> fixed = unlessUsual("fixed", NodeShapes.NODES, Drawn::fixed, List.of());
        private final Field<Drawn, Double> weakening =
                unlessUsual("weakening", Shapes.floating(), Drawn::weakening, 0.0);

        @Override
        protected Drawn make(Values values) {
            return new Drawn(values.get(independent), values.get(fixed), values.get(weakening));
        }
    }
}
