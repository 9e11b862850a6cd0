package io.github.serviceexcellence.examples.benchmarks.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured of each contender. */
final class Measurements {
    private final Map<Measure, Map<String, List<Double>>> values = new EnumMap<>(Measure.class);

    void add(Measure measure, String contender, double value) {
        values.computeIfAbsent(measure, any -> new HashMap<>())
                .computeIfAbsent(contender, any -> new ArrayList<>())
                .add(value);
    }

    /** Adds what a child printed: measure, contender and value in each line. */
    void addAll(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            add(Measure.valueOf(parts[0]), parts[1], Double.parseDouble(parts[2]));
        }
    }

    /** The one in the middle; of an even number the higher of the two. Nothing if it could not be measured. */
    OptionalDouble median(Measure measure, String contender) {
        List<Double> sorted =
                new ArrayList<>(values.getOrDefault(measure, Map.of()).getOrDefault(contender, List.of()));
        Collections.sort(sorted);
        return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sorted.get(sorted.size() / 2));
    }
}
