package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.table.TableOptions.MarkColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of several columns that say together what the answer to an item is.
 *
 * @param item the index of the item
 * @param column the column as it was named
 * @param answer the level or choice for which the column stands; none if it holds the answer itself
 */
record SharedColumn(int item, String column, Optional<String> answer) {
    /** All of a table, item by item; of an item those that hold the answer before those that stand for one. */
    static List<SharedColumn> all(TableOptions options) {
        List<SharedColumn> all = new ArrayList<>();
        List<Item> items = options.instrument().items();
        for (int item = 0; item < items.size(); item++) {
            if (isShared(options, items.get(item).id())) {
                add(options, item, items.get(item).id(), all);
            }
        }
        return all;
    }

    /** Whether an item has several columns, or such as stand for an answer. */
    static boolean isShared(TableOptions options, ItemId item) {
        boolean shared = options.columns(item).size() > 1;
        for (MarkColumn mark : options.marks()) {
            shared |= mark.item().equals(item);
        }
        return shared;
    }

    private static void add(TableOptions options, int index, ItemId item, List<SharedColumn> all) {
        List<MarkColumn> marks = options.marks().stream()
                .filter(mark -> mark.item().equals(item))
                .toList();
        if (marks.isEmpty() || options.names(item)) {
            options.columns(item).forEach(column -> all.add(new SharedColumn(index, column, Optional.empty())));
        }
        marks.forEach(mark -> all.add(new SharedColumn(index, mark.column(), Optional.of(mark.answer()))));
    }
}
