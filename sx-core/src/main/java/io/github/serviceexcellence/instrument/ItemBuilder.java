package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Item} and tells every fault at once. Not safe for use by several threads.
 *
 * <p>Wording and a voice are needed, and how the item is answered: on a scale, by one choice, by several, or in words. A rating also needs
 * what it measures. An attribute set twice is a fault, not a replacement; so is one that the kind of item does not have. What an item
 * {@linkplain Asks asks} may need a certain scale or certain choices.
 */
public final class ItemBuilder {
    /** As many as a scale has levels. */
    private static final int MOST_CHOICES = 101;
    /** Of three levels the best two would be a box of nearly all. */
    private static final int FEWEST_OF_BOX = 4;
    /** So many choices are told in a message. */
    private static final int MOST_TOLD = 10;

    private static final Word DIRECTION = Word.of("direction", "de richting");
    private static final Word ASKS = Word.of("kind of question", "de soort vraag");
    private static final Word TOP_BOX = Word.of("top box", "de topbox");

    private final String id;
    private final Faults early = new Faults();
    private final Set<Voice> voices = EnumSet.noneOf(Voice.class);
    private @Nullable Text wording;
    private boolean attempted;
    private final Map<Voice, Text> voiceWordings = new EnumMap<>(Voice.class);
    private final Map<NoAnswer, Text> offers = new EnumMap<>(NoAnswer.class);
    private List<Choice> choices = List.of();
    private @Nullable ItemKind kind;
    private @Nullable Scale scale;
    private @Nullable Direction direction;
    private @Nullable Construct measures;
    private @Nullable Asks asks;
    private @Nullable Aspect aspect;
    private @Nullable Condition condition;
    private OptionalInt topBox = OptionalInt.empty();

    ItemBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Sets the wording, or adds languages to it.
     *
     * @param wording what the respondent reads, in one language or more
     * @return this builder
     */
    public ItemBuilder wording(Text wording) {
        Objects.requireNonNull(wording, "wording");
        for (Map.Entry<Locale, String> one : wording.wordings().entrySet()) {
            wording(one.getKey(), one.getValue());
        }
        return this;
    }

    /**
     * Adds the wording in one language.
     *
     * @param language the language
     * @param words what the respondent reads
     * @return this builder
     */
    public ItemBuilder wording(Locale language, String words) {
        attempted = true;
        try {
            wording = wording == null ? Text.of(language, words) : wording.with(language, words);
        } catch (IllegalArgumentException e) {
            early.add("wording", InstrumentProblem.ITEM_WORDING.with(Codes.shorten(id), reason(e)));
        }
        return this;
    }

    /**
     * Sets the wording for a voice that reads other words: a manager is asked about the team, the team about itself.
     *
     * @param voice a voice that may answer
     * @param wording what respondents of that voice read, in one language or more
     * @return this builder
     */
    public ItemBuilder wording(Voice voice, Text wording) {
        Text before =
                voiceWordings.put(Objects.requireNonNull(voice, "voice"), Objects.requireNonNull(wording, "wording"));
        once(before, "voiceWordings", Word.of("wording for {voice}", "de tekst voor {voice}", voice.code()));
        return this;
    }

    /**
     * Makes the item a rating and sets what can be answered.
     *
     * @param scale the scale
     * @return this builder
     */
    public ItemBuilder scale(Scale scale) {
        Objects.requireNonNull(scale, "scale");
        kind(ItemKind.RATING);
        once(this.scale, "scale", Word.of("scale", "de schaal"));
        this.scale = scale;
        return this;
    }

    /**
     * Has the respondent choose one of some choices.
     *
     * @param choices 2 to 101 choices, each with a code of its own
     * @return this builder
     */
    public ItemBuilder choices(Choice... choices) {
        return choices(ItemKind.ONE_CHOICE, choices);
    }

