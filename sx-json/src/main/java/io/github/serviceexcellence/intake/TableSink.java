package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import java.util.BitSet;

/** Gathers the rows in a table. */
final class TableSink implements RowSink {
    private final Instrument instrument;
    private final boolean keepIds;
    private final ResponseTableBuilder rows;

    TableSink(Instrument instrument, boolean keepIds) {
        this.instrument = instrument;
        this.keepIds = keepIds;
        this.rows = builder();
    }

    private ResponseTableBuilder builder() {
        ResponseTableBuilder builder = ResponseTable.builder(instrument);
        return keepIds ? builder.keepIds() : builder;
    }

    @Override
    public void add(Row row) {
        Cells.addRouted(rows, row.cells(), row.voice(), row.id(), row.units(), row.weight());
    }

    @Override
    public void add(ResponseTable stretch) {
        rows.add(stretch);
    }

    /** The table of all rows but some. */
    ResponseTable table(BitSet without) {
        ResponseTable all = rows.build();
        if (without.isEmpty()) {
            return all;
        }
        ResponseTableBuilder left = builder();
        for (int row = without.nextClearBit(0); row < all.size(); row = without.nextClearBit(row + 1)) {
            left.add(all.response(row));
        }
        return left.build();
    }
}
