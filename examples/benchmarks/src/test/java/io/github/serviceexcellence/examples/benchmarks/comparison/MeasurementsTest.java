package io.github.serviceexcellence.examples.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
    @Test
    void theMedianIsTheOneInTheMiddleOrTheHigherOfTwo() {
        Measurements measured = new Measurements();
        measured.addAll(List.of("TIME a 3", "TIME b 7", "TIME a 1.5", "PEAK a 9", "TIME a 2"));

        assertThat(measured.median(Measure.TIME, "a")).hasValue(2);
        measured.add(Measure.TIME, "a", 8);
        assertThat(measured.median(Measure.TIME, "a")).hasValue(3);
        assertThat(measured.median(Measure.PROCESSOR, "a")).isEmpty();
        assertThat(measured.median(Measure.PEAK, "b")).isEmpty();
    }
}
