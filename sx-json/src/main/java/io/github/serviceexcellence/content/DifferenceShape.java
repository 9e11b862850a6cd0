package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.judgement.Contrast;
import io.github.serviceexcellence.judgement.Difference;
import io.github.serviceexcellence.judgement.Side;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Optional;

/**
 * A difference. Interval, p-values, effect size and whether it holds follow from the rest: they are there for readers that do not calculate, and
 * checked so that they never tell them something else.
 */
final class DifferenceShape extends ObjectShape<FoundDifference> {
    private final Field<FoundDifference, Contrast> contrast = required(
            "contrast",
            Shapes.code(Contrast.class, Contrast::parse, Contrast::code),
            found -> found.difference().contrast());
    private final Field<FoundDifference, Side> one =
            required("one", new SideShape(), found -> found.difference().one());
    private final Field<FoundDifference, Side> other =
            required("other", new SideShape(), found -> found.difference().other());
    private final Field<FoundDifference, Estimate> estimate = required(
            "estimate", new EstimateShape(), found -> found.difference().estimate());
    private final Field<FoundDifference, Interval> interval = optional(
            IntervalShape.INTERVAL,
            new IntervalShape(),
            found -> Optional.of(found.difference().estimate().interval()));
    private final Field<FoundDifference, Double> pValue = optional(
            FoundDifference.P_VALUE,
            Shapes.floating(),
            found -> Optional.of(found.difference().pValue()));
    private final Field<FoundDifference, Double> adjusted =
            optional(FoundDifference.ADJUSTED, Shapes.floating(), FoundDifference::adjusted);
    private final Field<FoundDifference, Boolean> holds =
            optional(FoundDifference.HOLDS, Shapes.BOOLEAN, FoundDifference::holds);
    private final Field<FoundDifference, Double> effect =
            optional(FoundDifference.EFFECT, Shapes.floating(), found -> effect(found.difference()));

    private static Optional<Double> effect(Difference difference) {
        return difference.effectSize().stream().boxed().findFirst();
    }

    @Override
    protected FoundDifference make(Values values) {
        Difference difference =
                Difference.of(values.get(contrast), values.get(one), values.get(other), values.get(estimate));
        Faults faults = new Faults();
        IntervalShape.check(
                values.find(interval),
                Optional.of(difference.estimate().interval()),
                DifferencesProblem.NO_INTERVAL,
                DifferencesProblem.OTHER_INTERVAL,
                faults);
        FoundDifference.checkFigure(
                values.find(pValue), Optional.of(difference.pValue()), "", FoundDifference.P_VALUE, faults);
        FoundDifference.checkFigure(values.find(effect), effect(difference), "", FoundDifference.EFFECT, faults);
        faults.throwIfAny(ContentProblem.INVALID);
        return new FoundDifference(difference, values.find(adjusted), values.find(holds));
    }

    private static final class EstimateShape extends ObjectShape<Estimate> {
        private final Field<Estimate, Double> value = required("value", Shapes.floating(), Estimate::value);
        private final Field<Estimate, Double> error =
                required("standardError", Shapes.floating(), Estimate::standardError);
        private final Field<Estimate, Double> degrees =
                required("degreesOfFreedom", Shapes.floating(), Estimate::degreesOfFreedom);

        @Override
        protected Estimate make(Values values) {
            return new Estimate(values.get(value), values.get(error), values.get(degrees));
        }
    }
}
