package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Decides which items of a construct are shown with it, as they count for it, and where; a set of items is a bit each.
 *
 * <p>The construct is the sum of its items. So where some are hidden, the sum of those follows from the others, and must not be of a few
 * either. Items that few answered in all, or in most units, are hidden everywhere. Where few answered in a unit, or in what is left of all
 * without the units, some are hidden of all people together where that is enough, since the units tell most of them; else all items are
 * hidden in that unit.
 */
final class ShownItems {
    private final Arrangement arrangement;
    private final int items;
    private final int floor;
    private final List<Evidence> people;
    private final List<Evidence> ofUnits;
    /** Where the construct is shown. */
    private final BitSet shown;
    /** Whether the construct, or its items, were published before. */
    private final boolean isLater;
    /** The items that are shown at all. */
    private final long usual;

    /** Of items that were published before the same ones are shown: others would tell what is between them. */
    ShownItems(
            Arrangement arrangement,
            List<Node> items,
            Optional<Set<Node>> before,
            int floor,
            List<Evidence> people,
            List<Evidence> ofUnits,
            BitSet shown,
            boolean isLater) {
        this.arrangement = arrangement;
        this.items = items.size();
        this.floor = floor;
        this.people = people;
        this.ofUnits = ofUnits;
        this.shown = shown;
        this.isLater = isLater;
        usual = before.map(same -> bits(items, same)).orElseGet(this::common);
    }

    /** Those of the items that are among some, a bit each. */
    static long bits(List<Node> items, Set<Node> some) {
        return IntStream.range(0, items.size())
                .filter(item -> some.contains(items.get(item)))
                .mapToLong(item -> 1L << item)
                .sum();
    }

    /** Who answered each of the shown items, and one of the others if there are any: enough of them, wherever there is anybody. */
    static Way complete(List<Evidence> people, long shown, int items) {
        long hidden = Evidence.all(items) & ~shown;
        return new Way(people.stream().map(one -> one.allOf(shown, hidden)).toList(), true);
    }

    private long bits(IntPredicate isIn) {
        return IntStream.range(0, items)
                .filter(isIn)
                .mapToLong(item -> 1L << item)
                .sum();
    }

    /** The items that enough answered in all and in most units; what is left must not be a few either. */
    private long common() {
        return Evidence.all(items) & ~ofEnough(bits(item -> isRare(1L << item)), ofUnits.get(0)::people);
    }

    private boolean isRare(long item) {
        boolean few = !ofUnits.get(0).people(item).isEnough(floor);
        long rare = shown.stream()
                .skip(1)
                .filter(unit -> !ofUnits.get(unit).people(item).isEnough(floor))
                .count();
        return few || 2 * rare > shown.cardinality() - 1;
    }

    /** Some items, if there are any, with so many others that the sum of them all is not of a few. */
    private long ofEnough(long some, Function<Long, Crowd> behind) {
        List<Integer> others = new ArrayList<>(IntStream.range(0, items)
                .filter(item -> (some >> item & 1) == 0)
                .boxed()
                .toList());
        others.sort(
                Comparator.comparing(item -> ofUnits.get(0).people(1L << item).size()));
        long enough = some;
        while (enough != 0 && !others.isEmpty() && !behind.apply(enough).isEnough(floor)) {
            enough |= 1L << others.remove(0);
        }
        return enough;
    }

    /** By the number of each unit, the items that are shown there. */
    List<Long> byUnit() {
        List<Way> ways = ways();
        BitSet with = arrangement.shown(ways, shown, floor);
        if (!with.equals(shown) && hidesOverall(ways)) {
            return byUnit(shown, overall());
        }
        if (isLater || !with.equals(shown)) {
            // the construct is shown of units, or was, whose items are not: who answered everything ties it to its
            // items
            ways.add(complete(people, usual, items));
            with = arrangement.shown(ways, with, floor);
        }
        return byUnit(with, with.get(0) ? usual : 0);
    }

    private List<Long> byUnit(BitSet with, long overall) {
        return IntStream.range(0, ofUnits.size())
                .mapToObj(unit -> unit == 0 ? overall : with.get(unit) ? usual : 0)
                .toList();
    }

    /** Who answered anything, each shown item, and the hidden ones. */
    private List<Way> ways() {
        List<Way> ways = new ArrayList<>(List.of(way(Evidence.all(items))));
        for (int item = 0; item < items; item++) {
            if ((usual >> item & 1) == 1) {
                ways.add(way(1L << item));
            }
        }
        long hidden = Evidence.all(items) & ~usual;
        if (hidden != 0) {
            ways.add(way(hidden));
        }
        return ways;
    }

    private Way way(long some) {
        return Way.of(people.stream().map(one -> one.people(some)).toList());
    }

    /** Whether all units can show their items if all people together do not show some. The units tell most of those anyway. */
    private boolean hidesOverall(List<Way> ways) {
        BitSet withoutAll = (BitSet) shown.clone();
        withoutAll.clear(0);
        return !isLater
                && shown.get(0)
                && arrangement.isTree()
                && arrangement.shownBelow(ways, withoutAll, floor).equals(withoutAll);
    }

    /** The items of all people together that are shown: not those that few answered in what is left without the units. */
    private long overall() {
        Function<Long, Crowd> left = some -> arrangement.leftOver(shown, way(some));
        long rare =
                bits(item -> (usual >> item & 1) == 1 && !left.apply(1L << item).isEnough(floor));
        return usual & ~ofEnough(rare | (Evidence.all(items) & ~usual), left);
    }
}
