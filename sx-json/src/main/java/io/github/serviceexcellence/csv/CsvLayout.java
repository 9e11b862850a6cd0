package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.response.Breakdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How fields are separated, and the names of the columns that hold no item of their own. */
@Value.Immutable
@ValueStyle
abstract class CsvLayout {
    /** Commas, and a column for each item only. */
    static CsvLayout plain() {
        return ImmutableCsvLayout.builder().build();
    }

    @Value.Default
    char separator() {
        return ',';
    }

    /** What respondents are divided by, and the columns of each from the outermost level to the innermost. */
    abstract Map<Breakdown, List<String>> breakdowns();

    abstract Optional<String> id();

    @Value.Default
    boolean keepsIds() {
        return false;
    }

    abstract Optional<String> weight();

    @Value.Default
    WeightChoices weightChoices() {
        return WeightChoices.STRICT;
    }

    /** The column that says in whose voice a row is given. */
    abstract Optional<String> voiceColumn();

    /** The voice of all rows. */
    abstract Optional<Voice> voice();

    /** What stands between several choices. */
    @Value.Default
    char choiceSeparator() {
        return ';';
    }

    abstract Optional<AnswerColumns> longForm();

    abstract CsvLayout withSeparator(char character);

    abstract CsvLayout withBreakdowns(Map<? extends Breakdown, ? extends List<String>> columns);

    abstract CsvLayout withId(String column);

    abstract CsvLayout withKeepsIds(boolean kept);

    abstract CsvLayout withWeight(String column);

    abstract CsvLayout withWeightChoices(WeightChoices choices);

    abstract CsvLayout withVoiceColumn(String column);

    abstract CsvLayout withVoice(Voice voice);

    abstract CsvLayout withChoiceSeparator(char character);

    abstract CsvLayout withLongForm(AnswerColumns columns);

    /** The columns of a file with one answer a row. */
    record AnswerColumns(String item, String value) {}
}
