package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A questionnaire, or any other list of items that are answered together: one version, fixed.
 *
 * <p>A change of an item, however small, deserves a new version. Two instruments with the same {@link #digest()} turn the same
 * answers into the same scores.
 */
@Value.Immutable
@ValueStyle
public abstract class Instrument extends Cells.OfInstrument {
    Instrument() {}

    /**
     * Starts an instrument.
     *
     * @param id the id, the same for all versions
     * @param version the version, 1 to 64 letters, digits, '.', '_' or '-'
     * @return a builder
     */
    public static InstrumentBuilder builder(String id, String version) {
        return new InstrumentBuilder(id, version);
    }

    /**
     * The id, the same for all versions.
     *
     * @return the id
     */
    public abstract InstrumentId id();

    /**
     * The version.
     *
     * @return the version, such as {@code 1.0}
     */
    public abstract String version();

    /**
     * The title.
     *
     * @return the title in one language or more
     */
    public abstract Text title();

    /**
     * What the instrument is for.
     *
     * @return the purpose, if it was given
     */
    public abstract Optional<Text> purpose();

    /**
     * How long answering takes.
     *
     * @return whole minutes, if they were given
     */
    public abstract OptionalInt minutes();

    /**
     * The items in the order in which they are asked.
     *
     * @return one item or more, each with its own id
     */
    public abstract List<Item> items();

    /**
     * The languages in which every item is worded.
     *
     * @return the languages by tag; empty if no language has all items
     */
    @Value.Lazy
    public Set<Locale> languages() {
        Map<String, Locale> shared = new TreeMap<>();
        items().get(0).wording().wordings().keySet().forEach(locale -> shared.put(locale.toLanguageTag(), locale));
        items().forEach(item ->
                shared.values().retainAll(item.wording().wordings().keySet()));
        return Collections.unmodifiableSet(new LinkedHashSet<>(shared.values()));
    }

    /**
     * The place of an item.
     *
     * @param id the item's id
     * @return its index in {@link #items()}
     * @throws IllegalArgumentException if the instrument has no such item; the message lists the items
     */
    public int indexOf(ItemId id) {
        Integer index = indexes().get(id);
        if (index == null) {
            throw Codes.unknown(
                    Word.of("item of " + this, "item van " + this),
                    id.value(),
                    items().stream().map(item -> item.id().value()).toList());
        }
        return index;
    }

    /**
     * Whether the instrument has an item.
     *
     * @param id the item's id
     * @return true if it has
     */
    public boolean has(ItemId id) {
        return indexes().containsKey(id);
    }

    /**
     * The item with an id.
     *
     * @param id the item's id
     * @return the item
     * @throws IllegalArgumentException if the instrument has no such item; the message lists the items
     */
    public Item item(ItemId id) {
        return items().get(indexOf(id));
    }

    /**
     * The items that count for an element: those that measure it or a facet of it.
     *
     * @param element the element
     * @return the items in their order; empty if the instrument does not measure the element
     */
    public List<Item> itemsOf(Element element) {
        return items().stream()
                .filter(item -> item.element().equals(Optional.of(element)))
                .toList();
    }

    /**
     * The fingerprint of all that decides on scores: id, version, and of each item its id, scale values, direction, construct (a facet
     * with its parent) and what it asks. Wordings, labels and voices do not count.
     *
     * @return the digest
     */
    @Value.Lazy
    public Digest digest() {
        return Digest.ofText(items().stream()
                .map(item -> String.join(
                        " ",
                        item.id().value(),
                        item.measures().qualifiedCode(),
                        item.measures() instanceof Facet facet ? facet.term().qualifiedCode() : "-",
                        item.direction().code(),
                        item.asks().code(),
                        item.scale().levels().stream()
                                .map(level -> level.value().toPlainString())
                                .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n", "instrument " + id() + " " + version() + "\n", "\n")));
    }

    /** Each item has one column. */
    @Override
    @Value.Lazy
    protected int[] columns() {
        return IntStream.rangeClosed(0, items().size()).toArray();
    }

    @Value.Lazy
    Map<ItemId, Integer> indexes() {
        Map<ItemId, Integer> indexes = new HashMap<>();
        items().forEach(item -> indexes.put(item.id(), indexes.size()));
        return indexes;
    }

    /** The id and the version. */
    @Override
    public String toString() {
        return id() + " " + version();
    }
}
