package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
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
            early.add("has " + Objects.requireNonNull(e.getMessage()));
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
        once(this.scale, "scale");
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
        once(this.direction, "direction");
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
        once(this.measures, "construct");
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
        once(this.asks, "kind of question");
        this.asks = Objects.requireNonNull(asks, "asks");
        return this;
    }

    private void once(@Nullable Object before, String what) {
        early.check(before == null, "has two values for its " + what + ", keep one");
    }

    /**
     * Builds the item.
     *
     * @return the item
     * @throws IllegalArgumentException telling every fault
     */
    public Item build() {
        Faults faults = faults();
        faults.throwIfAny("item " + Codes.shorten(id) + " is invalid");
        return unchecked();
    }

    /** Everything that is wrong, each to be read after the item's id. */
    Faults faults() {
        Faults faults = new Faults();
        try {
            ItemId.of(id);
        } catch (IllegalArgumentException e) {
            faults.add("has a bad id: " + e.getMessage());
        }
        early.found().forEach(faults::add);
        faults.check(wording != null || attempted, "has no wording, give it in one language or more");
        faults.check(scale != null, "has no scale, give one such as Scale.range(1, 5)");
        faults.check(measures != null, "measures nothing, name an element or facet");
        faults.check(!voices.isEmpty(), "has no voice, say who may answer it");
        Scale given = scale;
        if (given != null) {
            faults.check(
                    asks != Asks.RECOMMEND || isWhole(given, 0, 10),
                    "asks to recommend, which needs the scale 0 to 10");
            faults.check(
                    asks != Asks.MARK || isWithin(given, 1, 10),
                    "asks for a school mark, which needs a scale within 1 to 10");
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
                .build();
    }
}
