package io.github.serviceexcellence.privacy;

import java.util.Arrays;

/** A column of numbers modulo a prime, most of which are 0. */
final class Column {
    private static final long PRIME = Integer.MAX_VALUE;

    /** Where the numbers that are not 0 stand, ascending. */
    private final int[] places;

    private final long[] numbers;

    private Column(int[] places, long[] numbers) {
        this.places = places;
        this.numbers = numbers;
    }

    /** Numbers above 0 and far below the prime, each at a place; places ascend. */
    static Column of(int[] places, long[] numbers) {
        return new Column(places, numbers);
    }

    boolean isNothing() {
        return places.length == 0;
    }

    /** The first place that is not 0. */
    int first() {
        return places[0];
    }

    /** The column divided by its first number. */
    Column scaled() {
        long inverse = inverse(numbers[0]);
        return new Column(
                places,
                Arrays.stream(numbers).map(number -> number * inverse % PRIME).toArray());
    }

    /** This column minus so many times another that has the same first place, and a 1 there, that nothing is left there. */
    Column without(Column other) {
        int[] at = new int[places.length + other.places.length];
        long[] left = new long[at.length];
        long factor = PRIME - numbers[0];
        int used = 0;
        int mine = 1;
        int theirs = 1;
        while (mine < places.length || theirs < other.places.length) {
            int place = Math.min(place(mine), other.place(theirs));
            long number = 0;
            if (place(mine) == place) {
                number += numbers[mine++];
            }
            if (other.place(theirs) == place) {
                number += factor * other.numbers[theirs++];
            }
            if (number % PRIME != 0) {
                at[used] = place;
                left[used++] = number % PRIME;
            }
        }
        return new Column(Arrays.copyOf(at, used), Arrays.copyOf(left, used));
    }

    private int place(int index) {
        return index < places.length ? places[index] : Integer.MAX_VALUE;
    }

    /** By Fermat: the number to the power of two less than the prime. */
    private static long inverse(long number) {
        long inverse = 1;
        long power = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            inverse = (exponent & 1) == 1 ? inverse * power % PRIME : inverse;
            power = power * power % PRIME;
        }
        return inverse;
    }
}
