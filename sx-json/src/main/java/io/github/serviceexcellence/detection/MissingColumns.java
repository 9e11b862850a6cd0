package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.stream.IntStream;

/** Asks for the columns of items that were not found. */
final class MissingColumns implements Recogniser {
    private static final int MOST_ITEMS = 20;
    private static final int MOST_COLUMNS = 20;

    @Override
    public void recognise(Table table, Found found) {
        List<Integer> missing = IntStream.range(
                        0, found.isLong() ? 0 : table.items().size())
                .filter(item -> !found.isPlaced(item) && table.items().get(item).kind() != ItemKind.TEXT)
                .boxed()
                .toList();
        if (!missing.isEmpty() && table.columns() > 0) {
            List<Integer> unused = IntStream.range(0, table.columns())
                    .filter(column -> !found.isUsed(column))
                    .boxed()
                    .toList();
            Word columns = unused.isEmpty()
                    ? Word.of("none", "geen")
                    : Word.list(
                            unused, MOST_COLUMNS, column -> Word.same("'" + Codes.shorten(table.call(column)) + "'"));
            found.ask(DetectionProblem.NO_COLUMN.with(
                    Word.list(missing, MOST_ITEMS, item -> Word.same(table.item(item))), columns));
        }
    }
}
