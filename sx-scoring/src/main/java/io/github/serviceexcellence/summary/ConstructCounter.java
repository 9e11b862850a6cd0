package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;

/** Sums of construct scores, and how many answers they rest on. */
final class ConstructCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();
    private static final int BITS = ConstructScorer.EVIDENCE_BITS;
    private static final long MASK = (1L << BITS) - 1;

    private final int mostItems;
    /** How many answers the packed evidence may hold by now. */
    private long packed;

    private int room;

    /** For each group the sum of unweighted scores, and the evidence as a judge packs it. Adding both is all that a row costs. */
    private final long[][] pending;

    private final long[][] scored;
    /** What weights add to the number of those scored, above 1 each. */
    private final long[][] excess;

    private final long[][] answered;
    private final long[][] leftOut;
    private final long[][] applicable;
    private final WideSums[] sums;

    ConstructCounter(StagePlan plan, int groups) {
        int constructs = plan.constructs.length;
        mostItems = plan.mostItems();
        room = groups;
        pending = new long[constructs][2 * groups];
        scored = new long[constructs][groups];
        excess = new long[constructs][groups];
        answered = new long[constructs][groups];
        leftOut = new long[constructs][groups];
        applicable = new long[constructs][groups];
        sums = new WideSums[constructs];
        Arrays.setAll(sums, construct -> new WideSums(groups));
    }

    @Override
    public void grow(int groups) {
        room = groups;
        for (int construct = 0; construct < sums.length; construct++) {
            pending[construct] = Arrays.copyOf(pending[construct], 2 * groups);
            scored[construct] = Arrays.copyOf(scored[construct], groups);
            excess[construct] = Arrays.copyOf(excess[construct], groups);
            answered[construct] = Arrays.copyOf(answered[construct], groups);
            leftOut[construct] = Arrays.copyOf(leftOut[construct], groups);
            applicable[construct] = Arrays.copyOf(applicable[construct], groups);
            sums[construct].grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        packed += (long) block.rows * mostItems;
        if (packed > MASK) {
            unpack(room);
            packed = (long) block.rows * mostItems;
        }
        for (int construct = 0; construct < sums.length; construct++) {
            if (block.unweighted) {
                count(block, scorers[construct], pending[construct]);
            } else {
                countWeighted(block, scorers[construct], construct);
            }
        }
    }

    private static void count(Block block, BlockScorer scorer, long[] pending) {
        long[] entries = scorer.entries;
        for (int row = 0; row < block.rows; row++) {
            int entry = scorer.at[row];
            int place = 2 * block.groups[row];
            pending[place] += entries[entry + ConstructScorer.SCORE];
            pending[place + 1] += entries[entry + ConstructScorer.EVIDENCE];
        }
    }

    private void countWeighted(Block block, BlockScorer scorer, int construct) {
        for (int row = 0; row < block.rows; row++) {
            int entry = scorer.at[row];
            int group = block.groups[row];
            long evidence = scorer.entries[entry + ConstructScorer.EVIDENCE];
            pending[construct][2 * group + 1] += evidence;
            excess[construct][group] += (evidence & 1) * (block.weights[row] - ONE);
            sums[construct].add(group, block.weights[row], scorer.entries[entry + ConstructScorer.SCORE]);
        }
    }

    /** The fields of the evidence are narrow, and run full long before sums do. */
    private void unpack(int groups) {
        for (int construct = 0; construct < sums.length; construct++) {
            long[] open = pending[construct];
            for (int group = 0; group < groups; group++) {
                long evidence = open[2 * group + 1];
                scored[construct][group] += evidence & MASK;
                answered[construct][group] += evidence >>> BITS & MASK;
                leftOut[construct][group] += evidence >>> (2 * BITS) & MASK;
                applicable[construct][group] += evidence >>> (3 * BITS);
                open[2 * group + 1] = 0;
            }
        }
        packed = 0;
    }

    @Override
    public void settle(int groups) {
        unpack(groups);
        for (int construct = 0; construct < sums.length; construct++) {
            for (int group = 0; group < groups; group++) {
                sums[construct].add(group, ONE, pending[construct][2 * group]);
            }
            Arrays.fill(pending[construct], 0);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        for (int construct = 0; construct < sums.length; construct++) {
            tally.scored[construct] = scored[construct][group];
            tally.scoredWeights[construct] = ONE * scored[construct][group] + excess[construct][group];
            tally.answered[construct] = answered[construct][group];
            tally.leftOut[construct] = leftOut[construct][group];
            tally.applicable[construct] = applicable[construct][group];
            sums[construct].copy(group, tally.sums.scores, construct);
        }
    }
}
