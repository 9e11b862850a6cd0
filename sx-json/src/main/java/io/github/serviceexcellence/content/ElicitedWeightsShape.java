package io.github.serviceexcellence.content;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.weighting.ElicitationMethod;
import io.github.serviceexcellence.weighting.ElicitedWeights;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Weights that people gave, from 0 to 1, and how they were asked. */
final class ElicitedWeightsShape extends ObjectShape<ElicitedWeights> {
    private static final int DECIMALS = 6;
    private static final Shape<Long> WEIGHT = Shapes.decimal(
            0, 1, ElicitedWeightsShape::millionths, millionths -> BigDecimal.valueOf(millionths, DECIMALS));

    private final Field<ElicitedWeights, ElicitationMethod> method = required(
            "method",
            Shapes.code(ElicitationMethod.class, ElicitationMethod::parse, ElicitationMethod::code),
            ElicitedWeights::method);
    private final Field<ElicitedWeights, Map<Node, Long>> weights =
            required("weights", NodeShapes.byNode(WEIGHT), ElicitedWeights::millionths);
    private final Field<ElicitedWeights, Map<String, String>> details = unlessUsual(
            "details",
            Shapes.map(
                    () -> new Type.Dict("", Type.Str.id(""), Type.Str.line("", 1000), 0),
                    name -> Shapes.line("", 1000, Function.identity(), Function.identity())),
            ElicitedWeights::details,
            Map.of());

    /** Within bounds first: only then is it safe to write the digits out. */
    private static Long millionths(BigDecimal weight) {
        boolean within = weight.signum() >= 0 && weight.compareTo(BigDecimal.ONE) <= 0;
        if (!within || weight.stripTrailingZeros().scale() > DECIMALS) {
            throw InvalidInputException.of(ContentProblem.NO_MILLIONTHS.with());
        }
        return weight.movePointRight(DECIMALS).longValueExact();
    }

    @Override
    protected ElicitedWeights make(Values values) {
        return new ElicitedWeights(
                new TreeMap<>(values.get(weights)), values.get(method), new TreeMap<>(values.get(details)));
    }
}
