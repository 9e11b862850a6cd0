package io.github.serviceexcellence.json;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.goal.Ambition;
import io.github.serviceexcellence.goal.GoalPlan;
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
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Measurements and goals of which anything optional may be missing. */
final class GoalSamples {
    private GoalSamples() {}

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 20))
                .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale));
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Period> any = Combinators.combine(
                        Arbitraries.integers().between(0, 3_600_000),
                        Arbitraries.integers().between(0, 500))
                .as((day, days) -> {
                    LocalDate from = LocalDate.of(1, 1, 1).plusDays(day);
                    return Period.of(from, from.plusDays(days));
                });
        return Arbitraries.oneOf(
                any,
                Arbitraries.integers().between(1, 9999).map(Period::year),
                Arbitraries.integers().between(1, 4).map(quarter -> Period.quarter(2026, quarter)),
                Arbitraries.integers().between(1, 12).map(month -> Period.month(2026, month)));
    }

    private static Arbitrary<Optional<GroupKey>> groups() {
        return Samples.names()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(GroupKey::new)
                .optional();
    }

    private static Arbitrary<List<Measure>> measures() {
        Arbitrary<Measure> measure = Combinators.combine(
                        Samples.ids(),
                        Samples.texts(),
                        Arbitraries.of(Better.class),
                        Arbitraries.of(ResultElement.class),
                        Arbitraries.of(Purpose.class))
                .as((id, title, better, result, purpose) -> Measure.builder()
                        .id(MeasureId.of(id))
                        .title(title)
                        .unit(Text.english("%"))
                        .better(better)
                        .result(result)
                        .purpose(Optional.of(purpose).filter(given -> result == ResultElement.BUSINESS_RESULTS))
                        .build());
        return measure.list().uniqueElements(Measure::id).ofMaxSize(5);
    }

    static Arbitrary<Measurements> measurements() {
        return measures().flatMap(measures -> measured(measures).map(measured -> Measurements.of(measures, measured)));
    }

    private static Arbitrary<List<Measurement>> measured(List<Measure> measures) {
        if (measures.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Arbitraries.of(measures),
                        periods(),
                        groups(),
                        numbers(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), BigDecimal.TEN)
                                .ofScale(2)
                                .optional(),
                        Samples.names())
                .as((measure, period, group, value, error, source) -> Measurement.builder()
                        .measure(measure.id())
                        .period(period)
                        .group(group)
                        .value(value)
                        .standardError(error)
                        .source(source)
                        .build())
                .list()
                .uniqueElements(each -> List.of(each.measure(), each.period(), each.group()))
                .ofMaxSize(9);
    }

    static Arbitrary<GoalPlan> goals() {
        Arbitrary<Ambition> ambitions = Combinators.combine(
                        Samples.texts(),
                        Samples.texts().list().ofMaxSize(3),
                        Samples.texts().list().ofMaxSize(3))
                .as(Ambition::new);
        return measures()
                .flatMap(measures -> Combinators.combine(ambitions.optional(), objectives(measures))
                        .as((ambition, objectives) -> GoalPlan.builder()
                                .ambition(ambition)
                                .addAllMeasures(measures)
                                .addAllKpis(measures.stream()
                                        .limit(2)
                                        .map(Measure::id)
                                        .toList())
                                .addAllObjectives(objectives)
                                .build()));
    }

    private static Arbitrary<List<Objective>> objectives(List<Measure> measures) {
        if (measures.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Samples.ids(),
                        Samples.texts(),
                        Arbitraries.of(measures),
                        groups(),
                        numbers(),
                        Samples.names(),
                        Arbitraries.integers().between(1, 1000).optional())
                .as((id, words, measure, group, target, owner, days) -> {
                    LocalDate due = LocalDate.of(2027, 1, 1);
                    ObjectiveBuilder objective = Objective.builder(ObjectiveId.of(id))
                            .specific(words)
                            .measure(measure.id())
                            .target(target)
                            .owner(owner)
                            .due(due);
                    group.ifPresent(objective::group);
                    // a level to keep is never worse than itself
                    days.ifPresent(before -> objective.baseline(target, due.minusDays(before)));
                    return objective.build();
                })
                .list()
                .uniqueElements(Objective::id)
                .ofMaxSize(5);
    }
}
