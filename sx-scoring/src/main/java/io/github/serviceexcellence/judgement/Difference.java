package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A difference of two scores, and how sure it is: one minus the other. By itself it claims nothing. Whether it holds is decided within the
 * {@linkplain Differences family} of all that are shown together: see {@link Finding}.
 */
@Value.Immutable
@ValueStyle
public abstract class Difference {
    /** Scores are rounded to billionths, and sums of floating-point numbers to their last digits. */
    private static final double NEAR = 1e-6;

    Difference() {}

    /**
     * A difference that was found, such as one that was kept.
     *
     * @param contrast what is held against what
     * @param one what the other side is taken from
     * @param other what is taken from it
     * @param estimate one minus the other, in points
     * @return the difference
     * @throws IllegalArgumentException telling every fault: a side without a score, a standard error of 0, or an estimate that is not the one score
     *     minus the other
     */
    public static Difference of(Contrast contrast, Side one, Side other, Estimate estimate) {
        return ImmutableDifference.builder()
                .contrast(contrast)
                .one(one)
                .other(other)
                .estimate(estimate)
                .build();
    }

    /**
     * What is held against what.
     *
     * @return the contrast
     */
    public abstract Contrast contrast();

    /**
     * What the other side is taken from.
     *
     * @return the first side
     */
    public abstract Side one();

    /**
     * What is taken from the first side.
     *
     * @return the other side
     */
    public abstract Side other();

    /**
     * One minus the other, with its standard error and degrees of freedom.
     *
     * @return the estimate, in points
     */
    public abstract Estimate estimate();

    @Value.Check
    void check() {
        Faults faults = new Faults();
        Optional<Points> first = one().score().points();
        Optional<Points> second = other().score().points();
        faults.check(first.isPresent(), "one", DifferenceProblem.WITHOUT_SCORE);
        faults.check(second.isPresent(), "other", DifferenceProblem.WITHOUT_SCORE);
        faults.check(estimate().standardError() > 0, "estimate/standardError", DifferenceProblem.WITHOUT_ERROR);
        double degrees = estimate().degreesOfFreedom();
        // a standard error of two people has one, but for rounding
        faults.check(
                degrees > 0.5 && Double.isFinite(degrees),
                "estimate/degreesOfFreedom",
                DifferenceProblem.DEGREES,
                degrees);
        if (first.isPresent() && second.isPresent()) {
            Points points = first.get().minus(second.get());
            double value = estimate().value();
            faults.check(
                    Math.abs(value - points.toDouble()) <= NEAR,
                    "estimate/value",
                    DifferenceProblem.OTHER_VALUE,
                    points,
                    value);
        }
        faults.throwIfAny(DifferenceProblem.INVALID_DIFFERENCE);
    }

    /**
     * How often chance alone gives a difference at least so large where there is none, if no other difference is looked at. Never less than
     * how often all of the fewest respondents on a side are on one side of the truth, 2^(1 - n): where a handful of people say the same by
     * chance, the standard error is zero and Student's t would be sure of anything.
     *
     * @return 0 to 1, of both sides of Student's t, or 2^(1 - n) if that is more
     */
    public double pValue() {
        return estimate().pValueOf(fewest());
    }

    /** Of those sides that are a sample. */
    private long fewest() {
        return Stream.of(one(), other())
                .map(Side::score)
                .filter(score -> score.standardError().isPresent())
                .mapToLong(Score::n)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /**
     * How large the difference is beside how much people differ: difference / pooled standard deviation, where the pooled one is
     * sqrt(((n1 - 1) s1^2 + (n2 - 1) s2^2) / (n1 + n2 - 2)). Of groups, of surveys and voices of different people that is Cohen's d; of
     * the same people it is the same ratio, and not the one that divides by the standard deviation of the persons' own differences.
     *
     * @return in standard deviations, with the sign of the difference; nothing if a standard deviation is not known, as of a whole, or all
     *     said the same
     */
    public OptionalDouble effectSize() {
        if (one().score().standardDeviation().isEmpty()
                || other().score().standardDeviation().isEmpty()) {
            return OptionalDouble.empty();
        }
        double freedom = one().score().n() + other().score().n() - 2.0;
        double pooled = Math.sqrt((squares(one().score()) + squares(other().score())) / freedom);
        return pooled > 0 ? OptionalDouble.of(estimate().value() / pooled) : OptionalDouble.empty();
    }

    private static double squares(Score score) {
        double deviation = score.standardDeviation().orElseThrow();
        return (score.n() - 1) * deviation * deviation;
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if one of the sides is confidential
     */
    public boolean isConfidential() {
        return one().isConfidential() || other().isConfidential();
    }

    /**
     * The difference the other way round.
     *
     * @return the other minus the one, as sure as this
     */
    public Difference negated() {
        return of(contrast(), /* one= */ other(), /* other= */ one(), estimate().negated());
    }
}
