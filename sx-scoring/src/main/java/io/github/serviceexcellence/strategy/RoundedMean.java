package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.summary.ScoreSum;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The mean of a few exact means, rounded once half to even, without fractions: whole billionths of a point in a long, what is left of
 * each in a double. Where the last digit hangs on less than a double tells, there is no answer, and whoever asks must reckon in fractions.
 */
final class RoundedMean {
    private static final long FULL = Points.HUNDRED.billionths();
    private static final int SMALL = 60;
    /** Far more than a handful of doubles between 0 and 1 can be wrong together. */
    private static final double DOUBT = 1e-9;

    private long whole;
    private double rest;
    private int count;

    /** Adds a mean; false if its numbers are too large. */
    boolean add(ScoreSum sum) {
        BigInteger parts = sum.weight().multiply(sum.full());
        if (parts.bitLength() > SMALL) {
            return false;
        }
        long below = parts.longValue();
        long above = sum.total().longValue();
        // off by one at most; the remainder, whatever overflowed on the way to it, tells
        long billionths = (long) ((double) above / below * FULL);
        long remainder = above * FULL - billionths * below;
        whole += billionths;
        rest += (double) remainder / below;
        count++;
        return true;
    }

    /** The mean of what was added, one mean at least; nothing in doubt. */
    Optional<Points> points() {
        long floor = whole / count;
        double left = (whole - floor * count + rest) / count;
        double nearest = Math.floor(left + 0.5);
        return Math.abs(left - nearest) > 0.5 - DOUBT
                ? Optional.empty()
                : Optional.of(Points.ofBillionths(floor + (long) nearest));
    }
}
