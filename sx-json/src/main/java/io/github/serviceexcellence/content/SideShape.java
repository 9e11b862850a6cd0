package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.NodeTitle;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.judgement.Side;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.Optional;

/** One of two that are compared: a unit, or what else it is called. A title is there where the framework has none. */
final class SideShape extends ObjectShape<Side> {
    private final Field<Side, Boolean> confidential =
            required(Confidential.FIELD, Shapes.BOOLEAN, Side::isConfidential);
    private final Field<Side, GroupKey> unit = optional("unit", ScoreCardShape.GROUP, Side::unit);
    private final Field<Side, Text> label = optional("label", Shapes.TEXT, SideShape::label);
    private final Field<Side, Text> title = optional("title", Shapes.TEXT, SideShape::title);
    private final Field<Side, Score> score = required("score", new ScoreShape(), Side::score);

    SideShape() {
        oneOf(unit, label);
    }

    private static Optional<Text> label(Side side) {
        return side.label() instanceof Text text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Text> title(Side side) {
        return side.title() instanceof NodeTitle title ? title.own() : Optional.empty();
    }

    @Override
    protected Side make(Values values) {
        Optional<GroupKey> group = values.find(unit);
        Optional<Text> words = values.find(label);
        if (group.isPresent() == words.isPresent()) {
            throw InvalidInputException.of(DifferencesProblem.ONE_NAME.with());
        }
        Score known = values.get(score);
        NodeTitle titled = new NodeTitle(known.node(), values.find(title));
        boolean exact = values.get(confidential);
        return group.map(key -> Side.ofUnit(key, titled, known, exact))
                .orElseGet(() -> new Side(words.orElseThrow(), titled, known, exact));
    }
}
