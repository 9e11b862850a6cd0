package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.problem.InvalidInputException;
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
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if the time lies outside the years 1 to 9999
     */
    public Visit {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(step, "step");
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw InvalidInputException.at("time", JourneyProblem.TIME_RANGE.with(time));
        }
    }
}
