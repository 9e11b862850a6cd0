package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** How one measure stands at a date, of the whole organisation or of one part of it. */
@Value.Immutable
@ValueStyle
public abstract class MeasureStatus {
    MeasureStatus() {}

    static Builder builder() {
        return ImmutableMeasureStatus.builder();
    }

    /**
     * The date.
     *
     * @return the date
     */
    public abstract LocalDate at();

    /**
     * What was measured up to that date.
     *
     * @return the series; empty if nothing was
     */
    public abstract Series series();

    /**
     * Whether the organisation steers on it.
     *
     * @return true if the measure is a key performance indicator of the plan
     */
    public abstract boolean isKpi();

    /**
     * What is to be reached by this measure.
     *
     * @return the status of each objective, in the order of the plan
     */
    public abstract List<ObjectiveStatus> objectives();

    /**
     * Whether the figures get better or worse.
     *
     * @return the trend of the series
     */
    @Value.Lazy
    public Trend trend() {
        return Trend.of(series());
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        MeasureName name = new MeasureName(series().measure(), series().group());
        said.add(series().last()
                .map(last -> last(name, last))
                .orElseGet(() -> OutcomeStatement.NOT_MEASURED.with(name, at())));
        if (isKpi()) {
            said.add(OutcomeStatement.KPI.with());
        }
        if (trend().n() > 1) {
            said.addAll(trend().statements());
        }
        objectives().forEach(status -> said.addAll(status.statements()));
        return said;
    }

    private Message last(MeasureName name, Measurement last) {
        return OutcomeStatement.LAST.with(
                name,
                Figure.given(last.value()),
                last.period(),
                series().measure().better().title());
    }

    /** Sets what is known of a measure. */
    interface Builder {
        Builder at(LocalDate at);

        Builder series(Series series);

        Builder isKpi(boolean kpi);

        Builder addAllObjectives(Iterable<? extends ObjectiveStatus> objectives);

        MeasureStatus build();
    }
}
