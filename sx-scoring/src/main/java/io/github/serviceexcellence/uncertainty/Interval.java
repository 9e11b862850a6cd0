package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.internal.Faults;

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
     * Whether a figure lies within.
     *
     * @param value the figure
     * @return true at the ends too
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
