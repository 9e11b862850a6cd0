package io.github.serviceexcellence.result;

import io.github.serviceexcellence.response.GroupKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was measured one period after another: one measure, of the whole organisation or of one part of it.
 *
 * @param measure the measure
 * @param group the part of the organisation, or nothing for the whole
 * @param measurements by time; none if nothing was measured
 */
public record Series(Measure measure, Optional<GroupKey> group, List<Measurement> measurements) {
    /** Copies the list. */
    public Series {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(group, "group");
        measurements = List.copyOf(measurements);
    }

    /**
     * What was known at a date.
     *
     * @param at the date
     * @return the measurements whose period ended on that day or before
     */
    public Series until(LocalDate at) {
        return new Series(
                measure,
                group,
                measurements.stream()
                        .filter(measurement -> !measurement.period().to().isAfter(at))
                        .toList());
    }

    /**
     * The last measurement.
     *
     * @return that whose period ends last; nothing if there is none
     */
    public Optional<Measurement> last() {
        return measurements.isEmpty() ? Optional.empty() : Optional.of(measurements.get(measurements.size() - 1));
    }
}
