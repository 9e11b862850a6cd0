package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.uncertainty.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A correlation of so many people.
 *
 * @param value -1 to 1
 * @param n how many people
 */
record Correlation(double value, long n) {
    /**
     * With fewer people only answers that oppose each other almost without exception would tell anything (8 people must correlate below -0.70),
     * and of so few answers on so few levels the normal approximation is not worth much.
     */
    static final int FEWEST = 8;

    private static final double CONFIDENCE = 0.95;
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - CONFIDENCE) / 2);

    Correlation negated() {
        return new Correlation(0 - value, n);
    }

    /**
     * The interval of Fisher: tanh(artanh(r) -/+ z / sqrt(n - 3)), of 4 people or more. Of a perfect correlation artanh is infinite, and the
     * interval nothing but that correlation.
     */
    Interval interval() {
        double middle = StrictMath.log((1 + value) / (1 - value)) / 2;
        double reach = Z / Math.sqrt(n - 3.0);
        return new Interval(StrictMath.tanh(middle - reach), StrictMath.tanh(middle + reach), CONFIDENCE);
    }

    /** Whether chance alone hardly explains that it lies below zero. */
    boolean isBelowZero() {
        return n >= FEWEST && interval().high() < 0;
    }
}
