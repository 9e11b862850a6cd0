package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;

/** Sums of element scores, and how many answers they rest on. */
final class ElementCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();
    private static final int BITS = ElementScorer.EVIDENCE_BITS;
    private static final long MASK = (1L << BITS) - 1;

    /** For each group the sum of unweighted scores, and the evidence as a judge packs it. Adding both is all that a row costs. */
    private final long[][] pending;

    private final long[][] scored;
    /** What weights add to the number of those scored, above 1 each. */
    private final long[][] excess;

    private final long[][] answered;
    private final long[][] applicable;
    private final WideSums[] sums;

    ElementCounter(int elements, int groups) {
        pending = new long[elements][2 * groups];
        scored = new long[elements][groups];
        excess = new long[elements][groups];
        answered = new long[elements][groups];
        applicable = new long[elements][groups];
        sums = new WideSums[elements];
        Arrays.setAll(sums, element -> new WideSums(groups));
    }

    @Override
    public void grow(int groups) {
        for (int element = 0; element < sums.length; element++) {
            pending[element] = Arrays.copyOf(pending[element], 2 * groups);
            scored[element] = Arrays.copyOf(scored[element], groups);
            excess[element] = Arrays.copyOf(excess[element], groups);
            answered[element] = Arrays.copyOf(answered[element], groups);
            applicable[element] = Arrays.copyOf(applicable[element], groups);
            sums[element].grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int element = 0; element < sums.length; element++) {
            if (block.unweighted) {
                count(block, scorers[element], pending[element]);
            } else {
                countWeighted(block, scorers[element], element);
            }
        }
    }

    private static void count(Block block, BlockScorer scorer, long[] pending) {
        long[] entries = scorer.entries;
        for (int row = 0; row < block.rows; row++) {
            int entry = scorer.at[row];
            int place = 2 * block.groups[row];
            pending[place] += entries[entry + ElementScorer.SCORE];
            pending[place + 1] += entries[entry + ElementScorer.EVIDENCE];
        }
    }

    private void countWeighted(Block block, BlockScorer scorer, int element) {
        for (int row = 0; row < block.rows; row++) {
            int entry = scorer.at[row];
            int group = block.groups[row];
            long evidence = scorer.entries[entry + ElementScorer.EVIDENCE];
            pending[element][2 * group + 1] += evidence;
            excess[element][group] += (evidence & 1) * (block.weights[row] - ONE);
            sums[element].add(group, block.weights[row], scorer.entries[entry + ElementScorer.SCORE]);
        }
    }

    @Override
    public void settle(int groups) {
        for (int element = 0; element < sums.length; element++) {
            long[] open = pending[element];
            for (int group = 0; group < groups; group++) {
                long evidence = open[2 * group + 1];
                sums[element].add(group, ONE, open[2 * group]);
                scored[element][group] += evidence & MASK;
                answered[element][group] += evidence >>> BITS & MASK;
                applicable[element][group] += evidence >>> (2 * BITS);
            }
            Arrays.fill(open, 0);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        for (int element = 0; element < sums.length; element++) {
            tally.scored[element] = scored[element][group];
            tally.scoredWeights[element] = ONE * scored[element][group] + excess[element][group];
            tally.answered[element] = answered[element][group];
            tally.applicable[element] = applicable[element][group];
            sums[element].copy(group, tally.scores, element);
        }
    }
}
