package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Layout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What many respondents answered to one instrument, in columns of one byte an answer: a million respondents and 40 ratings take
 * about 40 MB, and 4 MB for units and 1 MB for voices if there are any. An item of several choices has a column for each choice; a text
 * has none, so that what respondents wrote is not in a table: read responses one by one to have it.
 *
 * <p>Rows keep the order in which they were added. Respondents are not checked to be different people: who may answer twice is
 * for the caller to decide.
 */
public final class ResponseTable extends Cells.OfTable {
    private static final int NO_UNITS = -1;

    private final Instrument instrument;
    private final List<TableBlock> blocks;
    private final List<Units> units;
    private final int size;

    ResponseTable(Instrument instrument, List<TableBlock> blocks, List<Units> units) {
        this.instrument = instrument;
        this.blocks = blocks;
        this.units = units;
        int rows = 0;
        for (TableBlock block : blocks) {
            rows += block.size();
        }
        this.size = rows;
    }

    /**
     * Starts a table.
     *
     * @param instrument what was asked
     * @return a builder that does not keep ids
     */
    public static ResponseTableBuilder builder(Instrument instrument) {
        return new ResponseTableBuilder(instrument);
    }

    /**
     * What was asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * The number of respondents.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * The units of respondents that occur together: each combination is one.
     *
     * @return the combinations in the order of their first respondents; not among them is that of no units
     */
    public List<Units> units() {
        return units;
    }

    /**
     * The groups that occur: the units of {@link Breakdown#GROUP}.
     *
     * @return the groups in the order of their first respondents, those of one respondent in their own order
     */
    public List<GroupKey> groups() {
        return units.stream()
                .flatMap(each -> each.in(Breakdown.GROUP).stream())
                .distinct()
                .toList();
    }

    /**
     * These respondents in other units, as when a unit follows from another. Nothing else is copied, and nothing is made for a respondent.
     *
     * @param change the new units for each combination of {@link #units()}; who is in no unit stays so
     * @return the changed copy
     */
    public ResponseTable withUnits(UnaryOperator<Units> change) {
        List<Units> changed = units.stream().map(change).toList();
        List<Units> known =
                changed.stream().filter(each -> !each.isEmpty()).distinct().toList();
        Map<Units, Integer> places = new HashMap<>();
        known.forEach(each -> places.put(each, places.size()));
        int[] numbers = changed.stream()
                .mapToInt(each -> places.getOrDefault(each, NO_UNITS))
                .toArray();
        return new ResponseTable(
                instrument,
                blocks.stream().map(block -> block.withUnits(numbers)).toList(),
                known);
    }

    List<TableBlock> blocks() {
        return blocks;
    }

    /**
     * One respondent's answers.
     *
     * @param row the row, from 0
     * @return the response, with the id only if ids were kept, and without what was written: an item that asks for text is unanswered, or
     *     not shown if it was not asked of the respondent
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Response response(int row) {
        Objects.checkIndex(row, size);
        TableBlock block = blocks.get(row / TableBlock.ROWS);
        int place = row % TableBlock.ROWS;
        Layout layout = Cells.layout(instrument);
        byte[] cells = new byte[layout.size()];
        Arrays.fill(cells, Cells.UNANSWERED);
        block.copyRow(place, cells);
        // for the texts, of which only this is known
        layout.route(cells, block.voice(place));
        return new Response(instrument, cells, Map.of(), respondent(block, place));
    }

    /**
     * Who a respondent is, without the answers being looked at.
     *
     * @param row the row, from 0
     * @return the id, or nothing if there was none or ids were not kept
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<RespondentId> id(int row) {
        Objects.checkIndex(row, size);
        return blocks.get(row / TableBlock.ROWS).id(row % TableBlock.ROWS);
    }

    private Respondent respondent(TableBlock block, int place) {
        int combination = block.units(place);
        return new Respondent(
                block.id(place),
                combination < 0 ? Units.none() : units.get(combination),
                Weight.ofMillionths(block.weight(place)),
                Respondent.voice(block.voice(place)));
    }

    @Override
    protected int copyCells(int column, int from, byte[] target) {
        Objects.checkIndex(column, Cells.layout(instrument).width());
        return copy(
                from,
                target.length,
                (block, start, at, length) -> System.arraycopy(block.cells(column), start, target, at, length));
    }

    @Override
    protected int copyUnits(int from, int[] target) {
        return copy(from, target.length, (block, start, at, length) -> block.copyUnits(start, target, at, length));
    }

    @Override
    protected int copyWeights(int from, long[] target) {
        return copy(from, target.length, (block, start, at, length) -> block.copyWeights(start, target, at, length));
    }

    @Override
    protected int copyVoices(int from, byte[] target) {
        return copy(from, target.length, (block, start, at, length) -> block.copyVoices(start, target, at, length));
    }

    private int copy(int from, int room, BlockCopy copy) {
        Objects.checkIndex(from, size + 1);
        int total = Math.min(room, size - from);
        int done = 0;
        while (done < total) {
            TableBlock block = blocks.get((from + done) / TableBlock.ROWS);
            int start = (from + done) % TableBlock.ROWS;
            int length = Math.min(block.size() - start, total - done);
            copy.copy(block, start, done, length);
            done += length;
        }
        return total;
    }

    private interface BlockCopy {
        void copy(TableBlock block, int start, int at, int length);
    }

    /** Equal if the instruments are equal and the responses are, row by row. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseTable that
                && instrument.equals(that.instrument)
                && size == that.size
                && IntStream.range(0, size).allMatch(row -> response(row).equals(that.response(row)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument.id(), size, units);
    }

    /** The instrument and the number of respondents. */
    @Override
    public String toString() {
        return "ResponseTable of " + size + " responses to " + instrument;
    }
}
