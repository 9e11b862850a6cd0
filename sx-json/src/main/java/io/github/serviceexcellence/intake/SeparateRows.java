package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.BitSet;
import java.util.Optional;

/** A stretch of rows that is read by itself, and becomes a table if nothing is wrong with it. */
public final class SeparateRows {
    private final TableSink sink;
    private final Intake intake;

    /** For responses to an instrument; the ids are kept if they are for the whole. */
    public SeparateRows(Instrument instrument, Intake whole) {
        sink = new TableSink(instrument, whole.keepsIds());
        intake = new Intake(
                ReadingOptions.strict(Duplicates.UNCHECKED, whole.weights()),
                sink,
                whole.keepsIds(),
                whole.mostGroups());
    }

    /** What takes the rows. */
    public Intake intake() {
        return intake;
    }

    /** The rows, or nothing if there was a fault. */
    public Optional<ResponseTable> table() {
        return intake.isClean() ? Optional.of(sink.table(new BitSet())) : Optional.empty();
    }
}