    /**
     * Has the respondent choose any number of some choices, at least one.
     *
     * @param choices 2 to 101 choices, each with a code of its own
     * @return this builder
     */
    public ItemBuilder severalChoices(Choice... choices) {
        return choices(ItemKind.SEVERAL_CHOICES, choices);
    }

    private ItemBuilder choices(ItemKind how, Choice... choices) {
        List<Choice> given = List.of(choices);
        once(kind == how ? how : null, "choices", Word.of("choices", "de keuzes"));
        kind(how);
        this.choices = given;
        return this;
    }

    /**
     * Has the respondent answer in words of one's own.
     *
     * @return this builder
     */
    public ItemBuilder text() {
        once(kind == ItemKind.TEXT ? kind : null, "text", Word.of("kind", "de soort"));
        kind(ItemKind.TEXT);
        return this;
    }

    private void kind(ItemKind kind) {
        ItemKind before = this.kind;
        if (before != null && before != kind) {
            early.add("kind", InstrumentProblem.TWO_KINDS.with(Codes.shorten(id), before.word(), kind.word()));
        }
        this.kind = before == null ? kind : before;
    }

    /**
     * Offers a way of not answering, by its usual label.
     *
     * @param way the way
     * @return this builder
     */
    public ItemBuilder offers(NoAnswer way) {
        return offers(way, way.title());
    }

    /**
     * Offers a way of not answering.
     *
     * @param way the way
     * @param label what the respondent reads there, in one language or more
     * @return this builder
     */
    public ItemBuilder offers(NoAnswer way, Text label) {
        Text before = offers.put(Objects.requireNonNull(way, "way"), Objects.requireNonNull(label, "label"));
        once(before, "offers", Word.of("label of {answer}", "het label van {answer}", way.code()));
        return this;
    }

    /**
     * Sets of whom the item is asked; of everyone if never called.
     *
     * @param condition which answers to an earlier item of the instrument lead to this one
     * @return this builder
     */
    public ItemBuilder condition(Condition condition) {
        once(this.condition, "condition", Word.of("condition", "de voorwaarde"));
        this.condition = Objects.requireNonNull(condition, "condition");
        return this;
    }

    /**
     * Says that the item is worded in reverse: a high answer is unfavourable.
     *
     * @return this builder
     */
    public ItemBuilder reversed() {
        return direction(Direction.REVERSED);
    }

    /**
     * Sets which end of the scale is favourable; {@link Direction#FORWARD} if never called.
     *
     * @param direction the direction
     * @return this builder
     */
    public ItemBuilder direction(Direction direction) {
        once(this.direction, "direction", DIRECTION);
        this.direction = Objects.requireNonNull(direction, "direction");
        return this;
    }

    /**
     * Sets what the item measures, or what its choices or its text are about.
     *
     * @param construct an element, another term, a facet, a shift or another construct of one's own
     * @return this builder
     */
    public ItemBuilder measures(Construct construct) {
        once(this.measures, "measures", Word.of("construct", "wat het meet"));
        this.measures = Objects.requireNonNull(construct, "construct");
        return this;
    }

    /**
     * Adds a voice that may answer.
     *
     * @param voice the voice
     * @return this builder
     */
    public ItemBuilder voice(Voice voice) {
        voices.add(Objects.requireNonNull(voice, "voice"));
        return this;
    }

    /**
     * Sets what the item asks; {@link Asks#RATING} if never called.
     *
     * @param asks the kind of question; of an item with choices only one that is asked with choices
     * @return this builder
     */
    public ItemBuilder asks(Asks asks) {
        once(this.asks, "asks", ASKS);
        this.asks = Objects.requireNonNull(asks, "asks");
        return this;
    }

    /**
     * Has the share of respondents told who answer a rating at one of its most favourable levels.
     *
     * @param levels how many levels, 1 or more, and fewer than the scale has
     * @return this builder
     */
    public ItemBuilder topBox(int levels) {
        once(topBox.isPresent() ? topBox : null, "topBox", TOP_BOX);
        topBox = OptionalInt.of(levels);
        return this;
    }

