package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up answers that come in stretches, in memory that depends on the number of groups only. Not safe for use by several threads. */
public final class SummaryBuilder {
    private final Summariser summariser;
    private @Nullable GroupedSummary sum;

    SummaryBuilder(Summariser summariser) {
        this.summariser = summariser;
    }

    /**
     * Adds the respondents of a table.
     *
     * @param table answers to the summariser's instrument
     * @return this builder
     * @throws IllegalArgumentException if the table belongs to another instrument, or the weights add up to too much; nothing was
     *     added then
     */
    public SummaryBuilder add(ResponseTable table) {
        if (!table.instrument().equals(summariser.instrument())) {
            throw new IllegalArgumentException(
                    "a table of " + table.instrument() + " does not belong in a summary of " + summariser.instrument());
        }
        GroupedSummary more = summariser.stage().summariseGroups(table);
        sum = sum == null ? more : sum.merge(more);
        return this;
    }

    /**
     * Adds one respondent.
     *
     * @param response answers to the summariser's instrument
     * @return this builder
     * @throws IllegalArgumentException if the response belongs to another instrument
     */
    public SummaryBuilder add(Response response) {
        return add(ResponseTable.builder(summariser.instrument()).add(response).build());
    }

    /**
     * What was added so far.
     *
     * @return a summary of all, of each group that occurred, and of the respondents without a group
     */
    public GroupedSummary build() {
        return Objects.requireNonNullElseGet(
                sum,
                () -> summariser
                        .stage()
                        .summariseGroups(
                                ResponseTable.builder(summariser.instrument()).build()));
    }
}
