package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.JointSum;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import java.math.BigInteger;
import java.util.OptionalDouble;

/**
 * Covariances of small groups in which everybody counts once. Doubles hold all numbers, so that the quotient is the same to the bit as in
 * numbers of any size; a survey may have many thousands of such groups.
 */
final class SmallCovariance {
    private static final long MILLION = 1_000_000;
    private static final int LONG = Long.SIZE - 1;
    private static final int MOST_PEOPLE = 900;
    private static final int FULL_BITS = 10;
    /** Ten thousand times as much is a whole number that a double holds; n - 1 times as much too. */
    private static final double MOST_SPREAD = 9e11;

    private SmallCovariance() {}

    /** Nothing if the group is not small, not as many have a score on each of the two, weights differ, or it was not collected. */
    static OptionalDouble of(ResponseSummary summary, Node one, Node other) {
        ScoreSum first = summary.sum(one);
        ScoreSum second = summary.sum(other);
        if (!one.isConstruct()
                || !other.isConstruct()
                || !summary.collected().contains(Collected.MOMENTS)
                || !areSmall(first, second)
                || !countOnce(summary, one, first)
                || !countOnce(summary, other, second)) {
            return OptionalDouble.empty();
        }
        JointSum joint = summary.joint(one, other);
        boolean whole = areWhole(joint.first(), joint.second(), joint.products(), first.total(), second.total());
        return whole ? OptionalDouble.of(covariance(joint, first, second)) : OptionalDouble.empty();
    }

    private static boolean areSmall(ScoreSum one, ScoreSum other) {
        long n = one.n();
        if (n != other.n()
                || n < 2
                || n > MOST_PEOPLE
                || one.full().bitLength() > FULL_BITS
                || other.full().bitLength() > FULL_BITS) {
            return false;
        }
        double fulls = one.full().doubleValue() * other.full().doubleValue();
        return fulls * n * n * n * n < MOST_SPREAD;
    }

    /**
     * Whether the score rests on few people, each of whom counts once: weights that differ by as little as they can make the effective n of so
     * few another number.
     */
    static boolean countOnce(ResponseSummary summary, Node node, ScoreSum sum) {
        return sum.n() <= MOST_PEOPLE
                && sum.squares().isPresent()
                && countOnce(sum)
                && summary.effectiveN(node).orElse(0) == sum.n();
    }

    private static boolean countOnce(ScoreSum sum) {
        return sum.weight().bitLength() < LONG && sum.weight().longValue() == MILLION * sum.n();
    }

    private static boolean areWhole(BigInteger... sums) {
        boolean whole = true;
        for (BigInteger sum : sums) {
            whole &= sum.bitLength() < LONG && sum.longValue() % MILLION == 0;
        }
        return whole;
    }

    /** As {@link SamplingErrors} has it, in whole respondents and parts. */
    private static double covariance(JointSum joint, ScoreSum one, ScoreSum other) {
        long n = one.n();
        long first = one.total().longValue() / MILLION;
        long second = other.total().longValue() / MILLION;
        long above = joint.products().longValue() / MILLION * n * n
                - joint.first().longValue() / MILLION * second * n
                - joint.second().longValue() / MILLION * first * n
                + joint.n() * first * second;
        long fulls = joint.fullFirst().longValue() * joint.fullSecond().longValue();
        return (double) (above * 10_000 * n) / (n * n * n * n * fulls * (n - 1));
    }
}
