package io.github.serviceexcellence.privacy;

import java.util.Arrays;

/**
 * Some people, by how much they count: how many have a weight of each magnitude, a power of two. Where one counts for a hundred, the
 * hundred who count for one do not hide him.
 */
final class Crowd {
    static final Crowd NOBODY = new Crowd(0, new long[0]);
    /** Whoever counts for at least an eighth of what the one who counts most may count for, hides him: 2 to the power of 3. */
    private static final int NEAR = 3;

    /** The magnitude of the first place. */
    private final int lowest;
    /** The last place is the magnitude of the one who counts most, and is not 0; nor is the first. */
    private final long[] byMagnitude;

    private final long size;

    private Crowd(int lowest, long[] byMagnitude) {
        this.lowest = lowest;
        this.byMagnitude = byMagnitude;
        long sum = 0;
        for (long people : byMagnitude) {
            sum += people;
        }
        size = sum;
    }

    /** So many people who count alike. */
    static Crowd of(long people) {
        return of(people, 0);
    }

    static Crowd of(long people, int magnitude) {
        return people == 0 ? NOBODY : new Crowd(magnitude, new long[] {people});
    }

    Crowd plus(Crowd other) {
        if (other.size == 0) {
            return this;
        }
        if (size == 0) {
            return other;
        }
        int from = Math.min(lowest, other.lowest);
        int end = Math.max(lowest + byMagnitude.length, other.lowest + other.byMagnitude.length);
        long[] sum = new long[end - from];
        add(from, sum);
        other.add(from, sum);
        return new Crowd(from, sum);
    }

    private void add(int from, long[] sum) {
        for (int place = 0; place < byMagnitude.length; place++) {
            sum[lowest - from + place] += byMagnitude[place];
        }
    }

    long size() {
        return size;
    }

    /** How many of them hide the one who counts most of all, who is among these or others. */
    long hiding(Crowd all) {
        int from = all.lowest + all.byMagnitude.length - NEAR - lowest;
        return Arrays.stream(byMagnitude).skip(Math.max(0, from)).sum();
    }

    /** Whether all of them count about alike. */
    boolean isEven() {
        return byMagnitude.length <= 1;
    }

    /** Whether these are so many that none of them stands out. Nobody is no secret. */
    boolean isEnough(int floor) {
        return size == 0 || hiding(this) >= floor;
    }
}
