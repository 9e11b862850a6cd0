package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a {@link ResponseTable}. Not safe for use by several threads. */
public final class ResponseTableBuilder extends Cells.OfRows<RespondentId, Units, Weight> {
    private final Instrument instrument;
    private final List<TableBlock> full = new ArrayList<>();
    private final Map<Units, Integer> places = new HashMap<>();
    private final List<Units> combinations = new ArrayList<>();
    private final Layout layout;
    /** Those of the table that was built last. */
    private List<Units> units = List.of();

    private TableBlock open;
    private boolean keepIds;

    ResponseTableBuilder(Instrument instrument) {
        this.instrument = instrument;
        this.layout = Cells.layout(instrument);
        this.open = new TableBlock(layout.width());
    }

    /**
     * Has the table keep the ids of respondents from here on; without this call it drops them.
     *
     * @return this builder
     */
    public ResponseTableBuilder keepIds() {
        keepIds = true;
        return this;
    }

    /**
     * Adds a respondent, without what was written where an item asks for text.
     *
     * @param response answers to the table's instrument
     * @return this builder
     * @throws IllegalArgumentException if the response belongs to another instrument
     */
    public ResponseTableBuilder add(Response response) {
        check(response.instrument(), Word.of("a response", "een ingevulde vragenlijst"));
        append(response.cells(), response.voiceByte(), response.id(), response.units(), response.weight());
        return this;
    }

    @Override
    protected void add(byte[] cells, byte voice, Optional<RespondentId> id, Units units, Weight weight) {
        if (!layout.fits(cells) || !layout.route(cells, voice)) {
            // tells what is wrong
            CellRules.require(instrument, cells, voice);
        }
        append(cells, voice, id, units, weight);
    }

    @Override
    protected void addRouted(byte[] cells, byte voice, Optional<RespondentId> id, Units units, Weight weight) {
        append(cells, voice, id, units, weight);
    }

    /**
     * Adds the respondents of another table, in their order.
     *
     * @param table responses to the same instrument
     * @return this builder
     * @throws IllegalArgumentException if the table belongs to another instrument
     */
    public ResponseTableBuilder add(ResponseTable table) {
        check(table.instrument(), Word.of("a table of responses", "een tabel met ingevulde vragenlijsten"));
        byte[] cells = new byte[layout.width()];
        for (TableBlock block : table.blocks()) {
            for (int row = 0; row < block.size(); row++) {
                int combination = block.units(row);
                block.copyRow(row, cells);
                append(
                        cells,
                        block.voice(row),
                        block.id(row),
                        combination < 0 ? Units.none() : table.units().get(combination),
                        weight(block.weight(row)));
            }
        }
        return this;
    }

    private static Weight weight(long millionths) {
        return millionths == Weight.ONE.millionths() ? Weight.ONE : Weight.ofMillionths(millionths);
    }

    private void check(Instrument other, Word what) {
        if (other != instrument && !other.equals(instrument)) {
            throw InvalidInputException.of(ResponseProblem.OTHER_INSTRUMENT.with(what, other, instrument));
        }
    }

    @Override
    protected void clear() {
        full.clear();
        open = new TableBlock(layout.width());
        if (combinations.size() > TableBlock.ROWS) {
            places.clear();
            combinations.clear();
            units = List.of();
        }
    }

    private void append(byte[] cells, byte voice, Optional<RespondentId> id, Units units, Weight weight) {
        if (open.isFull()) {
            full.add(open);
            open = new TableBlock(layout.width());
        }
        open.add(cells, units.isEmpty() ? -1 : indexOf(units), weight, voice, keepIds ? id : Optional.empty());
    }

    private int indexOf(Units units) {
        Integer index = places.get(units);
        if (index == null) {
            index = combinations.size();
            places.put(units, index);
            combinations.add(units);
        }
        return index;
    }

    /**
     * Builds the table. The builder may be used further; tables already built do not change.
     *
     * @return the table
     */
    public ResponseTable build() {
        List<TableBlock> blocks = new ArrayList<>(full);
        blocks.add(open.trimmed());
        // one list for many tables as long as no units are new
        units = units.size() == combinations.size() && !units.isEmpty() ? units : List.copyOf(combinations);
        return new ResponseTable(instrument, List.copyOf(blocks), units);
    }
}
