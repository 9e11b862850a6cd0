package io.github.serviceexcellence.summary;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many respondents answered one construct in the same way and have a weight of the same magnitude, by a key of both. Few keys occur:
 * most people answer everything and count alike.
 */
final class PatternCounts {
    /** A key takes this many places: the key, how many respondents, and what their weights add to 1 each. */
    static final int WIDTH = 3;

    private static final int FIRST = 4;
    /** A magnitude takes so many bits, which are the last of a key. */
    private static final int MAGNITUDE_BITS = 6;
    /** So that keys that differ in their last digits only come to lie far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Slots of {@link #WIDTH}, as many as a power of two; a key of 0 is an empty slot. */
    private long[] slots = new long[0];

    private int used;

    /** The key of a code above 0 and of a weight in millionths. */
    static long key(long code, long weight) {
        return code << MAGNITUDE_BITS | (Long.SIZE - 1 - Long.numberOfLeadingZeros(weight));
    }

    /** The key of another code and the same magnitude. */
    static long withCode(long key, long code) {
        return code << MAGNITUDE_BITS | magnitude(key);
    }

    static long code(long key) {
        return key >>> MAGNITUDE_BITS;
    }

    static int magnitude(long key) {
        return (int) (key & ((1 << MAGNITUDE_BITS) - 1));
    }

    void add(long key, long respondents, long excess) {
        if (2 * WIDTH * (used + 1) > slots.length) {
            grow();
        }
        int slot = slotOf(key);
        if (slots[slot] == 0) {
            slots[slot] = key;
            used++;
        }
        slots[slot + 1] += respondents;
        slots[slot + 2] += excess;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.max(WIDTH * FIRST, 2 * old.length)];
        for (int slot = 0; slot < old.length; slot += WIDTH) {
            if (old[slot] != 0) {
                System.arraycopy(old, slot, slots, slotOf(old[slot]), WIDTH);
            }
        }
    }

    private int slotOf(long key) {
        int mask = slots.length / WIDTH - 1;
        int place = (int) ((key * SPREAD) >>> Integer.SIZE) & mask;
        while (slots[WIDTH * place] != 0 && slots[WIDTH * place] != key) {
            place = (place + 1) & mask;
        }
        return WIDTH * place;
    }

    void change(PatternCounts other, long sign) {
        for (int slot = 0; slot < other.slots.length; slot += WIDTH) {
            if (other.slots[slot] != 0) {
                add(other.slots[slot], sign * other.slots[slot + 1], sign * other.slots[slot + 2]);
            }
        }
    }

    /** Whether everything taken out was there: nobody is left less than once, and nothing is left of nobody. */
    boolean isPossible(long one) {
        boolean possible = true;
        for (int slot = 0; slot < slots.length; slot += WIDTH) {
            long respondents = slots[slot + 1];
            long weight = one * respondents + slots[slot + 2];
            possible &= respondents >= 0 && weight >= respondents && (respondents > 0 || weight == 0);
        }
        return possible;
    }

    /** Each key that occurs with its numbers, in the order of the keys. */
    long[] sorted() {
        int[] places = IntStream.range(0, slots.length / WIDTH)
                .filter(place -> slots[WIDTH * place + 1] != 0)
                .toArray();
        return Arrays.stream(places)
                .boxed()
                .sorted((one, other) -> Long.compare(slots[WIDTH * one], slots[WIDTH * other]))
                .flatMapToLong(place -> Arrays.stream(slots, WIDTH * place, WIDTH * (place + 1)))
                .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatternCounts that && Arrays.equals(sorted(), that.sorted());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted());
    }
}
