package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Times;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody at a step of a journey. Personal data.
 *
 * @param who the customer, or the employee on a journey of employees
 * @param step the step
 * @param time when, in the years 1 to 9999
 */
public record Visit(CustomerId who, StepId step, Instant time) {
    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if the time lies outside the years 1 to 9999
     */
    public Visit {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(step, "step");
        Faults faults = new Faults();
        Times.check("time", time, faults);
        faults.throwIfAny(JourneyProblem.INVALID_VISIT, who, step);
    }
}
