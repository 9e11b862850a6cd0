package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes summaries forward along a lineage. Each table of places says for each later place of one kind of number (one for each construct, for
 * each two of them, for each item of a construct, for each slot) where the earlier tally has it: -1 where it has nothing that is the same.
 */
final class Forwarding {
    private static final long ONE = Weight.ONE.millionths();
    private static final int NOWHERE = -1;

    private final StagePlan from;
    private final StagePlan into;
    /** For each later item the earlier one that is the same. */
    private final int[] items;

    private final int[] columns;
    private final int[] constructs;
    private final int[] shares;
    private final int[] slots;
    /** Each pair, those that stand in the same order in both, and those in which the first construct was the second. */
    private final int[] pairs;

    private final int[] straight;
    private final int[] swapped;

    Forwarding(StagePlan from, StagePlan into, Lineage lineage) {
        this.from = from;
        this.into = into;
        Set<Node> comparable = lineage.comparable().stream()
                .map(each -> Node.of(each.construct(), each.aspect()))
                .collect(Collectors.toSet());
        items = into.instrument.items().stream()
                .mapToInt(item -> place(lineage.earlierOf(item.id())))
                .toArray();
        constructs = Arrays.stream(into.constructs)
                .mapToInt(each -> comparable.contains(each.node) ? from.indexOf(each.node) : NOWHERE)
                .toArray();
        shares = shares();
        columns = columns();
        slots = slots();
        pairs = pairs(any -> true);
        straight = pairs(order -> order < 0);
        swapped = pairs(order -> order > 0);
    }

    private int place(Optional<ItemId> earlier) {
        return earlier.map(from.instrument::indexOf).orElse(NOWHERE);
    }

    private int[] shares() {
        int[] places = new int[into.shares[constructs.length]];
        Arrays.fill(places, NOWHERE);
        for (int construct = 0; construct < constructs.length; construct++) {
            int earlier = constructs[construct];
            int[] order = earlier < 0 ? new int[0] : order(construct);
            for (int item = 0; item < order.length; item++) {
                places[into.shares[construct] + item] = from.shares[earlier] + order[item];
            }
        }
        return places;
    }

    /** For each later item of a comparable construct its place among the earlier ones: a questionnaire may be put in another order. */
    private int[] order(int construct) {
        List<Integer> before = Arrays.stream(from.constructs[constructs[construct]].items)
                .boxed()
                .toList();
        return Arrays.stream(into.constructs[construct].items)
                .map(item -> before.indexOf(items[item]))
                .toArray();
    }

    private int[] slots() {
        int[] places = new int[into.slots[into.columnCount()]];
        Arrays.fill(places, NOWHERE);
        for (int column = 0; column < into.columnCount(); column++) {
            int earlier = columns[column];
            for (int slot = into.slots[column]; slot < into.slots[column + 1] && earlier >= 0; slot++) {
                places[slot] = from.slots[earlier] + slot - into.slots[column];
            }
        }
        return places;
    }

    /** Where the earlier plan has each later column, of items and then of combinations. */
    private int[] columns() {
        int[] places = new int[into.columnCount()];
        Arrays.fill(places, NOWHERE);
        for (int item = 0; item < items.length; item++) {
            for (int column = into.column(item); items[item] >= 0 && column < into.column(item + 1); column++) {
                places[column] = from.column(items[item]) + column - into.column(item);
            }
        }
        for (int place = 0; place < into.combinations.length; place++) {
            places[into.itemColumns() + place] = combination(into.combinations[place], places);
        }
        return places;
    }

    /** A combination is the same if all its items are. */
    private int combination(CombinationPlan later, int[] places) {
        int[] before =
                Arrays.stream(later.columns).map(column -> places[column]).toArray();
        for (int place = 0; place < from.combinations.length; place++) {
            boolean same = from.combinations[place].combination.kind() == later.combination.kind()
                    && Arrays.equals(from.combinations[place].columns, before);
            if (same) {
                return from.itemColumns() + place;
            }
        }
        return NOWHERE;
    }

