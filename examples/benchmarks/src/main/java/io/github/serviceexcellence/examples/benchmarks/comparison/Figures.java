package io.github.serviceexcellence.examples.benchmarks.comparison;

import io.github.serviceexcellence.examples.benchmarks.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every contender has to come to: nine element means and an index for each unit, and for everybody. */
final class Figures {
    /** The unit under which everybody stands. */
    static final String EVERYBODY = "";

    private static final int ELEMENTS = Questionnaire.elements().size();
    private static final double TOLERANCE = 1e-9;

    private final SortedMap<String, double[]> rows = new TreeMap<>();

    /** Adds the means of one unit, from 0 to 100, and makes their index. */
    void put(String unit, double[] means) {
        double[] row = Arrays.copyOf(means, ELEMENTS + 1);
        row[ELEMENTS] = Arrays.stream(means).sum() / ELEMENTS;
        putRow(unit, row);
    }

    /** Adds the means and the index of one unit. */
    void putRow(String unit, double[] row) {
        rows.put(unit, row);
    }

    int size() {
        return rows.size();
    }

    /** Where these figures are not those of another contender, at most a few; nothing if the two agree. */
    List<String> differences(Figures other) {
        return differences(other, 0);
    }

    /** The same where the other's figures are rounded, by so many points at most. */
    List<String> differences(Figures other, double rounding) {
        List<String> differences = new ArrayList<>();
        if (!rows.keySet().equals(other.rows.keySet())) {
            differences.add(size() + " units against " + other.size() + ", or others");
            return differences;
        }
        rows.forEach((unit, row) -> {
            double[] theirs = Objects.requireNonNull(other.rows.get(unit));
            for (int place = 0; place <= ELEMENTS && differences.size() < 5; place++) {
                if (!(Math.abs(row[place] - theirs[place]) <= rounding + TOLERANCE * Math.abs(row[place]))) {
                    differences.add(
                            "unit '" + unit + "', figure " + place + ": " + row[place] + " against " + theirs[place]);
                }
            }
        });
        return differences;
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                rows.entrySet().stream()
                        .map(row -> row.getKey() + ","
                                + Arrays.stream(row.getValue())
                                        .mapToObj(Double::toString)
                                        .collect(Collectors.joining(",")))
                        .toList());
    }

    static Figures read(Path file) throws IOException {
        Figures figures = new Figures();
        for (String line : Files.readAllLines(file)) {
            List<String> fields = Arrays.asList(line.split(",", -1));
            figures.putRow(
                    fields.get(0),
                    fields.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
        }
        return figures;
    }
}
