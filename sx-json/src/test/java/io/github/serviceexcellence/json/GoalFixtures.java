package io.github.serviceexcellence.json;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.goal.Ambition;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.goal.ObjectiveId;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Better;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.result.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The hand-built counterparts of the golden documents of measurements and goals. */
final class GoalFixtures {
    private static final Measure LEAVERS = Measure.builder()
            .id(MeasureId.of("staff-turnover"))
            .title(Text.english("Employees who left").dutch("Vertrokken medewerkers"))
            .unit(Text.english("%").dutch("%"))
            .better(Better.DOWN)
            .result(ResultElement.INSPIRED_EMPLOYEES)
            .build();
    private static final Measure REPUTATION = Measure.builder()
            .id(MeasureId.of("reputation"))
            .title(Text.english("Reputation").dutch("Reputatie"))
            .unit(Text.english("mark").dutch("cijfer"))
            .better(Better.UP)
            .result(ResultElement.BUSINESS_RESULTS)
            .purpose(Purpose.NON_PROFIT)
            .build();

    private GoalFixtures() {}

    static Measurements measurements() {
        Measurement whole = Measurement.builder()
                .measure(LEAVERS.id())
                .period(Period.quarter(2026, 1))
                .value(new BigDecimal("3.4"))
                .source("HR system")
                .build();
        Measurement north = Measurement.builder()
                .measure(LEAVERS.id())
                .period(Period.parse("2026-01-05/2026-01-11"))
                .group(GroupKey.of("North", "Desk"))
                .value(new BigDecimal("0"))
                .source("HR system")
                .build();
        Measurement sample = Measurement.builder()
                .measure(REPUTATION.id())
                .period(Period.year(2025))
                .group(GroupKey.of("North"))
                .value(new BigDecimal("-12345678901234567890"))
                .standardError(new BigDecimal("0.00000000000000000001"))
                .source("Panel of citizens")
                .build();
        return Measurements.of(List.of(LEAVERS, REPUTATION), List.of(whole, north, sample));
    }

    static GoalPlan goals() {
        Ambition ambition = new Ambition(
                Text.english("Nobody has to ask us twice.").dutch("Niemand hoeft ons iets twee keer te vragen."),
                List.of(Text.english("Warm").dutch("Warm")),
                List.of(Text.english("We call back the same day.").dutch("We bellen dezelfde dag terug.")));
        Objective fewer = Objective.builder(ObjectiveId.of("fewer-leavers"))
                .specific(Text.english("Fewer employees leave").dutch("Er vertrekken minder medewerkers"))
                .measure(LEAVERS.id())
                .group(GroupKey.of("North"))
                .baseline(new BigDecimal("12"), LocalDate.of(2025, 12, 31))
                .target(new BigDecimal("8.5"))
                .owner("Head of HR")
                .due(LocalDate.of(2027, 12, 31))
                .build();
        Objective respected = Objective.builder(ObjectiveId.of("respected"))
                .specific(Text.english("Citizens respect us"))
                .measure(REPUTATION.id())
                .target(new BigDecimal("7"))
                .owner("Mayor")
                .due(LocalDate.of(2028, 1, 1))
                .build();
        return GoalPlan.builder()
                .ambition(ambition)
                .addMeasures(LEAVERS, REPUTATION)
                .addKpis(LEAVERS.id())
                .addObjectives(fewer, respected)
                .build();
    }
}
