package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.uncertainty.Estimate;
import io.github.serviceexcellence.uncertainty.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How the interval of a metric is made from its value, its standard error and the number of respondents. */
public enum IntervalMethod {
    /** value - z se to value + z se, with z of the normal distribution: 1.96 for 95%. Too narrow for few respondents. */
    WALD("wald") {
        @Override
        Interval interval(Metric metric, double error, double confidence) {
            double value = metric.value().orElseThrow();
            double reach = z(confidence) * error;
            return new Interval(value - reach, value + reach, confidence);
        }
    },
    /**
     * The score interval of Wilson (1927) for a share p of n: (p + z^2 / 2n -/+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n). It never
     * leaves 0 to 100, and holds for few respondents too. Where weights differ, n is how many of equal weight would have the same standard
     * error, p (1 - p) / se^2, but no more than the {@linkplain Metric#effectiveN() effective n}, which it is where all say the same.
     */
    WILSON("wilson") {
        @Override
        Interval interval(Metric metric, double error, double confidence) {
            double share = Math.abs(metric.value().orElseThrow()) / FULL;
            double spread = share * (1 - share);
            double people = metric.effectiveN().orElse((double) metric.n());
            // rare answers of light people must not look surer than those who gave them
            double size = spread > 0 && error > 0 ? Math.min(people, spread / (error / FULL * (error / FULL))) : people;
            double z = z(confidence);
            double centre = share + z * z / (2 * size);
            double reach = z * Math.sqrt(spread / size + z * z / (4 * size * size));
            double below = 1 + z * z / size;
            // the share lies within, whatever rounding does to an end
            double low = Math.max(0, Math.min(share, (centre - reach) / below)) * FULL;
            double high = Math.min(1, Math.max(share, (centre + reach) / below)) * FULL;
            // a share that is told as a loss: of 0 too
            return metric.highest() > 0
                    ? new Interval(low, high, confidence)
                    : new Interval(-high, 0.0 - low, confidence);
        }
    },
    /** value - t se to value + t se, with t of Student's distribution for n - 1 degrees of freedom: as the intervals of scores. */
    STUDENT("student") {
        @Override
        Interval interval(Metric metric, double error, double confidence) {
            return new Estimate(metric.value().orElseThrow(), error, metric.n() - 1.0).interval(confidence);
        }
    };

    private static final double FULL = 100;

    private final String code;

    IntervalMethod(String code) {
        this.code = code;
    }

    private static double z(double confidence) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The interval of a metric that has a value, and this standard error. */
    abstract Interval interval(Metric metric, double error, double confidence);

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static IntervalMethod parse(String code) {
        return Codes.parse(
                Word.of("method for an interval", "methode voor een marge"), values(), IntervalMethod::code, code);
    }
}
