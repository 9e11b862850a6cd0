package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.ValueStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * One question of an instrument.
 *
 * <p>Most items are ratings: say what the item measures, on which scale it is answered and by whom; a high answer is favourable unless the
 * builder is told otherwise. An item can also offer choices, or ask for the respondent's own words; then it has no scale, and it need not
 * measure anything. Only ratings make scores: choices are counted, and text stays with the response.
 *
 * <pre>{@code
 * Item channel = Item.builder("channel")
 *         .wording(Text.english("How did you reach us?"))
 *         .choices(new Choice("phone", Text.english("By telephone")), new Choice("shop", Text.english("In the shop")))
 *         .voice(Voice.CUSTOMER)
 *         .build();
 * Item wait = Item.builder("wait")
 *         .wording(Text.english("My call was answered soon."))
 *         .scale(Scale.range(1, 5))
 *         .measures(PyramidLevel.CORE_SERVICE)
 *         .condition(Condition.chose("channel", "phone"))
 *         .voice(Voice.CUSTOMER)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Item {
    Item() {}

    /**
     * Starts an item.
     *
     * @param id its id, unique within the instrument
     * @return a builder
     */
    public static ItemBuilder builder(String id) {
        return new ItemBuilder(id);
    }

    /**
     * The id, unique within the instrument.
     *
     * @return the id
     */
    public abstract ItemId id();

    /**
     * What the respondent reads.
     *
     * @return the wording in one language or more
     */
    public abstract Text wording();

    /**
     * What a respondent reads who answers in a voice.
     *
     * @param voice the voice
     * @return the wording for that voice, or {@link #wording()} if it has none of its own
     */
    public Text wording(Voice voice) {
        return voiceWordings().getOrDefault(Objects.requireNonNull(voice, "voice"), wording());
    }

    /**
     * What respondents of some voices read in place of {@link #wording()}.
     *
     * @return the wordings by voice, only of voices that have one of their own
     */
    @Value.NaturalOrder
    public abstract SortedMap<Voice, Text> voiceWordings();

    /**
     * How it is answered.
     *
     * @return the kind of item
     */
    public abstract ItemKind kind();

    /**
     * What can be answered to a rating.
     *
     * @return the scale
     * @throws IllegalStateException if the item is no rating: look at {@link #kind()} first
     */
    public Scale scale() {
        return levels().orElseThrow(() -> new IllegalStateException("item " + id() + " is of kind " + kind().code()
                + ", and only a rating has a scale; look at its kind first"));
    }

    /** The scale, of a rating. */
    abstract Optional<Scale> levels();

    /**
     * What can be chosen.
     *
     * @return the choices in the order in which they are shown, 2 to 101; empty for a rating or a text
     */
    public abstract List<Choice> choices();

    /** What can be answered, as a condition names it; empty for a text. */
    @Value.Lazy
    List<String> answers() {
        return levels().map(scale -> scale.levels().stream()
                        .map(level -> level.value().toPlainString())
                        .toList())
                .orElseGet(() -> choices().stream().map(Choice::code).toList());
    }

    /**
     * Which end of the scale of a rating is favourable.
     *
     * @return the direction; {@link Direction#FORWARD} for an item that is no rating, where it says nothing
     */
    public abstract Direction direction();

    /**
     * What the item measures, or is about.
     *
     * @return the construct, which every rating has
     */
    public abstract Optional<Construct> construct();

    /**
     * What a rating measures.
     *
     * @return the {@linkplain #construct() construct}
     * @throws IllegalStateException if the item has none, which only an item can be that is no rating
     */
    public Construct measures() {
        return construct()
                .orElseThrow(() -> new IllegalStateException("item " + id() + " is of kind " + kind().code()
                        + " and measures nothing; ask for its construct, which may be absent"));
    }

    /**
     * Who may answer it.
     *
     * @return one voice or more
     */
    @Value.NaturalOrder
    public abstract SortedSet<Voice> voices();

    /**
     * What the item asks.
     *
     * @return the kind of question; {@link Asks#RATING} says nothing of an item that is no rating
     */
    public abstract Asks asks();

    /**
     * How many of the most favourable levels of a rating make its top box: the share of respondents who answer one of them is told besides
     * the score.
     *
     * @return 1 or more, and fewer than the scale has levels; nothing if no top box is asked for
     */
    public abstract OptionalInt topBox();

    /**
     * Which side of its construct it asks about.
     *
     * @return the aspect; {@link Aspect#IS} for an item without a construct
     */
    public abstract Aspect aspect();

    /**
     * Which ways of not answering it offers, and what the respondent reads there. A response may hold others: see {@link NoAnswer}.
     *
     * @return the labels, each in one language or more; empty if the item can only be answered or left blank
     */
    @Value.NaturalOrder
    public abstract SortedMap<NoAnswer, Text> offers();

    /**
     * Of whom it is asked, beside its voices.
     *
     * @return the condition, if not everyone is asked
     */
    public abstract Optional<Condition> condition();

    /**
     * The element that the item counts for: the one it measures, or whose facet it measures.
     *
     * @return the element, or nothing if the item measures another kind of construct, or none
     */
    public Optional<Element> element() {
        return construct().stream()
                .flatMap(construct -> construct.lineage().stream())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .findFirst();
    }
}
