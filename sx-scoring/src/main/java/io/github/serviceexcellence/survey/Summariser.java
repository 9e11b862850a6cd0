package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.Objects;

/**
 * Turns answers to an instrument into summaries, by an item stage.
 *
 * <pre>{@code
 * Summariser summariser = Summariser.of(instrument, ItemStage.withDefaults());
 * SummaryBuilder builder = summariser.begin();
 * tables.forEach(builder::add);                      // stretch after stretch, each may be forgotten afterwards
 * GroupedSummary summary = builder.build();
 * }</pre>
 */
public final class Summariser {
    private final Instrument instrument;
    private final ItemStage stage;

    private Summariser(Instrument instrument, ItemStage stage) {
        this.instrument = instrument;
        this.stage = stage;
    }

    /**
     * Summarises the answers to an instrument.
     *
     * @param instrument what is asked
     * @param stage what becomes of one respondent's answers
     * @return a summariser
     */
    public static Summariser of(Instrument instrument, ItemStage stage) {
        return new Summariser(Objects.requireNonNull(instrument, "instrument"), Objects.requireNonNull(stage, "stage"));
    }

    /**
     * What is asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * What becomes of one respondent's answers.
     *
     * @return the stage
     */
    public ItemStage stage() {
        return stage;
    }

    /**
     * Summarises the respondents of a table, together and by group.
     *
     * @param table the answers
     * @return a summary of all, of each group that occurs, and of the respondents without a group
     * @throws IllegalArgumentException if the table belongs to another instrument, or the weights add up to too much
     */
    public GroupedSummary summarise(ResponseTable table) {
        return begin().add(table).build();
    }

    /**
     * Starts a summary of answers that come in stretches.
     *
     * @return a builder
     */
    public SummaryBuilder begin() {
        return new SummaryBuilder(this);
    }
}
