package io.github.serviceexcellence.outcome;

import static io.github.serviceexcellence.outcome.Figures.DUE;
import static io.github.serviceexcellence.outcome.Figures.LEAVERS;
import static io.github.serviceexcellence.outcome.Figures.MARK;
import static io.github.serviceexcellence.outcome.Figures.all;
import static io.github.serviceexcellence.outcome.Figures.fewerLeavers;
import static io.github.serviceexcellence.outcome.Figures.of;
import static io.github.serviceexcellence.outcome.Figures.quarters;
import static io.github.serviceexcellence.outcome.Figures.withBaseline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ObjectiveStatusTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Period FIRST = Period.quarter(2026, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate AFTER = DUE.plusDays(1);

    private static ObjectiveStatus status(LocalDate at, String... quarters) {
        return ObjectiveStatus.of(withBaseline(), all(quarters(LEAVERS, quarters)), at);
    }

    /** A year of 365 days, 90 of them in the first quarter: the line is at 12 - 4 * 90 / 365. */
    @Test
    void theLineIsStraightByDays() {
        assertThat(status(APRIL, "11").line()).hasValueCloseTo(12 - 4 * 90 / 365.0, within(1e-12));
    }

    @Test
    void onTheLineOrBetterIsOnTrackAndWorseIsBehind() {
        // 11.0136986... at the end of the first quarter
        assertThat(status(APRIL, "11.01").state()).isEqualTo(ObjectiveState.ON_TRACK);
        assertThat(status(APRIL, "11.02").state()).isEqualTo(ObjectiveState.BEHIND);
    }

    /** 73 of 365 days: exactly a fifth of the way from 12 to 8, at 11.2, which no double is. */
    @Test
    void whatIsExactlyOnTheLineIsOnTrack() {
        Period days = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 14));
        Measurements measured = all(List.of(of(LEAVERS, days, "11.2").build()));

        assertThat(ObjectiveStatus.of(withBaseline(), measured, APRIL).state()).isEqualTo(ObjectiveState.ON_TRACK);
    }

    @Test
    void whoReachesTheTargetHasAttainedIt() {
        assertThat(status(APRIL, "8").state()).isEqualTo(ObjectiveState.ATTAINED);
        assertThat(status(APRIL, "8.1").state()).isNotEqualTo(ObjectiveState.ATTAINED);
        assertThat(status(AFTER, "9", "8", "7", "8").state()).isEqualTo(ObjectiveState.ATTAINED);
    }

    @Test
    void onceTheDateHasPassedItIsMissed() {
        assertThat(status(DUE, "9", "9", "9", "8.5").state()).isEqualTo(ObjectiveState.BEHIND);
        assertThat(status(AFTER, "9", "9", "9", "8.5").state()).isEqualTo(ObjectiveState.MISSED);
        // the last figure up to the date counts, not the best
        assertThat(status(AFTER, "9", "8", "8", "8.5").state()).isEqualTo(ObjectiveState.MISSED);
    }

    @Test
    void whatIsReachedAfterTheDateIsToldAndStaysMissed() {
        ObjectiveStatus late = status(LocalDate.of(2027, 7, 1), "9", "9", "9", "9", "8.5", "7.5", "7");

        assertThat(late.state()).isEqualTo(ObjectiveState.MISSED);
        assertThat(late.reachedLater().map(Measurement::period)).contains(Period.quarter(2027, 2));
        assertThat(late.explain(Locale.ENGLISH)).endsWith("The target was reached after the date: 7.5 in 2027-Q2.");
        assertThat(status(LocalDate.of(2027, 6, 29), "9", "9", "9", "9", "8.5", "7.5")
                        .reachedLater())
                .isEmpty();
    }

    @Test
    void onlyPeriodsThatHaveEndedCount() {
        assertThat(status(LocalDate.of(2026, 3, 31), "8").state()).isEqualTo(ObjectiveState.ATTAINED);
        assertThat(status(LocalDate.of(2026, 3, 30), "8").state()).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(status(APRIL).explain(Locale.ENGLISH))
                .contains("Not known: there is no measurement that counts up to 2026-04-01.");
    }

    @Test
    void figuresUpToTheBaselineTellNothingOfProgress() {
        Measurements before =
                all(List.of(of(LEAVERS, Period.quarter(2025, 3), "7").build()));
        Measurements same = all(List.of(of(LEAVERS, Period.year(2025), "12").build()));

        assertThat(ObjectiveStatus.of(withBaseline(), before, APRIL).state()).isEqualTo(ObjectiveState.UNKNOWN);
        assertThat(ObjectiveStatus.of(withBaseline(), same, APRIL).state()).isEqualTo(ObjectiveState.UNKNOWN);
    }

    /** What counts ends when the objective was due, whenever it is judged. */
    @Test
    void whatIsNotKnownIsNotKnownUpToTheDateThatWasDue() {
        Measurements late =
                all(List.of(of(LEAVERS, Period.quarter(2027, 1), "7").build()));

        assertThat(ObjectiveStatus.of(withBaseline(), late, LocalDate.of(2028, 1, 1))
                        .explain(Locale.ENGLISH))
                .contains("there is no measurement that counts up to 2026-12-31.");
    }

    /** 10.02 at the end of June, against a line at 10.0164: one decimal would put both at 10. */
    @Test
    void aLineIsToldAsExactlyAsTheFiguresBesideIt() {
        Objective objective = fewerLeavers()
                .target(new BigDecimal("8"))
                .baseline(new BigDecimal("12.00"), LocalDate.of(2025, 12, 31))
                .build();
        Measurements measured =
                all(List.of(of(LEAVERS, Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)), "10")
                        .standardError(new BigDecimal("0.001"))
                        .build()));

        // 12 - 4 * 181 / 365
        assertThat(ObjectiveStatus.of(objective, measured, LocalDate.of(2026, 7, 1))
                        .explain(Locale.ENGLISH))
                .contains("is at 10.0164 by then")
                .contains("9.998 to 10.002");
    }

    @Test
    void withoutABaselineThereIsNoLine() {
        Objective objective = fewerLeavers().build();
        Measurements measured = all(quarters(LEAVERS, "11", "8"));
        ObjectiveStatus notYet = ObjectiveStatus.of(objective, measured, APRIL);

        assertThat(notYet.state()).isEqualTo(ObjectiveState.NOT_YET);
        assertThat(notYet.line()).isEmpty();
        assertThat(notYet.explain(Locale.ENGLISH)).contains("There is no baseline, so nobody can tell");
        assertThat(ObjectiveStatus.of(objective, measured, LocalDate.of(2026, 7, 1))
                        .state())
                .isEqualTo(ObjectiveState.ATTAINED);
    }

    private static ObjectiveStatus uncertain(String value, String error) {
        Measurements measured = all(List.of(
                of(LEAVERS, FIRST, value).standardError(new BigDecimal(error)).build()));
        return ObjectiveStatus.of(withBaseline(), measured, APRIL);
    }

    /** 1.959963984540054 is what scipy 1.17.1 gives for norm.ppf(0.975). */
    @Test
    void theIntervalIsThatOfANormalDistribution() {
        assertThat(uncertain("11.5", "0.1").interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(11.5 - 0.1959963984540054, within(1e-12));
            assertThat(interval.high()).isCloseTo(11.5 + 0.1959963984540054, within(1e-12));
        });
    }

    @Test
    void aFigureWhoseIntervalHoldsTheLineIsNotToldApartFromIt() {
        // the line is at 11.0137
        assertThat(uncertain("11.2", "0.1").state()).isEqualTo(ObjectiveState.OPEN);
        assertThat(uncertain("10.83", "0.1").state()).isEqualTo(ObjectiveState.OPEN);
        assertThat(uncertain("11.3", "0.1").state()).isEqualTo(ObjectiveState.BEHIND);
        assertThat(uncertain("10.8", "0.1").state()).isEqualTo(ObjectiveState.ON_TRACK);
    }

    @Test
    void whereTheTargetLiesWithinTheIntervalChanceMayHaveDecided() {
        assertThat(uncertain("7.9", "0.1").state()).isEqualTo(ObjectiveState.ATTAINED);
        assertThat(uncertain("7.9", "0.1").explain(Locale.ENGLISH))
                .endsWith(
                        "The figure rests on a sample (95%: 7.7 to 8.1). The target lies within, so chance may have decided.");
        assertThat(uncertain("7.5", "0.1").explain(Locale.ENGLISH))
                .endsWith("The figure rests on a sample (95%: 7.3 to 7.7).");
    }

    @Test
    void anObjectiveOfAPartGoesByTheFiguresOfThatPart() {
        Objective north = fewerLeavers().group(GroupKey.of("North")).build();
        Measurements measured = all(
                quarters(LEAVERS, "11"),
                List.of(of(LEAVERS, FIRST, "7").group(GroupKey.of("North")).build()));

        assertThat(ObjectiveStatus.of(north, measured, APRIL).state()).isEqualTo(ObjectiveState.ATTAINED);
        assertThat(ObjectiveStatus.of(north, measured, APRIL).explain(Locale.ENGLISH))
                .startsWith("Objective “Fewer employees leave”: North, Employees who left (%), at most 8");
    }

    @Test
    void aMeasureThatNobodyKnowsIsRefused() {
        Measurements marks = Measurements.of(List.of(MARK), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObjectiveStatus.of(withBaseline(), marks, APRIL))
                .withMessageContaining("there is no measure leavers; add it or use one of: mark");
    }

    @Test
    void itReadsInBothLanguages() {
        ObjectiveStatus behind = status(APRIL, "11.4");

        assertThat(behind.explain(Locale.ENGLISH)).isEqualTo("""
                        Objective “Fewer employees leave”: Employees who left (%), at most 8, by 2026-12-31 at the latest. Owner: HR.
                        Behind: 11.4 in 2026-Q1. The straight line from 12 (2025-12-31) to the target is at 11.01 by then.""");
        assertThat(behind.explain(DUTCH)).isEqualTo("""
                        Doelstelling “Er vertrekken minder medewerkers”: Vertrokken medewerkers (%), hoogstens 8, uiterlijk op 2026-12-31. Verantwoordelijk: HR.
                        Achter op schema: 11,4 over 2026-Q1. De rechte lijn van 12 (2025-12-31) naar de streefwaarde staat dan op 11,01.""");
    }

    @Test
    void everyStateHasACodeThatIsReadAgain() {
        for (ObjectiveState state : ObjectiveState.values()) {
            assertThat(ObjectiveState.parse(state.code())).isEqualTo(state);
        }
        assertThat(ObjectiveState.ON_TRACK.title().in(DUTCH)).isEqualTo("op koers");
    }
}
