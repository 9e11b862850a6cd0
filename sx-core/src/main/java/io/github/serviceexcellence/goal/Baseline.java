package io.github.serviceexcellence.goal;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where one starts from on the way to a target.
 *
 * @param value how things stood, in the unit of the measure; at most 20 digits on either side of the point, without zeros at the end
 * @param date when they stood so
 */
public record Baseline(BigDecimal value, LocalDate date) {
    /**
     * Takes zeros off the end of the value.
     *
     * @throws IllegalArgumentException if the value has too many digits
     */
    public Baseline {
        Objects.requireNonNull(date, "date");
        value = Decimals.bare(value).orElseThrow(() -> InvalidInputException.at("value", GoalProblem.DIGITS.with()));
    }
}
