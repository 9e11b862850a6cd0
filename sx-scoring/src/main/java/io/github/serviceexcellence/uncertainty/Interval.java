package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.internal.Faults;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A confidence interval: of a hundred such intervals, made of a hundred samples, about as many hold the true figure as its confidence says.
 * It is not cut off at the ends of the scale: of a few people with high scores it may reach beyond 100 points, a sign that the sample is too small
 * for it.
 *
 * @param low the lower end, in the unit of the figure
 * @param high the upper end
 * @param confidence above 0 and below 1, such as 0.95
 */
public record Interval(double low, double high, double confidence) {
    /** The confidence unless another is asked for. */
    static final double USUAL = 0.95;

    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - USUAL) / 2);
    private static final int FEWEST_PAIRS = 4;

    /**
     * Checks that this is an interval.
     *
     * @throws IllegalArgumentException telling every fault if an end is no number, the ends are the wrong way round, or the confidence is
     *     not possible
     */
    public Interval {
        Faults faults = new Faults();
        faults.check(
                low <= high && Double.isFinite(low) && Double.isFinite(high),
                "low",
                UncertaintyProblem.ENDS,
                low,
                high);
        faults.check(confidence > 0 && confidence < 1, "confidence", UncertaintyProblem.CONFIDENCE, confidence);
        faults.throwIfAny(UncertaintyProblem.INVALID_INTERVAL);
    }

    /**
     * Fisher's interval of 95% of a correlation: {@code tanh(artanh(r) -/+ z / sqrt(n - 3))}. Of a perfect correlation artanh is infinite, and the
     * interval nothing but that correlation. It takes pairs that do not hang on each other, from a normal distribution; of few pairs or of answers on few
     * levels it is rough.
     *
     * @param correlation -1 to 1
     * @param n the number of pairs, 4 or more
     * @return the interval, within -1 to 1
     * @throws IllegalArgumentException telling every fault if the correlation or the number is not possible
     */
    public static Interval ofCorrelation(double correlation, long n) {
        Faults faults = new Faults();
        faults.check(Math.abs(correlation) <= 1, "correlation", UncertaintyProblem.CORRELATION, correlation);
        faults.check(n >= FEWEST_PAIRS, "n", UncertaintyProblem.PAIRS, n, FEWEST_PAIRS);
        faults.throwIfAny(UncertaintyProblem.INVALID_INTERVAL);
        double middle = StrictMath.log((1 + correlation) / (1 - correlation)) / 2;
        double reach = Z / Math.sqrt(n - 3.0);
        return new Interval(StrictMath.tanh(middle - reach), StrictMath.tanh(middle + reach), USUAL);
    }

    /**
     * Whether a figure lies within.
     *
     * @param value the figure
     * @return true at the ends too
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
