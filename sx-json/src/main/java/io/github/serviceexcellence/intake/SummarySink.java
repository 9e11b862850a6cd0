package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Summariser;
import io.github.serviceexcellence.summary.SummaryBuilder;

/** Adds the rows up, stretch by stretch, and forgets them. */
final class SummarySink implements RowSink {
    /** As many rows as a table keeps together, so that none are copied; still in the cache when they are added up. */
    private static final int STRETCH = 1 << 12;

    private final SummaryBuilder sum;
    private final ResponseTableBuilder rows;
    private int size;

    SummarySink(Summariser summariser) {
        this.sum = summariser.begin();
        this.rows = ResponseTable.builder(summariser.instrument());
    }

    @Override
    public void add(Row row) {
        Cells.addRouted(rows, row.cells(), row.voice(), row.id(), row.units(), row.weight());
        if (++size == STRETCH) {
            flush();
        }
    }

    @Override
    public void add(ResponseTable stretch) {
        sum.add(stretch);
    }

    private void flush() {
        sum.add(rows.build());
        Cells.clear(rows);
        size = 0;
    }

    GroupedSummary summary() {
        flush();
        return sum.build();
    }
}
