package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.response.Weight;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The respondents who gave one of the possible answers.
 *
 * @param n how many they are
 * @param weight the sum of their weights, in millionths
 * @param squaredWeight the sum of their squared weights, in millionths of millionths; nothing if that was not {@linkplain Collected#SAMPLING
 *     collected} and weights differ
 */
public record LevelSum(long n, BigInteger weight, Optional<BigInteger> squaredWeight) {
    private static final BigInteger ONE = BigInteger.valueOf(Weight.ONE.millionths());

    /**
     * Whether each of them counts once.
     *
     * @return true if their weights and the squares of these add up to as many as they are; false if squares are not known
     */
    public boolean countsOnce() {
        BigInteger whole = BigInteger.valueOf(n).multiply(ONE);
        return weight.equals(whole)
                && squaredWeight.map(whole.multiply(ONE)::equals).orElse(false);
    }

    /**
     * These respondents and others together.
     *
     * @param other other respondents
     * @return the sums
     */
    public LevelSum plus(LevelSum other) {
        return new LevelSum(
                n + other.n,
                weight.add(other.weight),
                squaredWeight.flatMap(mine -> other.squaredWeight.map(mine::add)));
    }
}
