package io.github.serviceexcellence.survey;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact sums of products in 128 bits, several side by side in arrays: a sum of a million weighted squares outgrows a long, and a
 * BigInteger for each answer would be garbage by the million. All terms are positive or zero.
 */
final class WideSums {
    private final long[] high;
    private final long[] low;

    WideSums(int size) {
        high = new long[size];
        low = new long[size];
    }

    /** Adds {@code a * b}. */
    void add(int slot, long a, long b) {
        addWide(slot, Math.multiplyHigh(a, b), a * b);
    }

    /** Adds {@code a * b * b}. */
    void addSquare(int slot, long a, long b) {
        long squareHigh = Math.multiplyHigh(b, b);
        long squareLow = b * b;
        // a is positive: multiplyHigh reads squareLow as signed, so a is given back where the top bit was set
        long carried = Math.multiplyHigh(a, squareLow) + (squareLow < 0 ? a : 0);
        addWide(slot, a * squareHigh + carried, a * squareLow);
    }

    void addAll(WideSums other) {
        for (int slot = 0; slot < low.length; slot++) {
            addWide(slot, other.high[slot], other.low[slot]);
        }
    }

    private void addWide(int slot, long termHigh, long termLow) {
        long sum = low[slot] + termLow;
        long carry = Long.compareUnsigned(sum, termLow) < 0 ? 1 : 0;
        low[slot] = sum;
        high[slot] += termHigh + carry;
    }

    BigInteger get(int slot) {
        BigInteger unsignedLow =
                BigInteger.valueOf(low[slot] >>> 1).shiftLeft(1).or(BigInteger.valueOf(low[slot] & 1));
        return BigInteger.valueOf(high[slot]).shiftLeft(64).or(unsignedLow);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WideSums that && Arrays.equals(high, that.high) && Arrays.equals(low, that.low);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(high) + Arrays.hashCode(low);
    }
}
