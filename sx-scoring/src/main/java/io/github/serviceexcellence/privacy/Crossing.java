package io.github.serviceexcellence.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether sums and differences of what is shown for units of several trees can come down to a few people.
 *
 * <p>Each cell is a column: 1, or how often the figure counts its people, for what is left, in each tree, of the smallest shown unit that it lies in, without the shown units below
 * that. If as many sets of people as the floor can be taken out, none with anybody of another, and the columns of each set combine to the
 * columns of all, then every sum or difference that is not nothing holds somebody of each set: so it holds at least as many people as the
 * floor. The sets are taken greedily. Where they cannot be found, a few may be behind a difference, or the search was not clever enough:
 * more may be withheld than is needed, never less. For one tree it tells exactly.
 */
final class Crossing {
    private final List<Family> families;
    private final int floor;
    private final int places;

    /** Cells that lie in the same shown units. */
    private static final class Same {
        final Column column;
        final List<Integer> cells = new ArrayList<>();
        boolean isThere;
        long people;
        long left;

        Same(Column column) {
            this.column = column;
        }

        long left() {
            return left;
        }

        int first() {
            return cells.get(0);
        }
    }

    Crossing(List<Family> families, int floor) {
        // the largest first: its places are gone after one step
        this.families = families.stream()
                .sorted(Comparator.comparingInt(family -> -family.units().size()))
                .toList();
        this.floor = floor;
        places = families.stream().mapToInt(family -> family.units().size()).sum();
    }

    /**
     * Cells of which, or of some others with them, a few people may be told apart; none if there is none. Those who may be told apart are counted
     * in one way; who is in the figure at all, perhaps in another.
     */
    List<Integer> exposed(BitSet shown, Way way, Way all) {
        List<Same> columns = columns(shown);
        Crowd everybody = way.all();
        for (Same column : columns) {
            for (int cell : column.cells) {
                // a set is to hold somebody who counts for as much as anybody may
                column.people += way.cells().get(cell).hiding(everybody);
                column.isThere |= all.cells().get(cell).size() > 0;
            }
            column.left = column.people;
        }
        columns.removeIf(column -> !column.isThere);
        // where there are as many people as the floor, each set gets one of them
        Span base = new Span(places);
        columns.stream().filter(column -> column.people >= floor).forEach(column -> base.add(column.column));
        columns.removeIf(column -> column.people >= floor || base.holds(column.column));
        return columns.isEmpty() ? List.of() : exposed(columns, base);
    }

    private List<Same> columns(BitSet shown) {
        List<int[]> atoms = families.stream().map(family -> family.atoms(shown)).toList();
        Map<List<Object>, Same> columns = new LinkedHashMap<>();
        for (int cell = 0; cell < families.get(0).homes().size(); cell++) {
            int[] at = places(atoms, cell);
            long[] numbers = times(atoms, cell);
            List<Object> key = List.of(
                    Arrays.stream(at).boxed().toList(),
                    Arrays.stream(numbers).boxed().toList());
            columns.computeIfAbsent(key, none -> new Same(Column.of(at, numbers)))
                    .cells
                    .add(cell);
        }
        return new ArrayList<>(columns.values());
    }

    private int[] places(List<int[]> atoms, int cell) {
        int[] at = new int[families.size()];
        int used = 0;
        int from = 0;
        for (int family = 0; family < at.length; family++) {
            int atom = atom(atoms, family, cell);
            if (atom >= 0) {
                at[used++] = from + atom;
            }
            from += families.get(family).units().size();
        }
        return Arrays.copyOf(at, used);
    }

    private long[] times(List<int[]> atoms, int cell) {
        return IntStream.range(0, families.size())
                .filter(family -> atom(atoms, family, cell) >= 0)
                .mapToLong(family -> families.get(family).times().get(cell))
                .toArray();
    }

    private int atom(List<int[]> atoms, int family, int cell) {
        int home = families.get(family).homes().get(cell);
        return home < 0 ? -1 : atoms.get(family)[home];
    }

    private List<Integer> exposed(List<Same> columns, Span base) {
        Span all = base.copy();
        columns.forEach(column -> all.add(column.column));
        for (int set = 0; set < floor; set++) {
            Span span = base.copy();
            columns.sort(
                    Comparator.comparingLong((Same column) -> -column.left()).thenComparing(Same::first));
            for (Same column : columns) {
                if (column.left > 0 && span.rank() < all.rank() && span.add(column.column)) {
                    column.left--;
                }
            }
            if (span.rank() < all.rank()) {
                return columns.stream()
                        .filter(column -> !span.holds(column.column))
                        .map(Same::first)
                        .sorted()
                        .toList();
            }
        }
        return List.of();
    }
}
