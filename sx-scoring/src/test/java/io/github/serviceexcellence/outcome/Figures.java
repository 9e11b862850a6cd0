package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.goal.ObjectiveBuilder;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures and what was measured, for the tests of this room. */
final class Figures {
    static final LocalDate START = LocalDate.of(2025, 12, 31);
    static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    static final Measure LEAVERS = measure(
            "leavers", "Employees who left", "Vertrokken medewerkers", Better.DOWN, ResultElement.INSPIRED_EMPLOYEES);
    static final Measure MARK = measure(
            "mark",
            "Mark for the service",
            "Cijfer voor de dienstverlening",
            Better.UP,
            ResultElement.OUTSTANDING_EXPERIENCE);
    static final Measure LOYALTY =
            measure("loyalty", "Customers who stay", "Blijvende klanten", Better.UP, ResultElement.CUSTOMER_DELIGHT);
    static final Measure REPUTATION =
            measure("reputation", "Reputation", "Reputatie", Better.UP, ResultElement.BUSINESS_RESULTS);

    private Figures() {}

    private static Measure measure(String id, String english, String dutch, Better better, ResultElement result) {
        Optional<Purpose> purpose =
                result == ResultElement.BUSINESS_RESULTS ? Optional.of(Purpose.NON_PROFIT) : Optional.empty();
        return Measure.builder()
                .id(MeasureId.of(id))
                .title(Text.english(english).dutch(dutch))
                .unit(Text.english("%").dutch("%"))
                .better(better)
                .result(result)
                .purpose(purpose)
                .build();
    }

    static Measurement.Builder of(Measure measure, Period period, String value) {
        return Measurement.builder()
                .measure(measure.id())
                .period(period)
                .value(new BigDecimal(value))
                .source("test");
    }

    /** The quarters of 2026 and after, one figure each; an empty text where there is none. */
    static List<Measurement> quarters(Measure measure, String... values) {
        List<Measurement> quarters = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            if (!values[place].isEmpty()) {
                quarters.add(of(measure, Period.quarter(2026 + place / 4, 1 + place % 4), values[place])
                        .build());
            }
        }
        return quarters;
    }

    /** One figure for each of as many parts of the organisation. */
    static List<Measurement> parts(Measure measure, Period period, double... values) {
        List<Measurement> parts = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            parts.add(of(measure, period, new BigDecimal(String.valueOf(values[place])).toPlainString())
                    .group(GroupKey.of("part " + place))
                    .build());
        }
        return parts;
    }

    static Measurements all(List<Measurement> measured) {
        return Measurements.of(List.of(LEAVERS, MARK, LOYALTY, REPUTATION), measured);
    }

    static Measurements all(List<Measurement> measured, List<Measurement> more) {
        return all(Stream.concat(measured.stream(), more.stream()).toList());
    }

    /** From 12 at the end of 2025 to 8 at the end of 2026, where lower is better. */
    static ObjectiveBuilder fewerLeavers() {
        return fewerLeavers(ObjectiveId.of("fewer-leavers"));
    }

    static ObjectiveBuilder fewerLeavers(ObjectiveId id) {
        return Objective.builder(id)
                .specific(Text.english("Fewer employees leave").dutch("Er vertrekken minder medewerkers"))
                .measure(LEAVERS.id())
                .target(new BigDecimal("8"))
                .owner("HR")
                .due(DUE);
    }

    static Objective withBaseline() {
        return fewerLeavers().baseline(new BigDecimal("12"), START).build();
    }
}
