package io.github.serviceexcellence.goal;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What an organisation wants, what it steers on, and what it will reach by when.
 *
 * <pre>{@code
 * GoalPlan plan = GoalPlan.builder()
 *         .ambition(ambition)
 *         .addMeasures(turnover, mark)
 *         .addKpis(turnover.id())
 *         .addObjectives(fewerLeavers)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class GoalPlan {
    GoalPlan() {}

    /**
     * Starts a plan.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableGoalPlan.builder();
    }

    /**
     * What the organisation wants to be, in words.
     *
     * @return the ambition, or nothing if none was given
     */
    public abstract Optional<Ambition> ambition();

    /**
     * The measures that the plan speaks of.
     *
     * @return the measures, no two with the same id
     */
    public abstract List<Measure> measures();

    /**
     * The key performance indicators: the measures that are steered on.
     *
     * @return ids of {@link #measures()}, each once
     */
    public abstract List<MeasureId> kpis();

    /**
     * What is to be reached.
     *
     * @return the objectives, no two with the same id, each by one of {@link #measures()}
     */
    public abstract List<Objective> objectives();

    @Value.Check
    void check() {
        Faults faults = new Faults();
        Map<MeasureId, Measure> known = new HashMap<>();
        for (Measure measure : measures()) {
            boolean isNew = known.put(measure.id(), measure) == null;
            faults.check(isNew, "measures/" + measure.id(), GoalProblem.MEASURE_TWICE, measure.id());
        }
        Word valid = Codes.listed(
                known.keySet().stream().map(MeasureId::value).sorted().toList());
        checkKpis(known, valid, faults);
        checkObjectives(known, valid, faults);
        faults.throwIfAny(GoalProblem.INVALID_PLAN);
    }

    private void checkKpis(Map<MeasureId, Measure> known, Word valid, Faults faults) {
        Set<MeasureId> seen = new HashSet<>();
        for (int place = 0; place < kpis().size(); place++) {
            MeasureId kpi = kpis().get(place);
            faults.check(seen.add(kpi), "kpis/" + place, GoalProblem.KPI_TWICE, kpi);
            faults.check(known.containsKey(kpi), "kpis/" + place, GoalProblem.UNKNOWN_MEASURE, kpi, valid);
        }
    }

    private void checkObjectives(Map<MeasureId, Measure> known, Word valid, Faults faults) {
        Set<ObjectiveId> seen = new HashSet<>();
        for (Objective objective : objectives()) {
            String field = "objectives/" + objective.id();
            faults.check(seen.add(objective.id()), field, GoalProblem.OBJECTIVE_TWICE, objective.id());
            Measure measure = known.get(objective.measure());
            if (measure == null) {
                faults.add(field + "/measure", GoalProblem.UNKNOWN_MEASURE.with(objective.measure(), valid));
            } else {
                checkWay(objective, measure, field + "/target", faults);
            }
        }
    }

    /** A target that is worse than the start: mostly a measure whose better way was told the wrong way round. */
    private static void checkWay(Objective objective, Measure measure, String field, Faults faults) {
        objective.baseline().ifPresent(start -> {
            int rise = objective.target().compareTo(start.value());
            faults.check(
                    measure.better().gain(rise) >= 0,
                    field,
                    () -> GoalProblem.TARGET_WORSE.with(
                            objective.target().toPlainString(),
                            start.value().toPlainString(),
                            measure.id(),
                            measure.better().title()));
        });
    }

    /** Builds a {@link GoalPlan}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets what the organisation wants to be.
         *
         * @param ambition the ambition
         * @return this builder
         */
        Builder ambition(Ambition ambition);

        /**
         * Sets what the organisation wants to be, if that was put into words.
         *
         * @param ambition the ambition, or nothing
         * @return this builder
         */
        Builder ambition(Optional<? extends Ambition> ambition);

        /**
         * Adds measures.
         *
         * @param measures the measures
         * @return this builder
         */
        Builder addMeasures(Measure... measures);

        /**
         * Adds measures.
         *
         * @param measures the measures
         * @return this builder
         */
        Builder addAllMeasures(Iterable<? extends Measure> measures);

        /**
         * Adds measures that are steered on.
         *
         * @param measures ids of measures of the plan
         * @return this builder
         */
        Builder addKpis(MeasureId... measures);

        /**
         * Adds measures that are steered on.
         *
         * @param measures ids of measures of the plan
         * @return this builder
         */
        Builder addAllKpis(Iterable<? extends MeasureId> measures);

        /**
         * Adds objectives.
         *
         * @param objectives the objectives
         * @return this builder
         */
        Builder addObjectives(Objective... objectives);

        /**
         * Adds objectives.
         *
         * @param objectives the objectives
         * @return this builder
         */
        Builder addAllObjectives(Iterable<? extends Objective> objectives);

        /**
         * Builds the plan.
         *
         * @return the plan
         * @throws IllegalArgumentException telling every fault: a measure, a key performance indicator or an objective that stands twice, a measure
         *     that is not there, a target that is worse than its baseline
         */
        GoalPlan build();
    }
}
