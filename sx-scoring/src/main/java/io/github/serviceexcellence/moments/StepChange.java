package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.judgement.Finding;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed at one step.
 *
 * @param step the step
 * @param finding the later score minus the earlier, with its corrected p-value; nothing if the two could not be compared
 */
public record StepChange(Step step, Optional<Finding> finding) {
    /** Checks that nothing is missing. */
    public StepChange {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(finding, "finding");
    }
}
