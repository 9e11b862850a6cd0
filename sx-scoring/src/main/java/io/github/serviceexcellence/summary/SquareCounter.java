package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Objects;

/** Sums of squared construct scores. */
final class SquareCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();

    private final WideSums[] sums;

    SquareCounter(int constructs, int groups) {
        sums = new WideSums[constructs];
        Arrays.setAll(sums, construct -> new WideSums(groups));
    }

    @Override
    public void grow(int groups) {
        for (WideSums sum : sums) {
            sum.grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int construct = 0; construct < sums.length; construct++) {
            if (block.unweighted) {
                count(block, scorers[construct], sums[construct]);
            } else {
                countWeighted(block, scorers[construct], sums[construct]);
            }
        }
    }

    private static void count(Block block, BlockScorer scorer, WideSums sums) {
        for (int row = 0; row < block.rows; row++) {
            long score = scorer.entries[scorer.at[row] + ConstructScorer.SCORE];
            // a million times a score fits in a long
            sums.add(block.groups[row], ONE * score, score);
        }
    }

    private static void countWeighted(Block block, BlockScorer scorer, WideSums sums) {
        for (int row = 0; row < block.rows; row++) {
            sums.addSquare(
                    block.groups[row], block.weights[row], scorer.entries[scorer.at[row] + ConstructScorer.SCORE]);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        WideSums squares = Objects.requireNonNull(tally.sums.squares);
        for (int construct = 0; construct < sums.length; construct++) {
            sums[construct].copy(group, squares, construct);
        }
    }
}
