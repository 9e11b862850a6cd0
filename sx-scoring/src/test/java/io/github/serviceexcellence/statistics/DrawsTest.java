package io.github.serviceexcellence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
    /** Of 999 figures the 25th from both ends: (999 + 1) 0.025. */
    @Test
    void theIntervalLeavesOutAFortiethAtBothEnds() {
        double[] figures =
                IntStream.rangeClosed(1, 999).mapToDouble(i -> 1000 - i).toArray();

        assertThat(Draws.interval(figures, 0.95)).isEqualTo(new Interval(25, 975, 0.95));
        assertThat(Draws.interval(new double[] {3, 1}, 0.95)).isEqualTo(new Interval(1, 3, 0.95));
    }

    /** By hand: mean 2, squares 1 + 1, by 2. */
    @Test
    void theDeviationIsThatOfASample() {
        assertThat(Draws.deviation(new double[] {1, 2, 3})).isCloseTo(1, within(1e-15));
    }

    @Test
    void aNumberOfDrawsThatIsNotPossibleIsTold() {
        Faults faults = new Faults();
        Draws.check(1, 100_000, faults);
        Draws.check(100_001, 100_000, faults);
        assertThat(faults.found()).hasSize(2);
        Draws.check(2, 100_000, faults);
        Draws.check(100_000, 100_000, faults);
        assertThat(faults.found()).hasSize(2);
    }

    @Test
    void rowsAreDrawnFromAll() {
        assertThat(IntStream.of(Draws.from(3).rows(10_000))).allMatch(row -> row >= 0 && row < 10_000);
        assertThat(IntStream.of(Draws.from(3).rows(10_000)).distinct().count())
                // 1 - 1/e of them, with a standard deviation of about 31
                .isBetween(6_200L, 6_450L);
    }
}
