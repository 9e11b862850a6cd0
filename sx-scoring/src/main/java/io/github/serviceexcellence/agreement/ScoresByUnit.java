package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.observations.ConfidentialScores;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** The scores of respondents by unit of a breakdown. */
final class ScoresByUnit {
    private final SortedMap<String, DoubleStream.Builder> units = new TreeMap<>();
    private int leftOut;

    ScoresByUnit(ConfidentialScores scores, Node node, Breakdown breakdown) {
        double[] values = scores.matrix().column(node.code());
        List<SortedSet<GroupKey>> rows = scores.units(breakdown);
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row]) || rows.get(row).isEmpty()) {
                leftOut++;
            } else {
                add(rows.get(row), values[row]);
            }
        }
    }

    private void add(SortedSet<GroupKey> of, double value) {
        of.forEach(unit -> units.computeIfAbsent(unit.value(), name -> DoubleStream.builder())
                .add(value));
    }

    SortedMap<String, double[]> groups() {
        SortedMap<String, double[]> groups = new TreeMap<>();
        units.forEach((unit, values) -> groups.put(unit, values.build().toArray()));
        return groups;
    }

    int leftOut() {
        return leftOut;
    }
}
