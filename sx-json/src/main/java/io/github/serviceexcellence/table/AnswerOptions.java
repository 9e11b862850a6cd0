package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** What the texts of answers mean, beyond the values of levels and the codes of choices. */
@Value.Immutable
@ValueStyle
public abstract class AnswerOptions {
    /** Values of levels and codes of choices only. */
    public static AnswerOptions plain() {
        return ImmutableAnswerOptions.builder().build();
    }

    /** The texts that mean another kind of answer. */
    public abstract Map<Spelling, AnswerKind> kinds();

    /** The texts that mean a level, by its value. */
    public abstract Map<Spelling, BigDecimal> levels();

    /** The texts that mean a choice, by its code. */
    public abstract Map<Spelling, String> choices();

    /** Whether the label of a level or choice means that level or choice. */
    @Value.Default
    public boolean labels() {
        return false;
    }

    /** Whether case and white space play no part. */
    @Value.Default
    public boolean loose() {
        return false;
    }

    /** Whether a comma begins the decimals. */
    @Value.Default
    public boolean decimalComma() {
        return false;
    }

    /** The code of the lowest level of every scale, from which the others are numbered; nothing if the values are the codes. */
    public abstract OptionalInt firstCode();

    /** The code of the lowest level of some items. */
    public abstract Map<ItemId, Integer> firstCodes();

    /** The code of the lowest level of an item. */
    OptionalInt firstCode(ItemId item) {
        Integer own = firstCodes().get(item);
        return own == null ? firstCode() : OptionalInt.of(own);
    }

    /** The items whose answers were turned round before. */
    public abstract Set<ItemId> recoded();

    /** What stands between several choices. */
    @Value.Default
    public char choiceSeparator() {
        return ';';
    }

    public abstract AnswerOptions withKinds(Map<? extends Spelling, ? extends AnswerKind> texts);

    public abstract AnswerOptions withLevels(Map<? extends Spelling, ? extends BigDecimal> texts);

    public abstract AnswerOptions withChoices(Map<? extends Spelling, ? extends String> texts);

    public abstract AnswerOptions withLabels(boolean read);

    public abstract AnswerOptions withLoose(boolean ignoring);

    public abstract AnswerOptions withDecimalComma(boolean comma);

    public abstract AnswerOptions withFirstCode(int code);

    public abstract AnswerOptions withFirstCodes(Map<? extends ItemId, ? extends Integer> codes);

    public abstract AnswerOptions withRecoded(Iterable<? extends ItemId> items);

    public abstract AnswerOptions withChoiceSeparator(char character);

    /**
     * A text as it stands in a field.
     *
     * @param item the one item where it has its meaning; all items if there is none
     * @param text the text, without white space around it
     */
    public record Spelling(Optional<ItemId> item, String text) {}
}
