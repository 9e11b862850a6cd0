package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * The exact sum of scores of some respondents, on an item or an element.
 *
 * <p>The mean in billionths of a point is {@code total / weight}. Whole numbers throughout: two sums of the same scores are equal
 * in whatever order they were made.
 *
 * @param n how many respondents have a score
 * @param weight the sum of their weights, in millionths; {@code n} times a million where everybody counts once
 * @param total the sum of weight times score, in millionths times billionths of a point
 * @param squares the sum of weight times score squared, in millionths times squared billionths of a point; nothing if squares were
 *     not collected
 */
public record ScoreSum(long n, BigInteger weight, BigInteger total, Optional<BigInteger> squares) {
    /** Checks that nothing is missing. */
    public ScoreSum {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(squares, "squares");
    }
}
