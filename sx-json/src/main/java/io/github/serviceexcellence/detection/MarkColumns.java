package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds items of which each level or choice has a column: {@code group/lead/1} to {@code group/lead/5}. */
final class MarkColumns implements Recogniser {
    private static final String BETWEEN = "/._-[: ";
    private static final int LONGEST = 1000;
    private static final int MOST_NAMED = 12;
    private static final Set<String> MARKS = Set.of("1", "0", "true", "false", "yes", "no", "x", "1.0", "0.0");

    @Override
    public void recognise(Table table, Found found) {
        Map<Integer, Map<String, List<Integer>>> marks = new TreeMap<>();
        Map<Integer, Map<String, Integer>> strays = new TreeMap<>();
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            if (table.names().find(table.name(column)).isEmpty()) {
                mark(table, table.name(column))
                        .ifPresentOrElse(
                                mark -> marks.computeIfAbsent(mark.item(), item -> new LinkedHashMap<>())
                                        .computeIfAbsent(mark.answer(), answer -> new ArrayList<>())
                                        .add(at),
                                () -> stray(table, at)
                                        .ifPresent(mark -> strays.computeIfAbsent(
                                                        mark.item(), item -> new LinkedHashMap<>())
                                                .put(mark.answer(), at)));
            }
        }
        marks.forEach((item, columns) -> place(table, item, columns, strays.getOrDefault(item, Map.of()), found));
    }

    /** A column of marks that is named after an item and something that is no answer to it. */
    private static Optional<Mark> stray(Table table, int column) {
        return table.filled(column) > 0 && holdsMarks(table, column)
                ? mark(table, table.name(column), (item, text) -> Optional.of(text))
                : Optional.empty();
    }

    /** The column of an answer to an item. */
    private record Mark(int item, String answer) {}

    private static Optional<Mark> mark(Table table, String name) {
        return mark(table, name, MarkColumns::answer);
    }

    private static Optional<Mark> mark(Table table, String name, BiFunction<Item, String, Optional<String>> answers) {
        String open = name.endsWith("]") ? name.substring(0, name.length() - 1) : name;
        for (int at = open.length() - 2; at > 0 && open.length() <= LONGEST; at--) {
            if (BETWEEN.indexOf(open.charAt(at)) >= 0) {
                String answer = open.substring(at + 1);
                Optional<Mark> mark = table.names()
                        .byId(open.substring(0, at))
                        .flatMap(item ->
                                answers.apply(table.items().get(item), answer).map(code -> new Mark(item, code)));
                if (mark.isPresent()) {
                    return mark;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> answer(Item item, String text) {
        if (item.kind() == ItemKind.RATING) {
            BigDecimal value = Decimals.find(text);
            return Optional.ofNullable(value)
                    .flatMap(number -> item.scale().levels().stream()
                            .map(Scale.Level::value)
                            .filter(level -> level.compareTo(number) == 0)
                            .findFirst())
                    .map(BigDecimal::toPlainString);
        }
        return item.choices().stream().map(Choice::code).filter(text::equals).findFirst();
    }

    private static void place(
            Table table, int item, Map<String, List<Integer>> columns, Map<String, Integer> strays, Found found) {
        boolean sole = columns.size() > 1 && columns.values().stream().allMatch(same -> same.size() == 1);
        List<Integer> all = columns.values().stream().map(same -> same.get(0)).toList();
        boolean named = hasColumn(table, item);
        if (!sole || named || !all.stream().allMatch(column -> holdsMarks(table, column))) {
            return;
        }
        if (!strays.isEmpty()) {
            ask(table, item, all, strays, found);
            return;
        }
        found.place(item, all);
        boolean rating = table.items().get(item).kind() == ItemKind.RATING;
        columns.forEach((answer, column) -> found.add(
                rating ? Setting.LEVEL_COLUMN : Setting.CHOICE_COLUMN,
                DetectionProblem.MARKS.with(all.size(), table.item(item)),
                table.item(item),
                answer,
                table.call(column.get(0))));
    }

    /** Marks that are numbered from 0 would all be one level off, and those of an unknown answer would be lost. */
    private static void ask(Table table, int item, List<Integer> known, Map<String, Integer> strays, Found found) {
        List<Integer> columns =
                Stream.concat(known.stream(), strays.values().stream()).sorted().toList();
        columns.forEach(found::use);
        found.ask(DetectionProblem.MARKS_UNSURE.with(
                Word.list(columns, MOST_NAMED, column -> quoted(table.call(column))),
                table.item(item),
                Word.list(strays.keySet(), MOST_NAMED, MarkColumns::quoted)));
    }

    private static Word quoted(String name) {
        return Word.same("'" + Codes.shorten(name) + "'");
    }

    private static boolean hasColumn(Table table, int item) {
        boolean found = false;
        for (int column = 0; column < table.columns() && !found; column++) {
            found = table.name(column).equals(table.item(item));
        }
        return found;
    }

    private static boolean holdsMarks(Table table, int column) {
        return table.texts(column).keySet().stream().allMatch(text -> MARKS.contains(text.toLowerCase(Locale.ROOT)));
    }
}
