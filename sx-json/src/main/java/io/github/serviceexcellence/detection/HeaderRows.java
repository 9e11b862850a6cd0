package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.table.ColumnName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the row that names the columns, and the row where the answers begin. */
final class HeaderRows {
    /** A header stands among the first rows. */
    private static final int MOST = 50;

    /** Rows of a header below its first. */
    private static final int MOST_FURTHER = 4;

    private static final String IMPORT_ID = "{\"ImportId\"";

    private final Sample sample;
    private final ItemNames names;

    HeaderRows(Sample sample, ItemNames names) {
        this.sample = sample;
        this.names = names;
    }

    /** What the row with most items in it is like. */
    ItemRow itemRow() {
        int row = richest();
        return new ItemRow(
                named(row), sample.rows().isEmpty() ? 0 : sample.rows().get(row).size());
    }

    private int richest() {
        int best = 0;
        int most = -1;
        for (int row = 0; row < Math.min(MOST, sample.rows().size()); row++) {
            int count = named(row);
            if (count > most) {
                most = count;
                best = row;
            }
        }
        return best;
    }

    /** How many items a row names. */
    private int named(int row) {
        Set<Integer> items = new HashSet<>();
        if (row < sample.rows().size()) {
            sample.rows()
                    .get(row)
                    .forEach(field -> names.find(ColumnName.fold(field)).ifPresent(match -> items.add(match.item())));
        }
        return items.size();
    }

    /** The row of the header, from 0. */
    int header(Found found) {
        int row = richest();
        if (named(row) == 0 || isOfLongForm(row)) {
            row = firstFull();
        }
        if (row > 0 && named(row) > 0) {
            found.add(
                    Setting.HEADER_LINE,
                    DetectionProblem.HEADER_BY_ITEMS.with(row + 1, named(row), named(0)),
                    String.valueOf(row + 1));
        } else if (row > 0) {
            found.add(
                    Setting.HEADER_LINE,
                    DetectionProblem.HEADER_BY_FIELDS.with(row + 1, filled(row), filled(0)),
                    String.valueOf(row + 1));
        }
        return row;
    }

    /** Whether the one item that a row names is what it answers: further rows name others in the same column. */
    private boolean isOfLongForm(int row) {
        if (named(row) != 1) {
            return false;
        }
        List<String> fields = sample.rows().get(row);
        return IntStream.range(0, fields.size()).anyMatch(column -> items(row, column) > 1);
    }

    /** How many items the fields of a column name, from a row on that names one there. */
    private long items(int row, int column) {
        return itemAt(row, column).isEmpty()
                ? 0
                : IntStream.range(row, sample.rows().size())
                        .mapToObj(at -> itemAt(at, column))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
    }

    private Optional<Integer> itemAt(int row, int column) {
        List<String> fields = sample.rows().get(row);
        return column < fields.size()
                ? names.find(ColumnName.fold(fields.get(column))).map(ItemNames.Match::item)
                : Optional.empty();
    }

    /** The first row that holds as much as rows usually do, if the rows above it are short titles. */
    private int firstFull() {
        int[] counts =
                sample.rows().stream().mapToInt(HeaderRows::filled).sorted().toArray();
        int usual = counts.length == 0 ? 0 : counts[counts.length / 2];
        int row = 0;
        while (row < Math.min(MOST, counts.length - 1) && usual >= 4 && filled(row) <= 1) {
            row++;
        }
        return row < counts.length && filled(row) >= usual ? row : 0;
    }

    private int filled(int row) {
        return filled(sample.rows().get(row));
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(field -> !Texts.trim(field).isEmpty()).count();
    }

    /** The row where the answers begin, from 0. */
    int first(int header, Found found) {
        int first = header + 1;
        for (int row = header + 1;
                row <= header + MOST_FURTHER && row < sample.rows().size();
                row++) {
            if (holdsImportIds(row)) {
                first = row + 1;
            }
        }
        if (first == header + 1) {
            first = belowWordings(header);
        }
        if (first > header + 1) {
            String example = sample.rows().get(first - 1).stream()
                    .filter(field -> !field.isBlank())
                    .findFirst()
                    .orElse("");
            found.add(
                    Setting.DATA_FROM,
                    DetectionProblem.DATA_FROM.with(first, Codes.shorten(example)),
                    String.valueOf(first + 1));
        }
        return first;
    }

    private boolean holdsImportIds(int row) {
        return sample.rows().get(row).stream().anyMatch(field -> field.contains(IMPORT_ID));
    }

    /** Texts of questions differ from column to column, and none of them is an answer anywhere below. */
    private int belowWordings(int header) {
        int row = header + 1;
        while (row < Math.min(header + MOST_FURTHER, sample.rows().size() - 1) && holdsWordings(header, row)) {
            row++;
        }
        return row;
    }

    private boolean holdsWordings(int header, int row) {
        List<String> named = sample.rows().get(header);
        List<String> fields = sample.rows().get(row);
        Set<String> texts = new HashSet<>();
        int items = 0;
        for (int column = 0; column < Math.min(named.size(), fields.size()); column++) {
            Optional<ItemNames.Match> match = names.find(ColumnName.fold(named.get(column)));
            if (match.isPresent()) {
                String text = Texts.trim(fields.get(column));
                items++;
                if (text.length() > 3
                        && !isAnswer(names.item(match.get().item()), text)
                        && !standsBelow(row, column, text)) {
                    texts.add(text);
                }
            }
        }
        return items > 1 && texts.size() == items;
    }

    private static boolean isAnswer(Item item, String text) {
        boolean isLevel =
                item.kind() == ItemKind.RATING && LevelText.of(item, text).way() != LevelText.Way.UNKNOWN;
        return isLevel || MissingTexts.kind(text).isPresent() || ChoiceTexts.knows(item, text);
    }

    private boolean standsBelow(int row, int column, String text) {
        return sample.rows().stream()
                .skip(row + 1L)
                .anyMatch(fields ->
                        column < fields.size() && Texts.trim(fields.get(column)).equals(text));
    }
}
