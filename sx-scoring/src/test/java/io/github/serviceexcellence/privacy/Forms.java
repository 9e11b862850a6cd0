package io.github.serviceexcellence.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    /**
     * Whether some combination that is not nothing rests on fewer people than so many: each set of fewer is left out, people who count alike at
     * once.
     */
    boolean tellOfFewerThan(int many) {
        int people = forms.isEmpty() ? 0 : forms.get(0).length / items;
        Map<List<List<Long>>, Integer> alike = new LinkedHashMap<>();
        for (int person = 0; person < people; person++) {
            alike.merge(columns(person), 1, Integer::sum);
        }
        Basis base = new Basis();
        Basis all = new Basis();
        List<Map.Entry<List<List<Long>>, Integer>> few = new ArrayList<>();
        alike.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<List<Long>>, Integer> each) -> -each.getValue()))
                .forEach(each -> {
                    all.addAll(each.getKey());
                    if (each.getValue() >= many) {
                        base.addAll(each.getKey());
                    } else {
                        few.add(each);
                    }
                });
        return isMissed(few, 0, base, all.size(), many - 1);
    }

    /** Whether, if at most so many people of those from a place on are left out, the others do not tell all. */
    private static boolean isMissed(
            List<Map.Entry<List<List<Long>>, Integer>> columns, int place, Basis basis, int rank, int mayLeave) {
        if (basis.size() == rank) {
            return false;
        }
        if (place == columns.size()) {
            return true;
        }
        Map.Entry<List<List<Long>>, Integer> column = columns.get(place);
        if (column.getValue() <= mayLeave && isMissed(columns, place + 1, basis, rank, mayLeave - column.getValue())) {
            return true;
        }
        Basis with = new Basis(basis);
        with.addAll(column.getKey());
        return isMissed(columns, place + 1, with, rank, mayLeave);
    }

    /** What each figure makes of each answer of a person, but for how much he or she counts. */
    private List<List<Long>> columns(int person) {
        List<List<Long>> columns = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            long[] column = new long[forms.size()];
            for (int row = 0; row < column.length; row++) {
                column[row] = forms.get(row)[person * items + item];
            }
            Basis.scaled(column);
            columns.add(Arrays.stream(column).boxed().toList());
        }
        return columns;
    }

    /** Columns none of which is a combination of the others, by their first place. */
    static final class Basis {
        private final Map<Integer, long[]> columns;

        Basis() {
            columns = new TreeMap<>();
        }

        Basis(Basis other) {
            columns = new TreeMap<>(other.columns);
        }

        int size() {
            return columns.size();
        }

        void addAll(List<List<Long>> more) {
            more.forEach(this::add);
        }

        void add(List<Long> column) {
            long[] rest = column.stream().mapToLong(Long::longValue).toArray();
            int first = scaled(rest);
            while (first >= 0 && columns.containsKey(first)) {
                long[] known = columns.get(first);
                for (int place = first; place < rest.length; place++) {
                    rest[place] = (rest[place] + PRIME - known[place]) % PRIME;
                }
                first = scaled(rest);
            }
            if (first >= 0) {
                columns.put(first, rest);
            }
        }

        /** Divides a column by its first number that is not 0, and tells its place; -1 if there is none. */
        static int scaled(long[] column) {
            for (int place = 0; place < column.length; place++) {
                if (column[place] != 0) {
                    long inverse = inverse(column[place]);
                    for (int other = place; other < column.length; other++) {
                        column[other] = column[other] * inverse % PRIME;
                    }
                    return place;
                }
            }
            return -1;
        }
    }
}
