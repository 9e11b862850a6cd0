package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.internal.ValueStyle;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Which rows count, whose they are and how much each counts. */
@Value.Immutable
@ValueStyle
public abstract class RowOptions {
    /** Every row counts as one of nobody in particular. */
    public static RowOptions all() {
        return ImmutableRowOptions.builder().build();
    }

    /** What rows must meet, in the order in which it was named. */
    public abstract List<Condition> conditions();

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

    /** The column that says when a row was given. */
    public abstract Optional<TimeColumn> time();

    /** The column that says how long the respondent took. */
    public abstract Optional<DurationColumn> duration();

    public abstract RowOptions withConditions(Iterable<? extends Condition> conditions);

    public abstract RowOptions withId(String column);

    public abstract RowOptions withKeepsIds(boolean kept);

    public abstract RowOptions withWeight(String column);

    public abstract RowOptions withWeightChoices(WeightChoices choices);

    public abstract RowOptions withVoiceColumn(String column);

    public abstract RowOptions withVoice(Voice voice);

    public abstract RowOptions withTime(TimeColumn column);

    public abstract RowOptions withDuration(DurationColumn column);

    /**
     * What a row must meet to count.
     *
     * @param column the column to look at
     * @param values the texts that meet it, or that do not
     * @param keeps whether rows with one of the values count, or all others
     */
    public record Condition(String column, Set<String> values, boolean keeps) {}

    /**
     * When rows were given.
     *
     * @param column the column
     * @param format how times are written; as ISO 8601 says, with a space in place of the T if it pleases, unless it is given
     */
    public record TimeColumn(String column, Optional<DateTimeFormatter> format) {}

    /**
     * How long respondents took.
     *
     * @param column the column
     * @param unit how long one is
     */
    public record DurationColumn(String column, Duration unit) {}
}
