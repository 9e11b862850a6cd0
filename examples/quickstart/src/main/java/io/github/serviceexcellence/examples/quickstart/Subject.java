package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import java.util.Optional;

/**
 * A text, and the one item where it has its meaning if it is not all of them: {@code TEXT}, {@code ITEM:TEXT}, or {@code :TEXT} for a text
 * of all items that begins as if it named one.
 */
record Subject(Optional<ItemId> item, String text) {
    static Subject of(Instrument instrument, String written) {
        int colon = written.indexOf(':');
        String before = written.substring(0, Math.max(0, colon));
        Optional<ItemId> item = instrument.items().stream()
                .map(Item::id)
                .filter(id -> id.value().equals(before))
                .findFirst();
        return new Subject(item, item.isPresent() || colon == 0 ? written.substring(colon + 1) : written);
    }
}
