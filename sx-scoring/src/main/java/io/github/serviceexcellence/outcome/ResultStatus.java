package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How one of the results a to d stands.
 *
 * @param result the result
 * @param measures the measures that tell of it, by id, the whole organisation before its parts; none if none does
 */
public record ResultStatus(ResultElement result, List<MeasureStatus> measures) {
    /** Copies the list. */
    public ResultStatus {
        Objects.requireNonNull(result, "result");
        measures = List.copyOf(measures);
    }

    Message title() {
        return OutcomeStatement.RESULT.with(result.letter(), result.title());
    }

    List<Message> said() {
        List<Message> said = new ArrayList<>();
        if (measures.isEmpty()) {
            said.add(OutcomeStatement.NO_MEASURE.with());
        }
        measures.forEach(measure -> said.addAll(measure.statements()));
        return said;
    }
}
