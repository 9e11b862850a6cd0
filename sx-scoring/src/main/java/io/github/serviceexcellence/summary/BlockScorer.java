package io.github.serviceexcellence.summary;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores the respondents of a block on one construct. What comes out depends on the pattern of their answers only, so a pattern may be
 * scored once and looked up afterwards.
 */
final class BlockScorer {
    final ConstructScorer construct;
    /** For each row of the block that was scored last, where its entry begins. */
    final int[] at;

    final long[] entries;

    private final PatternMemory memory;
    private final int capacity;
    private final @Nullable Means means;

    /** {@code capacity} is the most rows of a block. */
    BlockScorer(
            ConstructPlan plan, Set<Collected> collected, PatternMemory memory, int capacity, @Nullable Means means) {
        boolean shares = collected.contains(Collected.ITEMS);
        boolean codes = collected.contains(Collected.PATTERNS);
        this.memory = memory;
        this.capacity = capacity;
        this.means = means;
        construct = new ConstructScorer(plan, shares, codes);
        at = new int[Patterns.padded(capacity)];
        entries = memory == PatternMemory.EVERYTHING
                ? plan.entries(shares, codes)
                : unknown(memory == PatternMemory.NOTHING ? capacity : plan.patterns.count());
    }

    private long[] unknown(int count) {
        long[] unknown = new long[count * construct.width];
        for (int entry = 0; entry < unknown.length; entry += construct.width) {
            unknown[entry + ConstructScorer.EVIDENCE] = -1;
        }
        return unknown;
    }

    /** Whether this scorer is the right one for a block. */
    boolean fits(Block block, PatternMemory needed) {
        return memory == needed && capacity >= block.capacity();
    }

    /** Finds or makes the entry of each row. */
    void score(Block block) {
        if (memory == PatternMemory.NOTHING) {
            Arrays.setAll(at, row -> row * construct.width);
            for (int row = 0; row < block.rows; row++) {
                score(block, row);
            }
            return;
        }
        construct.plan.patterns.find(block, at, construct.width);
        for (int row = 0; row < block.rows && memory != PatternMemory.EVERYTHING; row++) {
            if (entries[at[row] + ConstructScorer.EVIDENCE] < 0) {
                score(block, row);
            }
        }
    }

    private void score(Block block, int row) {
        for (int item = 0; item < construct.cells.length; item++) {
            construct.cells[item] = block.cells[construct.plan.columns[item]][row];
        }
        construct.score(means == null ? null : means.of(block.groups[row]), entries, at[row]);
    }
}
