package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How an objective stands at a date.
 *
 * <p>The last measurement decides whose period ended at that date or before, and not after the objective was due; with a baseline, after that. If it reaches the target, the objective is attained. If not, and the date has passed, it is missed. Until then the figure is held
 * against the straight line from baseline to target at the end of the measurement's period, {@code baseline + (target - baseline) * (end - baseline
 * date) / (due - baseline date)} in days: on the line or better is on track, worse is behind. Where the measurement has a standard error and its
 * interval of 95% holds the line, its ends included, the two are not told apart. Without a baseline there is no line.
 *
 * <pre>{@code
 * ObjectiveStatus status = ObjectiveStatus.of(objective, measurements, LocalDate.of(2026, 10, 1));
 * status.state();
 * System.out.println(status.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It misleads where progress is not meant to be even, such as work that pays off at the end: then behind the line may be as planned. Attained
 * and missed go by the figure itself, as an objective does; where its interval holds the target, that is said.
 */
@Value.Immutable
@ValueStyle
public abstract class ObjectiveStatus implements Explained {
    ObjectiveStatus() {}

    static Builder builder() {
        return ImmutableObjectiveStatus.builder();
    }

    /**
     * The status of an objective at a date.
     *
     * @param objective the objective
     * @param measurements what was measured, with the measure of the objective among its measures
     * @param at the date
     * @return the status
     * @throws IllegalArgumentException if the measure of the objective is not among those of the measurements
     */
    public static ObjectiveStatus of(Objective objective, Measurements measurements, LocalDate at) {
        return new Standing(objective, measurements.series(objective.measure(), objective.group()), at).status();
    }

    /**
     * The objective.
     *
     * @return the objective
     */
    public abstract Objective objective();

    /**
     * Its measure.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * The date at which it is judged.
     *
     * @return the date
     */
    public abstract LocalDate at();

    /**
     * How it stands.
     *
     * @return the state
     */
    public abstract ObjectiveState state();

    /**
     * The measurement that decides.
     *
     * @return the last one that counts; nothing if the state is unknown
     */
    public abstract Optional<Measurement> measurement();

    /**
     * Where the straight line to the target stands at the end of that measurement's period.
     *
     * @return the figure in the unit of the measure; nothing without a baseline or without a measurement
     */
    public abstract OptionalDouble line();

    /**
     * The measurement that reached the target after the date that was due.
     *
     * @return the first such measurement, of an objective that was missed or of which it is not known; else nothing
     */
    public abstract Optional<Measurement> reachedLater();

    /**
     * The interval of 95% of the measurement that decides: value - 1.96 se to value + 1.96 se.
     *
     * @return the interval, or nothing if there is no measurement, or none with a standard error
     */
    public Optional<Interval> interval() {
        return measurement().flatMap(ObjectiveStatus::interval);
    }

    static Optional<Interval> interval(Measurement measurement) {
        return measurement
                .standardError()
                .map(error -> new Estimate(
                                measurement.value().doubleValue(), error.doubleValue(), Double.POSITIVE_INFINITY)
                        .interval());
    }

    /**
     * What there is to say, as data: what is to be reached, how it stands, and how uncertain the figure is.
     *
     * @return a sentence each, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        return new ObjectiveWords(this).statements();
    }

    /** Sets what is known of a status. */
    interface Builder {
        Builder objective(Objective objective);

        Builder measure(Measure measure);

        Builder at(LocalDate at);

        Builder state(ObjectiveState state);

        Builder measurement(Optional<? extends Measurement> measurement);

        Builder line(OptionalDouble line);

        Builder reachedLater(Optional<? extends Measurement> measurement);

        ObjectiveStatus build();
    }
}
