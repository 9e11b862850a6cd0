package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.result.Measurements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the results a to d stand at a date: the last figure of each measure, its trend, and the objectives beside it.
 *
 * <pre>{@code
 * ResultsStatus status = ResultsStatus.of(measurements, plan, LocalDate.of(2026, 10, 1));
 * status.result(ResultElement.CUSTOMER_DELIGHT).measures();
 * System.out.println(status.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Measurements whose period ended after the date are left aside, but for an objective that was reached late. It misleads where few measures are
 * looked at because they are at hand: what is not measured does not stand here.
 *
 * @param at the date
 * @param plan what is wanted
 * @param results the four results, a to d
 */
public record ResultsStatus(LocalDate at, GoalPlan plan, List<ResultStatus> results) implements Explained {
    private static final String INDENT = "  ";

    /** Copies the list. */
    public ResultsStatus {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(plan, "plan");
        results = List.copyOf(results);
    }

    /**
     * The status of all results.
     *
     * @param measurements what was measured
     * @param plan what is wanted; its measures may be others than those that were measured
     * @param at the date
     * @return the status
     * @throws IllegalArgumentException telling each measure of the plan that has the id of one that was measured and is another
     */
    public static ResultsStatus of(Measurements measurements, GoalPlan plan, LocalDate at) {
        Objects.requireNonNull(at, "at");
        List<MeasureStatus> measures = new ArrayList<>();
        for (Measure measure : together(measurements, plan)) {
            measures.addAll(new MeasureSeries(measure, measurements, plan).statuses(at));
        }
        return new ResultsStatus(
                at,
                plan,
                Arrays.stream(ResultElement.values())
                        .map(result -> new ResultStatus(
                                result,
                                measures.stream()
                                        .filter(each -> each.series().measure().result() == result)
                                        .toList()))
                        .toList());
    }

    private static List<Measure> together(Measurements measurements, GoalPlan plan) {
        Map<MeasureId, Measure> together = new LinkedHashMap<>();
        measurements.measures().forEach(measure -> together.put(measure.id(), measure));
        Faults faults = new Faults();
        for (Measure measure : plan.measures()) {
            Measure known = together.putIfAbsent(measure.id(), measure);
            faults.check(known == null || known.equals(measure), OutcomeProblem.OTHER_MEASURE, measure.id());
        }
        faults.throwIfAny(OutcomeProblem.NOT_TOGETHER);
        return Measurements.of(together.values(), List.of()).measures();
    }

    /**
     * One of the results.
     *
     * @param result a to d
     * @return how it stands
     */
    public ResultStatus result(ResultElement result) {
        Objects.requireNonNull(result, "result");
        return results.stream()
                .filter(each -> each.result() == result)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The objectives of all results.
     *
     * @return how each stands, by result
     */
    public List<ObjectiveStatus> objectives() {
        return results.stream()
                .flatMap(result -> result.measures().stream())
                .flatMap(measure -> measure.objectives().stream())
                .toList();
    }

    /**
     * What there is to say, as data: result by result its last figures, their trends and the objectives, and what a trend does not tell.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(OutcomeStatement.AT.with(at));
        for (ResultStatus result : results) {
            said.add(result.title());
            said.addAll(result.said());
        }
        notes().ifPresent(said::add);
        return List.copyOf(said);
    }

    private Optional<Message> notes() {
        boolean hasTrend = results.stream()
                .flatMap(result -> result.measures().stream())
                .anyMatch(measure -> measure.trend().slope().isPresent());
        return hasTrend ? Optional.of(OutcomeStatement.NOT_WHY.with()) : Optional.empty();
    }

    /**
     * What there is to say, in plain words.
     *
     * @param language the reader's language
     * @return a line for each of the {@link #statements()}, those of a result indented below it
     */
    @Override
    public String explain(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(OutcomeStatement.AT.with(at).in(language));
        for (ResultStatus result : results) {
            lines.add(result.title().in(language));
            result.said().forEach(said -> lines.add(INDENT + said.in(language)));
        }
        notes().ifPresent(note -> lines.add(note.in(language)));
        return String.join("\n", lines);
    }
}
