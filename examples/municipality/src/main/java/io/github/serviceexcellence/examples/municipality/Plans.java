package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.goal.Ambition;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.goal.ObjectiveId;
import io.github.serviceexcellence.result.Better;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.result.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What Voorbeeldstad measures of its results, quarter by quarter, and what it wants to reach. */
final class Plans {
    static final LocalDate AT = LocalDate.of(2026, 7, 1);

    private static final Measure PRIDE = measure(
            "pride",
            ResultElement.INSPIRED_EMPLOYEES,
            Text.english("Employees who are proud of their work").dutch("Medewerkers die trots zijn op hun werk"),
            "%");
    private static final Measure MARK = measure(
            "mark",
            ResultElement.OUTSTANDING_EXPERIENCE,
            Text.english("Mark after a visit to the desk").dutch("Cijfer na een bezoek aan de balie"),
            "1-10");
    private static final Measure TRUST = measure(
            "trust",
            ResultElement.CUSTOMER_DELIGHT,
            Text.english("Residents who speak well of the town hall")
                    .dutch("Inwoners die positief over het stadhuis vertellen"),
            "%");
    private static final Measure OBJECTIONS = Measure.builder()
            .id(MeasureId.of("objections"))
            .title(Text.english("Objections for each thousand decisions").dutch("Bezwaren per duizend besluiten"))
            .unit(Text.english("number").dutch("aantal"))
            .better(Better.DOWN)
            .result(ResultElement.BUSINESS_RESULTS)
            .purpose(Purpose.NON_PROFIT)
            .build();

    private static final List<Measure> MEASURES = List.of(PRIDE, MARK, TRUST, OBJECTIONS);

    /** From the first quarter of 2024 on. */
    private static final double[][] FIGURES = {
        {58, 60, 59, 61, 63, 62, 65, 64, 66, 68},
        {6.6, 6.6, 6.7, 6.7, 6.8, 7.0, 6.9, 7.1, 7.1, 7.2},
        {31, 30, 32, 33, 33, 34, 36, 35, 36, 38},
        {41, 42, 40, 41, 39, 40, 38, 36, 37, 35}
    };

    private Plans() {}

    private static Measure measure(String id, ResultElement result, Text title, String unit) {
        return Measure.builder()
                .id(MeasureId.of(id))
                .title(title)
                .unit(Text.english(unit).dutch(unit))
                .better(Better.UP)
                .result(result)
                .build();
    }

    static Measurements measurements() {
        List<Measurement> measurements = new ArrayList<>();
        for (int measure = 0; measure < FIGURES.length; measure++) {
            for (int quarter = 0; quarter < FIGURES[measure].length; quarter++) {
                measurements.add(Measurement.builder()
                        .measure(MEASURES.get(measure).id())
                        .period(Period.quarter(2024 + quarter / 4, 1 + quarter % 4))
                        .value(BigDecimal.valueOf(FIGURES[measure][quarter]))
                        .source("Voorbeeldstad")
                        .build());
            }
        }
        return Measurements.of(MEASURES, measurements);
    }

    static GoalPlan goals() {
        return GoalPlan.builder()
                .ambition(new Ambition(
                        Text.english("Every resident is helped as we would help our own family")
                                .dutch("We helpen elke inwoner zoals we onze eigen familie zouden helpen"),
                        List.of(
                                Text.english("Close by").dutch("Dichtbij"),
                                Text.english("Clear").dutch("Duidelijk")),
                        List.of(Text.english("We call back the same day").dutch("We bellen dezelfde dag terug"))))
                .addMeasures(MARK, OBJECTIONS)
                .addKpis(MARK.id())
                .addObjectives(
                        Objective.builder(ObjectiveId.of("mark-2027"))
                                .specific(Text.english("Residents give a visit to the desk a 7.5")
                                        .dutch("Inwoners geven een bezoek aan de balie een 7,5"))
                                .measure(MARK.id())
                                .baseline(new BigDecimal("6.6"), LocalDate.of(2024, 3, 31))
                                .target(new BigDecimal("7.5"))
                                .owner("Klantcontactcentrum")
                                .due(LocalDate.of(2027, 12, 31))
                                .build(),
                        Objective.builder(ObjectiveId.of("objections-2026"))
                                .specific(Text.english("No more than 30 objections for each thousand decisions")
                                        .dutch("Hoogstens 30 bezwaren per duizend besluiten"))
                                .measure(OBJECTIONS.id())
                                .baseline(new BigDecimal("41"), LocalDate.of(2024, 3, 31))
                                .target(new BigDecimal("30"))
                                .owner("Juridische zaken")
                                .due(LocalDate.of(2026, 12, 31))
                                .build())
                .build();
    }
}