    /**
     * Sets which side of its construct the item asks about; {@link Aspect#IS} if never called.
     *
     * @param aspect the aspect
     * @return this builder
     */
    public ItemBuilder aspect(Aspect aspect) {
        once(this.aspect, "aspect", Word.of("aspect", "het aspect"));
        this.aspect = Objects.requireNonNull(aspect, "aspect");
        return this;
    }

    private void once(@Nullable Object before, String field, Word what) {
        early.check(before == null, field, InstrumentProblem.ITEM_TWICE, Codes.shorten(id), what);
    }

    /**
     * Builds the item.
     *
     * @return the item
     * @throws IllegalArgumentException telling every fault
     */
    public Item build() {
        Faults faults = faults();
        faults.throwIfAny(InstrumentProblem.INVALID_ITEM);
        return unchecked();
    }

    /** The first thing that somebody refused, in the reader's words. */
    private static Message reason(IllegalArgumentException e) {
        return Faults.of(e).get(0).message();
    }

    /** Everything that is wrong, each with the item's id in it. */
    Faults faults() {
        String item = Codes.shorten(id);
        Faults faults = new Faults();
        try {
            ItemId.of(id);
        } catch (IllegalArgumentException e) {
            faults.add("id", InstrumentProblem.ITEM_ID.with(item, reason(e)));
        }
        faults.addAll("", early);
        faults.check(wording != null || attempted, "wording", InstrumentProblem.NO_WORDING, item);
        boolean unclear = early.has("kind");
        faults.check(kind != null, "kind", InstrumentProblem.NO_KIND, item);
        if (kind == ItemKind.RATING && !unclear) {
            faults.check(measures != null, "measures", InstrumentProblem.MEASURES_NOTHING, item);
        } else if (kind != null && !unclear) {
            checkOther(item, faults);
        }
        faults.check(!voices.isEmpty(), "voices", InstrumentProblem.NO_VOICE, item);
        for (Voice voice : voiceWordings.keySet()) {
            faults.check(
                    voices.contains(voice), "voiceWordings", InstrumentProblem.WORDING_OF_NO_VOICE, item, voice.code());
        }
        if (scale != null) {
            checkScale(item, scale, faults);
        }
        return faults;
    }

    private void checkScale(String item, Scale given, Faults faults) {
        Asks what = asks == null ? Asks.RATING : asks;
        boolean reversed = direction == Direction.REVERSED;
        switch (what) {
            case RECOMMEND ->
                faults.check(isWhole(given, 0, 10) && !reversed, "asks", InstrumentProblem.RECOMMEND_SCALE, item);
            case MARK ->
                faults.check(reachesFrom(given, 1, 10) && !reversed, "asks", InstrumentProblem.MARK_SCALE, item);
            case EASE -> faults.check(isWhole(given, 1, 7) && !reversed, "asks", InstrumentProblem.EASE_SCALE, item);
            case EFFORT -> faults.check(isWhole(given, 1, 5) && reversed, "asks", InstrumentProblem.EFFORT_SCALE, item);
            default -> {
                // where choices are given besides the scale, its two kinds are told
                faults.check(
                        !what.isOfChoices() || !choices.isEmpty(),
                        "asks",
                        InstrumentProblem.ASKED_WITH_CHOICES,
                        item,
                        what.code());
                faults.check(
                        !what.hasBox() || given.size() >= FEWEST_OF_BOX,
                        "asks",
                        InstrumentProblem.BOX_SCALE,
                        item,
                        what.code(),
                        FEWEST_OF_BOX);
            }
        }
        int most = given.size() - 1;
        int levels = topBox.orElse(1);
        faults.check(levels >= 1 && levels <= most, "topBox", InstrumentProblem.TOP_BOX, item, levels, most);
    }

