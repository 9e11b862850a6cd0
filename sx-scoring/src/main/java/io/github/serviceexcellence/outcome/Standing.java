package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.goal.Baseline;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds out how an objective stands. */
record Standing(Objective objective, Series series, LocalDate at) {
    Standing {
        Objects.requireNonNull(at, "at");
    }

    ObjectiveStatus status() {
        Optional<Measurement> last = last();
        ObjectiveState state = last.map(this::state).orElse(ObjectiveState.UNKNOWN);
        boolean over = state == ObjectiveState.MISSED || state == ObjectiveState.UNKNOWN;
        return ObjectiveStatus.builder()
                .objective(objective)
                .measure(series.measure())
                .at(at)
                .state(state)
                .measurement(last)
                .line(last.map(this::line).orElse(OptionalDouble.empty()))
                .reachedLater(over ? reachedLater() : Optional.empty())
                .build();
    }

    private Optional<Measurement> last() {
        LocalDate until = at.isAfter(objective.due()) ? objective.due() : at;
        return series.until(until)
                .last()
                .filter(measurement -> objective
                        .baseline()
                        .filter(start -> !measurement.period().to().isAfter(start.date()))
                        .isEmpty());
    }

    private Optional<Measurement> reachedLater() {
        return series.until(at).measurements().stream()
                .filter(measurement -> measurement.period().to().isAfter(objective.due()))
                .filter(this::reaches)
                .findFirst();
    }

    private boolean reaches(Measurement measurement) {
        return gain(measurement.value().subtract(objective.target())) >= 0;
    }

    private ObjectiveState state(Measurement last) {
        if (reaches(last)) {
            return ObjectiveState.ATTAINED;
        }
        if (at.isAfter(objective.due())) {
            return ObjectiveState.MISSED;
        }
        return objective.baseline().map(start -> againstLine(start, last)).orElse(ObjectiveState.NOT_YET);
    }

    private ObjectiveState againstLine(Baseline start, Measurement last) {
        double line = line(last).orElseThrow();
        boolean apart = ObjectiveStatus.interval(last)
                .filter(interval -> interval.contains(line))
                .isEmpty();
        if (!apart) {
            return ObjectiveState.OPEN;
        }
        return gain(aboveLine(start, last)) >= 0 ? ObjectiveState.ON_TRACK : ObjectiveState.BEHIND;
    }

    /** How far the value lies above the line, times the days from baseline to date: exact, so that what is on the line is on it. */
    private BigDecimal aboveLine(Baseline start, Measurement last) {
        BigDecimal risen = last.value().subtract(start.value());
        BigDecimal wished = objective.target().subtract(start.value());
        return risen.multiply(days(start, objective.due()))
                .subtract(wished.multiply(days(start, last.period().to())));
    }

    private OptionalDouble line(Measurement last) {
        return objective
                .baseline()
                .map(start -> {
                    double wished = objective.target().subtract(start.value()).doubleValue();
                    double passed = days(start, last.period().to()).doubleValue()
                            / days(start, objective.due()).doubleValue();
                    return OptionalDouble.of(start.value().doubleValue() + wished * passed);
                })
                .orElse(OptionalDouble.empty());
    }

    private static BigDecimal days(Baseline start, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(start.date(), to));
    }

    private double gain(BigDecimal higher) {
        return series.measure().better().gain(higher.signum());
    }
}
