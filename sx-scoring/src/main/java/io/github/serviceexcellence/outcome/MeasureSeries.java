package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** One measure, with what was measured and what is to be reached, of the whole organisation and of each part. */
final class MeasureSeries {
    private final Measure measure;
    private final boolean kpi;
    private final Map<Optional<GroupKey>, List<Measurement>> measured = new LinkedHashMap<>();
    private final Map<Optional<GroupKey>, List<Objective>> wanted = new LinkedHashMap<>();

    MeasureSeries(Measure measure, Measurements measurements, GoalPlan plan) {
        this.measure = measure;
        this.kpi = plan.kpis().contains(measure.id());
        measurements.measurements().stream()
                .filter(each -> each.measure().equals(measure.id()))
                .forEach(each -> add(measured, each.group(), each));
        plan.objectives().stream()
                .filter(each -> each.measure().equals(measure.id()))
                .forEach(each -> add(wanted, each.group(), each));
    }

    private static <T> void add(Map<Optional<GroupKey>, List<T>> all, Optional<GroupKey> group, T one) {
        all.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
    }

    /** The whole organisation first, unless only parts of it were measured or are to reach something. */
    List<MeasureStatus> statuses(LocalDate at) {
        NavigableSet<GroupKey> parts = new TreeSet<>();
        measured.keySet().forEach(group -> group.ifPresent(parts::add));
        wanted.keySet().forEach(group -> group.ifPresent(parts::add));
        Optional<GroupKey> whole = Optional.empty();
        List<MeasureStatus> statuses = new ArrayList<>();
        if (parts.isEmpty() || measured.containsKey(whole) || wanted.containsKey(whole)) {
            statuses.add(status(whole, at));
        }
        parts.forEach(part -> statuses.add(status(Optional.of(part), at)));
        return statuses;
    }

    private MeasureStatus status(Optional<GroupKey> group, LocalDate at) {
        Series series = new Series(measure, group, measured.getOrDefault(group, List.of()));
        return MeasureStatus.builder()
                .at(at)
                .series(series.until(at))
                .isKpi(kpi)
                .addAllObjectives(wanted.getOrDefault(group, List.of()).stream()
                        .map(objective -> new Standing(objective, series, at).status())
                        .toList())
                .build();
    }
}
