package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Objects;

/** For each two constructs the sums over the respondents who have a score on both. */
final class PairCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();
    /** Scores of fewer bits, and so many of them as may be pending, add up in a part of a long, and their products in a whole one. */
    private static final int SHORT = 21;
    /** Where a one stands above a short score, to count those who have it. */
    private static final int COUNT = 2 * SHORT;

    private static final long SCORE = (1L << COUNT) - 1;
    /** How many numbers are pending of a group. */
    private static final int WIDTH = 3;

    private final int constructs;
    /** Whether the scores on a construct are short. */
    private final boolean[] isShort;
    /** Short scores in the order of a block's rows, each with its one; 0 if there is none. */
    private final long[][] lines;
    /** For each group the unweighted sums of the first of two short scores with its one, of the second, and of their products. */
    private final long[][] pending;

    private final long[][] n;
    private final long[][] excess;
    private final WideSums[] first;
    private final WideSums[] second;
    private final WideSums[] products;

    PairCounter(StagePlan plan, int groups) {
        constructs = plan.constructs.length;
        isShort = new boolean[constructs];
        lines = new long[constructs][0];
        for (int construct = 0; construct < constructs; construct++) {
            isShort[construct] = plan.constructs[construct].full() < 1L << SHORT;
        }
        int pairs = pairs(constructs);
        pending = new long[pairs][WIDTH * groups];
        n = new long[pairs][groups];
        excess = new long[pairs][groups];
        first = sums(pairs, groups);
        second = sums(pairs, groups);
        products = sums(pairs, groups);
    }

    private static WideSums[] sums(int pairs, int groups) {
        WideSums[] sums = new WideSums[pairs];
        Arrays.setAll(sums, pair -> new WideSums(groups));
        return sums;
    }

    static int pairs(int constructs) {
        return constructs * (constructs - 1) / 2;
    }

    /** The place of a pair; the first construct comes before the second. */
    static int pair(int one, int other, int constructs) {
        return one * (2 * constructs - one - 1) / 2 + other - one - 1;
    }

    @Override
    public void grow(int groups) {
        for (int pair = 0; pair < n.length; pair++) {
            pending[pair] = Arrays.copyOf(pending[pair], WIDTH * groups);
            n[pair] = Arrays.copyOf(n[pair], groups);
            excess[pair] = Arrays.copyOf(excess[pair], groups);
            first[pair].grow(groups);
            second[pair].grow(groups);
            products[pair].grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int construct = 0; construct < constructs && block.unweighted; construct++) {
            line(block, scorers[construct], construct);
        }
        for (int one = 0; one < constructs; one++) {
            for (int other = one + 1; other < constructs; other++) {
                int pair = pair(one, other, constructs);
                if (block.unweighted && isShort[one] && isShort[other]) {
                    count(block, lines[one], lines[other], pending[pair]);
                } else {
                    countWeighted(block, scorers[one], scorers[other], pair);
                }
            }
        }
    }

    private void line(Block block, BlockScorer scorer, int construct) {
        if (lines[construct].length < block.rows) {
            lines[construct] = new long[block.capacity()];
        }
        long[] line = lines[construct];
        for (int row = 0; row < block.rows; row++) {
            int entry = scorer.at[row];
            long one = scorer.entries[entry + ConstructScorer.EVIDENCE] & 1;
            line[row] = one << COUNT | scorer.entries[entry + ConstructScorer.SCORE];
        }
    }

    /** Without a branch: nobody can guess who has a score on both. */
    private static void count(Block block, long[] one, long[] other, long[] open) {
        for (int row = 0; row < block.rows; row++) {
            long x = one[row];
            long y = other[row];
            int at = WIDTH * block.groups[row];
            open[at] += x & -(y >>> COUNT);
            open[at + 1] += y & SCORE & -(x >>> COUNT);
            open[at + 2] += (x & SCORE) * (y & SCORE);
        }
    }

    private void countWeighted(Block block, BlockScorer one, BlockScorer other, int pair) {
        for (int row = 0; row < block.rows; row++) {
            int x = one.at[row];
            int y = other.at[row];
            if ((one.entries[x + ConstructScorer.EVIDENCE] & other.entries[y + ConstructScorer.EVIDENCE] & 1) == 1) {
                int group = block.groups[row];
                long weight = block.weights[row];
                n[pair][group]++;
                excess[pair][group] += weight - ONE;
                first[pair].add(group, weight, one.entries[x + ConstructScorer.SCORE]);
                second[pair].add(group, weight, other.entries[y + ConstructScorer.SCORE]);
                products[pair].addProduct(
                        group,
                        weight,
                        one.entries[x + ConstructScorer.SCORE],
                        other.entries[y + ConstructScorer.SCORE]);
            }
        }
    }

    @Override
    public void settle(int groups) {
        for (int pair = 0; pair < n.length; pair++) {
            long[] open = pending[pair];
            for (int group = 0; group < groups; group++) {
                long x = open[WIDTH * group];
                n[pair][group] += x >>> COUNT;
                first[pair].add(group, ONE, x & SCORE);
                second[pair].add(group, ONE, open[WIDTH * group + 1]);
                products[pair].add(group, ONE, open[WIDTH * group + 2]);
            }
            Arrays.fill(open, 0);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        long[] pairs = Objects.requireNonNull(tally.pairs);
        long[] weights = Objects.requireNonNull(tally.pairWeights);
        WideSums ones = Objects.requireNonNull(tally.sums.first);
        WideSums others = Objects.requireNonNull(tally.sums.second);
        WideSums both = Objects.requireNonNull(tally.sums.products);
        for (int pair = 0; pair < n.length; pair++) {
            pairs[pair] = n[pair][group];
            weights[pair] = ONE * n[pair][group] + excess[pair][group];
            first[pair].copy(group, ones, pair);
            second[pair].copy(group, others, pair);
            products[pair].copy(group, both, pair);
        }
    }
}
