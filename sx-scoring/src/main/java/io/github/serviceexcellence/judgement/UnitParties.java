package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The units of one breakdown, by how deep they lie: the units of one level have no people in common, a unit and one within it do. In whatever order
 * they were given, they are sorted.
 */
record UnitParties(SortedMap<Integer, List<Party>> levels) {
    static UnitParties of(Collection<? extends ScoreCard> cards, Collection<Node> nodes) {
        Faults faults = new Faults();
        long without = cards.stream().filter(card -> card.group().isEmpty()).count();
        faults.check(without == 0, "units", DifferenceProblem.NO_GROUP, without);
        Party.check(nodes, cards, faults);
        Set<GroupKey> seen = new HashSet<>();
        cards.stream()
                .flatMap(card -> card.group().stream())
                .filter(unit -> !seen.add(unit))
                .forEach(unit -> faults.add("units/" + unit, DifferenceProblem.UNIT_TWICE.with(unit)));
        List<? extends ScoreCard> sorted = cards.stream()
                .filter(card -> card.group().isPresent())
                .sorted(Comparator.comparing(UnitParties::unit))
                .toList();
        sorted.stream()
                .skip(1)
                .forEach(card -> faults.guarded("units/" + unit(card), () -> card.requireComparable(sorted.get(0))));
        faults.throwIfAny(DifferenceProblem.NOT_TO_COMPARE);
        return new UnitParties(sorted.stream()
                .collect(Collectors.groupingBy(
                        card -> unit(card).path().size(),
                        TreeMap::new,
                        Collectors.mapping(card -> Party.of(card), Collectors.toList()))));
    }

    private static GroupKey unit(ScoreCard card) {
        return card.group().orElseThrow();
    }
}
