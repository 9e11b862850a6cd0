package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often each level and kind of answer occurs for each item, and what the items contribute to their elements. */
final class ItemCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();

    private final StagePlan plan;
    private int groups;
    private final int[][] counts;
    /** What weights add to the counts, above 1 each; null for an item until a weight occurs. */
    private final long[] @Nullable [] excess;
    /** Sums of unweighted shares. */
    private final long[][] pending;

    private final WideSums[] shares;

    ItemCounter(StagePlan plan, int groups) {
        this.plan = plan;
        this.groups = groups;
        int items = plan.points.length;
        counts = new int[items][];
        Arrays.setAll(counts, item -> new int[groups * slots(item)]);
        excess = new long[items][];
        pending = new long[items][groups];
        shares = new WideSums[items];
        Arrays.setAll(shares, item -> new WideSums(groups));
    }

    private int slots(int item) {
        return plan.slots[item + 1] - plan.slots[item];
    }

    @Override
    public void grow(int groups) {
        this.groups = groups;
        for (int item = 0; item < counts.length; item++) {
            counts[item] = Arrays.copyOf(counts[item], Math.multiplyExact(groups, slots(item)));
            long[] weighted = excess[item];
            excess[item] = weighted == null ? null : Arrays.copyOf(weighted, groups * slots(item));
            pending[item] = Arrays.copyOf(pending[item], groups);
            shares[item].grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int item = 0; item < counts.length; item++) {
            countLevels(block, item);
            if (!block.unweighted) {
                countExcess(block, item);
            }
        }
        for (BlockScorer scorer : scorers) {
            for (int item = 0; item < scorer.element.plan.size(); item++) {
                countShares(block, scorer, item);
            }
        }
    }

    private void countLevels(Block block, int item) {
        int[] levels = counts[item];
        byte[] column = block.cells[item];
        int slots = slots(item);
        for (int row = 0; row < block.rows; row++) {
            levels[block.groups[row] * slots + StagePlan.KINDS + column[row]]++;
        }
    }

    private void countExcess(Block block, int item) {
        int slots = slots(item);
        long[] weighted = excess[item];
        if (weighted == null) {
            weighted = new long[groups * slots];
            excess[item] = weighted;
        }
        for (int row = 0; row < block.rows; row++) {
            int slot = block.groups[row] * slots + StagePlan.KINDS + block.cells[item][row];
            weighted[slot] += block.weights[row] - ONE;
        }
    }

    private void countShares(Block block, BlockScorer scorer, int place) {
        int item = scorer.element.plan.items[place];
        int share = scorer.element.sharesAt + place;
        if (block.unweighted) {
            long[] open = pending[item];
            for (int row = 0; row < block.rows; row++) {
                open[block.groups[row]] += scorer.entries[scorer.at[row] + share];
            }
        } else {
            for (int row = 0; row < block.rows; row++) {
                shares[item].add(block.groups[row], block.weights[row], scorer.entries[scorer.at[row] + share]);
            }
        }
    }

    @Override
    public void settle(int groups) {
        for (int item = 0; item < shares.length; item++) {
            for (int group = 0; group < groups; group++) {
                shares[item].add(group, ONE, pending[item][group]);
            }
            Arrays.fill(pending[item], 0);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        long[] levels = Objects.requireNonNull(tally.counts);
        for (int item = 0; item < counts.length; item++) {
            int from = group * slots(item);
            long[] weighted = excess[item];
            for (int slot = 0; slot < slots(item); slot++) {
                levels[plan.slots[item] + slot] = counts[item][from + slot];
                if (weighted != null && weighted[from + slot] != 0) {
                    tally.addExcess(plan.slots[item] + slot, weighted[from + slot]);
                }
            }
            shares[item].copy(group, Objects.requireNonNull(tally.shares), item);
        }
    }
}
