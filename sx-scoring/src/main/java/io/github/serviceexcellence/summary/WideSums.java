package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Exact sums of products in 128 bits, several side by side in one array: a sum of a million weighted squares outgrows a long, and a
 * BigInteger for each answer would be garbage by the million. Scores are positive or zero; a single product may be below 0, and so its sum. What
 * was added can be taken away.
 */
final class WideSums {
    /** For each slot the high word and then the low one, which are used together. */
    private long[] words;

    WideSums(int size) {
        words = new long[2 * size];
    }

    /** Makes room for more slots. */
    void grow(int size) {
        words = Arrays.copyOf(words, 2 * size);
    }

    /** Adds {@code a * b}, of either sign. */
    void add(int slot, long a, long b) {
        addWide(slot, Math.multiplyHigh(a, b), a * b);
    }

    /** Adds {@code a * b * b}. */
    void addSquare(int slot, long a, long b) {
        addProduct(slot, a, b, b);
    }

    /** Adds {@code a * b * c}. */
    void addProduct(int slot, long a, long b, long c) {
        long productHigh = Math.multiplyHigh(b, c);
        long productLow = b * c;
        // a is positive: multiplyHigh reads productLow as signed, so a is given back where the top bit was set
        long carried = Math.multiplyHigh(a, productLow) + (productLow < 0 ? a : 0);
        addWide(slot, a * productHigh + carried, a * productLow);
    }

    void addAll(WideSums other) {
        for (int slot = 0; slot < words.length / 2; slot++) {
            addWide(slot, other.words[2 * slot], other.words[2 * slot + 1]);
        }
    }

    void subtractAll(WideSums other) {
        for (int slot = 0; slot < words.length / 2; slot++) {
            long low = other.words[2 * slot + 1];
            // the other's opposite: all bits turned, and one more
            addWide(slot, ~other.words[2 * slot] + (low == 0 ? 1 : 0), -low);
        }
    }

    /** Whether something was taken away that was not there. */
    boolean hasNegative() {
        boolean negative = false;
        for (int slot = 0; slot < words.length / 2; slot++) {
            negative |= words[2 * slot] < 0;
        }
        return negative;
    }

    boolean isZero() {
        return Arrays.stream(words).allMatch(word -> word == 0);
    }

    boolean isZero(int slot) {
        return words[2 * slot] == 0 && words[2 * slot + 1] == 0;
    }

    /** Copies one sum to a slot of other sums. */
    void copy(int slot, WideSums target, int targetSlot) {
        copy(slot, 1, target, targetSlot);
    }

    /** Copies some sums to slots of other sums. */
    void copy(int slot, int count, WideSums target, int targetSlot) {
        System.arraycopy(words, 2 * slot, target.words, 2 * targetSlot, 2 * count);
    }

    private void addWide(int slot, long termHigh, long termLow) {
        int at = 2 * slot;
        long sum = words[at + 1] + termLow;
        long carry = Long.compareUnsigned(sum, termLow) < 0 ? 1 : 0;
        words[at + 1] = sum;
        words[at] += termHigh + carry;
    }

    BigInteger get(int slot) {
        if (words[2 * slot] == 0 && words[2 * slot + 1] >= 0) {
            return BigInteger.valueOf(words[2 * slot + 1]);
        }
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(words[2 * slot])
                .putLong(words[2 * slot + 1])
                .array();
        return new BigInteger(bytes);
    }

    /** The words themselves, for writing and reading them. */
    long[] words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WideSums that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
