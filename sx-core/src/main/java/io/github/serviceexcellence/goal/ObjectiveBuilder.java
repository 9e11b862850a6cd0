package io.github.serviceexcellence.goal;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.MeasureId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Builds an {@link Objective} and tells all that it lacks at once. Of what is set twice the last counts. Not safe for use by several threads. */
public final class ObjectiveBuilder {
    private static final int LONGEST_OWNER = 200;

    private final ObjectiveId id;
    private Optional<Text> specific = Optional.empty();
    private Optional<MeasureId> measure = Optional.empty();
    private Optional<GroupKey> group = Optional.empty();
    private Optional<BigDecimal> target = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<BigDecimal> baselineValue = Optional.empty();
    private Optional<LocalDate> baselineDate = Optional.empty();

    ObjectiveBuilder(ObjectiveId id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Sets what is to be reached, in words.
     *
     * @param words the words
     * @return this builder
     */
    public ObjectiveBuilder specific(Text words) {
        specific = Optional.of(words);
        return this;
    }

    /**
     * Sets by what one sees whether it is reached.
     *
     * @param measure the id of the measure
     * @return this builder
     */
    public ObjectiveBuilder measure(MeasureId measure) {
        this.measure = Optional.of(measure);
        return this;
    }

    /**
     * Sets the part of the organisation that it is about; without it the objective is one of the whole organisation.
     *
     * @param group the group
     * @return this builder
     */
    public ObjectiveBuilder group(GroupKey group) {
        this.group = Optional.of(group);
        return this;
    }

    /**
     * Sets the figure to reach.
     *
     * @param target at least so much where higher is better, else at most so much; at most 20 digits on either side of the point
     * @return this builder
     */
    public ObjectiveBuilder target(BigDecimal target) {
        this.target = Optional.of(target);
        return this;
    }

    /**
     * Sets who answers for it.
     *
     * @param owner a name or a function, 1 to 200 characters
     * @return this builder
     */
    public ObjectiveBuilder owner(String owner) {
        this.owner = Optional.of(owner);
        return this;
    }

    /**
     * Sets by when it is to be reached.
     *
     * @param due the last day
     * @return this builder
     */
    public ObjectiveBuilder due(LocalDate due) {
        this.due = Optional.of(due);
        return this;
    }

    /**
     * Sets where one starts from. Without it nobody can tell whether things are on track, only whether the target is reached.
     *
     * @param value how things stood, in the unit of the measure
     * @param date when, before the objective is due
     * @return this builder
     */
    public ObjectiveBuilder baseline(BigDecimal value, LocalDate date) {
        baselineValue = Optional.of(value);
        baselineDate = Optional.of(date);
        return this;
    }

    /**
     * Builds the objective.
     *
     * @return the objective
     * @throws IllegalArgumentException telling every fault: what is missing of words, measure, target, owner and date, a number with too many digits,
     *     an owner that is blank or too long, a baseline that is not before the date
     */
    public Objective build() {
        Faults faults = new Faults();
        needed(specific, "specific", GoalProblem.NOT_SPECIFIC, faults);
        needed(measure, "measure", GoalProblem.NO_MEASURE, faults);
        needed(target, "target", GoalProblem.NO_TARGET, faults);
        needed(owner, "owner", GoalProblem.NO_OWNER, faults);
        needed(due, "due", GoalProblem.NO_DATE, faults);
        target.ifPresent(number -> faults.check(Decimals.bare(number).isPresent(), "target", GoalProblem.DIGITS));
        owner.ifPresent(name -> faults.guarded(
                "owner", () -> Codes.name(Word.of("owner", "verantwoordelijke"), name, LONGEST_OWNER), ""));
        Optional<Baseline> baseline = faults.guarded("baseline", this::baseline, Optional.empty());
        baseline.ifPresent(start -> due.ifPresent(day -> faults.check(
                start.date().isBefore(day), "baseline/date", GoalProblem.BASELINE_LATE, start.date(), day)));
        faults.throwIfAny(GoalProblem.INVALID_OBJECTIVE, id);
        return make(baseline);
    }

    private static void needed(Optional<?> part, String field, ProblemKind lacking, Faults faults) {
        faults.check(part.isPresent(), field, lacking);
    }

    private Optional<Baseline> baseline() {
        return baselineValue.map(value -> new Baseline(value, baselineDate.orElseThrow()));
    }

    private Objective make(Optional<Baseline> baseline) {
        return Objective.parts()
                .id(id)
                .specific(specific.orElseThrow())
                .measure(measure.orElseThrow())
                .group(group)
                .target(target.flatMap(Decimals::bare).orElseThrow())
                .owner(owner.orElseThrow())
                .due(due.orElseThrow())
                .baseline(baseline)
                .build();
    }
}
