package io.github.serviceexcellence.survey;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of one respondent's answers: which count, what they are worth, and how the items of an element are combined.
 *
 * <p>The default, element by element:
 *
 * <ol>
 *   <li>each answer becomes a percent of maximum possible, (value - lowest) / (highest - lowest) * 100 points; an item worded in
 *       reverse counts as 100 minus that;
 *   <li>unanswered and "don't know" count as applicable but not answered, "not applicable" and "not shown" as not applicable;
 *   <li>at least half of the applicable items must be answered, rounded up;
 *   <li>the respondent's element score is the arithmetic mean of the answered items, rounded to a billionth of a point.
 * </ol>
 *
 * <p>A respondent who answered too few items of an element has no score for that element and still counts for the others. No
 * missing answer is ever replaced by a number.
 *
 * @see "Cohen, Cohen, Aiken and West (1999), The problem of units and the circumstance for POMP, Multivariate Behavioral Research 34"
 */
public final class ItemStage {
    private static final ItemStage DEFAULTS = new ItemStage(50);
    private static final int ROWS_AT_ONCE = 4096;

    private final int minimumAnswered;

    private ItemStage(int minimumAnswered) {
        this.minimumAnswered = minimumAnswered;
    }

    /**
     * The default stage: percent of maximum, arithmetic mean, half of the applicable items answered.
     *
     * @return the stage
     */
    public static ItemStage withDefaults() {
        return DEFAULTS;
    }

    /**
     * This stage with another demand on the number of answers.
     *
     * @param percent which share of an element's applicable items a respondent must have answered, 1 to 100; the number is rounded
     *     up, so that 1 means one item
     * @return the changed stage
     * @throws IllegalArgumentException if the percentage is below 1 or above 100
     */
    public ItemStage withMinimumAnswered(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a minimum of " + percent + " % answered is not possible; use 1 to 100");
        }
        return new ItemStage(percent);
    }

    /**
     * How many items of an element a respondent must have answered.
     *
     * @param applicable how many items of the element apply to the respondent
     * @return the percentage of {@code applicable}, rounded up; 1 at the least
     * @throws IllegalArgumentException if {@code applicable} is negative
     */
    public int neededAnswers(int applicable) {
        if (applicable < 0) {
            throw new IllegalArgumentException(applicable + " applicable items are not possible; give 0 or more");
        }
        return (int) Math.max(1, ((long) applicable * minimumAnswered + 99) / 100);
    }

    /**
     * Every choice of this stage by name, for the description of a strategy.
     *
     * @return the options, sorted by name
     */
    public SortedMap<String, String> options() {
        return new TreeMap<>(Map.of(
                "item.normalisation", "percent-of-maximum",
                "item.aggregation", "arithmetic-mean",
                "item.minimum-answered", minimumAnswered + " %"));
    }

    /**
     * The summary of nobody: what every other can be merged into.
     *
     * @param instrument what was asked
     * @return the empty summary
     */
    public ResponseSummary empty(Instrument instrument) {
        return new ResponseSummary(this, new Tally(new StagePlan(instrument, this)));
    }

    /**
     * Summarises one respondent.
     *
     * @param response the answers
     * @return the summary of one
     */
    public ResponseSummary summarise(Response response) {
        Tally tally = new Tally(new StagePlan(response.instrument(), this));
        byte[][] columns = new byte[response.instrument().items().size()][1];
        for (int item = 0; item < columns.length; item++) {
            columns[item][0] = response.cell(item);
        }
        tally.add(columns, 0, response.weight().millionths());
        return new ResponseSummary(this, tally);
    }

    /**
     * Summarises an assessment, as a response with one item an element.
     *
     * @param assessment the conclusions
     * @return the summary of one
     */
    public ResponseSummary summarise(Assessment assessment) {
        return summarise(assessment.toResponse());
    }

    /**
     * Summarises all respondents of a table together.
     *
     * @param table the answers
     * @return the summary
     * @throws IllegalArgumentException if the weights add up to more than 9,007,199,254.740992
     */
    public ResponseSummary summarise(ResponseTable table) {
        Tally tally = new Tally(new StagePlan(table.instrument(), this));
        forEachBlock(table, new int[0], (columns, groups, weights, rows) -> {
            for (int row = 0; row < rows; row++) {
                tally.add(columns, row, weights[row]);
            }
        });
        return new ResponseSummary(this, tally);
    }

    /**
     * Summarises the respondents of a table by group.
     *
     * @param table the answers
     * @return a summary for each group that occurs, and one for the respondents without a group
     * @throws IllegalArgumentException if the weights add up to more than 9,007,199,254.740992
     */
    public GroupedSummary summariseGroups(ResponseTable table) {
        StagePlan plan = new StagePlan(table.instrument(), this);
        List<GroupKey> keys = table.groups();
        // place 0 is for respondents without a group, whose index is -1
        Tally[] tallies = new Tally[keys.size() + 1];
        Arrays.setAll(tallies, group -> new Tally(plan));
        forEachBlock(table, new int[ROWS_AT_ONCE], (columns, groups, weights, rows) -> {
            for (int row = 0; row < rows; row++) {
                tallies[groups[row] + 1].add(columns, row, weights[row]);
            }
        });
        SortedMap<GroupKey, ResponseSummary> groups = new TreeMap<>();
        List<ResponseSummary> all = new ArrayList<>();
        for (int group = 0; group < tallies.length; group++) {
            ResponseSummary summary = new ResponseSummary(this, tallies[group]);
            all.add(summary);
            if (group > 0) {
                groups.put(keys.get(group - 1), summary);
            }
        }
        return new GroupedSummary(ResponseSummary.merge(all), groups, all.get(0));
    }

    private static void forEachBlock(ResponseTable table, int[] groups, BlockReader reader) {
        byte[][] columns = new byte[table.instrument().items().size()][ROWS_AT_ONCE];
        long[] weights = new long[ROWS_AT_ONCE];
        for (int from = 0; from < table.size(); from += ROWS_AT_ONCE) {
            for (int item = 0; item < columns.length; item++) {
                table.copyCells(item, from, columns[item]);
            }
            table.copyGroups(from, groups);
            int rows = table.copyWeights(from, weights);
            reader.read(columns, groups, weights, rows);
        }
    }

    private interface BlockReader {
        void read(byte[][] columns, int[] groups, long[] weights, int rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemStage that && minimumAnswered == that.minimumAnswered;
    }

    @Override
    public int hashCode() {
        return minimumAnswered;
    }

    /** The options. */
    @Override
    public String toString() {
        return "ItemStage " + options();
    }
}
