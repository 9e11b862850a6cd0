package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Series;
import java.math.BigDecimal;

/**
 * How many decimals the figures of a series are told with.
 *
 * @param decimals as many as the figure with most of them has
 */
record Amounts(int decimals) {
    private static final int MOST = 10;

    static Amounts of(Series series) {
        return new Amounts(series.measurements().stream()
                .map(Measurement::value)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0));
    }

    /** A figure as it was given. */
    static Figure given(BigDecimal value) {
        return Figure.upTo(value.doubleValue(), value.scale());
    }

    /** What was reckoned from figures: one decimal more, and two at least. */
    Figure reckoned(double value) {
        return Figure.upTo(value, Math.min(MOST, Math.max(1, decimals) + 1));
    }
}
