package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up cells to the units of one breakdown, of which each holds those that lie within it. */
final class Division {
    /** Of respondents in one unit: they count in each unit above it too. */
    private final TreeMap<GroupKey, List<ResponseSummary>> rising = new TreeMap<>();
    /** Of respondents in several units: already with each of these and with each unit above any of them, once. */
    private final Map<GroupKey, List<ResponseSummary>> placed = new TreeMap<>();

    private Division() {}

    /** The respondents of each unit of a breakdown, and of those above it. */
    static SortedMap<GroupKey, ResponseSummary> of(Map<Units, ResponseSummary> cells, Breakdown breakdown) {
        Division division = new Division();
        for (Map.Entry<Units, ResponseSummary> cell : cells.entrySet()) {
            division.add(cell.getKey().in(breakdown), cell.getValue());
        }
        return Collections.unmodifiableSortedMap(division.sums());
    }

    private void add(SortedSet<GroupKey> units, ResponseSummary summary) {
        if (units.size() == 1) {
            at(rising, units.first()).add(summary);
            return;
        }
        SortedSet<GroupKey> all = new TreeSet<>();
        for (GroupKey unit : units) {
            for (GroupKey above = unit; above != null; above = above.parent().orElse(null)) {
                all.add(above);
            }
        }
        for (GroupKey unit : all) {
            at(rising, unit);
            at(placed, unit).add(summary);
        }
    }

    /** From the last unit to the first: those within a unit come before it. */
    private SortedMap<GroupKey, ResponseSummary> sums() {
        SortedMap<GroupKey, ResponseSummary> sums = new TreeMap<>();
        while (!rising.isEmpty()) {
            Map.Entry<GroupKey, List<ResponseSummary>> last = rising.pollLastEntry();
            GroupKey unit = last.getKey();
            List<ResponseSummary> parts = last.getValue();
            if (!parts.isEmpty()) {
                ResponseSummary risen = sum(parts);
                if (unit.parent().isPresent()) {
                    at(rising, unit.parent().get()).add(risen);
                }
                parts = new ArrayList<>(List.of(risen));
            }
            parts.addAll(placed.getOrDefault(unit, List.of()));
            sums.put(unit, sum(parts));
        }
        return sums;
    }

    private static List<ResponseSummary> at(Map<GroupKey, List<ResponseSummary>> map, GroupKey unit) {
        return map.computeIfAbsent(unit, any -> new ArrayList<>());
    }

    /** A sum of one is that one: no copy of it is made. */
    static ResponseSummary sum(List<ResponseSummary> parts) {
        return parts.size() == 1 ? parts.get(0) : ResponseSummary.merge(parts);
    }
}
