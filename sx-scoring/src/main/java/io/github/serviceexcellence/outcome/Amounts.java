package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Series;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many decimals the figures of a series are told with.
 *
 * @param decimals as many as the figure with most of them has
 */
record Amounts(int decimals) {
    private static final int MOST = 10;

    static Amounts of(Series series) {
        return of(series.measurements().stream().map(Measurement::value).toList());
    }

    static Amounts of(List<BigDecimal> figures) {
        return new Amounts(figures.stream().mapToInt(BigDecimal::scale).max().orElse(0));
    }

    /** So many more that a small number is not told as 0. */
    Amounts telling(double value) {
        int first = value == 0 ? 0 : (int) Math.ceil(-Math.log10(Math.abs(value)));
        return first > shown() ? new Amounts(first) : this;
    }

    /** What was reckoned from figures: one decimal more, and two at least. */
    Figure reckoned(double value) {
        return Figure.upTo(value, Math.min(MOST, shown()));
    }

    private int shown() {
        return Math.max(1, decimals) + 1;
    }
}
