package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.goal.Baseline;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.goal.ObjectiveBuilder;
import io.github.serviceexcellence.goal.ObjectiveId;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** An objective: of what a rule of goals asks, every field that is missing says so. */
final class ObjectiveShape extends ObjectShape<Objective> {
    /** Number and owner are checked by themselves, so that they are told whatever else is wrong. */
    private static final Shape<BigDecimal> NUMBER =
            Shapes.decimal(number -> new Baseline(number, LocalDate.EPOCH).value(), number -> number);

    private static final Shape<String> OWNER = Shapes.line(
            "",
            200,
            name -> Objective.builder(ObjectiveId.of("any"))
                    .specific(Text.english("-"))
                    .measure(MeasureId.of("any"))
                    .target(BigDecimal.ONE)
                    .owner(name)
                    .due(LocalDate.EPOCH)
                    .build()
                    .owner(),
            name -> name);

    private final Field<Objective, ObjectiveId> id = required("id", Names.OBJECTIVE, Objective::id);
    private final Field<Objective, Text> specific = asked("specific", Shapes.TEXT, Objective::specific);
    private final Field<Objective, MeasureId> measure = asked("measure", Names.MEASURE, Objective::measure);
    private final Field<Objective, GroupKey> group = optional("group", ScoreCardShape.GROUP, Objective::group);
    private final Field<Objective, BigDecimal> target = asked("target", NUMBER, Objective::target);
    private final Field<Objective, String> owner = asked("owner", OWNER, Objective::owner);
    private final Field<Objective, LocalDate> due = asked("due", Dates.SHAPE, Objective::due);
    private final Field<Objective, Baseline> baseline = optional("baseline", new BaselineShape(), Objective::baseline);

    private <V> Field<Objective, V> asked(String name, Shape<V> shape, Function<Objective, V> value) {
        return required(name, shape, value, GoalsProblem.NOT_SMART.with(name));
    }

    @Override
    protected Objective make(Values values) {
        ObjectiveBuilder objective = Objective.builder(values.get(id))
                .specific(values.get(specific))
                .measure(values.get(measure))
                .target(values.get(target))
                .owner(values.get(owner))
                .due(values.get(due));
        values.find(group).ifPresent(objective::group);
        values.find(baseline).ifPresent(start -> objective.baseline(start.value(), start.date()));
        return objective.build();
    }

    private static final class BaselineShape extends ObjectShape<Baseline> {
        private final Field<Baseline, BigDecimal> value = required("value", NUMBER, Baseline::value);
        private final Field<Baseline, LocalDate> date = required("date", Dates.SHAPE, Baseline::date);

        @Override
        protected Baseline make(Values values) {
            return new Baseline(values.get(value), values.get(date));
        }
    }
}
