package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Set;

/** Sums of w (w - 1), as {@link WeightSquares} has them. It has no arrays and does nothing until a weight w is not 1. */
final class SquareWeightCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();
    /** The square of a heavier weight outgrows a long. */
    private static final long MOST_SMALL = 3_000_000_000L;

    /** With some room for the rounding of what is compared with it. */
    private static final double MOST_PRODUCT = 0x1p62;

    private final StagePlan plan;
    private final Set<Collected> collected;
    private int groups;
    /** Whether a weight has differed from 1. */
    private boolean begun;

    private SignedSums[] pairs = new SignedSums[0];
    private WideSums[] slots = new WideSums[0];
    /** Of each row of the block w (w - 1), if it fits. */
    private long[] added = new long[0];

    SquareWeightCounter(StagePlan plan, Set<Collected> collected, int groups) {
        this.plan = plan;
        this.collected = collected;
        this.groups = groups;
    }

    @Override
    public void grow(int groups) {
        this.groups = groups;
        for (SignedSums sums : pairs) {
            sums.grow(WeightSquares.KINDS * groups);
        }
        for (int column = 0; column < slots.length; column++) {
            slots[column].grow(Math.multiplyExact(groups, slotsOf(column)));
        }
    }

    private int slotsOf(int column) {
        return plan.slots[column + 1] - plan.slots[column];
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        if (block.unweighted) {
            return;
        }
        begin(block);
        double most = add(block);
        int constructs = plan.constructs.length;
        for (int one = 0; one < constructs; one++) {
            int last = collected.contains(Collected.MOMENTS) ? constructs - 1 : one;
            for (int other = one; other <= last; other++) {
                SignedSums sums = pairs[WeightSquares.pair(one, other, constructs)];
                double largest = most * plan.constructs[one].full() * plan.constructs[other].full();
                if (largest < MOST_PRODUCT) {
                    count(block, scorers[one], scorers[other], sums);
                } else {
                    countLarge(block, scorers[one], scorers[other], sums);
                }
            }
        }
        for (int column = 0; column < slots.length; column++) {
            count(block, column);
        }
    }

    private void begin(Block block) {
        if (!begun) {
            begun = true;
            pairs = new SignedSums[WeightSquares.pairs(plan, collected)];
            Arrays.setAll(pairs, pair -> new SignedSums(WeightSquares.KINDS * groups));
            slots = new WideSums[collected.contains(Collected.ITEMS) ? plan.columnCount() : 0];
            Arrays.setAll(slots, column -> new WideSums(Math.multiplyExact(groups, slotsOf(column))));
        }
        if (added.length < block.rows) {
            added = new long[block.capacity()];
        }
    }

    /** Prepares the rows; how much the largest of them adds, if a long holds it. */
    private double add(Block block) {
        double most = 1;
        for (int row = 0; row < block.rows; row++) {
            long weight = block.weights[row];
            boolean small = weight <= MOST_SMALL;
            added[row] = small ? weight * (weight - ONE) : 0;
            most = Math.max(most, small ? Math.abs((double) added[row]) : Double.POSITIVE_INFINITY);
        }
        return most;
    }

    /** As {@link #countLarge} does, where a long holds each product. */
    private void count(Block block, BlockScorer one, BlockScorer other, SignedSums sums) {
        for (int row = 0; row < block.rows; row++) {
            int x = one.at[row];
            int y = other.at[row];
            if ((one.entries[x + ConstructScorer.EVIDENCE] & other.entries[y + ConstructScorer.EVIDENCE] & 1) == 1) {
                int slot = WeightSquares.KINDS * block.groups[row];
                long first = added[row] * one.entries[x + ConstructScorer.SCORE];
                long scoreY = other.entries[y + ConstructScorer.SCORE];
                sums.add(slot + WeightSquares.OF_ONE, added[row]);
                sums.add(slot + WeightSquares.OF_FIRST, first);
                sums.add(slot + WeightSquares.OF_SECOND, added[row] * scoreY);
                sums.add(slot + WeightSquares.OF_BOTH, first * scoreY);
            }
        }
    }

    private static void countLarge(Block block, BlockScorer one, BlockScorer other, SignedSums sums) {
        for (int row = 0; row < block.rows; row++) {
            int x = one.at[row];
            int y = other.at[row];
            if ((one.entries[x + ConstructScorer.EVIDENCE] & other.entries[y + ConstructScorer.EVIDENCE] & 1) == 1) {
                int slot = WeightSquares.KINDS * block.groups[row];
                long weight = block.weights[row];
                long scoreX = one.entries[x + ConstructScorer.SCORE];
                long scoreY = other.entries[y + ConstructScorer.SCORE];
                sums.addProduct(slot + WeightSquares.OF_ONE, weight - ONE, weight, 1, 1);
                sums.addProduct(slot + WeightSquares.OF_FIRST, weight - ONE, weight, scoreX, 1);
                sums.addProduct(slot + WeightSquares.OF_SECOND, weight - ONE, weight, scoreY, 1);
                sums.addProduct(slot + WeightSquares.OF_BOTH, weight - ONE, weight, scoreX, scoreY);
            }
        }
    }

    private void count(Block block, int column) {
        byte[] cells = block.cells[column];
        int width = slotsOf(column);
        for (int row = 0; row < block.rows; row++) {
            long weight = block.weights[row];
            slots[column].add(block.groups[row] * width + StagePlan.KINDS + cells[row], weight, weight - ONE);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        if (!begun) {
            return;
        }
        WeightSquares all = new WeightSquares(plan, collected);
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[pair].copy(WeightSquares.KINDS * group, WeightSquares.KINDS, all.pairs, WeightSquares.KINDS * pair);
        }
        for (int column = 0; column < slots.length; column++) {
            slots[column].copy(group * slotsOf(column), slotsOf(column), all.slots, plan.slots[column]);
        }
        tally.addSquares(all);
    }
}