    private int[] pairs(IntPredicate isWanted) {
        int size = constructs.length;
        int[] places = new int[PairCounter.pairs(size)];
        Arrays.fill(places, NOWHERE);
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                int a = constructs[one];
                int b = constructs[other];
                if (a >= 0 && b >= 0 && isWanted.test(Integer.compare(a, b))) {
                    places[PairCounter.pair(one, other, size)] =
                            PairCounter.pair(Math.min(a, b), Math.max(a, b), from.constructs.length);
                }
            }
        }
        return places;
    }

    /** The summary of the same respondents with what is the same. */
    ResponseSummary of(ResponseSummary earlier) {
        return new ResponseSummary(tally(earlier.tally()), Optional.empty());
    }

    private Tally tally(Tally earlier) {
        Tally later = new Tally(into, earlier.collected);
        System.arraycopy(earlier.totals, 0, later.totals, 0, later.totals.length);
        copy(earlier.scored, later.scored, constructs);
        copy(earlier.scoredWeights, later.scoredWeights, constructs);
        copy(earlier.answered, later.answered, constructs);
        copy(earlier.leftOut, later.leftOut, constructs);
        copy(earlier.applicable, later.applicable, constructs);
        copy(earlier.outside, later.outside, constructs);
        copy(earlier.imputed, later.imputed, shares);
        copy(earlier.pairs, later.pairs, pairs);
        copy(earlier.pairWeights, later.pairWeights, pairs);
        copy(earlier.sums, later.sums);
        if (earlier.older != null) {
            later.older = new Sums(into, earlier.collected);
            copy(earlier.older, later.older);
        }
        copyItems(earlier, later);
        copyPatterns(earlier.patterns, later.patterns);
        if (earlier.weightSquares != null) {
            later.addSquares(squares(earlier.weightSquares, earlier.collected));
        }
        return later;
    }

    private WeightSquares squares(WeightSquares earlier, Set<Collected> collected) {
        WeightSquares later = new WeightSquares(into, collected);
        boolean moments = collected.contains(Collected.MOMENTS);
        for (int one = 0; one < constructs.length; one++) {
            for (int other = one; other < (moments ? constructs.length : one + 1); other++) {
                copySquares(earlier, later, one, other);
            }
        }
        for (int slot = 0; collected.contains(Collected.ITEMS) && slot < slots.length; slot++) {
            if (slots[slot] >= 0) {
                earlier.slots.copy(slots[slot], later.slots, slot);
            }
        }
        return collected.contains(Collected.ITEMS) ? withNotShown(earlier, later) : later;
    }

    private void copySquares(WeightSquares earlier, WeightSquares later, int one, int other) {
        int a = constructs[one];
        int b = constructs[other];
        if (a < 0 || b < 0) {
            return;
        }
        int before = WeightSquares.KINDS * WeightSquares.pair(Math.min(a, b), Math.max(a, b), from.constructs.length);
        int after = WeightSquares.KINDS * WeightSquares.pair(one, other, constructs.length);
        int turn = a > b ? 1 : 0;
        copySquare(earlier, before + WeightSquares.OF_ONE, later, after + WeightSquares.OF_ONE);
        copySquare(earlier, before + WeightSquares.OF_FIRST + turn, later, after + WeightSquares.OF_FIRST);
        copySquare(earlier, before + WeightSquares.OF_SECOND - turn, later, after + WeightSquares.OF_SECOND);
        copySquare(earlier, before + WeightSquares.OF_BOTH, later, after + WeightSquares.OF_BOTH);
    }

    private static void copySquare(WeightSquares earlier, int before, WeightSquares later, int after) {
        earlier.pairs.copy(before, 1, later.pairs, after);
    }

    /** Everybody stands once in each column: in the first, say. */
    private WeightSquares withNotShown(WeightSquares earlier, WeightSquares later) {
        WideSums all = new WideSums(1);
        for (int slot = 0; slot < from.slots[1]; slot++) {
            WideSums one = new WideSums(1);
            earlier.slots.copy(slot, one, 0);
            all.addAll(one);
        }
        for (int column = 0; column < into.columnCount(); column++) {
            if (columns[column] < 0) {
                all.copy(0, later.slots, into.slots[column] + StagePlan.KINDS + Cells.NOT_SHOWN);
            }
        }
        return later;
    }

    private void copy(Sums earlier, Sums later) {
        copy(earlier.scores, later.scores, constructs);
        copy(earlier.squares, later.squares, constructs);
        copy(earlier.shares, later.shares, shares);
        copy(earlier.first, later.first, straight);
        copy(earlier.second, later.first, swapped);
        copy(earlier.second, later.second, straight);
        copy(earlier.first, later.second, swapped);
        copy(earlier.products, later.products, pairs);
    }

    private static void copy(long @Nullable [] earlier, long @Nullable [] later, int[] places) {
        for (int place = 0; earlier != null && later != null && place < places.length; place++) {
            later[place] = places[place] < 0 ? later[place] : earlier[places[place]];
        }
    }

    private static void copy(@Nullable WideSums earlier, @Nullable WideSums later, int[] places) {
        for (int place = 0; earlier != null && later != null && place < places.length; place++) {
            if (places[place] >= 0) {
                earlier.copy(places[place], later, place);
            }
        }
    }

    /** An item that is not the same was not shown to these respondents. */
    private void copyItems(Tally earlier, Tally later) {
        long[] counts = later.counts;
        if (counts == null) {
            return;
        }
        copy(earlier.counts, counts, slots);
        for (int slot = 0; earlier.excess != null && slot < slots.length; slot++) {
            long more = slots[slot] < 0 ? 0 : earlier.excess[slots[slot]];
            addExcess(later, slot, more);
        }
        long excess = earlier.totals[2] - ONE * earlier.totals[0];
        for (int column = 0; column < into.columnCount(); column++) {
            if (columns[column] < 0) {
                int notShown = into.slots[column] + StagePlan.KINDS + Cells.NOT_SHOWN;
                counts[notShown] = earlier.totals[0];
                addExcess(later, notShown, excess);
            }
        }
    }

    private static void addExcess(Tally later, int slot, long more) {
        if (more != 0) {
            later.addExcess(slot, more);
        }
    }

    private void copyPatterns(PatternCounts @Nullable [] earlier, PatternCounts @Nullable [] later) {
        for (int construct = 0; earlier != null && later != null && construct < constructs.length; construct++) {
            if (constructs[construct] >= 0) {
                PatternCounts before = earlier[constructs[construct]];
                PatternReading.reorder(before, later[construct], into.constructs[construct], order(construct));
            }
        }
    }
}
