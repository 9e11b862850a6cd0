package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.uncertainty.Interval;

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

    Correlation negated() {
        return new Correlation(0 - value, n);
    }

    /** The interval of Fisher, of 4 people or more. */
    Interval interval() {
        return Interval.ofCorrelation(value, n);
    }

    /** Whether chance alone hardly explains that it lies below zero. */
    boolean isBelowZero() {
        return n >= FEWEST && interval().high() < 0;
    }
}
