package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.util.Objects;

/**
 * The exact sums of the scores on two constructs, over the respondents who have both. Their covariance is {@code products / weight -
 * (first / weight) * (second / weight)}, in the parts of the one times those of the other; dividing by n - 1 instead of n is the caller's
 * choice.
 *
 * @param n how many respondents have both scores
 * @param weight the sum of their weights, in millionths
 * @param first the sum of weight times the score on the first construct, in millionths times its parts
 * @param second the sum of weight times the score on the second construct
 * @param products the sum of weight times both scores
 * @param fullFirst how many parts make 100 points on the first construct
 * @param fullSecond how many parts make 100 points on the second construct
 */
public record JointSum(
        long n,
        BigInteger weight,
        BigInteger first,
        BigInteger second,
        BigInteger products,
        BigInteger fullFirst,
        BigInteger fullSecond) {
    /** Checks that nothing is missing. */
    public JointSum {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(products, "products");
        Objects.requireNonNull(fullFirst, "fullFirst");
        Objects.requireNonNull(fullSecond, "fullSecond");
    }
}
