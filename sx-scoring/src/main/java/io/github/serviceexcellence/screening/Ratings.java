package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ratings that are looked at together, and their columns in a table. */
final class Ratings {
    /** A few thousand respondents: their columns fit the processor's cache together. */
    static final int ROWS = 4096;

    private final List<Item> items;
    private final int[] columns;

    private Ratings(Instrument instrument, List<Item> items) {
        int[] all = Cells.columns(instrument);
        this.items = List.copyOf(items);
        this.columns = items.stream()
                .mapToInt(item -> all[instrument.indexOf(item.id())])
                .toArray();
    }

    /** What is measured, in one of its aspects. */
    private record Measured(Construct whole, Aspect aspect) {
        static Measured by(Item item) {
            List<Construct> lineage = item.measures().lineage();
            return new Measured(lineage.get(lineage.size() - 1), item.aspect());
        }
    }

    /** Takes some thousand rows at once. */
    interface Rows {
        /** The cells by item, of which only the first {@code rows} are of this block. */
        void take(byte[][] cells, int rows);
    }

    /** The ratings that count for the same construct in the same aspect, those of its facets with them. */
    static List<Ratings> byConstruct(Instrument instrument) {
        return grouped(instrument, Measured::by);
    }

    /** The ratings on the same scale. */
    static List<Ratings> byScale(Instrument instrument) {
        return grouped(instrument, Item::scale);
    }

    private static <K> List<Ratings> grouped(Instrument instrument, Function<Item, K> key) {
        Map<K, List<Item>> groups = new LinkedHashMap<>();
        instrument.items().stream()
                .filter(item -> item.kind() == ItemKind.RATING)
                .forEach(item -> groups.computeIfAbsent(key.apply(item), each -> new ArrayList<>())
                        .add(item));
        return groups.values().stream()
                .map(items -> new Ratings(instrument, items))
                .toList();
    }

    List<Item> items() {
        return items;
    }

    Item item(int index) {
        return items.get(index);
    }

    ItemId id(int index) {
        return items.get(index).id();
    }

    int size() {
        return items.size();
    }

    /** Reads the answers of a table block by block. */
    void read(ResponseTable table, Rows rows) {
        byte[][] cells = new byte[columns.length][Math.min(ROWS, table.size())];
        for (int from = 0; from < table.size(); from += ROWS) {
            Interrupts.check();
            for (int item = 0; item < columns.length; item++) {
                Cells.copy(table, columns[item], from, cells[item]);
            }
            rows.take(cells, Math.min(ROWS, table.size() - from));
        }
    }
}
