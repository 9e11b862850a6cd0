package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.goal.Baseline;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.result.Better;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.uncertainty.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the status of an objective into words. */
final class ObjectiveWords {
    private final ObjectiveStatus status;

    ObjectiveWords(ObjectiveStatus status) {
        this.status = status;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(ObjectiveStatement.OBJECTIVE.with(
                new Quoted(status.objective().specific()),
                new MeasureName(status.measure(), status.objective().group()),
                limit(),
                Figure.given(status.objective().target()),
                status.objective().due(),
                status.objective().owner()));
        said.add(state());
        status.interval().map(this::interval).ifPresent(said::add);
        status.reachedLater()
                .map(later -> ObjectiveStatement.LATER.with(Figure.given(later.value()), later.period()))
                .ifPresent(said::add);
        return List.copyOf(said);
    }

    private Word limit() {
        return status.measure().better() == Better.UP
                ? Word.of("at least", "minstens")
                : Word.of("at most", "hoogstens");
    }

    private Message state() {
        return switch (status.state()) {
            case ATTAINED -> figure(ObjectiveStatement.ATTAINED);
            case ON_TRACK -> line(ObjectiveStatement.ON_TRACK);
            case BEHIND -> line(ObjectiveStatement.BEHIND);
            case OPEN -> line(ObjectiveStatement.OPEN);
            case NOT_YET -> figure(ObjectiveStatement.NOT_YET);
            case MISSED -> figure(ObjectiveStatement.MISSED);
            case UNKNOWN -> ObjectiveStatement.UNKNOWN.with(until());
        };
    }

    private Message figure(ProblemKind kind) {
        Measurement last = status.measurement().orElseThrow();
        return kind.with(Figure.given(last.value()), last.period());
    }

    private Message line(ProblemKind kind) {
        Measurement last = status.measurement().orElseThrow();
        Baseline start = status.objective().baseline().orElseThrow();
        return kind.with(
                Figure.given(last.value()),
                last.period(),
                Figure.given(start.value()),
                start.date(),
                amounts().reckoned(status.line().orElseThrow()));
    }

    private Message interval(Interval interval) {
        boolean within = interval.contains(status.objective().target().doubleValue());
        ProblemKind kind = within ? ObjectiveStatement.TARGET_WITHIN : ObjectiveStatement.INTERVAL;
        return kind.with(amounts().reckoned(interval.low()), amounts().reckoned(interval.high()));
    }

    /** What counts ends when the objective is due. */
    private LocalDate until() {
        LocalDate due = status.objective().due();
        return status.at().isAfter(due) ? due : status.at();
    }

    /** As exact as the finest of the figures that stand beside each other. */
    private Amounts amounts() {
        Measurement last = status.measurement().orElseThrow();
        return Amounts.of(Stream.of(
                        Optional.of(last.value()),
                        last.standardError(),
                        Optional.of(status.objective().target()),
                        status.objective().baseline().map(Baseline::value))
                .flatMap(Optional::stream)
                .toList());
    }
}
