package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
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
    private @Nullable Text introduction;
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
        once(this.title != null, "title", Word.of("title", "de titel"));
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
        once(this.purpose != null, "purpose", Word.of("purpose", "het doel"));
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        return this;
    }

    /**
     * Sets what respondents read before they begin.
     *
     * @param introduction why they are asked and what becomes of their answers, in one language or more
     * @return this builder
     */
    public InstrumentBuilder introduction(Text introduction) {
        once(this.introduction != null, "introduction", Word.of("introduction", "de inleiding"));
        this.introduction = Objects.requireNonNull(introduction, "introduction");
        return this;
    }

    /**
     * Sets how long answering takes.
     *
     * @param minutes whole minutes, above 0
     * @return this builder
     */
    public InstrumentBuilder minutes(int minutes) {
        once(this.minutes.isPresent(), "minutes", Word.of("number of minutes", "het aantal minuten"));
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
        faults().throwIfAny(InstrumentProblem.INVALID_INSTRUMENT, Codes.shorten(id));
        return ImmutableInstrument.builder()
                .id(InstrumentId.of(id))
                .version(version)
                .title(Objects.requireNonNull(title))
                .purpose(Optional.ofNullable(purpose))
                .introduction(Optional.ofNullable(introduction))
                .minutes(minutes)
                .addAllItems(entries.stream().map(Entry::build).toList())
                .build();
    }

    private void once(boolean given, String field, Word what) {
        early.check(!given, field, InstrumentProblem.SET_TWICE, what);
    }

    private Faults faults() {
        Faults faults = new Faults();
        faults.addAll("", early);
        faults.guarded("id", () -> {
            InstrumentId.of(id);
        });
        faults.guarded("version", () -> {
            Codes.id(Word.of("version", "versie"), version);
        });
        faults.check(title != null, "title", InstrumentProblem.NO_TITLE);
        faults.check(
                minutes.isEmpty() || minutes.getAsInt() > 0, "minutes", InstrumentProblem.MINUTES, minutes.orElse(0));
        faults.check(!entries.isEmpty(), "items", InstrumentProblem.NO_ITEMS);
        faults.check(
                entries.size() <= MOST_ITEMS, "items", InstrumentProblem.TOO_MANY_ITEMS, entries.size(), MOST_ITEMS);
        checkConstructs(faults);
        Set<String> seen = new HashSet<>();
        entries.stream()
                .map(Entry::id)
                .filter(item -> !seen.add(item))
                .distinct()
                .forEach(item -> faults.add(
                        "items/" + Codes.shorten(item), InstrumentProblem.SAME_ID.with(Codes.shorten(item))));
        entries.forEach(entry -> faults.addAll("items/" + Codes.shorten(entry.id()), entry.faults()));
        checkConditions(faults);
        // a wrong item, or one too many, may be the very one that others are read with
        if (seen.size() == entries.size()
                && entries.stream().allMatch(entry -> entry.faults().isEmpty())) {
            Combination.check(entries.stream().map(Entry::build).toList(), faults);
        }
        return faults;
    }

    /** Of the items that are right in themselves: what depends on a wrong one is looked at when that is mended. */
    private void checkConditions(Faults faults) {
        Set<String> all = entries.stream().map(Entry::id).collect(Collectors.toSet());
        Map<String, Optional<Item>> before = new HashMap<>();
        for (Entry entry : entries) {
            Optional<Item> item = entry.faults().isEmpty() ? Optional.of(entry.build()) : Optional.empty();
            item.flatMap(Item::condition).ifPresent(condition -> {
                String other = condition.item().value();
                String field = "items/" + entry.id() + "/condition";
                faults.check(all.contains(other), field, InstrumentProblem.CONDITION_ON_NOTHING, entry.id(), other);
                faults.check(
                        before.containsKey(other) || !all.contains(other),
                        field,
                        InstrumentProblem.CONDITION_ON_LATER,
                        entry.id(),
                        other);
                before.getOrDefault(other, Optional.empty())
                        .ifPresent(found -> checkCondition(entry.id(), condition, found, faults));
            });
            before.put(entry.id(), item);
        }
    }

    private static void checkCondition(String item, Condition condition, Item before, Faults faults) {
        String field = "items/" + item + "/condition";
        if (before.kind() == ItemKind.TEXT) {
            faults.add(field, InstrumentProblem.CONDITION_ON_TEXT.with(item, before.id()));
            return;
        }
        boolean ofRating = before.kind() == ItemKind.RATING;
        List<String> answers = before.answers();
        String listed = String.join(", ", answers);
        condition.answers().stream()
                .filter(answer -> condition.choices().isEmpty() != ofRating || !answers.contains(answer))
                .forEach(answer ->
                        faults.add(field, InstrumentProblem.CONDITION_ANSWER.with(item, answer, before.id(), listed)));
    }

    /** One code stands for one facet, shift or other construct of one's own: whoever keys anything by code would mix two of them up. */
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
                .forEach(code -> faults.add("items", InstrumentProblem.TWO_DESCRIPTIONS.with(code)));
    }

    /** A finished item, or one to be finished with the instrument. */
    private record Entry(
            String id, @Nullable Item item, @Nullable ItemBuilder builder) {
        Faults faults() {
            return builder == null ? new Faults() : builder.faults();
        }

        Optional<Construct> measures() {
            return builder == null ? Objects.requireNonNull(item).construct() : Optional.ofNullable(builder.measures());
        }

        Item build() {
            return builder == null ? Objects.requireNonNull(item) : builder.unchecked();
        }
    }
}
