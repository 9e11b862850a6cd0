package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.norm.NormId;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.norm.Within;
import io.github.serviceexcellence.norm.WorkingCalendar;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Norms, each with its calendar: open time and working days are two fields, of which one is there. */
final class NormShape extends ObjectShape<ServiceNorm> {
    private static final Shape<Duration> TIME =
            Shapes.string(() -> new Type.Str("", "", "duration", 0), NormShape::time, Duration::toString);

    private final Field<ServiceNorm, NormId> id = required("id", Names.NORM, ServiceNorm::id);
    private final Field<ServiceNorm, Text> title = required("title", Shapes.TEXT, ServiceNorm::title);
    private final Field<ServiceNorm, Duration> openTime = optional("openTime", TIME, NormShape::openTime);
    private final Field<ServiceNorm, Long> workingDays =
            optional("workingDays", Shapes.whole(0, Integer.MAX_VALUE), NormShape::workingDays);
    private final Field<ServiceNorm, BigDecimal> target =
            required("target", Shapes.decimal(Function.identity(), Function.identity()), ServiceNorm::target);
    private final Field<ServiceNorm, WorkingCalendar> calendar =
            required("calendar", new CalendarShape(), ServiceNorm::calendar);

    NormShape() {
        oneOf(openTime, workingDays);
    }

    private static Duration time(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw InvalidInputException.of(NormsProblem.NO_TIME.with(Codes.shorten(text)));
        }
    }

    private static Optional<Duration> openTime(ServiceNorm norm) {
        return norm.within() instanceof Within.OpenTime open ? Optional.of(open.time()) : Optional.empty();
    }

    private static Optional<Long> workingDays(ServiceNorm norm) {
        return norm.within() instanceof Within.WorkingDays days ? Optional.of((long) days.days()) : Optional.empty();
    }

    @Override
    protected ServiceNorm make(Values values) {
        Optional<Duration> time = values.find(openTime);
        Optional<Long> days = values.find(workingDays);
        if (time.isPresent() == days.isPresent()) {
            throw InvalidInputException.of(NormsProblem.ONE_SPAN.with());
        }
        return ServiceNorm.builder()
                .id(values.get(id))
                .title(values.get(title))
                .within(time.map(Within::openTime)
                        .orElseGet(() -> Within.workingDays(days.orElseThrow().intValue())))
                .target(values.get(target))
                .calendar(values.get(calendar))
                .build();
    }
}
