package io.github.serviceexcellence.content;

import static io.github.serviceexcellence.content.NodeShapes.NODES;

import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** Why there is no score or metric. */
final class AbsenceShape extends ObjectShape<Absence> {
    static final Shape<AbsenceReason> REASON =
            Shapes.code(AbsenceReason.class, AbsenceReason::parse, AbsenceReason::code);

    private final Field<Absence, AbsenceReason> reason = required("reason", REASON, Absence::reason);
    private final Field<Absence, List<Node>> because = unlessUsual("because", NODES, Absence::because, List.of());

    @Override
    protected Absence make(Values values) {
        return new Absence(values.get(reason), values.get(because));
    }
}
