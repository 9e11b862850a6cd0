package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.table.ColumnName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A header and the rows of answers below it that were looked at; rows that hold nothing are none. */
final class Table {
    /** Wider tables are looked at as far as this. */
    private static final int MOST_COLUMNS = 4096;

    private final Sample sample;
    private final ItemNames names;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> timesNamed = new HashMap<>();

    /** The table whose header stands in a row, counted from 0, and whose answers begin in another. */
    Table(Sample sample, ItemNames names, int headerRow, int firstRow) {
        this.sample = sample;
        this.names = names;
        this.header = sample.rows().isEmpty()
                ? List.of()
                : sample.rows().get(headerRow).stream()
                        .limit(MOST_COLUMNS)
                        .map(ColumnName::fold)
                        .toList();
        header.forEach(name -> timesNamed.merge(name, 1, Integer::sum));
        for (int row = firstRow; row < sample.rows().size(); row++) {
            if (!isBlank(sample.rows().get(row))) {
                rows.add(sample.rows().get(row).stream()
                        .limit(MOST_COLUMNS)
                        .map(Texts::trim)
                        .toList());
            }
        }
    }

    static boolean isBlank(List<String> row) {
        return row.stream().allMatch(field -> Texts.trim(field).isEmpty());
    }

    Instrument instrument() {
        return sample.instrument();
    }

    List<Item> items() {
        return sample.instrument().items();
    }

    String item(int index) {
        return items().get(index).id().value();
    }

    ItemNames names() {
        return names;
    }

    /** Whether all rows of the file were looked at. */
    boolean isComplete() {
        return sample.complete();
    }

    long bytes() {
        return sample.bytes();
    }

    int columns() {
        return header.size();
    }

    /** The name of a column as it stands in the header. */
    String name(int column) {
        return header.get(column);
    }

    /** What to call a column: its name, or its position where the name would not do. */
    String call(int column) {
        String name = header.get(column);
        boolean does = !name.isEmpty()
                && timesNamed.getOrDefault(name, 0) == 1
                && !name.startsWith("-")
                && name.indexOf(0) < 0
                && name.length() <= 1000;
        return does ? name : "#" + (column + 1);
    }

    /** What to call a column where an equals sign ends its name. */
    String callBeforeEquals(int column) {
        return call(column).indexOf('=') < 0 ? call(column) : "#" + (column + 1);
    }

    int rows() {
        return rows.size();
    }

    /** A field, which is empty where the row ends before it. */
    String field(int row, int column) {
        List<String> fields = rows.get(row);
        return column < fields.size() ? fields.get(column) : "";
    }

    /** The texts of a column in the order in which they come first, with how often each stands; without blanks. */
    Map<String, Integer> texts(int column) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!field(row, column).isEmpty()) {
                texts.merge(field(row, column), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    /** How many fields of a column are not blank. */
    int filled(int column) {
        return texts(column).values().stream().mapToInt(Integer::intValue).sum();
    }
}
