package io.github.serviceexcellence.content;

import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** A figure of a period, and where it comes from. */
final class MeasurementShape extends ObjectShape<Measurement> {
    /** Each number and text is checked by itself, so that it is told whatever else is wrong. */
    private static final Shape<BigDecimal> VALUE =
            number(value -> sound().value(value).source("-").build().value());

    private static final Shape<BigDecimal> ERROR = number(error -> {
        sound().value(BigDecimal.ONE).standardError(error).source("-").build();
        return error;
    });
    static final Shape<Period> PERIOD = Shapes.string(
            () -> new Type.Str(
                    "Period", "[0-9]{4}(-Q[1-4]|-[0-9]{2}|-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2})?", "", 0),
            Period::parse,
            Period::toString);

    private static final Shape<String> SOURCE = Shapes.line(
            "", 200, text -> sound().value(BigDecimal.ONE).source(text).build().source(), text -> text);

    private static Measurement.Builder sound() {
        return Measurement.builder().measure(MeasureId.of("any")).period(Period.year(1));
    }

    private static Shape<BigDecimal> number(UnaryOperator<BigDecimal> check) {
        return Shapes.decimal(check, number -> number);
    }

    private final Field<Measurement, MeasureId> measure = required("measure", Names.MEASURE, Measurement::measure);
    private final Field<Measurement, Period> period = required("period", PERIOD, Measurement::period);
    private final Field<Measurement, GroupKey> group = optional("group", ScoreCardShape.GROUP, Measurement::group);
    private final Field<Measurement, BigDecimal> value = required("value", VALUE, Measurement::value);
    private final Field<Measurement, BigDecimal> standardError =
            optional("standardError", ERROR, Measurement::standardError);
    private final Field<Measurement, String> source = required("source", SOURCE, Measurement::source);

    @Override
    protected Measurement make(Values values) {
        return Measurement.builder()
                .measure(values.get(measure))
                .period(values.get(period))
                .group(values.find(group))
                .value(values.get(value))
                .standardError(values.find(standardError))
                .source(values.get(source))
                .build();
    }
}
