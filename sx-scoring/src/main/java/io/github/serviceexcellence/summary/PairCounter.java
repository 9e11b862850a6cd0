package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Objects;

/** For each two constructs the sums over the respondents who have a score on both. */
final class PairCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();

    private final int constructs;
    /** For each group: how many have both, and the unweighted sums of the one and the other. */
    private final long[][] pending;

    private final long[][] n;
    private final long[][] excess;
    private final WideSums[] first;
    private final WideSums[] second;
    private final WideSums[] products;

    PairCounter(int constructs, int groups) {
        this.constructs = constructs;
        int pairs = pairs(constructs);
        pending = new long[pairs][3 * groups];
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
            pending[pair] = Arrays.copyOf(pending[pair], 3 * groups);
            n[pair] = Arrays.copyOf(n[pair], groups);
            excess[pair] = Arrays.copyOf(excess[pair], groups);
            first[pair].grow(groups);
            second[pair].grow(groups);
            products[pair].grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int one = 0; one < constructs; one++) {
            for (int other = one + 1; other < constructs; other++) {
                int pair = pair(one, other, constructs);
                if (block.unweighted) {
                    count(block, scorers[one], scorers[other], pair);
                } else {
                    countWeighted(block, scorers[one], scorers[other], pair);
                }
            }
        }
    }

    private void count(Block block, BlockScorer one, BlockScorer other, int pair) {
        long[] open = pending[pair];
        for (int row = 0; row < block.rows; row++) {
            int x = one.at[row];
            int y = other.at[row];
            if ((one.entries[x + ConstructScorer.EVIDENCE] & other.entries[y + ConstructScorer.EVIDENCE] & 1) == 1) {
                int group = block.groups[row];
                long scoreX = one.entries[x + ConstructScorer.SCORE];
                long scoreY = other.entries[y + ConstructScorer.SCORE];
                open[3 * group]++;
                open[3 * group + 1] += scoreX;
                open[3 * group + 2] += scoreY;
                products[pair].add(group, ONE * scoreX, scoreY);
            }
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
                n[pair][group] += open[3 * group];
                first[pair].add(group, ONE, open[3 * group + 1]);
                second[pair].add(group, ONE, open[3 * group + 2]);
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
