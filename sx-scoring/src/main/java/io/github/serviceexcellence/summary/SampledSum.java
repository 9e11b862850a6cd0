package io.github.serviceexcellence.summary;

import java.math.BigInteger;
import java.util.Objects;

/**
 * The exact sums of the scores on two nodes with squared weights, over the respondents who have both: what tells how sure their means are.
 * The two may be one and the same construct or item; then {@code first} and {@code second} are equal. With {@code a} and {@code b} for the
 * means, {@code products - a * second - b * first + a * b * squaredWeight} is the sum of w squared times (x - a) times (y - b). Where
 * everybody counts once, these are the sums of {@link ScoreSum} and {@link JointSum} times a million.
 *
 * @param n how many respondents have both scores
 * @param squaredWeight the sum of their weights squared, in millionths of millionths
 * @param first the sum of weight squared times the score on the first node, in millionths of millionths times its parts
 * @param second the sum of weight squared times the score on the second node
 * @param products the sum of weight squared times both scores
 * @param fullFirst how many parts make 100 points on the first node
 * @param fullSecond how many parts make 100 points on the second node
 */
public record SampledSum(
        long n,
        BigInteger squaredWeight,
        BigInteger first,
        BigInteger second,
        BigInteger products,
        BigInteger fullFirst,
        BigInteger fullSecond) {
    /** Checks that nothing is missing. */
    public SampledSum {
        Objects.requireNonNull(squaredWeight, "squaredWeight");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(products, "products");
        Objects.requireNonNull(fullFirst, "fullFirst");
        Objects.requireNonNull(fullSecond, "fullSecond");
    }
}
