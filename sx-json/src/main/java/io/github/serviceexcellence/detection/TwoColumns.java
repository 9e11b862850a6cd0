package io.github.serviceexcellence.detection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether columns can hold one question. */
final class TwoColumns {
    private TwoColumns() {}

    /** Whether no row fills two of the columns differently, and each is filled somewhere. */
    static boolean agree(Table table, List<Integer> columns) {
        boolean filled = columns.stream().allMatch(column -> table.filled(column) > 0);
        return filled
                && IntStream.range(0, table.rows())
                        .allMatch(row -> columns.stream()
                                        .map(column -> table.field(row, column))
                                        .filter(field -> !field.isEmpty())
                                        .distinct()
                                        .count()
                                <= 1);
    }

    /** Whether a column is filled in rows where another is blank, and only there. */
    static boolean fill(Table table, int first, int further) {
        return table.filled(further) > 0
                && IntStream.range(0, table.rows())
                        .allMatch(row -> table.field(row, further).isEmpty()
                                || table.field(row, first).isEmpty());
    }

    /** The columns as they are called. */
    static String named(Table table, List<Integer> columns) {
        return columns.stream()
                .map(column -> Objects.requireNonNull(table.call(column)))
                .collect(Collectors.joining(", "));
    }
}
