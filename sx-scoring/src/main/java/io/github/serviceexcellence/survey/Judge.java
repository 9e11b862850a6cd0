package io.github.serviceexcellence.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores the respondents of a block on one element. What comes out depends on the pattern of their answers only, so each pattern is
 * scored once and looked up afterwards: all of them beforehand if that is cheap, else when they occur. Where patterns are too many, or
 * depend on the group, each respondent is scored.
 */
final class Judge {
    final ElementScorer scorer;
    /** For each row of the block that was judged last, where its entry begins. */
    final int[] at;

    final long[] entries;

    private final boolean many;
    private final boolean byPattern;
    private final boolean beforehand;
    private final @Nullable Means means;

    /** {@code many} tells whether it pays to remember patterns; {@code capacity} is the most rows of a block. */
    Judge(ElementPlan plan, boolean shares, boolean many, int capacity, @Nullable Means means) {
        this.many = many;
        this.means = means;
        scorer = new ElementScorer(plan, shares);
        byPattern = many && plan.patterns.areFew() && plan.imputation != Imputation.GROUP_MEAN;
        beforehand = byPattern && plan.aggregation == null && means == null;
        at = new int[Patterns.padded(capacity)];
        entries = beforehand
                ? plan.entries(shares)
                : new long[(byPattern ? plan.patterns.count() : capacity) * scorer.width];
        for (int entry = 0; entry < entries.length && !beforehand; entry += scorer.width) {
            entries[entry + ElementScorer.EVIDENCE] = -1;
        }
    }

    /** Whether this judge is the right one for a block. */
    boolean fits(Block block, boolean many) {
        return this.many == many && at.length >= block.capacity();
    }

    /** Finds or makes the entry of each row. */
    void judge(Block block) {
        if (!byPattern) {
            Arrays.setAll(at, row -> row * scorer.width);
            for (int row = 0; row < block.rows; row++) {
                score(block, row);
            }
            return;
        }
        scorer.plan.patterns.find(block, at, scorer.width);
        for (int row = 0; row < block.rows && !beforehand; row++) {
            if (entries[at[row] + ElementScorer.EVIDENCE] < 0) {
                score(block, row);
            }
        }
    }

    private void score(Block block, int row) {
        for (int item = 0; item < scorer.cells.length; item++) {
            scorer.cells[item] = block.cells[scorer.plan.items[item]][row];
        }
        scorer.score(means == null ? null : means.of(block.groups[row]), entries, at[row]);
    }
}
