package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.util.Arrays;

/** A few thousand respondents in columns, as many as the processor's cache holds. */
final class Block {
    static final int ROWS = 4096;

    /** By column of the instrument. */
    final byte[][] cells;
    /** The index of each respondent's units: 0 for none. */
    final int[] groups;
    /** As {@link Cells#ofVoice} says; only filled where summaries are made by voice. */
    private final byte[] voices;
    /** In millionths. */
    final long[] weights;
    /** Negative where a row has no level at all; see {@link #findBlank}. */
    final byte[] blank;

    int rows;
    /** Whether everybody counts once. */
    boolean unweighted;

    Block(int columns, int capacity) {
        cells = new byte[columns][Patterns.padded(capacity)];
        blank = new byte[capacity];
        groups = new int[capacity];
        weights = new long[capacity];
        voices = new byte[capacity];
    }

    /** Takes rows of a table, at most up to {@code end}. {@code known} tells the index of each of the table's units. */
    void load(StagePlan plan, ResponseTable table, int from, int end, int[] known) {
        for (int column = 0; column < plan.itemColumns(); column++) {
            Cells.copy(table, column, from, cells[column]);
        }
        rows = Math.min(Cells.copyUnits(table, from, groups), end - from);
        plan.combine(cells, rows);
        Cells.copyWeights(table, from, weights);
        for (int row = 0; row < rows; row++) {
            groups[row] = groups[row] < 0 ? 0 : known[groups[row]];
        }
        weigh();
    }

    /** Counts the groups of each voice apart: first those of respondents whose voice is not known, then those of each voice. */
    void divideByVoice(ResponseTable table, int from, int groupCount) {
        Cells.copyVoices(table, from, voices);
        for (int row = 0; row < rows; row++) {
            groups[row] += (voices[row] + 1) * groupCount;
        }
    }

    /** Takes one response. */
    void load(StagePlan plan, Response response, int group) {
        for (int column = 0; column < plan.itemColumns(); column++) {
            cells[column][0] = Cells.at(response, column);
        }
        groups[0] = group;
        weights[0] = response.weight().millionths();
        rows = 1;
        plan.combine(cells, rows);
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
