package io.github.serviceexcellence.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Period WEEK = Period.of(MONDAY, MONDAY.plusDays(6));

    @Test
    void yearsQuartersAndMonthsHaveTheirDays() {
        assertThat(Period.year(2026)).isEqualTo(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(Period.quarter(2026, 4)).isEqualTo(Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(Period.month(2024, 2)).isEqualTo(Period.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(Period.month(2024, 2).days()).isEqualTo(29);
    }

    @Test
    void aPeriodIsWrittenShortAndReadInEitherForm() {
        assertThat(Stream.of(Period.year(2026), Period.quarter(2026, 2), Period.month(2026, 2), WEEK)
                        .map(Period::toString))
                .containsExactly("2026", "2026-Q2", "2026-02", "2026-01-05/2026-01-11");
        assertThat(Period.parse("2026-01-01/2026-12-31")).isEqualTo(Period.year(2026));
        // three months that are no quarter
        assertThat(Period.parse("2026-02-01/2026-04-30").toString()).isEqualTo("2026-02-01/2026-04-30");
    }

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @IntRange(min = 1, max = 3_600_000) int day, @ForAll @IntRange(max = 800) int days) {
        LocalDate from = LocalDate.of(1, 1, 1).plusDays(day);
        Period period = Period.of(from, from.plusDays(days));

        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(MONDAY, MONDAY.minusDays(1)))
                .withMessageContaining("from 2026-01-05 to 2026-01-04; give the first day, then the last");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2026, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2026, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.month(2026, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.year(10_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2026-K1"))
                .withMessageContaining("'2026-K1' is no period; write 2026, 2026-Q1");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2026-02-30/2026-03-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2026-13"));
    }

    @Test
    void monthsAreAsLongAsEachOtherAndOtherPeriodsByDays() {
        assertThat(Period.month(2026, 1).isAsLongAs(Period.month(2026, 2))).isTrue();
        assertThat(Period.year(2024).isAsLongAs(Period.year(2025))).isTrue();
        assertThat(Period.quarter(2026, 1).isAsLongAs(Period.month(2026, 1))).isFalse();
        assertThat(WEEK.isAsLongAs(
                        Period.of(MONDAY.plusWeeks(3), MONDAY.plusWeeks(3).plusDays(6))))
                .isTrue();
        assertThat(WEEK.isAsLongAs(Period.of(MONDAY, MONDAY.plusDays(7)))).isFalse();
    }

    @Test
    void stepsBetweenPeriodsCountThoseThatAreMissing() {
        assertThat(Period.quarter(2026, 1).stepsTo(Period.quarter(2027, 1))).isEqualTo(4);
        assertThat(WEEK.stepsTo(
                        Period.of(MONDAY.plusWeeks(2), MONDAY.plusWeeks(2).plusDays(6))))
                .isEqualTo(2);
        assertThat(Period.quarter(2026, 1).stepsTo(Period.parse("2026-05-01/2026-07-31")))
                .isEqualTo(4.0 / 3);
    }

    @Test
    void periodsAreInOrderOfTheirEnd() {
        assertThat(Stream.of(Period.year(2026), Period.quarter(2026, 4), Period.quarter(2026, 1))
                        .sorted())
                .containsExactly(Period.quarter(2026, 1), Period.quarter(2026, 4), Period.year(2026));
        assertThat(Period.year(2026).overlaps(Period.quarter(2026, 4))).isTrue();
        assertThat(Period.quarter(2026, 1).overlaps(Period.quarter(2026, 2))).isFalse();
    }
}
