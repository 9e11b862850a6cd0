package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.List;

/** Some hundred respondents' answers to the items of one set, in columns: their parts, the squares of these, and whether there is an answer. */
final class Answers {
    /** So few that the columns of a construct stay in the processor's nearest memory. */
    static final int ROWS = 512;

    final int[][] parts;
    final int[][] squares;
    final int[][] there;
    int rows;

    private final int[] columns;
    private final AnswerParts worth;
    private final byte[] cells = new byte[ROWS];

    Answers(Instrument instrument, List<ItemId> items) {
        int[] all = Cells.columns(instrument);
        List<Item> asked = items.stream().map(instrument::item).toList();
        columns = items.stream().mapToInt(item -> all[instrument.indexOf(item)]).toArray();
        worth = AnswerParts.of(asked);
        parts = new int[columns.length][ROWS];
        squares = new int[columns.length][ROWS];
        there = new int[columns.length][ROWS];
    }

    int full() {
        return worth.full;
    }

    void load(ResponseTable table, int from) {
        rows = Math.min(ROWS, table.size() - from);
        for (int item = 0; item < columns.length; item++) {
            Cells.copy(table, columns[item], from, cells);
            take(item);
        }
    }

    void load(Response response) {
        rows = 1;
        for (int item = 0; item < columns.length; item++) {
            cells[0] = Cells.at(response, columns[item]);
            take(item);
        }
    }

    private void take(int item) {
        int[] levels = worth.worth[item];
        for (int row = 0; row < rows; row++) {
            boolean answered = cells[row] >= 0;
            int part = answered ? levels[cells[row]] : 0;
            parts[item][row] = part;
            squares[item][row] = part * part;
            there[item][row] = answered ? 1 : 0;
        }
    }

    /** Leaves out all who lack an answer. */
    void keepComplete() {
        int[] complete = there[0];
        for (int item = 1; item < there.length; item++) {
            multiply(complete, there[item]);
        }
        for (int[] column : parts) {
            multiply(column, complete);
        }
    }

    /** Each number of the one by that of the other. */
    private void multiply(int[] one, int[] other) {
        for (int row = 0; row < rows; row++) {
            one[row] *= other[row];
        }
    }

    /** The sum of the products of two columns. */
    long sum(int[] one, int[] other) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += (long) one[row] * other[row];
        }
        return sum;
    }
}
