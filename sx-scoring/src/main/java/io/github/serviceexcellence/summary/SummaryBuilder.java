package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds up answers that come in stretches, in memory that depends on the number of combinations of units only. Not safe for use by several
 * threads: give
 * each its own and {@linkplain #add(GroupedSummary) add} what they built.
 */
public final class SummaryBuilder {
    private final Summariser summariser;
    private final GroupTallies tallies;
    private final Block single;
    /** Made for the first table: many builders may be at work, each for a few respondents. */
    private @Nullable Block block;

    private final Map<Units, Integer> known = new HashMap<>();
    private List<Units> last = List.of();
    private int[] lastIndexes = {};

    private @Nullable GroupedSummary others;

    SummaryBuilder(Summariser summariser) {
        this.summariser = summariser;
        tallies = new GroupTallies(summariser.plan(), summariser.collected(), null, 0);
        single = new Block(summariser.plan().columnCount(), 1);
    }

    /**
     * Adds the respondents of a table.
     *
     * @param table answers to the summariser's instrument
     * @return this builder
     * @throws IllegalArgumentException if the table belongs to another instrument, and nothing was added; or if the weights add up to
     *     more than 9,007,199,254.740992, or the respondents to more than 2,147,483,647, and the builder is of no use any more
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it stays, and the builder is of no use any
     *     more
     */
    public SummaryBuilder add(ResponseTable table) {
        summariser.requireInstrument(table.instrument(), Summariser.TABLE);
        int[] index = indexes(table.units());
        tallies.require(known.size() + 1);
        Block rows = block == null ? new Block(summariser.plan().columnCount(), summariser.blockRows()) : block;
        block = rows;
        for (int row = 0; row < table.size(); row += rows.capacity()) {
            Interrupts.check();
            rows.load(summariser.plan(), table, row, table.size(), index);
            tallies.add(rows);
        }
        return this;
    }

    /**
     * Adds one respondent.
     *
     * @param response answers to the summariser's instrument
     * @return this builder
     * @throws IllegalArgumentException if the response belongs to another instrument, or the weights add up to more than
     *     9,007,199,254.740992, or the respondents to more than 2,147,483,647; nothing was added then
     */
    public SummaryBuilder add(Response response) {
        summariser.requireInstrument(response.instrument(), Summariser.RESPONSE);
        single.load(summariser.plan(), response, 0);
        tallies.check(single);
        // a respondent who cannot be added leaves no units behind
        single.groups[0] = index(response.units());
        tallies.require(known.size() + 1);
        tallies.count(single);
        return this;
    }

    /**
     * Adds what was summarised elsewhere.
     *
     * @param summary summaries by the same stage, of the same instrument, with the same collections
     * @return this builder
     * @throws IllegalArgumentException if stage, instrument or collections differ, or the weights of the added summaries add up to more
     *     than 9,007,199,254.740992; nothing was added then
     */
    public SummaryBuilder add(GroupedSummary summary) {
        summariser.empty().requireMergeable(summary.total());
        others = others == null ? summary : others.merge(summary);
        return this;
    }

    /** Tables that come in stretches share their list of units as long as none are new. */
    @SuppressWarnings("ReferenceEquality")
    private int[] indexes(List<Units> units) {
        if (units != last) {
            last = units;
            lastIndexes = new int[units.size()];
            for (int place = 0; place < lastIndexes.length; place++) {
                lastIndexes[place] = index(units.get(place));
            }
        }
        return lastIndexes;
    }

    private int index(Units units) {
        if (units.isEmpty()) {
            return 0;
        }
        Integer index = known.get(units);
        if (index == null) {
            index = known.size() + 1;
            known.put(units, index);
        }
        return index;
    }

    /**
     * What was added so far. The builder may be used further.
     *
     * @return a summary of all, of all units that occurred, and of the respondents without any
     * @throws IllegalArgumentException if the weights, with those of added summaries, add up to more than 9,007,199,254.740992
     */
    public GroupedSummary build() {
        List<ResponseSummary> summaries = new ArrayList<>();
        for (Tally tally : tallies.tallies()) {
            summaries.add(new ResponseSummary(tally, Optional.empty()));
        }
        Map<Units, ResponseSummary> units = new HashMap<>();
        for (Map.Entry<Units, Integer> each : known.entrySet()) {
            units.put(each.getKey(), summaries.get(each.getValue()));
        }
        GroupedSummary built = GroupedSummary.ofUnits(units, summaries.get(0));
        return others == null ? built : built.merge(others);
    }
}
