package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.detection.ItemNames.Match;
import io.github.serviceexcellence.detection.ItemNames.Way;
import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the columns of items by their names. */
final class ItemColumns implements Recogniser {
    /** How tools tell a second column of one name from the first. */
    private static final Pattern NUMBERED = Pattern.compile("(?:[._ ]|\\.\\.\\.)\\d+");

    @Override
    public void recognise(Table table, Found found) {
        Map<Integer, Map<Way, List<Integer>>> columns = new TreeMap<>();
        for (int column = 0; column < table.columns(); column++) {
            Optional<Match> match =
                    found.isUsed(column) ? Optional.empty() : table.names().search(table.name(column));
            if (match.isPresent()) {
                columns.computeIfAbsent(match.get().item(), item -> new TreeMap<>())
                        .computeIfAbsent(match.get().way(), way -> new ArrayList<>())
                        .add(column);
            }
        }
        columns.forEach((item, ways) -> {
            Map.Entry<Way, List<Integer>> surest = ways.entrySet().iterator().next();
            place(table, item, surest.getKey(), surest.getValue(), found);
        });
    }

    private static void place(Table table, int item, Way way, List<Integer> columns, Found found) {
        List<Integer> all =
                way == Way.SAME && columns.size() == 1 ? withNumbered(table, item, columns, found) : columns;
        if (all.size() == 1) {
            found.place(item, all);
            String name = table.name(all.get(0));
            if (way != Way.SAME) {
                found.add(
                        Setting.COLUMN,
                        ItemNames.why(way, name, table.item(item)),
                        table.item(item),
                        call(table, all.get(0)));
            }
        } else if (TwoColumns.agree(table, all)) {
            found.place(item, all);
            List<String> values = new ArrayList<>(List.of(table.item(item)));
            all.forEach(column -> values.add(call(table, column)));
            found.add(
                    Setting.COLUMN,
                    DetectionProblem.SEVERAL_COLUMNS.with(all.size(), table.item(item), table.rows()),
                    values.toArray(String[]::new));
        } else {
            all.forEach(found::use);
            found.ask(DetectionProblem.COLUMNS_DIFFER.with(
                    all.size(), table.item(item), Codes.shorten(TwoColumns.named(table, all))));
        }
    }

    private static String call(Table table, int column) {
        return table.call(column);
    }

    /** A further column that fills the gaps of the first, as it does where a question was asked in two branches. */
    private static List<Integer> withNumbered(Table table, int item, List<Integer> first, Found found) {
        List<Integer> all = new ArrayList<>(first);
        String id = table.item(item);
        for (int column = first.get(0) + 1; column < table.columns(); column++) {
            String name = table.name(column);
            boolean further = name.startsWith(id)
                    && !found.isUsed(column)
                    && NUMBERED.matcher(name.substring(id.length())).matches()
                    && table.names().find(name).isEmpty();
            if (further && TwoColumns.fill(table, first.get(0), column)) {
                all.add(column);
            }
        }
        return all;
    }
}
