package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;
import java.util.Objects;

/** Sums of squared element scores. */
final class SquareCounter implements Counter {
    private static final long ONE = Weight.ONE.millionths();

    private final WideSums[] sums;

    SquareCounter(int elements, int groups) {
        sums = new WideSums[elements];
        Arrays.setAll(sums, element -> new WideSums(groups));
    }

    @Override
    public void grow(int groups) {
        for (WideSums sum : sums) {
            sum.grow(groups);
        }
    }

    @Override
    public void count(Block block, BlockScorer[] scorers) {
        for (int element = 0; element < sums.length; element++) {
            if (block.unweighted) {
                count(block, scorers[element], sums[element]);
            } else {
                countWeighted(block, scorers[element], sums[element]);
            }
        }
    }

    private static void count(Block block, BlockScorer scorer, WideSums sums) {
        for (int row = 0; row < block.rows; row++) {
            long score = scorer.entries[scorer.at[row] + ElementScorer.SCORE];
            // a million times a score fits in a long
            sums.add(block.groups[row], ONE * score, score);
        }
    }

    private static void countWeighted(Block block, BlockScorer scorer, WideSums sums) {
        for (int row = 0; row < block.rows; row++) {
            sums.addSquare(block.groups[row], block.weights[row], scorer.entries[scorer.at[row] + ElementScorer.SCORE]);
        }
    }

    @Override
    public void copyTo(Tally tally, int group) {
        WideSums squares = Objects.requireNonNull(tally.squares);
        for (int element = 0; element < sums.length; element++) {
            sums[element].copy(group, squares, element);
        }
    }
}
