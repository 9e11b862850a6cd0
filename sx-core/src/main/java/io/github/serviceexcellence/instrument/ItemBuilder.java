package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Item} and tells every fault at once. Not safe for use by several threads.
 *
 * <p>Wording, scale, what it measures and a voice are needed. An attribute set twice is a fault, not a replacement.
 */
public final class ItemBuilder {
    private final String id;
    private final Faults early = new Faults();
    private final Set<Voice> voices = EnumSet.noneOf(Voice.class);
    private @Nullable Text wording;
    private boolean attempted;
    private @Nullable Scale scale;
    private @Nullable Direction direction;
    private @Nullable Construct measures;
    private @Nullable Asks asks;
    private @Nullable Aspect aspect;

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
        wording.wordings().forEach(this::wording);
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
     * Sets what can be answered.
     *
     * @param scale the scale
     * @return this builder
     */
    public ItemBuilder scale(Scale scale) {
        once(this.scale, "scale", Word.of("scale", "de schaal"));
        this.scale = Objects.requireNonNull(scale, "scale");
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
        once(this.direction, "direction", Word.of("direction", "de richting"));
        this.direction = Objects.requireNonNull(direction, "direction");
        return this;
    }

    /**
     * Sets what the item measures.
     *
     * @param construct an element, another term, a facet or a shift of one's own
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
     * @param asks the kind of question
     * @return this builder
     */
    public ItemBuilder asks(Asks asks) {
        once(this.asks, "asks", Word.of("kind of question", "de soort vraag"));
        this.asks = Objects.requireNonNull(asks, "asks");
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
        early.found().forEach(faults::add);
        faults.check(wording != null || attempted, "wording", InstrumentProblem.NO_WORDING, item);
        faults.check(scale != null, "scale", InstrumentProblem.NO_SCALE, item);
        faults.check(measures != null, "measures", InstrumentProblem.MEASURES_NOTHING, item);
        faults.check(!voices.isEmpty(), "voices", InstrumentProblem.NO_VOICE, item);
        Scale given = scale;
        if (given != null) {
            faults.check(
                    asks != Asks.RECOMMEND || isWhole(given, 0, 10), "asks", InstrumentProblem.RECOMMEND_SCALE, item);
            faults.check(asks != Asks.MARK || isWithin(given, 1, 10), "asks", InstrumentProblem.MARK_SCALE, item);
        }
        return faults;
    }

    private static boolean isWhole(Scale scale, int lowest, int highest) {
        return scale.size() == highest - lowest + 1
                && isWithin(scale, lowest, highest)
                && scale.levels().stream().allMatch(level -> level.value().scale() <= 0);
    }

    private static boolean isWithin(Scale scale, int lowest, int highest) {
        return scale.lowest().compareTo(BigDecimal.valueOf(lowest)) >= 0
                && scale.highest().compareTo(BigDecimal.valueOf(highest)) <= 0;
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
                .scale(Objects.requireNonNull(scale))
                .direction(direction == null ? Direction.FORWARD : direction)
                .measures(Objects.requireNonNull(measures))
                .addAllVoices(voices)
                .asks(asks == null ? Asks.RATING : asks)
                .aspect(aspect == null ? Aspect.IS : aspect)
                .build();
    }
}
