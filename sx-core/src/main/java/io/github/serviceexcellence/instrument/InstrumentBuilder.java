package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            items.add(entry.build());
        }
        return ImmutableInstrument.builder()
                .id(InstrumentId.of(id))
                .version(version)
                .title(Objects.requireNonNull(title))
                .purpose(Optional.ofNullable(purpose))
                .introduction(Optional.ofNullable(introduction))
                .minutes(minutes)
                .addAllItems(items)
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
        boolean distinct = checkIds(faults);
        List<@Nullable Item> sound = soundItems(faults);
        checkConditions(sound, faults);
        // a wrong item, or one too many, may be the very one that others are read with
        List<Item> all = new ArrayList<>();
        for (Item item : sound) {
            if (item != null) {
                all.add(item);
            }
        }
        if (distinct && all.size() == entries.size()) {
            Combination.check(all, faults);
        }
        return faults;
    }

    /** Whether no two items have the same id. */
    private boolean checkIds(Faults faults) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.id())) {
                twice.add(entry.id());
            }
        }
        for (String item : twice) {
            faults.add("items/" + Codes.shorten(item), InstrumentProblem.SAME_ID.with(Codes.shorten(item)));
        }
        return twice.isEmpty();
    }

    /** The items, with null for one that is wrong in itself. */
    private List<@Nullable Item> soundItems(Faults faults) {
        List<@Nullable Item> sound = new ArrayList<>();
        for (Entry entry : entries) {
            Faults own = entry.faults();
            if (own.isEmpty()) {
                sound.add(entry.build());
            } else {
                sound.add(null);
                faults.addAll("items/" + Codes.shorten(entry.id()), own);
            }
        }
        return sound;
    }

    /** Of the items that are right in themselves: what depends on a wrong one is looked at when that is mended. */
    private void checkConditions(List<@Nullable Item> sound, Faults faults) {
        Set<String> all = new HashSet<>();
        for (Entry entry : entries) {
            all.add(entry.id());
        }
        Map<String, @Nullable Item> before = new HashMap<>();
        for (int place = 0; place < sound.size(); place++) {
            Item item = sound.get(place);
            if (item != null && item.condition().isPresent()) {
                checkPlace(item.id().value(), item.condition().get(), all, before, faults);
            }
            before.put(entries.get(place).id(), item);
        }
    }

    private static void checkPlace(
            String item, Condition condition, Set<String> all, Map<String, @Nullable Item> before, Faults faults) {
        String other = condition.item().value();
        String field = "items/" + item + "/condition";
        boolean exists = all.contains(other);
        faults.check(exists, field, InstrumentProblem.CONDITION_ON_NOTHING, item, other);
        faults.check(before.containsKey(other) || !exists, field, InstrumentProblem.CONDITION_ON_LATER, item, other);
        Item found = before.get(other);
        if (found != null) {
            checkCondition(item, condition, found, faults);
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
        Set<String> several = new LinkedHashSet<>();
        for (Entry entry : entries) {
            Construct construct = entry.measures();
            Construct first = construct == null ? null : seen.putIfAbsent(construct.qualifiedCode(), construct);
            if (first != null && !first.equals(construct)) {
                several.add(first.qualifiedCode());
            }
        }
        for (String code : several) {
            faults.add("items", InstrumentProblem.TWO_DESCRIPTIONS.with(code));
        }
    }

    /** A finished item, or one to be finished with the instrument. */
    private record Entry(
            String id, @Nullable Item item, @Nullable ItemBuilder builder) {
        Faults faults() {
            return builder == null ? new Faults() : builder.faults();
        }

        @Nullable
        Construct measures() {
            return builder == null ? Objects.requireNonNull(item).construct().orElse(null) : builder.measures();
        }

        Item build() {
            return builder == null ? Objects.requireNonNull(item) : builder.unchecked();
        }
    }
}
