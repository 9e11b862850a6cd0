package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.Arrays;
import java.util.List;

/**
 * Some hundred respondents' answers to the items of one set, in columns. Most answers are there: so sums are made over all, and what those without an answer
 * add is taken away.
 */
final class Answers {
    /** So few that the columns of a construct stay in the processor's nearest memory. */
    static final int ROWS = 512;

    /** The parts of 100 points of each answer, by item; 0 for none. */
    final int[][] parts;
    /** Whether there is an answer, 1 or 0. */
    final int[][] there;
    /** Who did not answer an item, and who did not answer all. */
    final Rows[] absent;

    final Rows incomplete = new Rows();
    int rows;

    private final int[] columns;
    private final AnswerParts worth;
    private final byte[] cells = new byte[ROWS];

    /** Some of the rows. */
    static final class Rows {
        private final int[] places = new int[ROWS];
        int size;

        /** The sum of the products of two columns over these rows. */
        long sum(int[] one, int[] other) {
            long sum = 0;
            for (int place = 0; place < size; place++) {
                sum += (long) one[places[place]] * other[places[place]];
            }
            return sum;
        }
    }

    Answers(Instrument instrument, List<ItemId> items) {
        int[] all = Cells.columns(instrument);
        List<Item> asked = items.stream().map(instrument::item).toList();
        columns = items.stream().mapToInt(item -> all[instrument.indexOf(item)]).toArray();
        worth = AnswerParts.of(asked);
        parts = new int[columns.length][ROWS];
        there = new int[columns.length][ROWS];
        absent = new Rows[columns.length];
        Arrays.setAll(absent, item -> new Rows());
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
        findIncomplete();
    }

    void load(Response response) {
        rows = 1;
        for (int item = 0; item < columns.length; item++) {
            cells[0] = Cells.at(response, columns[item]);
            take(item);
        }
        findIncomplete();
    }

    private void take(int item) {
        int[] levels = worth.worth[item];
        int missing = 0;
        for (int row = 0; row < rows; row++) {
            boolean answered = cells[row] >= 0;
            parts[item][row] = answered ? levels[cells[row]] : 0;
            there[item][row] = answered ? 1 : 0;
            absent[item].places[missing] = row;
            missing += answered ? 0 : 1;
        }
        absent[item].size = missing;
    }

    private void findIncomplete() {
        int missing = 0;
        for (int row = 0; row < rows; row++) {
            int answered = 0;
            for (int[] column : there) {
                answered += column[row];
            }
            incomplete.places[missing] = row;
            missing += answered < there.length ? 1 : 0;
        }
        incomplete.size = missing;
    }

    /** The sum of the products of two columns over all rows. */
    long sum(int[] one, int[] other) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += (long) one[row] * other[row];
        }
        return sum;
    }
}
