package io.github.serviceexcellence.content;

import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** Measurements, with the measures that they are of. */
final class MeasurementsShape extends ObjectShape<Measurements> {
    private final Field<Measurements, List<Measure>> measures =
            required("measures", Shapes.list(new MeasureShape()), Measurements::measures);
    private final Field<Measurements, List<Measurement>> measurements =
            required("measurements", Shapes.list(new MeasurementShape()), Measurements::measurements);

    @Override
    protected Measurements make(Values values) {
        return Measurements.of(values.get(measures), values.get(measurements));
    }
}
