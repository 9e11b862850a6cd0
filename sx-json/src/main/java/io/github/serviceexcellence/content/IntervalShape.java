package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;

/**
 * Intervals. They follow from what stands beside them; they are there for readers that have no quantiles, and checked so that they never tell
 * them something else.
 */
final class IntervalShape extends ObjectShape<Interval> {
    static final String INTERVAL = "interval";
    /** Other libraries find other last digits of quantiles. */
    private static final double NEAR = 1e-6;

    private final Field<Interval, Double> low = required("low", Shapes.floating(), Interval::low);
    private final Field<Interval, Double> high = required("high", Shapes.floating(), Interval::high);
    private final Field<Interval, Double> confidence = required("confidence", Shapes.floating(), Interval::confidence);

    @Override
    protected Interval make(Values values) {
        return new Interval(values.get(low), values.get(high), values.get(confidence));
    }

    /** Notes if an interval is given where there is none, or another than there is. */
    static void check(
            Optional<Interval> given, Optional<Interval> own, ProblemKind ofNothing, ProblemKind other, Faults faults) {
        if (given.isPresent()) {
            faults.check(own.isPresent(), INTERVAL, ofNothing);
            own.ifPresent(known -> faults.check(
                    same(given.get(), known),
                    INTERVAL,
                    () -> other.with(known.low(), known.high(), known.confidence())));
        }
    }

    private static boolean same(Interval given, Interval own) {
        double near = NEAR * Math.max(Math.abs(own.low()), Math.abs(own.high()));
        return given.confidence() == own.confidence()
                && Math.abs(given.low() - own.low()) <= near
                && Math.abs(given.high() - own.high()) <= near;
    }
}
