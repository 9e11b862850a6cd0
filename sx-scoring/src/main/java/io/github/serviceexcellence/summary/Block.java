package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;

/** A few thousand respondents in columns, as many as the processor's cache holds. */
final class Block {
    static final int ROWS = 4096;

    final byte[][] cells;
    /** The index of each respondent's group: 0 for none. */
    final int[] groups;
    /** In millionths. */
    final long[] weights;
    /** Negative where a row has no level at all; see {@link #findBlank}. */
    final byte[] blank;

    int rows;
    /** Whether everybody counts once. */
    boolean unweighted;

    Block(int items, int capacity) {
        cells = new byte[items][Patterns.padded(capacity)];
        blank = new byte[capacity];
        groups = new int[capacity];
        weights = new long[capacity];
    }

    /** Takes rows of a table, at most up to {@code end}. {@code known} tells the index of each of the table's groups. */
    void load(ResponseTable table, int from, int end, int[] known) {
        for (int item = 0; item < cells.length; item++) {
            Cells.copy(table, item, from, cells[item]);
        }
        rows = Math.min(Cells.copyGroups(table, from, groups), end - from);
        Cells.copyWeights(table, from, weights);
        for (int row = 0; row < rows; row++) {
            groups[row] = groups[row] < 0 ? 0 : known[groups[row]];
        }
        weigh();
    }

    /** Takes one response. */
    void load(Response response, int group) {
        for (int item = 0; item < cells.length; item++) {
            cells[item][0] = Cells.at(response, item);
        }
        groups[0] = group;
        weights[0] = response.weight().millionths();
        rows = 1;
        weigh();
    }

    int capacity() {
        return groups.length;
    }

    /** The sign is left only where no cell was a level. */
    void findBlank() {
        Arrays.fill(blank, 0, rows, Cells.UNANSWERED);
        for (byte[] column : cells) {
            for (int row = 0; row < rows; row++) {
                blank[row] &= column[row];
            }
        }
    }

    private void weigh() {
        long different = 0;
        for (int row = 0; row < rows; row++) {
            different |= weights[row] ^ Weight.ONE.millionths();
        }
        unweighted = different == 0;
    }
}
