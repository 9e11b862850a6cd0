package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes numbered columns for the items in their order, if no column is named after an item. */
final class ColumnsInOrder implements Recogniser {
    @Override
    public void recognise(Table table, Found found) {
        if (found.hasItems() || found.isLong()) {
            return;
        }
        List<Integer> columns = IntStream.range(0, table.columns())
                .filter(column -> !found.isUsed(column))
                .boxed()
                .toList();
        List<String> names = columns.stream().map(table::name).toList();
        List<int[]> pairs = new ArrayList<>();
        new NumberedNames(table, found).match(names, (item, place) -> pairs.add(new int[] {item, columns.get(place)}));
        for (int[] pair : pairs) {
            found.place(pair[0], List.of(pair[1]));
            found.add(
                    Setting.COLUMN,
                    DetectionProblem.BY_ORDER.with(
                            pairs.size(),
                            Codes.shorten(table.name(pairs.get(0)[1])),
                            Codes.shorten(table.name(pairs.get(pairs.size() - 1)[1]))),
                    table.item(pair[0]),
                    table.call(pair[1]));
        }
    }
}
