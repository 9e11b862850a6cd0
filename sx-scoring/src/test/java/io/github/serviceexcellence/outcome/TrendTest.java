package io.github.serviceexcellence.outcome;

import static io.github.serviceexcellence.outcome.Figures.LEAVERS;
import static io.github.serviceexcellence.outcome.Figures.MARK;
import static io.github.serviceexcellence.outcome.Figures.all;
import static io.github.serviceexcellence.outcome.Figures.of;
import static io.github.serviceexcellence.outcome.Figures.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static Trend trend(Measure measure, String... quarters) {
        return Trend.of(all(quarters(measure, quarters)).series(measure.id()));
    }

    /** scipy 1.17.1, stats.linregress, and stats.t.ppf(0.975, 3). */
    @Test
    void slopeErrorAndIntervalAreThoseOfScipy() {
        Estimate slope = trend(MARK, "6.1", "6.4", "6.2", "6.9", "7.0").slope().orElseThrow();

        assertThat(slope.value()).isCloseTo(0.23, within(1e-12));
        assertThat(slope.standardError()).isCloseTo(0.06806859285554, within(1e-12));
        assertThat(slope.degreesOfFreedom()).isEqualTo(3);
        assertThat(slope.interval().low()).isCloseTo(0.013375358161, within(1e-10));
        assertThat(slope.interval().high()).isCloseTo(0.446624641839, within(1e-10));
    }

    /** scipy 1.17.1, stats.linregress([0, 1, 3, 4], [6.1, 6.4, 6.9, 7.0]). */
    @Test
    void aPeriodThatIsMissingIsCountedAndTold() {
        Trend trend = trend(MARK, "6.1", "6.4", "", "6.9", "7.0");

        assertThat(trend.spacing()).isEqualTo(Spacing.GAPS);
        assertThat(trend.slope().orElseThrow().value()).isCloseTo(0.23, within(1e-12));
        assertThat(trend.slope().orElseThrow().standardError()).isCloseTo(0.023452078799117284, within(1e-12));
        assertThat(trend.explain(Locale.ENGLISH)).contains("Periods in between are missing");
    }

    @Test
    void betterOrWorseGoesByTheDirectionOfTheMeasure() {
        assertThat(trend(MARK, "6.1", "6.4", "6.2", "6.9", "7.0").course()).isEqualTo(Course.BETTER);
        assertThat(trend(LEAVERS, "6.1", "6.4", "6.2", "6.9", "7.0").course()).isEqualTo(Course.WORSE);
        assertThat(trend(LEAVERS, "7.0", "6.9", "6.2", "6.4", "6.1").course()).isEqualTo(Course.BETTER);
    }

    /** scipy 1.17.1: slope 0.5, from -3.167965362404 to 4.167965362404. */
    @Test
    void nothingIsNamedWhereTheIntervalHoldsZero() {
        Trend trend = trend(MARK, "1", "2", "2");

        assertThat(trend.course()).isEqualTo(Course.OPEN);
        assertThat(trend.slope().orElseThrow().interval().high()).isCloseTo(4.1679653624044795, within(1e-10));
        assertThat(trend.explain(Locale.ENGLISH)).startsWith("The figures do not tell whether it gets better or worse");
    }

    @Test
    void aFigureThatNeverChangesHasNoTrend() {
        Trend trend = trend(MARK, "0.1", "0.1", "", "0.1", "0.1");

        assertThat(trend.slope()).contains(new Estimate(0, 0, 2));
        assertThat(trend.course()).isEqualTo(Course.OPEN);
    }

    @Test
    void twoFiguresAreNoTrend() {
        assertThat(trend(MARK, "1", "2").slope()).isEmpty();
        assertThat(trend(MARK, "1", "2").explain(Locale.ENGLISH))
                .isEqualTo("Too few figures for a trend: 2. It takes 3.");
        assertThat(trend(MARK).course()).isEqualTo(Course.OPEN);
    }

    @Test
    void periodsOfDifferentLengthOrThatOverlapMakeNoTrend() {
        Trend uneven = Trend.of(all(List.of(
                        of(MARK, Period.year(2024), "6").build(),
                        of(MARK, Period.year(2025), "6").build(),
                        of(MARK, Period.quarter(2026, 1), "7").build()))
                .series(MARK.id()));
        Trend overlapping = Trend.of(all(List.of(
                        of(MARK, Period.year(2024), "6").build(),
                        of(MARK, Period.year(2025), "6").build(),
                        of(MARK, Period.quarter(2025, 4), "7").build()))
                .series(MARK.id()));

        assertThat(uneven.spacing()).isEqualTo(Spacing.UNEVEN);
        assertThat(uneven.slope()).isEmpty();
        assertThat(uneven.explain(Locale.ENGLISH)).isEqualTo("No trend: the periods are not all as long.");
        assertThat(overlapping.spacing()).isEqualTo(Spacing.OVERLAPPING);
        assertThat(overlapping.slope()).isEmpty();
    }

    @Test
    void weeksFollowEachOtherToo() {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Period week = Period.of(monday, monday.plusDays(6));
        Trend weeks = Trend.of(all(List.of(
                        of(MARK, week, "6").build(),
                        of(MARK, Period.of(monday.plusDays(7), monday.plusDays(13)), "7")
                                .build(),
                        of(MARK, Period.of(monday.plusDays(14), monday.plusDays(20)), "8")
                                .build()))
                .series(MARK.id()));

        assertThat(weeks.spacing()).isEqualTo(Spacing.EVEN);
        assertThat(weeks.slope().orElseThrow().value()).isEqualTo(1);
    }

    @Test
    void itReadsInBothLanguages() {
        Trend trend = trend(MARK, "6.1", "6.4", "6.2", "6.9", "7.0");

        assertThat(trend.explain(Locale.ENGLISH))
                .isEqualTo("The trend is for the better: 0.23 a period (95%: 0.01 to 0.45; n = 5).");
        assertThat(trend.explain(Locale.forLanguageTag("nl")))
                .isEqualTo("De trend is gunstig: 0,23 per periode (95%: 0,01 tot 0,45; n = 5).");
    }

    @Test
    void spacingAndCourseHaveCodes() {
        for (Spacing spacing : Spacing.values()) {
            assertThat(Spacing.parse(spacing.code())).isEqualTo(spacing);
        }
        for (Course course : Course.values()) {
            assertThat(Course.parse(course.code())).isEqualTo(course);
        }
    }

    /** 0.1 in fifty weeks. */
    @Test
    void aSlowTrendIsNotToldAsNone() {
        assertThat(Amounts.of(List.of(new BigDecimal("7.1")))
                        .telling(0.002)
                        .reckoned(0.002)
                        .in(Locale.ENGLISH))
                .isEqualTo("0.002");
        assertThat(Amounts.of(List.of(new BigDecimal("7.1")))
                        .telling(0.05)
                        .reckoned(1.784)
                        .in(Locale.ENGLISH))
                .isEqualTo("1.78");
    }
}
