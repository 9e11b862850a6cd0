package io.github.serviceexcellence.result;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures that an organisation has of its results, with the measures that they are of.
 *
 * <pre>{@code
 * Measurements measurements = Measurements.of(List.of(turnover, mark), List.of(first, second, third));
 * measurements.series(MeasureId.of("staff-turnover")).last();
 * }</pre>
 *
 * @param measures by result, then by id; no two with the same id
 * @param measurements by measure, then by group (the whole organisation first), then by time; no two of the same measure, group and period
 */
public record Measurements(List<Measure> measures, List<Measurement> measurements) {
    private static final Comparator<Measure> BY_RESULT =
            Comparator.comparing(Measure::result).thenComparing(Measure::id);
    private static final Comparator<Optional<GroupKey>> WHOLE_FIRST =
            Comparator.comparing(group -> group.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Checks and sorts what was measured.
     *
     * @throws IllegalArgumentException telling every fault: a measure that stands twice, a measurement of a measure that is not there, two measurements
     *     of one measure, group and period
     */
    public Measurements {
        Faults faults = new Faults();
        Set<MeasureId> known = known(measures, faults);
        check(measurements, known, faults);
        faults.throwIfAny(ResultProblem.INVALID_MEASUREMENTS);
        measures = measures.stream().sorted(BY_RESULT).toList();
        measurements = sorted(measurements, measures);
    }

    private static Set<MeasureId> known(List<Measure> measures, Faults faults) {
        Set<MeasureId> known = new HashSet<>();
        for (Measure measure : measures) {
            boolean isNew = known.add(measure.id());
            faults.check(isNew, "measures/" + measure.id(), ResultProblem.MEASURE_TWICE, measure.id());
        }
        return known;
    }

    private static void check(List<Measurement> measurements, Set<MeasureId> known, Faults faults) {
        Word valid = Codes.listed(known.stream().map(MeasureId::value).sorted().toList());
        Set<List<Object>> seen = new HashSet<>();
        for (int place = 0; place < measurements.size(); place++) {
            Measurement measurement = measurements.get(place);
            String field = "measurements/" + place;
            faults.check(
                    known.contains(measurement.measure()),
                    field + "/measure",
                    ResultProblem.UNKNOWN_MEASURE,
                    measurement.measure(),
                    valid);
            boolean isNew = seen.add(List.of(measurement.measure(), measurement.group(), measurement.period()));
            faults.check(isNew, field, () -> twice(measurement));
        }
    }

    private static Message twice(Measurement measurement) {
        return measurement
                .group()
                .map(group -> ResultProblem.GROUP_TWICE.with(measurement.measure(), measurement.period(), group))
                .orElseGet(() -> ResultProblem.MEASURED_TWICE.with(measurement.measure(), measurement.period()));
    }

    private static List<Measurement> sorted(List<Measurement> measurements, List<Measure> measures) {
        Map<MeasureId, Measure> byId = measures.stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        return measurements.stream()
                .sorted(Comparator.<Measurement, Measure>comparing(each -> byId.get(each.measure()), BY_RESULT)
                        .thenComparing(Measurement::group, WHOLE_FIRST)
                        .thenComparing(Measurement::period))
                .toList();
    }

    /**
     * The measurements with their measures, in any order.
     *
     * @param measures the measures
     * @param measurements what was measured
     * @return the measurements
     * @throws IllegalArgumentException telling every fault: a measure that stands twice, a measurement of a measure that is not there, two measurements
     *     of one measure, group and period
     */
    public static Measurements of(
            Collection<? extends Measure> measures, Collection<? extends Measurement> measurements) {
        return new Measurements(List.copyOf(measures), List.copyOf(measurements));
    }

    /**
     * The measure with an id.
     *
     * @param id the id
     * @return the measure, or nothing if there is none
     */
    public Optional<Measure> find(MeasureId id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * What was measured, period after period.
     *
     * @return a series for each measure and group that has measurements, in the order of {@link #measurements()}
     */
    public List<Series> series() {
        List<Series> all = new ArrayList<>();
        int start = 0;
        for (int next = 1; next <= measurements.size(); next++) {
            Measurement first = measurements.get(start);
            if (next == measurements.size() || !isOfSameSeries(first, measurements.get(next))) {
                Measure measure = find(first.measure()).orElseThrow();
                all.add(new Series(measure, first.group(), measurements.subList(start, next)));
                start = next;
            }
        }
        return List.copyOf(all);
    }

    private static boolean isOfSameSeries(Measurement one, Measurement other) {
        return one.measure().equals(other.measure()) && one.group().equals(other.group());
    }

    /**
     * What was measured of the whole organisation.
     *
     * @param measure the id of the measure
     * @return the series; empty if nothing was measured
     * @throws IllegalArgumentException if there is no such measure
     */
    public Series series(MeasureId measure) {
        return series(measure, Optional.empty());
    }

    /**
     * What was measured of a part of the organisation.
     *
     * @param measure the id of the measure
     * @param group the part, or nothing for the whole organisation
     * @return the series; empty if nothing was measured
     * @throws IllegalArgumentException if there is no such measure
     */
    public Series series(MeasureId measure, Optional<GroupKey> group) {
        Measure known = find(measure)
                .orElseThrow(() -> InvalidInputException.of(ResultProblem.UNKNOWN_MEASURE.with(measure, listed())));
        return new Series(
                known,
                group,
                measurements.stream()
                        .filter(each ->
                                each.measure().equals(measure) && each.group().equals(group))
                        .toList());
    }

    private Word listed() {
        return Codes.listed(
                measures.stream().map(measure -> measure.id().value()).toList());
    }

    /** The numbers of measures and measurements. */
    @Override
    public String toString() {
        return measurements.size() + " measurements of " + measures.size() + " measures";
    }
}
