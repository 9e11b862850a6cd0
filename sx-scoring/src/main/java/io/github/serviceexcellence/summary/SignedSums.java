package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Exact sums of terms of either sign in 192 bits, several side by side in one array: a squared weight times two scores outgrows the 128 bits
 * of {@link WideSums}, and what a light respondent adds to it is below 0. What was added can be taken away.
 */
final class SignedSums {
    private static final int WORDS = 3;
    /** For each slot the high word, the middle one and the low one, as one number in two's complement. */
    private long[] words;

    SignedSums(int size) {
        words = new long[WORDS * size];
    }

    /** Makes room for more slots. */
    void grow(int size) {
        words = Arrays.copyOf(words, WORDS * size);
    }

    /** Adds a term that a long holds. */
    void add(int slot, long term) {
        int at = WORDS * slot;
        long low = words[at + 2] + term;
        long carry = Long.compareUnsigned(low, term) < 0 ? 1 : 0;
        words[at + 2] = low;
        // mostly nothing: a term below 0 is all ones above its low word, and what is carried turns them to zeros
        long more = (term >> (Long.SIZE - 1)) + carry;
        if (more != 0) {
            long middle = words[at + 1] + more;
            words[at + 1] = middle;
            words[at] += more > 0 ? (middle == 0 ? 1 : 0) : (middle == -1 ? -1 : 0);
        }
    }

    /** Adds {@code a * b * c * d}, of which only {@code a} may be below 0; no two of them outgrow 127 bits. */
    void addProduct(int slot, long a, long b, long c, long d) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long factorHigh = Math.multiplyHigh(c, d);
        long factorLow = c * d;
        // each word of the one times each of the other, as far as 192 bits reach
        long highTimesLow = high * factorLow;
        long lowTimesHigh = low * factorHigh;
        long middle = unsignedHigh(low, factorLow) + highTimesLow;
        long carry = Long.compareUnsigned(middle, highTimesLow) < 0 ? 1 : 0;
        middle += lowTimesHigh;
        carry += Long.compareUnsigned(middle, lowTimesHigh) < 0 ? 1 : 0;
        long above = unsignedHigh(high, factorLow)
                + unsignedHigh(low, factorHigh)
                + high * factorHigh
                + (high >> (Long.SIZE - 1)) * factorLow;
        addWords(slot, above + carry, middle, low * factorLow);
    }

    /** The high word of a product of which both factors are read as if they had no sign. */
    private static long unsignedHigh(long one, long other) {
        return Math.multiplyHigh(one, other) + ((one >> (Long.SIZE - 1)) & other) + ((other >> (Long.SIZE - 1)) & one);
    }

    void addAll(SignedSums other) {
        for (int at = 0; at < words.length; at += WORDS) {
            addWords(at / WORDS, other.words[at], other.words[at + 1], other.words[at + 2]);
        }
    }

    void subtractAll(SignedSums other) {
        for (int at = 0; at < words.length; at += WORDS) {
            // the other's opposite: all bits turned, and one more
            addWords(at / WORDS, ~other.words[at], ~other.words[at + 1], ~other.words[at + 2]);
            addWords(at / WORDS, 0, 0, 1);
        }
    }

    private void addWords(int slot, long high, long middle, long low) {
        int at = WORDS * slot;
        long lowSum = words[at + 2] + low;
        long carry = Long.compareUnsigned(lowSum, low) < 0 ? 1 : 0;
        long middleSum = words[at + 1] + middle;
        long carryHigh = Long.compareUnsigned(middleSum, middle) < 0 ? 1 : 0;
        words[at + 2] = lowSum;
        words[at + 1] = middleSum + carry;
        carryHigh += carry == 1 && middleSum == -1 ? 1 : 0;
        words[at] += high + carryHigh;
    }

    boolean isZero() {
        return Arrays.stream(words).allMatch(word -> word == 0);
    }

    /** Copies some sums to slots of other sums. */
    void copy(int slot, int count, SignedSums target, int targetSlot) {
        System.arraycopy(words, WORDS * slot, target.words, WORDS * targetSlot, WORDS * count);
    }

    BigInteger get(int slot) {
        byte[] bytes = ByteBuffer.allocate(WORDS * Long.BYTES)
                .putLong(words[WORDS * slot])
                .putLong(words[WORDS * slot + 1])
                .putLong(words[WORDS * slot + 2])
                .array();
        return new BigInteger(bytes);
    }

    /** The words themselves, for writing and reading them. */
    long[] words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedSums that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