    /** An aspect is a side of what an item measures; direction and top box belong to the levels of a scale. */
    private void checkOther(String item, Faults faults) {
        faults.check(direction == null, "direction", InstrumentProblem.NO_RATING, item, DIRECTION);
        faults.check(topBox.isEmpty(), "topBox", InstrumentProblem.NO_RATING, item, TOP_BOX);
        if (asks != null && !asks.isOfChoices()) {
            faults.add("asks", InstrumentProblem.ASKED_ON_SCALE.with(item, asks.code()));
        } else if (asks != null && kind == ItemKind.TEXT) {
            faults.add("asks", InstrumentProblem.ASKED_WITH_CHOICES.with(item, asks.code()));
        }
        faults.check(aspect == null || measures != null, "aspect", InstrumentProblem.ASPECT_OF_NOTHING, item);
        if (kind != ItemKind.TEXT) {
            checkChoices(item, faults);
        }
    }

    /** The questions of Kano need the five answers and no others, so that nothing else is said of those. */
    private void checkChoices(String item, Faults faults) {
        if (asks != null && asks.isOfKano()) {
            faults.check(measures != null, "measures", InstrumentProblem.MEASURES_NOTHING, item);
            faults.check(
                    kind == ItemKind.ONE_CHOICE && KanoAnswers.are(choices),
                    "choices",
                    InstrumentProblem.KANO_CHOICES,
                    item,
                    KanoAnswers.codes());
        } else {
            checkCodes(item, faults);
        }
        checkValences(item, faults);
    }

    private void checkCodes(String item, Faults faults) {
        faults.check(
                choices.size() >= 2 && choices.size() <= MOST_CHOICES,
                "choices",
                InstrumentProblem.NUMBER_OF_CHOICES,
                item,
                choices.size(),
                MOST_CHOICES);
        Set<String> seen = new HashSet<>();
        choices.stream()
                .map(Choice::code)
                .filter(code -> !seen.add(code))
                .distinct()
                .forEach(code -> faults.add("choices", InstrumentProblem.SAME_CHOICE.with(item, code)));
    }

    private void checkValences(String item, Faults faults) {
        boolean emotions = asks == Asks.EMOTION;
        List<String> wrong = choices.stream()
                .filter(choice -> choice.valence().isPresent() != emotions)
                .map(Choice::code)
                .toList();
        if (!wrong.isEmpty()) {
            faults.add(
                    "choices",
                    (emotions ? InstrumentProblem.NO_VALENCE : InstrumentProblem.VALENCE_OF_NO_EMOTION)
                            .with(item, Word.list(wrong, MOST_TOLD, Word::same)));
        }
    }

    private static boolean isWhole(Scale scale, int lowest, int highest) {
        return scale.size() == highest - lowest + 1
                && reachesFrom(scale, lowest, highest)
                && scale.levels().stream().allMatch(level -> level.value().scale() <= 0);
    }

    private static boolean reachesFrom(Scale scale, int lowest, int highest) {
        return scale.lowest().compareTo(BigDecimal.valueOf(lowest)) == 0
                && scale.highest().compareTo(BigDecimal.valueOf(highest)) == 0;
    }

    String id() {
        return id;
    }

    @Nullable
    Construct measures() {
        return measures;
    }

    Item unchecked() {
        return ImmutableItem.builder()
                .id(ItemId.of(id))
                .wording(Objects.requireNonNull(wording))
                .putAllVoiceWordings(voiceWordings)
                .kind(Objects.requireNonNull(kind))
                .levels(Optional.ofNullable(scale))
                .addAllChoices(choices)
                .direction(direction == null ? Direction.FORWARD : direction)
                .construct(Optional.ofNullable(measures))
                .addAllVoices(voices)
                .asks(asks == null ? Asks.RATING : asks)
                .topBox(topBox)
                .aspect(aspect == null ? Aspect.IS : aspect)
                .putAllOffers(offers)
                .condition(Optional.ofNullable(condition))
                .build();
    }
}
