package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A questionnaire, or any other list of items that are answered together: one version, fixed.
 *
 * <p>A change of an item, however small, deserves a new version. Two instruments with the same {@link #digest()} turn the same
 * responses into the same scores; a response says of each item whether it was answered, left blank or not shown. Voices are not in the
 * digest, and they decide which blanks of a new response are "not shown".
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
     * What respondents read before they begin: why they are asked, and what becomes of their answers.
     *
     * @return the introduction, if it was given
     */
    public abstract Optional<Text> introduction();

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
     * The languages in which every item can be read and answered: its wordings for all voices, its choices, and the labels of the ways of
     * not answering that it offers. The labels of levels do not count, since a level can be shown by its value.
     *
     * @return the languages by tag; empty if no language has all items
     */
    @Value.Lazy
    public Set<Locale> languages() {
        Map<String, Locale> shared = new TreeMap<>();
        items().get(0).wording().wordings().keySet().forEach(locale -> shared.put(locale.toLanguageTag(), locale));
        items().stream()
                .flatMap(Instrument::texts)
                .forEach(text -> shared.values().retainAll(text.wordings().keySet()));
        return Collections.unmodifiableSet(new LinkedHashSet<>(shared.values()));
    }

    private static Stream<Text> texts(Item item) {
        return Stream.of(
                        Stream.of(item.wording()),
                        item.voiceWordings().values().stream(),
                        item.choices().stream().map(Choice::label),
                        item.offers().values().stream())
                .flatMap(texts -> texts);
    }

    /**
     * Whom it asks.
     *
     * @return every voice that may answer at least one item
     */
    @Value.Lazy
    public Set<Voice> voices() {
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        items().forEach(item -> voices.addAll(item.voices()));
        return Collections.unmodifiableSet(voices);
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
                    Word.of("item of {instrument}", "item van {instrument}", this),
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
     * The ratings that count for a construct: those that measure it or a part of it, such as a facet; in whichever aspect.
     *
     * @param construct the construct
     * @return the ratings in their order; empty if the instrument does not measure the construct
     */
    public List<Item> itemsOf(Construct construct) {
        Objects.requireNonNull(construct, "construct");
        return ratings()
                .filter(item -> item.measures().lineage().contains(construct))
                .toList();
    }

    /**
     * What the instrument measures: every construct that a rating counts for, in whichever aspect; parts with what they are parts of.
     *
     * @return the constructs in the order of their first ratings, a part before its whole; empty if no item is a rating
     */
    @Value.Lazy
    public List<Construct> constructs() {
        Set<Construct> constructs = new LinkedHashSet<>();
        for (Item item : items()) {
            if (item.kind() == ItemKind.RATING) {
                constructs.addAll(item.measures().lineage());
            }
        }
        return List.copyOf(constructs);
    }

    /**
     * The questions that are read together, respondent by respondent: each question after emotions, the three on superpromoters, the two of
     * Kano.
     *
     * @return the combinations in the order of their first items
     */
    @Value.Lazy
    public List<Combination> combinations() {
        return Combination.of(items());
    }

    private Stream<Item> ratings() {
        return items().stream().filter(item -> item.kind() == ItemKind.RATING);
    }

    /**
     * The fingerprint of all that decides on scores and counts: id, version, and of each item its id, scale values or choice codes, kind,
     * direction, construct (a facet with its parent), aspect, condition, what it asks, its top box and the valence of its emotions. Wordings,
     * labels and the ways of not answering that are offered do not count.
     *
     * <p>Voices do not count either: they change nothing in a response that is there. They do count when a response is made, for what its
     * voice is not asked becomes "not shown" instead of blank. So two instruments that differ in voices alone have the same digest, and can
     * still make other scores of the same file of answers.
     *
     * @return the digest
     */
    @Value.Lazy
    public Digest digest() {
        return Digest.ofText(items().stream()
                .map(Instrument::digested)
                .collect(Collectors.joining("\n", "instrument " + id() + " " + version() + "\n", "\n")));
    }

    /** What an item has beyond a rating of what is, asked of everyone, stands behind semicolons, which no code holds. */
    private static String digested(Item item) {
        Stream<String> kind = item.kind() == ItemKind.RATING
                ? Stream.empty()
                : Stream.of(item.kind().code());
        return String.join(
                        " ",
                        item.id().value(),
                        item.construct().map(Construct::qualifiedCode).orElse("-"),
                        item.construct()
                                .filter(Facet.class::isInstance)
                                .flatMap(Construct::parent)
                                .map(Construct::qualifiedCode)
                                .orElse("-"),
                        item.direction().code(),
                        item.asks().code(),
                        Stream.concat(kind, item.answers().stream()).collect(Collectors.joining(" ")))
                + (item.aspect() == Aspect.IS ? "" : "; aspect " + item.aspect().code())
                + item.condition().map(condition -> "; condition " + condition).orElse("")
                + (item.topBox().isEmpty() ? "" : "; top-box " + item.topBox().getAsInt())
                + (item.asks() == Asks.EMOTION ? "; valence " + valences(item) : "");
    }

    private static String valences(Item item) {
        return item.choices().stream()
                .flatMap(choice -> choice.valence().stream())
                .map(Valence::code)
                .collect(Collectors.joining(" "));
    }

    /** Reckoned once for an instrument: it is asked for with every response. */
    @Override
    @Value.Lazy
    protected Layout layout() {
        List<Layout.Question> questions = new ArrayList<>();
        for (Item item : items()) {
            questions.add(question(item));
        }
        return new Layout(questions);
    }

    private Layout.Question question(Item item) {
        int answers = item.kind() == ItemKind.RATING
                ? item.scale().size()
                : item.choices().size();
        int voices = 0;
        for (Voice voice : item.voices()) {
            voices |= 1 << Cells.ofVoice(voice.code());
        }
        int before = -1;
        BitSet accepted = new BitSet();
        if (item.condition().isPresent()) {
            before = indexOf(item.condition().get().item());
            for (String answer : item.condition().get().answers()) {
                accepted.set(items().get(before).answers().indexOf(answer));
            }
        }
        return switch (item.kind()) {
            case RATING, ONE_CHOICE -> new Layout.Question(1, answers - 1, voices, before, accepted);
            case SEVERAL_CHOICES -> new Layout.Question(answers, 1, voices, before, accepted);
            case TEXT -> new Layout.Question(0, 0, voices, before, accepted);
        };
    }

    @Value.Lazy
    Map<ItemId, Integer> indexes() {
        Map<ItemId, Integer> indexes = new HashMap<>();
        for (Item item : items()) {
            indexes.put(item.id(), indexes.size());
        }
        return indexes;
    }

    /** The id and the version. */
    @Override
    public String toString() {
        return id() + " " + version();
    }
}
