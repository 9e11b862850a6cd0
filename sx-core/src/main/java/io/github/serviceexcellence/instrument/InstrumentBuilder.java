package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Instrument} and tells every fault of the instrument and of all its items at once. Not safe for use by several
 * threads.
 *
 * <p>A title and an item are needed.
 */
public final class InstrumentBuilder {
    private static final int MOST_ITEMS = 1000;

    private final String id;
    private final String version;
    private final List<Entry> entries = new ArrayList<>();
    private final Faults early = new Faults();
    private @Nullable Text title;
    private @Nullable Text purpose;
    private OptionalInt minutes = OptionalInt.empty();

    InstrumentBuilder(String id, String version) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
    }

    /**
     * Sets the title.
     *
     * @param title the title in one language or more
     * @return this builder
     */
    public InstrumentBuilder title(Text title) {
        once(this.title != null, "title");
        this.title = Objects.requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets what the instrument is for.
     *
     * @param purpose the purpose in one language or more
     * @return this builder
     */
    public InstrumentBuilder purpose(Text purpose) {
        once(this.purpose != null, "purpose");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        return this;
    }

    /**
     * Sets how long answering takes.
     *
     * @param minutes whole minutes, above 0
     * @return this builder
     */
    public InstrumentBuilder minutes(int minutes) {
        once(this.minutes.isPresent(), "minutes");
        this.minutes = OptionalInt.of(minutes);
        return this;
    }

    /**
     * Adds an item.
     *
     * @param item the item
     * @return this builder
     */
    public InstrumentBuilder item(Item item) {
        entries.add(new Entry(item.id().value(), item, null));
        return this;
    }

    /**
     * Adds an item whose faults are told together with those of the others.
     *
     * @param item the item's builder
     * @return this builder
     */
    public InstrumentBuilder item(ItemBuilder item) {
        entries.add(new Entry(item.id(), null, item));
        return this;
    }

    /**
     * Builds the instrument.
     *
     * @return the instrument
     * @throws IllegalArgumentException telling every fault
     */
    public Instrument build() {
        faults().throwIfAny("instrument " + Codes.shorten(id) + " is invalid");
        return ImmutableInstrument.builder()
                .id(InstrumentId.of(id))
                .version(version)
                .title(Objects.requireNonNull(title))
                .purpose(Optional.ofNullable(purpose))
                .minutes(minutes)
                .addAllItems(entries.stream().map(Entry::build).toList())
                .build();
    }

    private void once(boolean given, String what) {
        early.check(!given, "its " + what + (what.endsWith("s") ? " are" : " is") + " set twice, keep one");
    }

    private Faults faults() {
        Faults faults = new Faults();
        early.found().forEach(faults::add);
        checkId(faults, () -> InstrumentId.of(id));
        checkId(faults, () -> Codes.id("version", version));
        faults.check(title != null, "it has no title, give one");
        faults.check(
                minutes.isEmpty() || minutes.getAsInt() > 0,
                "it takes " + minutes.orElse(0) + " minutes, give 1 or more");
        faults.check(!entries.isEmpty(), "it has no items, add one or more");
        faults.check(
                entries.size() <= MOST_ITEMS,
                "it has " + entries.size() + " items, at most " + MOST_ITEMS + " are possible");
        checkConstructs(faults);
        Set<String> seen = new HashSet<>();
        entries.stream()
                .map(Entry::id)
                .filter(item -> !seen.add(item))
                .distinct()
                .forEach(item -> faults.add("several items have the id " + Codes.shorten(item) + ", keep one"));
        List<String> invalid = entries.stream()
                .filter(entry -> !entry.faults().isEmpty())
                .map(entry -> Codes.shorten(entry.id()) + " " + String.join(" and ", entry.faults()))
                .toList();
        if (!invalid.isEmpty()) {
            faults.add((invalid.size() == 1 ? "1 item is" : invalid.size() + " items are") + " invalid: "
                    + String.join("; ", invalid));
        }
        return faults;
    }

    /** One code stands for one facet or shift: whoever keys anything by code would mix two of them up. */
    private void checkConstructs(Faults faults) {
        Map<String, Construct> seen = new HashMap<>();
        entries.stream()
                .map(Entry::measures)
                .flatMap(Optional::stream)
                .filter(construct -> {
                    Construct first = seen.putIfAbsent(construct.qualifiedCode(), construct);
                    return first != null && !first.equals(construct);
                })
                .map(Construct::qualifiedCode)
                .distinct()
                .forEach(code ->
                        faults.add(code + " is described in two ways, use one parent and title for all its items"));
    }

    private static void checkId(Faults faults, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            faults.add(Objects.requireNonNull(e.getMessage()));
        }
    }

    /** A finished item, or one to be finished with the instrument. */
    private record Entry(
            String id, @Nullable Item item, @Nullable ItemBuilder builder) {
        List<String> faults() {
            return builder == null ? List.of() : builder.faults().found();
        }

        Optional<Construct> measures() {
            return Optional.ofNullable(
                    builder == null ? Objects.requireNonNull(item).measures() : builder.measures());
        }

        Item build() {
            return builder == null ? Objects.requireNonNull(item) : builder.unchecked();
        }
    }
}
