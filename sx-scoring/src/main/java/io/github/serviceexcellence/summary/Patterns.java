package io.github.serviceexcellence.summary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers the patterns of answers to a construct's items: the digits of a pattern are the slots of its cells, the first item's being the
 * most significant. There are few: four items on a five-point scale, with four ways not to answer, have 6561.
 */
final class Patterns {
    /** So many that a pattern's number fits in 16 bits, which is what a lane of {@link #find} has. */
    private static final int MOST = 1 << 16;
    /** Respondents whose cells one long holds. */
    private static final int LANES = 8;

    private static final VarHandle EIGHT_CELLS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Turning a cell's top bit adds 128 without a carry into the next lane; taking 124 away again leaves the cell's slot. */
    private static final long TOP_BITS = 0x8080808080808080L;

    private static final long SURPLUS = (128 - StagePlan.KINDS) * 0x0101010101010101L;
    private static final long EVEN_LANES = 0x00FF00FF00FF00FFL;

    private final int[] columns;
    /** How many slots each item has. */
    private final int[] slots;

    private final int count;

    Patterns(int[] columns, long[][] points) {
        this.columns = columns;
        this.slots = Arrays.stream(points)
                .mapToInt(levels -> levels.length + StagePlan.KINDS)
                .toArray();
        long patterns = 1;
        for (int radix : slots) {
            patterns = Math.min(MOST + 1L, patterns * radix);
        }
        count = (int) patterns;
    }

    /** Whether there are few enough to remember something of each. */
    boolean areFew() {
        return count <= MOST;
    }

    int count() {
        return count;
    }

    /** A column needs so much room for so many rows. */
    static int padded(int rows) {
        return (rows + LANES - 1) / LANES * LANES;
    }

    /** Writes the number of each row's pattern times {@code width} to {@code places}, eight rows at a time, and a few past the end. */
    void find(Block block, int[] places, int width) {
        byte[][] cells = new byte[columns.length][];
        Arrays.setAll(cells, item -> block.cells[columns[item]]);
        for (int row = 0; row < block.rows; row += LANES) {
            long even = 0;
            long odd = 0;
            for (int item = 0; item < cells.length; item++) {
                long eight = ((long) EIGHT_CELLS.get(cells[item], row) ^ TOP_BITS) - SURPLUS;
                even = even * slots[item] + (eight & EVEN_LANES);
                odd = odd * slots[item] + (eight >>> 8 & EVEN_LANES);
            }
            for (int lane = 0; lane < LANES; lane += 2) {
                places[row + lane] = (int) (even & 0xFFFF) * width;
                places[row + lane + 1] = (int) (odd & 0xFFFF) * width;
                even >>>= 16;
                odd >>>= 16;
            }
        }
    }

    /** The entries of all patterns in the order of their numbers. */
    long[] scoreAll(ConstructScorer scorer) {
        long[] entries = new long[count * scorer.width];
        Arrays.fill(scorer.cells, (byte) -StagePlan.KINDS);
        for (int entry = 0; entry < entries.length; entry += scorer.width) {
            scorer.score(null, entries, entry);
            next(scorer.cells);
        }
        return entries;
    }

    private void next(byte[] cells) {
        int item = cells.length - 1;
        while (item >= 0 && ++cells[item] == slots[item] - StagePlan.KINDS) {
            cells[item] = -StagePlan.KINDS;
            item--;
        }
    }
}
