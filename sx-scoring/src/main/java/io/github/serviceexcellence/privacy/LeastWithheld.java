package io.github.serviceexcellence.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most units of one tree that can be shown together so that what is left in each, without the shown units below it, is nobody
 * or at least the floor, in several ways of counting at once. Among as many units those that hold the most people.
 *
 * <p>From the leaves up it keeps, for every number of people that may be left over in a unit, the most that can be shown below it. A number
 * above the floor is as good as the floor, so there are few. Where many ways of counting make many combinations it keeps the best only:
 * then more may be withheld than is needed, never less.
 */
final class LeastWithheld {
    private static final int MOST_STATES = 256;
    /** A unit more is worth more than any number of people. */
    private static final long UNIT = 1L << 40;

    private final Family family;
    private final List<Way> ways;
    private final BitSet may;
    private final int floor;
    private final long[] sizes;
    private final List<Integer> nobody;

    /** The most that can be shown: a unit, or what two others show. */
    private record Best(
            long value,
            int unit,
            @Nullable Best one,
            @Nullable Best other) {
        static final Best NOTHING = new Best(0, -1, null, null);

        Best and(Best more) {
            return more.value == 0 ? this : value == 0 ? more : new Best(value + more.value, -1, this, more);
        }

        Best orBetter(Best other) {
            return other.value > value ? other : this;
        }

        void addTo(BitSet shown) {
            // along the first in a loop: thousands of units may lie below one
            for (Best best = this; best != null; best = best.one) {
                if (best.unit >= 0) {
                    shown.set(best.unit);
                }
                if (best.other != null) {
                    best.other.addTo(shown);
                }
            }
        }
    }

    LeastWithheld(Family family, List<Way> ways, BitSet may, int floor) {
        this.family = family;
        this.ways = ways;
        this.may = may;
        this.floor = floor;
        sizes = new long[family.units().size()];
        nobody = Collections.nCopies(ways.size(), 0);
    }

    /** The units to show; none at all if all people together may be shown and are too few. */
    BitSet shown() {
        Map<Integer, Map<List<Integer>, Best>> states = new HashMap<>();
        long[][] left = leftover();
        for (int place = family.units().size() - 1; place >= 0; place--) {
            Map<List<Integer>, Best> own = Map.of(capped(left[place]), Best.NOTHING);
            Map<List<Integer>, Best> below = states.remove(place);
            sizes[place] += left[place][0];
            Map<List<Integer>, Best> decided = decided(place, below == null ? own : combined(below, own));
            int parent = family.parents().get(place);
            states.merge(parent, decided, this::combined);
            if (parent >= 0) {
                sizes[parent] += sizes[place];
            }
        }
        return shown(states.getOrDefault(-1, Map.of()));
    }

    /** What is best; if all people together are to be shown, nothing without them. */
    private BitSet shown(Map<List<Integer>, Best> states) {
        BitSet shown = new BitSet();
        int all = family.units().get(0);
        if (may.get(all)) {
            states.getOrDefault(nobody, Best.NOTHING).addTo(shown);
            return shown.get(all) ? shown : new BitSet();
        }
        states.values().stream().reduce(Best.NOTHING, Best::orBetter).addTo(shown);
        return shown;
    }

    /** By place and way, how many have their home there. */
    private long[][] leftover() {
        long[][] left = new long[sizes.length][ways.size()];
        for (int cell = 0; cell < family.homes().size(); cell++) {
            int home = family.homes().get(cell);
            for (int way = 0; home >= 0 && way < ways.size(); way++) {
                left[home][way] += ways.get(way).cells().get(cell).size();
            }
        }
        return left;
    }

    private List<Integer> capped(long[] people) {
        List<Integer> capped = new ArrayList<>();
        for (long each : people) {
            capped.add((int) Math.min(floor, each));
        }
        return capped;
    }

    /** What may be left over in two parts of a unit together, and the most that both show. */
    private Map<List<Integer>, Best> combined(Map<List<Integer>, Best> one, Map<List<Integer>, Best> other) {
        Map<List<Integer>, Best> both = new HashMap<>();
        one.forEach((left, best) -> other.forEach((more, alsoBest) -> {
            long[] sum = new long[left.size()];
            for (int way = 0; way < sum.length; way++) {
                sum[way] = (long) left.get(way) + more.get(way);
            }
            both.merge(capped(sum), best.and(alsoBest), Best::orBetter);
        }));
        return fewest(both);
    }

    private static Map<List<Integer>, Best> fewest(Map<List<Integer>, Best> states) {
        return states.size() <= MOST_STATES
                ? states
                : states.entrySet().stream()
                        .sorted(Comparator.comparingLong(
                                state -> -state.getValue().value()))
                        .limit(MOST_STATES)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The unit may be hidden, and what is left over in it counts for the one above; or it is shown if that is enough. */
    private Map<List<Integer>, Best> decided(int place, Map<List<Integer>, Best> below) {
        Map<List<Integer>, Best> decided = new HashMap<>(below);
        int unit = family.units().get(place);
        Best itself = new Best(UNIT + sizes[place], unit, null, null);
        below.forEach((left, best) -> {
            if (may.get(unit) && isEnough(left)) {
                decided.merge(nobody, best.and(itself), Best::orBetter);
            }
        });
        return decided;
    }

    private boolean isEnough(List<Integer> left) {
        boolean enough = true;
        for (int way = 0; way < left.size(); way++) {
            boolean none = left.get(way) == 0 && (!ways.get(way).isNeeded() || left.get(0) == 0);
            enough &= none || left.get(way) >= floor;
        }
        return enough;
    }
}
