package io.github.serviceexcellence.internal;

import java.math.BigInteger;

/** Quotients of whole numbers of any size, rounded once. */
public final class Quotient {
    /** Whole numbers that a double holds. */
    private static final int DOUBLE = 53;

    private static final int GUARD = 10;

    private Quotient() {}

    /** The double nearest to a quotient, whatever common factors it has: weights that are all doubled must change no bit. {@code below} is above 0. */
    public static double nearest(BigInteger above, BigInteger below) {
        if (above.bitLength() <= DOUBLE && below.bitLength() <= DOUBLE) {
            return above.doubleValue() / below.doubleValue();
        }
        // more digits than a double has, and a last one that tells whether anything follows
        int shift = Math.max(0, DOUBLE + GUARD - above.bitLength() + below.bitLength());
        BigInteger[] division = above.abs().shiftLeft(shift).divideAndRemainder(below);
        BigInteger digits = division[1].signum() == 0 ? division[0] : division[0].setBit(0);
        return above.signum() * Math.scalb(digits.doubleValue(), -shift);
    }
}
