package io.github.serviceexcellence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Instruments;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void onlyWhatWillBeToldIsPutIntoWords() {
        AtomicInteger worded = new AtomicInteger();
        Instrument asked = Instruments.organisationScan();
        TableSink sink = new TableSink(asked, false);
        Intake intake = new Intake(ReadingOptions.strict(Duplicates.UNCHECKED).withSkipping(true), sink, false);
        Row row = new Row(asked, intake, () -> new Problem("", 0, 0, "twice"));
        for (int line = 1; line <= 1000; line++) {
            int place = line;
            row.clear();
            row.fault(() -> new Problem("", place, 0, "fault " + worded.incrementAndGet()));
            intake.accept(row);
        }
        intake.end(problem -> problem);
        Reading<?> reading = intake.reading(sink.table(new BitSet()));
        assertThat(worded).hasValue(100);
        assertThat(reading.problemCount()).isEqualTo(1000);
        assertThat(reading.problems()).hasSize(100).last().hasToString("(line 100): fault 100");
    }
}
