package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Measure;
import java.util.Optional;

/** The title of a measure with its unit, and of which part of the organisation it is told. */
record MeasureName(Measure measure, Optional<GroupKey> group) implements Wording {
    @Override
    public String in(Language language) {
        String of = group.map(key -> key.value() + ", ").orElse("");
        return of + measure.title().in(language) + " (" + measure.unit().in(language) + ")";
    }
}
