package io.github.serviceexcellence.outcome;

import static io.github.serviceexcellence.outcome.Figures.LEAVERS;
import static io.github.serviceexcellence.outcome.Figures.LOYALTY;
import static io.github.serviceexcellence.outcome.Figures.MARK;
import static io.github.serviceexcellence.outcome.Figures.fewerLeavers;
import static io.github.serviceexcellence.outcome.Figures.of;
import static io.github.serviceexcellence.outcome.Figures.quarters;
import static io.github.serviceexcellence.outcome.Figures.withBaseline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.goal.ObjectiveId;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Better;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsStatusTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final GroupKey NORTH = GroupKey.of("North");
    private static final GoalPlan PLAN = GoalPlan.builder()
            .addMeasures(LEAVERS, LOYALTY)
            .addKpis(LEAVERS.id())
            .addObjectives(
                    withBaseline(),
                    fewerLeavers(ObjectiveId.of("north")).group(NORTH).build())
            .build();

    private static Measurements measured() {
        List<Measurement> all = new ArrayList<>(quarters(LEAVERS, "11", "10.4", "9.1", "9"));
        all.addAll(quarters(MARK, "6.1", "6.4", "6.2"));
        all.add(of(MARK, Period.quarter(2026, 1), "7").group(NORTH).build());
        return Measurements.of(List.of(LEAVERS, MARK), all);
    }

    @Test
    void eachResultHasItsMeasuresWithTheirObjectives() {
        ResultsStatus status = ResultsStatus.of(measured(), PLAN, OCTOBER);
        List<MeasureStatus> employees =
                status.result(ResultElement.INSPIRED_EMPLOYEES).measures();

        assertThat(employees)
                .extracting(measure -> measure.series().group())
                .containsExactly(Optional.empty(), Optional.of(NORTH));
        assertThat(employees.get(0).isKpi()).isTrue();
        // the fourth quarter has not ended
        assertThat(employees.get(0).trend().n()).isEqualTo(3);
        assertThat(employees.get(0).objectives())
                .extracting(ObjectiveStatus::state)
                .containsExactly(ObjectiveState.BEHIND);
        assertThat(employees.get(1).objectives())
                .extracting(ObjectiveStatus::state)
                .containsExactly(ObjectiveState.UNKNOWN);
        assertThat(status.objectives()).hasSize(2);
    }

    @Test
    void aPartOfTheOrganisationStandsBehindTheWhole() {
        ResultsStatus status = ResultsStatus.of(measured(), PLAN, OCTOBER);

        assertThat(status.result(ResultElement.OUTSTANDING_EXPERIENCE).measures())
                .extracting(measure -> measure.series().group())
                .containsExactly(Optional.empty(), Optional.of(NORTH));
        assertThat(status.result(ResultElement.OUTSTANDING_EXPERIENCE)
                        .measures()
                        .get(0)
                        .isKpi())
                .isFalse();
    }

    @Test
    void whatWasNotMeasuredIsSaidToBeAbsent() {
        ResultsStatus status = ResultsStatus.of(measured(), PLAN, OCTOBER);

        assertThat(status.explain(Locale.ENGLISH))
                .contains("Customers who stay (%): not measured up to 2026-10-01.")
                .contains("Result d: Results and position\n  No measure tells of this result.");
    }

    @Test
    void aMeasureThatIsAnotherInThePlanIsRefused() {
        Measure turned = Measure.builder()
                .id(LEAVERS.id())
                .title(Text.english("Leavers"))
                .unit(Text.english("%"))
                .better(Better.UP)
                .result(ResultElement.INSPIRED_EMPLOYEES)
                .build();
        GoalPlan other = GoalPlan.builder().addMeasures(turned).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultsStatus.of(measured(), other, OCTOBER))
                .withMessageContaining("measure leavers is another in the plan than in the measurements");
    }

    @Test
    void nothingAtAllIsStillFourResults() {
        ResultsStatus status = ResultsStatus.of(
                Measurements.of(List.of(), List.of()), GoalPlan.builder().build(), OCTOBER);

        assertThat(status.results())
                .hasSize(4)
                .allMatch(result -> result.measures().isEmpty());
        assertThat(status.statements()).hasSize(9);
    }

    /** Slopes and intervals: scipy 1.17.1, stats.linregress and stats.t.ppf(0.975, 1). */
    @Test
    void itReadsInBothLanguages() {
        ResultsStatus status = ResultsStatus.of(
                measured(),
                GoalPlan.builder()
                        .addMeasures(LEAVERS)
                        .addKpis(LEAVERS.id())
                        .addObjectives(withBaseline())
                        .build(),
                OCTOBER);

        assertThat(status.explain(Locale.ENGLISH)).isEqualTo("""
                        The results as known on 2026-10-01
                        Result a: Inspired, engaged employees
                          Employees who left (%): 9.1 in 2026-Q3; lower is better.
                          This is a key performance indicator of the plan.
                          The figures do not tell whether it gets better or worse: -0.95 a period (95%: -3.52 to 1.62; n = 3).
                          Objective “Fewer employees leave”: Employees who left (%), at most 8, by 2026-12-31 at the latest. Owner: HR.
                          Behind: 9.1 in 2026-Q3. The straight line from 12 (2025-12-31) to the target is at 9.01 by then.
                        Result b: Outstanding customer experience
                          Mark for the service (%): 6.2 in 2026-Q3; higher is better.
                          The figures do not tell whether it gets better or worse: 0.05 a period (95%: -1.78 to 1.88; n = 3).
                          North, Mark for the service (%): 7 in 2026-Q1; higher is better.
                        Result c: Customer delight, loyalty, recommendation
                          No measure tells of this result.
                        Result d: Results and position
                          No measure tells of this result.
                        A trend tells how things went and not why. It supposes that chance strikes each period anew.""");
        assertThat(status.explain(Locale.forLanguageTag("nl"))).startsWith("""
                        De resultaten zoals bekend op 2026-10-01
                        Resultaat a: Bezielde, betrokken medewerkers
                          Vertrokken medewerkers (%): 9,1 over 2026-Q3; lager is beter.
                          Dit is een KPI van het plan.
                          Uit de cijfers is niet op te maken of het beter of slechter gaat: -0,95 per periode (95%: -3,52 tot 1,62; n = 3).
                        """);
    }
}
