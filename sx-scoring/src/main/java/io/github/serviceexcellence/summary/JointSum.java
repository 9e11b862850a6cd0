package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.util.Objects;

/**
 * The exact sums of the scores on two elements, over the respondents who have both. Their covariance is {@code products / weight -
 * (first / weight) * (second / weight)}; dividing by n - 1 instead of n is the caller's choice.
 *
 * @param n how many respondents have both scores
 * @param weight the sum of their weights, in millionths
 * @param first the sum of weight times the score on the first element, in millionths times billionths of a point
 * @param second the sum of weight times the score on the second element
 * @param products the sum of weight times both scores, in millionths times squared billionths of a point
 */
public record JointSum(long n, BigInteger weight, BigInteger first, BigInteger second, BigInteger products) {
    /** Checks that nothing is missing. */
    public JointSum {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(products, "products");
    }
}
