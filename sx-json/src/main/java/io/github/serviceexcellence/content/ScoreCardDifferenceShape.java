package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.ScoreCardDifference;
import io.github.serviceexcellence.card.ScoreCardDifference.Change;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;
import java.util.Optional;

/** What moved between two cards. */
final class ScoreCardDifferenceShape extends ObjectShape<ScoreCardDifference> {
    private final Field<ScoreCardDifference, Boolean> confidential =
            required(Confidential.FIELD, Shapes.BOOLEAN, ScoreCardDifference::isConfidential);
    private final Field<ScoreCardDifference, List<Change>> changes =
            required("changes", Shapes.list(new ChangeShape()), ScoreCardDifference::changes);
    private final Field<ScoreCardDifference, List<Node>> notComparable =
            unlessUsual("notComparable", NodeShapes.NODES, ScoreCardDifference::notComparable, List.of());

    @Override
    protected ScoreCardDifference make(Values values) {
        return new ScoreCardDifference(values.get(changes), values.get(notComparable), values.get(confidential));
    }

    /** How far a node moved follows from both scores: it is there for readers that do not calculate, and checked. */
    private static final class ChangeShape extends ObjectShape<Change> {
        private static final String POINTS = "points";

        private final Field<Change, Node> node = required("node", NodeShapes.NODE, Change::node);
        private final Field<Change, Points> before = optional("before", NodeShapes.SCORE, Change::before);
        private final Field<Change, Points> after = optional("after", NodeShapes.SCORE, Change::after);
        private final Field<Change, Points> points = optional(POINTS, NodeShapes.POINTS, Change::points);

        @Override
        protected Change make(Values values) {
            Change change = new Change(values.get(node), values.find(before), values.find(after));
            Optional<Points> given = values.find(points);
            Optional<Points> own = change.points();
            Faults faults = new Faults();
            faults.check(given.isEmpty() || own.isPresent(), POINTS, ContentProblem.MOVE_OF_NOTHING);
            own.ifPresent(known -> faults.check(
                    given.isEmpty() || given.equals(own), POINTS, () -> ContentProblem.OTHER_MOVE.with(known)));
            faults.throwIfAny(ContentProblem.INVALID);
            return change;
        }
    }
}
