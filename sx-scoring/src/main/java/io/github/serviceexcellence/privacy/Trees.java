package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes trees of units under one that holds all people of a publication. */
final class Trees {
    private final List<Cell> cells;
    private final int publication;
    /** The number of the unit that holds all. */
    private final int all;

    private final List<Family> families = new ArrayList<>();

    Trees(List<Cell> cells, int publication, int all) {
        this.cells = cells;
        this.publication = publication;
        this.all = all;
    }

    /** Adds the units of a breakdown with their numbers: a tree, or where somebody is in several, as many as it takes. */
    void add(Breakdown breakdown, SortedMap<GroupKey, Integer> units) {
        Map<GroupKey, Set<GroupKey>> crossing = crossing(breakdown, units.keySet());
        List<NavigableMap<GroupKey, Integer>> trees = new ArrayList<>();
        units.forEach((key, number) -> {
            Set<GroupKey> crossed = crossing.getOrDefault(key, Set.of());
            NavigableMap<GroupKey, Integer> tree = trees.stream()
                    .filter(each -> crossed.stream().noneMatch(each::containsKey))
                    .findFirst()
                    .orElseGet(() -> new TreeMap<>());
            if (tree.isEmpty()) {
                trees.add(tree);
            }
            tree.put(key, number);
        });
        trees.forEach(tree -> families.add(tree(breakdown, tree)));
    }

    /** For each unit those that somebody is in too, and that neither hold it nor lie in it. */
    private Map<GroupKey, Set<GroupKey>> crossing(Breakdown breakdown, Set<GroupKey> units) {
        Map<GroupKey, Set<GroupKey>> crossing = new HashMap<>();
        for (Cell cell : cells) {
            SortedSet<GroupKey> own = cell.units().in(breakdown);
            if (isIn(cell) && own.size() > 1) {
                Set<GroupKey> all = new TreeSet<>();
                own.forEach(unit -> withAncestors(unit).filter(units::contains).forEach(all::add));
                for (GroupKey one : all) {
                    all.stream()
                            .filter(other -> !one.isWithin(other) && !other.isWithin(one))
                            .forEach(other -> crossing.computeIfAbsent(one, key -> new HashSet<>())
                                    .add(other));
                }
            }
        }
        return crossing;
    }

    private static Stream<GroupKey> withAncestors(GroupKey unit) {
        return Stream.iterate(Optional.of(unit), Optional::isPresent, key -> key.flatMap(GroupKey::parent))
                .map(Optional::orElseThrow);
    }

    private Family tree(Breakdown breakdown, SortedMap<GroupKey, Integer> units) {
        List<Integer> numbers = new ArrayList<>(List.of(all));
        List<Integer> parents = new ArrayList<>(List.of(-1));
        Map<GroupKey, Integer> places = new HashMap<>();
        units.forEach((key, number) -> {
            parents.add(place(key.parent(), places));
            places.put(key, numbers.size());
            numbers.add(number);
        });
        List<Integer> homes =
                cells.stream().map(cell -> home(cell, breakdown, places)).toList();
        return new Family(numbers, parents, homes);
    }

    /** Of several units of a cell those in the tree lie within one another: the innermost stands last. */
    private int home(Cell cell, Breakdown breakdown, Map<GroupKey, Integer> places) {
        return isIn(cell)
                ? cell.units().in(breakdown).stream()
                        .mapToInt(unit -> place(Optional.of(unit), places))
                        .max()
                        .orElse(0)
                : -1;
    }

    /** The place of a unit, or of the nearest above it that is in the tree. */
    private static int place(Optional<GroupKey> unit, Map<GroupKey, Integer> places) {
        Optional<GroupKey> key = unit;
        while (key.isPresent() && !places.containsKey(key.get())) {
            key = key.get().parent();
        }
        return key.map(places::get).orElse(0);
    }

    private boolean isIn(Cell cell) {
        return cell.publications().contains(publication);
    }

    /** All trees; the one that holds all by itself if there are no others. */
    List<Family> families() {
        return families.isEmpty()
                ? List.of(new Family(
                        List.of(all),
                        List.of(-1),
                        cells.stream().map(cell -> isIn(cell) ? 0 : -1).toList()))
                : List.copyOf(families);
    }
}
