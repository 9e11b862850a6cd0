package io.github.serviceexcellence.summary;

import java.util.Arrays;
import java.util.Objects;

/** How many answers were imputed, and how many respondents' answers lay outside the aggregation's domain. */
final class FlagCounter implements Counter {
    private final long[][] imputed;
    private final long[][] outside;

    private final int[] shares;

    FlagCounter(StagePlan plan, int groups) {
        shares = plan.shares;
        imputed = new long[shares[plan.constructs.length]][groups];
        outside = new long[plan.constructs.length][groups];
    }

    @Override
    public void grow(int groups) {
        for (long[][] counts : new long[][][] {imputed, outside}) {
            for (int place = 0; place < counts.length; place++) {
                counts[place] = Arrays.copyOf(counts[place], groups);
            }
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int construct = 0; construct < outside.length; construct++) {
            BlockScorer scorer = scorers[construct];
            if (scorer.construct.outsideAt >= 0) {
                count(block, scorer, scorer.construct.outsideAt, outside[construct]);
            }
            for (int item = 0; item < scorer.construct.plan.size() && scorer.construct.imputedAt >= 0; item++) {
                count(block, scorer, scorer.construct.imputedAt + item, imputed[shares[construct] + item]);
            }
        }
    }

    private static void count(Block block, BlockScorer scorer, int flag, long[] counts) {
        for (int row = 0; row < block.rows; row++) {
            counts[block.groups[row]] += scorer.entries[scorer.at[row] + flag];
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        long[] of = Objects.requireNonNull(tally.imputed);
        for (int item = 0; item < of.length; item++) {
            of[item] = imputed[item][group];
        }
        long[] beyond = Objects.requireNonNull(tally.outside);
        for (int construct = 0; construct < beyond.length; construct++) {
            beyond[construct] = outside[construct][group];
        }
    }
}
