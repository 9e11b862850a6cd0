package io.github.serviceexcellence.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Linear forms in the answers of people, with coefficients modulo a prime: whether some combination of them rests on a few people only.
 * Shares no code with the guard.
 */
final class Forms {
    private static final long PRIME = Integer.MAX_VALUE;

    private final int items;
    private final List<long[]> forms = new ArrayList<>();

    Forms(int items) {
        this.items = items;
    }

    /** A form without coefficients, of so many people. */
    long[] form(int people) {
        return new long[people * items];
    }

    /** Adds above / below to the coefficient of what a person answered to an item. */
    void add(long[] form, int person, int item, long above, long below) {
        int at = person * items + item;
        form[at] = (form[at] + above % PRIME * inverse(below % PRIME)) % PRIME;
    }

    void shown(long[] form) {
        forms.add(form);
    }

    static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            result = (exponent & 1) == 1 ? result * base % PRIME : result;
            base = base * base % PRIME;
        }
        return result;
    }

    /** Whether a combination that is not nothing holds answers of these people only: then it is lost where they are left out. */
    boolean giveAway(Set<Integer> people) {
        return rank(people) < rank(Set.of());
    }

    private int rank(Set<Integer> without) {
        List<long[]> rows = new ArrayList<>();
        for (long[] form : forms) {
            long[] row = form.clone();
            for (int person : without) {
                for (int item = 0; item < items; item++) {
                    row[person * items + item] = 0;
                }
            }
            rows.add(row);
        }
        int rank = 0;
        int columns = forms.isEmpty() ? 0 : forms.get(0).length;
        for (int column = 0; column < columns && rank < rows.size(); column++) {
            rank += eliminate(rows, rank, column) ? 1 : 0;
        }
        return rank;
    }

    private static boolean eliminate(List<long[]> rows, int from, int column) {
        int pivot = from;
        while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
            pivot++;
        }
        if (pivot == rows.size()) {
            return false;
        }
        long[] row = rows.set(pivot, rows.get(from));
        rows.set(from, row);
        long inverse = inverse(row[column]);
        for (int other = from + 1; other < rows.size(); other++) {
            long[] target = rows.get(other);
            long factor = target[column] * inverse % PRIME;
            for (int at = column; factor != 0 && at < row.length; at++) {
                target[at] = (target[at] + (PRIME - factor) * row[at]) % PRIME;
            }
        }
        return true;
    }
}
