package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.result.Series;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether figures get better or worse, period after period: the slope of the straight line that fits them best by least squares, {@code
 * sum((x - mean x)(y - mean y)) / sum((x - mean x)^2)}, with x the number of the period. Periods that are missing are counted. Its standard error is
 * that of a regression, with n - 2 degrees of freedom.
 *
 * <p>Better or worse is named only where the interval of 95% excludes 0. How uncertain each figure is does not enter: chance is told from how far the
 * figures lie from the line.
 *
 * <pre>{@code
 * Trend trend = Trend.of(measurements.series(MeasureId.of("mark")));
 * trend.course();                      // BETTER, WORSE or OPEN
 * trend.slope().map(Estimate::interval);
 * }</pre>
 *
 * <p>It misleads where seasons come and go, where one figure hangs on the one before it (then the interval is too narrow), and of three or four figures
 * that happen to lie on a line.
 *
 * @param series the figures
 * @param spacing how their periods follow each other
 * @param slope how much higher the figure is with each period, in the unit of the measure; nothing for fewer than 3 figures, or where periods are
 *     not as long as each other or overlap
 */
public record Trend(Series series, Spacing spacing, Optional<Estimate> slope) implements Explained {
    /** With two figures any line fits. */
    static final int FEWEST = 3;

    /** Checks that nothing is missing. */
    public Trend {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(spacing, "spacing");
        Objects.requireNonNull(slope, "slope");
    }

    /**
     * The trend of a series.
     *
     * @param series the figures, as many as are to count
     * @return the trend
     */
    public static Trend of(Series series) {
        Spacing spacing = spacing(series.measurements());
        boolean enough = series.measurements().size() >= FEWEST;
        return new Trend(
                series,
                spacing,
                spacing.isRegular() && enough ? Optional.of(slope(series.measurements())) : Optional.empty());
    }

    static Spacing spacing(List<Measurement> measurements) {
        Spacing spacing = Spacing.EVEN;
        for (int next = 1; next < measurements.size(); next++) {
            Period before = measurements.get(next - 1).period();
            Period period = measurements.get(next).period();
            if (before.overlaps(period)) {
                return Spacing.OVERLAPPING;
            }
            if (!before.isAsLongAs(period)) {
                spacing = Spacing.UNEVEN;
            } else if (spacing == Spacing.EVEN && !before.to().plusDays(1).equals(period.from())) {
                spacing = Spacing.GAPS;
            }
        }
        return spacing;
    }

    private static Estimate slope(List<Measurement> measurements) {
        Measurement first = measurements.get(0);
        BigDecimal start = first.value();
        double[] x = measurements.stream()
                .mapToDouble(each -> first.period().stepsTo(each.period()))
                .toArray();
        // the first value off, exactly: a figure that never changes has a slope of exactly 0
        double[] y = measurements.stream()
                .mapToDouble(each -> each.value().subtract(start).doubleValue())
                .toArray();
        Sums sums = Sums.of(x, y);
        double slope = sums.xy() / sums.xx();
        double error = Math.sqrt(sums.left(slope) / (x.length - 2.0) / sums.xx());
        return new Estimate(slope, error, x.length - 2.0);
    }

    /**
     * The number of figures.
     *
     * @return 0 or more
     */
    public int n() {
        return series.measurements().size();
    }

    /**
     * Which way things go, by the direction of the measure.
     *
     * @return better or worse where the interval of the slope excludes 0; else open
     */
    public Course course() {
        return slope.filter(estimate -> !estimate.interval().contains(0))
                .map(estimate -> series.measure().better().gain(estimate.value()) > 0 ? Course.BETTER : Course.WORSE)
                .orElse(Course.OPEN);
    }

    /**
     * What there is to say, as data.
     *
     * @return a sentence on the trend, or on why there is none, and one on missing periods, in English and Dutch
     */
    @Override
    public List<Message> statements() {
        if (!spacing.isRegular()) {
            return List.of(
                    spacing == Spacing.UNEVEN ? TrendStatement.UNEVEN.with() : TrendStatement.OVERLAPPING.with());
        }
        return slope.map(this::said).orElseGet(() -> List.of(TrendStatement.FEW.with(n(), FEWEST)));
    }

    private List<Message> said(Estimate estimate) {
        Amounts amounts = Amounts.of(series).telling(estimate.value());
        Interval interval = estimate.interval();
        Message trend = TrendStatement.of(course())
                .with(
                        amounts.reckoned(estimate.value()),
                        amounts.reckoned(interval.low()),
                        amounts.reckoned(interval.high()),
                        n());
        return spacing == Spacing.GAPS ? List.of(trend, TrendStatement.GAPS.with()) : List.of(trend);
    }
}
