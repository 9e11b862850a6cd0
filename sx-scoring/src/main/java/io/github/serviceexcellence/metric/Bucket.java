package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Objects;

/**
 * The share of respondents who fall into a bucket of a metric. The shares of all buckets add up to 100 but for rounding: on a card that may be
 * shown each is rounded by itself, and together they may be a little more or less.
 *
 * @param code the code of the bucket: one of its {@linkplain MetricKind#buckets() kind}, or of a mean the value of a level
 * @param percent 0 to 100 percent of those who answered
 */
public record Bucket(String code, double percent) {
    /** A little more than it may be by rounding. */
    private static final double MOST = 100.000001;

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the code is none, or the share is not within 0 to 100
     */
    public Bucket {
        Objects.requireNonNull(code, "code");
        if (!(percent >= 0 && percent <= MOST)) {
            throw InvalidInputException.of(MetricProblem.PERCENT.with(code, percent));
        }
    }
}
