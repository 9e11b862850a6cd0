package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the columns of a table with one answer a row: whose it is, to which item, and the answer. */
final class LongColumns implements Recogniser {
    private static final int MOST_NAMES = 5000;
    private static final long MEGABYTE = 1 << 20;
    private static final int LEAST_MEGABYTES = 16;

    @Override
    public void recognise(Table table, Found found) {
        if (found.hasItems() || table.rows() < 2) {
            return;
        }
        for (int column = 0; column < table.columns() && !found.isLong(); column++) {
            Map<String, Integer> items = items(table, column);
            Set<Integer> distinct = new HashSet<>(items.values());
            OptionalInt id = WellKnown.ID.find(table, Set.of(column), at -> comesBack(table, at));
            OptionalInt value = id.isEmpty()
                    ? OptionalInt.empty()
                    : WellKnown.VALUE.find(table, Set.of(column, id.getAsInt()), at -> table.filled(at) > 0);
            boolean fits =
                    distinct.size() > 1 && distinct.size() * 2 > table.items().size();
            if (fits && value.isPresent()) {
                place(table, column, id.getAsInt(), value.getAsInt(), items, found);
            }
        }
    }

    /** Somebody who answered two items has two rows. */
    private static boolean comesBack(Table table, int column) {
        return table.filled(column) == table.rows()
                && table.texts(column).values().stream().anyMatch(times -> times > 1);
    }

    /** The items that the texts of a column name. */
    private static Map<String, Integer> items(Table table, int column) {
        List<String> texts = new ArrayList<>(table.texts(column).keySet());
        Map<String, Integer> items = new LinkedHashMap<>();
        if (texts.size() > MOST_NAMES) {
            return items;
        }
        texts.forEach(text -> table.names().search(text).ifPresent(match -> items.put(text, match.item())));
        if (items.isEmpty()) {
            new NumberedNames(table, new Found()).match(texts, (item, place) -> items.put(texts.get(place), item));
        }
        return items;
    }

    private static void place(Table table, int item, int id, int value, Map<String, Integer> items, Found found) {
        List.of(item, id, value).forEach(found::use);
        found.add(
                Setting.LONG_FORM,
                DetectionProblem.LONG_FORM.with(
                        Codes.shorten(table.call(item)),
                        new HashSet<>(items.values()).size(),
                        table.texts(id).size(),
                        table.rows()),
                table.call(id),
                table.call(item),
                table.call(value));
        name(table, items, found);
        order(table, id, found);
        found.answers(answers(table, item, value, items));
    }

    private static void name(Table table, Map<String, Integer> items, Found found) {
        List<String> texts = List.copyOf(items.keySet());
        Map<Integer, String> named = new HashMap<>();
        items.forEach((text, item) -> {
            Optional<ItemNames.Match> match = table.names().search(text);
            if (named.putIfAbsent(item, text) != null) {
                found.ask(DetectionProblem.TWO_NAMES.with(
                        Codes.shorten(named.getOrDefault(item, "")), Codes.shorten(text), table.item(item)));
            } else if (!text.equals(table.item(item))) {
                found.add(
                        Setting.COLUMN,
                        match.map(by -> ItemNames.why(by.way(), text, table.item(item)))
                                .orElseGet(() -> DetectionProblem.BY_ORDER.with(
                                        texts.size(),
                                        Codes.shorten(texts.get(0)),
                                        Codes.shorten(texts.get(texts.size() - 1)))),
                        table.item(item),
                        text);
            }
        });
    }

    /** Rows of one respondent that do not stand together are to be gathered. */
    private static void order(Table table, int id, Found found) {
        Set<String> ended = new HashSet<>();
        Set<String> back = new HashSet<>();
        for (int row = 1; row < table.rows(); row++) {
            if (!table.field(row, id).equals(table.field(row - 1, id))) {
                ended.add(table.field(row - 1, id));
                if (ended.contains(table.field(row, id))) {
                    back.add(table.field(row, id));
                }
            }
        }
        if (!back.isEmpty()) {
            long megabytes = Math.max(LEAST_MEGABYTES, Math.min(1 << 20, 4 * (table.bytes() / MEGABYTE + 1)));
            found.add(
                    Setting.ANY_ORDER,
                    DetectionProblem.ANY_ORDER.with(back.size(), table.texts(id).size(), megabytes),
                    String.valueOf(megabytes));
        }
    }

    private static Map<Integer, Map<String, Integer>> answers(
            Table table, int item, int value, Map<String, Integer> items) {
        Map<Integer, Map<String, Integer>> answers = new TreeMap<>();
        IntStream.range(0, table.rows())
                .filter(row -> items.containsKey(table.field(row, item))
                        && !table.field(row, value).isEmpty())
                .forEach(row -> answers.computeIfAbsent(items.get(table.field(row, item)), key -> new LinkedHashMap<>())
                        .merge(table.field(row, value), 1, Integer::sum));
        return answers;
    }
}
