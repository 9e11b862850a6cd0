package io.github.serviceexcellence.content;

import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question: who asked, when, when it was answered, and the units it belongs to, each breakdown with an array as responses have it. */
final class QuestionShape extends ObjectShape<Question> {
    static final Shape<Units> UNITS = Shapes.map(() -> Names.BREAKDOWN.type(), Shapes.list(ScoreCardShape.GROUP))
            .as(QuestionShape::units, QuestionShape::byName);

    private final Field<Question, CustomerId> customer = required("customer", Names.CUSTOMER, Question::customer);
    private final Field<Question, Instant> asked = required("asked", Envelope.TIME, Question::asked);
    private final Field<Question, Instant> answered = optional("answered", Envelope.TIME, Question::answered);
    private final Field<Question, Units> units = unlessUsual("units", UNITS, Question::units, Units.none());

    private static Units units(Map<String, List<GroupKey>> given) {
        Map<Breakdown, List<GroupKey>> units = new LinkedHashMap<>();
        given.forEach((name, keys) -> units.put(Breakdown.of(name), keys));
        return Units.of(units);
    }

    private static Map<String, List<GroupKey>> byName(Units units) {
        Map<String, List<GroupKey>> byName = new LinkedHashMap<>();
        units.breakdowns().forEach(breakdown -> byName.put(breakdown.name(), List.copyOf(units.in(breakdown))));
        return byName;
    }

    @Override
    protected Question make(Values values) {
        return Question.builder()
                .customer(values.get(customer))
                .asked(values.get(asked))
                .answered(values.find(answered))
                .units(values.get(units))
                .build();
    }
}
