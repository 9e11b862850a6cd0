package io.github.serviceexcellence.privacy;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The units that are to be shown together, in trees, and the cells that people lie in. Unit 0 is all of them. Decides in which units a
 * figure may be shown.
 *
 * @param families the trees of units that may be hidden
 * @param fixed trees of units that were shown before, and cannot be hidden any more
 * @param units how many units there are, without those of fixed trees, which have higher numbers
 */
record Arrangement(List<Family> families, List<Family> fixed, int units) {
    /** Of so many units that could be hidden one is hidden at a time. */
    private static final int PART = 4;

    Arrangement {
        families = List.copyOf(families);
        fixed = List.copyOf(fixed);
    }

    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, units);
        return all;
    }

    /**
     * Where a figure may be shown so that no sum or difference of it comes down to a few, in any way of counting. The first counts all who
     * are in the figure.
     */
    BitSet shown(List<Way> ways, BitSet may, int floor) {
        BitSet shown = (BitSet) may.clone();
        for (Family family : families) {
            keep(shown, family, new LeastWithheld(family, ways, may, floor).shown());
        }
        Optional<BitSet> even = ways.stream().map(Way::all).allMatch(Crowd::isEven)
                ? Optional.of(shown)
                : withoutDominated(shown, ways, floor);
        return even.filter(ok -> families.size() + fixed.size() == 1 || hideCrossing(ok, ways, floor))
                .orElseGet(BitSet::new);
    }

    /** Whether it is one tree, and nothing was shown before. */
    boolean isTree() {
        return families.size() == 1 && fixed.isEmpty();
    }

    /** Where below all people together, of whom a figure is not shown, it may be shown; for one tree. */
    BitSet shownBelow(List<Way> ways, BitSet may, int floor) {
        boolean even = ways.stream().map(Way::all).allMatch(Crowd::isEven);
        return even ? new LeastWithheld(families.get(0), ways, may, floor).shown() : new BitSet();
    }

    /** Who is in no shown unit of a tree but the one that holds all. */
    Crowd leftOver(BitSet shown, Way way) {
        return families.get(0).leftIn(shown, way.cells()).get(0);
    }

    private static void keep(BitSet shown, Family family, BitSet best) {
        for (int unit : family.units()) {
            if (!best.get(unit)) {
                shown.clear(unit);
            }
        }
    }

    /** Where one counts for much more than the others, what is left of a unit may be as many as the floor and tell of one. */
    private Optional<BitSet> withoutDominated(BitSet shown, List<Way> ways, int floor) {
        boolean changed = shown.get(0);
        while (changed) {
            changed = false;
            for (Family family : families) {
                for (Way way : ways) {
                    changed |= hideDominated(family, way, shown, floor);
                }
            }
        }
        return Optional.of(shown).filter(ok -> ok.get(0));
    }

    private boolean hideDominated(Family family, Way way, BitSet shown, int floor) {
        List<Crowd> left = family.leftIn(shown, way.cells());
        boolean hidden = false;
        for (int place = family.units().size() - 1; place > 0; place--) {
            if (shown.get(family.units().get(place)) && !left.get(place).isEnough(floor)) {
                shown.clear(family.units().get(place));
                hidden = true;
            }
        }
        if (!hidden && shown.get(0) && !left.get(0).isEnough(floor)) {
            smallest(shown, way, IntStream.range(1, family.units().size()).mapToObj(family.units()::get))
                    .ifPresentOrElse(shown::clear, () -> shown.clear(0));
            return true;
        }
        return hidden;
    }

    /** Hides small units until nothing is exposed; false if that cannot be. */
    private boolean hideCrossing(BitSet shown, List<Way> ways, int floor) {
        List<Family> every = Stream.concat(families.stream(), fixed.stream()).toList();
        Crossing crossing = new Crossing(every, floor);
        BitSet with = (BitSet) shown.clone();
        fixed.forEach(family -> family.units().forEach(with::set));
        // what is safe in one way stays so when more is hidden
        return ways.stream().allMatch(way -> hideCrossing(crossing, shown, with, way, ways.get(0)));
    }

    private boolean hideCrossing(Crossing crossing, BitSet shown, BitSet with, Way way, Way people) {
        List<Integer> cells = crossing.exposed(with, way, way.isNeeded() ? people : way);
        while (!cells.isEmpty()) {
            // beside what is shown already some at once: there may be as many as units
            List<Integer> hide = cells.stream()
                    .limit(fixed.isEmpty() ? 1 : cells.size())
                    .flatMap(cell -> unitToHide(with, people, cell).stream())
                    .distinct()
                    .sorted(smallestFirst(people))
                    .toList();
            hide = hide.subList(0, (hide.size() + PART - 1) / PART);
            if (hide.isEmpty()) {
                return false;
            }
            hide.forEach(shown::clear);
            hide.forEach(with::clear);
            cells = crossing.exposed(with, way, way.isNeeded() ? people : way);
        }
        return true;
    }

    private Optional<Integer> unitToHide(BitSet with, Way people, int cell) {
        return smallest(with, people, families.stream().map(family -> unitOf(family, with, cell)))
                .or(() -> smallest(with, people, families.stream().flatMap(family -> family.units().stream())));
    }

    /** The smallest shown unit of a tree that a cell lies in. */
    private static int unitOf(Family family, BitSet shown, int cell) {
        int home = family.homes().get(cell);
        int atom = home < 0 ? -1 : family.atoms(shown)[home];
        return atom < 0 ? 0 : family.units().get(atom);
    }

    private Optional<Integer> smallest(BitSet shown, Way way, Stream<Integer> among) {
        return among.filter(unit -> unit > 0 && shown.get(unit)).min(smallestFirst(way));
    }

    private Comparator<Integer> smallestFirst(Way way) {
        long[] sizes = sizes(way);
        return Comparator.comparingLong((Integer unit) -> sizes[unit]).thenComparing(Comparator.reverseOrder());
    }

    private long[] sizes(Way way) {
        long[] sizes = new long[units];
        for (Family family : families) {
            long[] ofFamily = family.sizes(way.cells());
            for (int place = 0; place < ofFamily.length; place++) {
                sizes[family.units().get(place)] = ofFamily[place];
            }
        }
        return sizes;
    }
}
