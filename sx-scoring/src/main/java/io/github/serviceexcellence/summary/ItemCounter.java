package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often each level and kind of answer occurs in each column, and what the items contribute to their constructs. */
final class ItemCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();

    private final StagePlan plan;
    private int groups;
    private final int[][] counts;
    /** What weights add to the counts, above 1 each; null for a column until a weight occurs. */
    private final long[] @Nullable [] excess;
    /** Sums of unweighted shares, for each item of each construct. */
    private final long[][] pending;

    private final WideSums[] shares;

    ItemCounter(StagePlan plan, int groups) {
        this.plan = plan;
        this.groups = groups;
        int columns = plan.columnCount();
        counts = new int[columns][];
        Arrays.setAll(counts, column -> new int[groups * slots(column)]);
        excess = new long[columns][];
        int parts = plan.shares[plan.constructs.length];
        pending = new long[parts][groups];
        shares = new WideSums[parts];
        Arrays.setAll(shares, part -> new WideSums(groups));
    }

    private int slots(int column) {
        return plan.slots[column + 1] - plan.slots[column];
    }

    @Override
    public void grow(int groups) {
        this.groups = groups;
        for (int column = 0; column < counts.length; column++) {
            counts[column] = Arrays.copyOf(counts[column], Math.multiplyExact(groups, slots(column)));
            long[] weighted = excess[column];
            excess[column] = weighted == null ? null : Arrays.copyOf(weighted, groups * slots(column));
        }
        for (int part = 0; part < shares.length; part++) {
            pending[part] = Arrays.copyOf(pending[part], groups);
            shares[part].grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int column = 0; column < counts.length; column++) {
            countLevels(block, column);
            if (!block.unweighted) {
                countExcess(block, column);
            }
        }
        for (int construct = 0; construct < scorers.length; construct++) {
            for (int item = 0; item < scorers[construct].construct.plan.size(); item++) {
                countShares(block, scorers[construct], item, plan.shares[construct] + item);
            }
        }
    }

    private void countLevels(Block block, int column) {
        int[] levels = counts[column];
        byte[] cells = block.cells[column];
        int slots = slots(column);
        for (int row = 0; row < block.rows; row++) {
            levels[block.groups[row] * slots + StagePlan.KINDS + cells[row]]++;
        }
    }

    private void countExcess(Block block, int column) {
        int slots = slots(column);
        long[] weighted = excess[column];
        if (weighted == null) {
            weighted = new long[groups * slots];
            excess[column] = weighted;
        }
        for (int row = 0; row < block.rows; row++) {
            int slot = block.groups[row] * slots + StagePlan.KINDS + block.cells[column][row];
            weighted[slot] += block.weights[row] - ONE;
        }
    }

    private void countShares(Block block, BlockScorer scorer, int item, int part) {
        int share = scorer.construct.sharesAt + item;
        if (block.unweighted) {
            long[] open = pending[part];
            for (int row = 0; row < block.rows; row++) {
                open[block.groups[row]] += scorer.entries[scorer.at[row] + share];
            }
        } else {
            for (int row = 0; row < block.rows; row++) {
                shares[part].add(block.groups[row], block.weights[row], scorer.entries[scorer.at[row] + share]);
            }
        }
    }

    @Override
    public void settle(int groups) {
        for (int part = 0; part < shares.length; part++) {
            for (int group = 0; group < groups; group++) {
                shares[part].add(group, ONE, pending[part][group]);
            }
            Arrays.fill(pending[part], 0);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        long[] levels = Objects.requireNonNull(tally.counts);
        for (int column = 0; column < counts.length; column++) {
            int from = group * slots(column);
            long[] weighted = excess[column];
            for (int slot = 0; slot < slots(column); slot++) {
                levels[plan.slots[column] + slot] = counts[column][from + slot];
                if (weighted != null && weighted[from + slot] != 0) {
                    tally.addExcess(plan.slots[column] + slot, weighted[from + slot]);
                }
            }
        }
        WideSums all = Objects.requireNonNull(tally.sums.shares);
        for (int part = 0; part < shares.length; part++) {
            shares[part].copy(group, all, part);
        }
    }
}
