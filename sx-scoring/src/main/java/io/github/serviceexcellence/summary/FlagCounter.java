package io.github.serviceexcellence.summary;

import java.util.Arrays;
import java.util.Objects;

/** How many answers were imputed, and how many respondents' answers lay outside the aggregation's domain. */
final class FlagCounter implements Counter {
    private final long[][] imputed;
    private final long[][] outside;

    FlagCounter(int items, int elements, int groups) {
        imputed = new long[items][groups];
        outside = new long[elements][groups];
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
        for (int element = 0; element < outside.length; element++) {
            BlockScorer scorer = scorers[element];
            if (scorer.element.outsideAt >= 0) {
                count(block, scorer, scorer.element.outsideAt, outside[element]);
            }
            for (int item = 0; item < scorer.element.plan.size() && scorer.element.imputedAt >= 0; item++) {
                count(block, scorer, scorer.element.imputedAt + item, imputed[scorer.element.plan.items[item]]);
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
        for (int element = 0; element < beyond.length; element++) {
            beyond[element] = outside[element][group];
        }
    }
}
