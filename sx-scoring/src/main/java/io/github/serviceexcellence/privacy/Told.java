package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What figures tell of the answers to one item: its score, and the metrics of a question that it is in.
 *
 * @param item the item
 * @param question the question of the metrics that are decided on
 * @param people who answered the item, divided into those whom all figures count alike
 */
record Told(Node item, Question question, List<Alike> people) {
    Told {
        people = List.copyOf(people);
    }

    /** How often a figure counts each of those who are alike. */
    List<Integer> times(ToIntFunction<Alike> figure) {
        return people.stream().mapToInt(figure).boxed().toList();
    }

    /**
     * All who answered the item, and those who are in the metric. Where some are in a unit whose construct is shown without the item,
     * nobody is hidden by them: what the construct says of them may make up for them in any sum.
     */
    List<Way> ways(BitSet outOfSight) {
        List<Way> ways = new ArrayList<>(List.of(
                way(alike -> alike.cells().stream()),
                way(alike -> alike.cells().stream().map(crowd -> alike.times(question) == 0 ? Crowd.NOBODY : crowd))));
        if (!outOfSight.isEmpty()) {
            Way hiding = way(alike -> IntStream.range(0, alike.cells().size())
                    .mapToObj(cell ->
                            outOfSight.get(cell) ? Crowd.NOBODY : alike.cells().get(cell)));
            ways.add(new Way(hiding.cells(), true));
        }
        return ways;
    }

    private Way way(Function<Alike, Stream<Crowd>> count) {
        return Way.of(people.stream().flatMap(count).toList());
    }

    /**
     * Those who are in the metric, and those of them who are not counted like most others in what the scores on the item leave of a unit: the
     * fewest that the metric and so many times the score differ by.
     */
    List<Way> unlikeMost(Family family, BitSet scores) {
        int[] atoms = family.atoms(scores);
        Map<Integer, Integer> most = most(family, atoms);
        List<Crowd> all = new ArrayList<>();
        List<Crowd> unlike = new ArrayList<>();
        for (int each = 0; each < people.size(); each++) {
            List<Crowd> cells = people.get(each).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                Crowd crowd = Crowd.of(cells.get(cell).size());
                all.add(crowd);
                unlike.add(each == most.getOrDefault(atom(family, atoms, cell), -1) ? Crowd.NOBODY : crowd);
            }
        }
        return List.of(Way.of(all), Way.of(unlike));
    }

    /** By what is left of a unit, which of those who are alike are most of them. */
    private Map<Integer, Integer> most(Family family, int[] atoms) {
        Map<Integer, long[]> sizes = new HashMap<>();
        for (int each = 0; each < people.size(); each++) {
            List<Crowd> cells = people.get(each).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                sizes.computeIfAbsent(atom(family, atoms, cell), none -> new long[people.size()])[each] +=
                        cells.get(cell).size();
            }
        }
        Map<Integer, Integer> most = new HashMap<>();
        sizes.forEach((atom, each) -> most.put(atom, most(each)));
        return most;
    }

    private static int atom(Family family, int[] atoms, int cell) {
        int home = family.homes().get(cell);
        return home < 0 ? home : atoms[home];
    }

    private static int most(long[] sizes) {
        return IntStream.range(0, sizes.length)
                .reduce((one, other) -> sizes[other] > sizes[one] ? other : one)
                .orElseThrow();
    }
}
