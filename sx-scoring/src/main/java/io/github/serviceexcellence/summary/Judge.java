package io.github.serviceexcellence.summary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores the respondents of a block on one element. What comes out depends on the pattern of their answers only, so a pattern may be
 * scored once and looked up afterwards.
 */
final class Judge {
    final ElementScorer scorer;
    /** For each row of the block that was judged last, where its entry begins. */
    final int[] at;

    final long[] entries;

    private final Memory memory;
    private final int capacity;
    private final @Nullable Means means;

    /** {@code capacity} is the most rows of a block. */
    Judge(ElementPlan plan, boolean shares, Memory memory, int capacity, @Nullable Means means) {
        this.memory = memory;
        this.capacity = capacity;
        this.means = means;
        scorer = new ElementScorer(plan, shares);
        at = new int[Patterns.padded(capacity)];
        entries = memory == Memory.EVERYTHING
                ? plan.entries(shares)
                : unknown(memory == Memory.NOTHING ? capacity : plan.patterns.count());
    }

    private long[] unknown(int count) {
        long[] unknown = new long[count * scorer.width];
        for (int entry = 0; entry < unknown.length; entry += scorer.width) {
            unknown[entry + ElementScorer.EVIDENCE] = -1;
        }
        return unknown;
    }

    /** Whether this judge is the right one for a block. */
    boolean fits(Block block, Memory needed) {
        return memory == needed && capacity >= block.capacity();
    }

    /** Finds or makes the entry of each row. */
    void judge(Block block) {
        if (memory == Memory.NOTHING) {
            Arrays.setAll(at, row -> row * scorer.width);
            for (int row = 0; row < block.rows; row++) {
                score(block, row);
            }
            return;
        }
        scorer.plan.patterns.find(block, at, scorer.width);
        for (int row = 0; row < block.rows && memory != Memory.EVERYTHING; row++) {
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
