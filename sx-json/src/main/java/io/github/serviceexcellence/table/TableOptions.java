package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the columns of a table are by their names, and what its texts mean. */
@Value.Immutable
@ValueStyle
public abstract class TableOptions {
    /** A column for each item only, under its id. */
    public static TableOptions of(Instrument instrument) {
        return ImmutableTableOptions.builder().instrument(instrument).build();
    }

    /** What was asked. */
    public abstract Instrument instrument();

    /** The columns that are not named after their items. */
    public abstract Map<ItemId, String> columns();

    /** The texts that mean another kind of answer. */
    public abstract Map<String, AnswerKind> answers();

    /** What respondents are divided by, and the columns of each from the outermost level to the innermost. */
    public abstract Map<Breakdown, List<String>> breakdowns();

    /** The column of the respondents' ids. */
    public abstract Optional<String> id();

    /** Whether tables keep the ids. */
    @Value.Default
    public boolean keepsIds() {
        return false;
    }

    /** The column of the weights. */
    public abstract Optional<String> weight();

    /** What is done with weights that are refused otherwise. */
    @Value.Default
    public WeightChoices weightChoices() {
        return WeightChoices.STRICT;
    }

    /** The column that says in whose voice a row is given. */
    public abstract Optional<String> voiceColumn();

    /** The voice of all rows. */
    public abstract Optional<Voice> voice();

    /** What stands between several choices. */
    @Value.Default
    public char choiceSeparator() {
        return ';';
    }

    /** The columns of a table with one answer a row. */
    public abstract Optional<AnswerColumns> longForm();

    public abstract TableOptions withColumns(Map<? extends ItemId, ? extends String> named);

    public abstract TableOptions withAnswers(Map<String, ? extends AnswerKind> texts);

    public abstract TableOptions withBreakdowns(Map<? extends Breakdown, ? extends List<String>> columns);

    public abstract TableOptions withId(String column);

    public abstract TableOptions withKeepsIds(boolean kept);

    public abstract TableOptions withWeight(String column);

    public abstract TableOptions withWeightChoices(WeightChoices choices);

    public abstract TableOptions withVoiceColumn(String column);

    public abstract TableOptions withVoice(Voice voice);

    public abstract TableOptions withChoiceSeparator(char character);

    public abstract TableOptions withLongForm(AnswerColumns columns);

    /** Whether an item's column was named. */
    boolean names(ItemId item) {
        return columns().containsKey(item);
    }

    /** The column of an item. */
    String column(ItemId item) {
        return columns().getOrDefault(item, item.value());
    }

    /**
     * The columns of a table with one answer a row.
     *
     * @param item the name of the column that tells the item
     * @param value the name of the column that holds the answer
     */
    public record AnswerColumns(String item, String value) {}
}
