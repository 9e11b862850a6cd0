package io.github.serviceexcellence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** As much is shown as may be: against a search over all sets of units of small trees. */
class LeastWithheldProperties {
    private static final int MOST_UNITS = 8;
    private static final int DEEPEST = 3;

    /** A tree with a cell for each unit, and one beside the tree; the people of each cell, by way of counting. */
    private record Tree(List<Integer> parents, List<long[]> people, BitSet may, int floor, int needed) {
        /** Every way counts some of those whom the first counts. */
        static Tree of(long seed, int ways, boolean needed) {
            Random random = new Random(seed);
            List<Integer> parents = new ArrayList<>(List.of(-1));
            List<Integer> depths = new ArrayList<>(List.of(0));
            for (int units = random.nextInt(MOST_UNITS + 1); parents.size() <= units; ) {
                int parent = random.nextInt(parents.size());
                if (depths.get(parent) < DEEPEST) {
                    parents.add(parent);
                    depths.add(depths.get(parent) + 1);
                }
            }
            List<long[]> people = new ArrayList<>();
            int most = 1 + random.nextInt(5);
            for (int cell = 0; cell <= parents.size(); cell++) {
                long[] counts = new long[ways];
                counts[0] = random.nextInt(most + 1);
                for (int way = 1; way < ways; way++) {
                    counts[way] = Math.max(0, counts[0] - random.nextInt(3));
                }
                people.add(counts);
            }
            BitSet may = new BitSet();
            may.set(0, parents.size());
            if (random.nextInt(4) == 0) {
                may.clear(1 + random.nextInt(parents.size()));
            }
            return new Tree(parents, people, may, 2 + random.nextInt(4), needed ? ways - 1 : ways);
        }

        BitSet shown() {
            List<Integer> homes = new ArrayList<>(List.of(-1));
            List<Integer> units = new ArrayList<>();
            for (int unit = 0; unit < parents.size(); unit++) {
                homes.add(unit);
                units.add(unit);
            }
            List<Way> ways = new ArrayList<>();
            for (int way = 0; way < people.get(0).length; way++) {
                int counted = way;
                ways.add(new Way(
                        people.stream().map(cell -> Crowd.of(cell[counted])).toList(), way >= needed));
            }
            return new LeastWithheld(new Family(units, parents, homes), ways, may, floor).shown();
        }

        private boolean isWithin(int unit, int other) {
            return unit == other || (unit > 0 && isWithin(parents.get(unit), other));
        }

        /** Who is in a unit, and in no other of a set that lies within it. */
        private long[] left(int unit, BitSet shown) {
            long[] left = new long[people.get(0).length];
            for (int home = 0; home < parents.size(); home++) {
                int cell = home;
                boolean below = shown.stream()
                        .anyMatch(other -> other != unit && isWithin(other, unit) && isWithin(cell, other));
                for (int way = 0; way < left.length && isWithin(home, unit) && !below; way++) {
                    left[way] += people.get(home + 1)[way];
                }
            }
            return left;
        }

        boolean isSafe(BitSet shown) {
            return shown.stream().allMatch(unit -> may.get(unit) && isSafe(left(unit, shown)));
        }

        private boolean isSafe(long[] left) {
            boolean safe = true;
            for (int way = 0; way < left.length; way++) {
                boolean nobody = left[way] == 0 && (way < needed || left[0] == 0);
                safe &= nobody || left[way] >= floor;
            }
            return safe;
        }

        /** How many people the units of a set hold, each unit by itself. */
        long people(BitSet shown) {
            return shown.stream().mapToLong(unit -> left(unit, new BitSet())[0]).sum();
        }

        /** The best set of units with all people among them, by number and then by people. */
        BitSet best() {
            BitSet best = new BitSet();
            for (long bits = 1; bits < 1L << parents.size(); bits += 2) {
                BitSet shown = BitSet.valueOf(new long[] {bits});
                boolean better = shown.cardinality() > best.cardinality()
                        || (shown.cardinality() == best.cardinality() && people(shown) > people(best));
                if (better && isSafe(shown)) {
                    best = shown;
                }
            }
            return best;
        }
    }

    private static void showsTheMost(Tree tree) {
        BitSet shown = tree.shown();
        BitSet best = tree.best();
        assertThat(tree.isSafe(shown)).as("%s of %s", shown, tree).isTrue();
        assertThat(shown.cardinality())
                .as("%s, not %s of %s", shown, best, tree)
                .isEqualTo(best.cardinality());
        assertThat(tree.people(shown)).as("%s, not %s of %s", shown, best, tree).isEqualTo(tree.people(best));
    }

    @Property(tries = 1000)
    void asManyUnitsAreShownAsCanBeAndOfThoseTheLargest(@ForAll long seed) {
        showsTheMost(Tree.of(seed, 1, false));
    }

    @Property(tries = 500)
    void soTheyAreInTwoWaysOfCounting(@ForAll long seed) {
        showsTheMost(Tree.of(seed, 2, false));
        showsTheMost(Tree.of(seed, 2, true));
    }

    @Property(tries = 500)
    void soTheyAreInThreeWaysOfCounting(@ForAll long seed) {
        showsTheMost(Tree.of(seed, 3, seed % 2 == 0));
    }

    @Property(tries = 100)
    void soTheyAreInManyWaysOfCounting(@ForAll long seed) {
        showsTheMost(Tree.of(seed, 6, false));
    }

    /** So many combinations of people left over that not all of them are kept. */
    @Property(tries = 30)
    void inManyUnitsAndWaysNoMoreIsWithheldThanByHidingTheSmallestUntilItIsSafe(@ForAll long seed) {
        Tree tree = flat(seed);
        BitSet shown = tree.shown();
        BitSet simple = withoutSmallest(tree);
        assertThat(tree.isSafe(shown)).as("%s of %s", shown, tree).isTrue();
        assertThat(shown.cardinality())
                .as("%s, not %s of %s", shown, simple, tree)
                .isGreaterThanOrEqualTo(simple.cardinality());
    }

    /** Many small units beside one another, and many items that some skipped. */
    private static Tree flat(long seed) {
        Random random = new Random(seed);
        int units = 10 + random.nextInt(60);
        List<Integer> parents = new ArrayList<>(List.of(-1));
        List<long[]> people = new ArrayList<>(List.of(new long[12], new long[12]));
        int floor = 3 + random.nextInt(5);
        int skip = 1 + random.nextInt(4);
        for (int unit = 1; unit <= units; unit++) {
            parents.add(0);
            long[] counts = new long[12];
            counts[0] = floor + random.nextInt(floor);
            for (int way = 1; way < counts.length; way++) {
                counts[way] = Math.max(0, counts[0] - random.nextInt(skip + 1));
            }
            people.add(counts);
        }
        BitSet may = new BitSet();
        may.set(0, parents.size());
        return new Tree(parents, people, may, floor, 12);
    }

    private static BitSet withoutSmallest(Tree tree) {
        BitSet shown = new BitSet();
        shown.set(0);
        List<Integer> hidden = new ArrayList<>();
        for (int unit = 1; unit < tree.parents().size(); unit++) {
            shown.set(unit);
            if (!tree.isSafe(tree.left(unit, shown))) {
                shown.clear(unit);
            } else {
                hidden.add(unit);
            }
        }
        hidden.sort(Comparator.comparing(unit -> tree.people().get(unit + 1)[0]));
        for (int unit : hidden) {
            if (!tree.isSafe(shown)) {
                shown.clear(unit);
            }
        }
        return shown;
    }
}
