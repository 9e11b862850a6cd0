package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.result.Better;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.result.Purpose;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;

/** A measure: what is measured, which way is better, and of which result it tells. */
final class MeasureShape extends ObjectShape<Measure> {

    private final Field<Measure, MeasureId> id = required("id", Names.MEASURE, Measure::id);
    private final Field<Measure, Text> title = required("title", Shapes.TEXT, Measure::title);
    private final Field<Measure, Text> unit = required("unit", Shapes.TEXT, Measure::unit);
    private final Field<Measure, Better> better =
            required("better", Shapes.code(Better.class, Better::parse, Better::code), Measure::better);
    private final Field<Measure, ResultElement> result = required(
            "result", Shapes.code(ResultElement.class, ResultElement::parse, ResultElement::code), Measure::result);
    private final Field<Measure, Purpose> purpose =
            optional("purpose", Shapes.code(Purpose.class, Purpose::parse, Purpose::code), Measure::purpose);

    @Override
    protected Measure make(Values values) {
        return Measure.builder()
                .id(values.get(id))
                .title(values.get(title))
                .unit(values.get(unit))
                .better(values.get(better))
                .result(values.get(result))
                .purpose(values.find(purpose))
                .build();
    }
}
