package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.internal.Quotient;
import io.github.serviceexcellence.points.Fraction;
import io.github.serviceexcellence.points.Points;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The exact sum of scores of some respondents, on an item or a construct.
 *
 * <p>Scores are whole numbers of parts, of which {@link #full} make 100 points: of an item on 1 to 5, four. So the sum of any number of
 * scores is exact, and two sums of the same scores are equal in whatever order they were made.
 *
 * @param n how many respondents have a score
 * @param weight the sum of their weights, in millionths; {@code n} times a million where everybody counts once
 * @param total the sum of weight times score, in millionths times parts
 * @param squares the sum of weight times score squared, in millionths times squared parts; nothing if squares were not collected
 * @param full how many parts make 100 points, 1 or more
 */
public record ScoreSum(long n, BigInteger weight, BigInteger total, Optional<BigInteger> squares, BigInteger full) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    /** What a long holds with room for one more digit. */
    private static final int SMALL = 60;
    /** Ten thousand times its square is a whole number that a double holds. */
    private static final long MOST_SMALL = 900_000;

    private static final long MILLION = 1_000_000;

    /** Checks that nothing is missing. */
    public ScoreSum {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(squares, "squares");
        Objects.requireNonNull(full, "full");
    }

    /**
     * Whether the weights add up to n, as where everybody counts once.
     *
     * @return whether {@code weight} is {@code n} millions
     */
    public boolean isUnweighted() {
        return weight.equals(BigInteger.valueOf(n).multiply(BigInteger.valueOf(MILLION)));
    }

    /**
     * The mean of the scores, each with its weight.
     *
     * @return total / weight / full * 100 points, exactly; nothing if nobody has a score
     */
    public Optional<Fraction> mean() {
        return weight.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(total.multiply(HUNDRED), weight.multiply(full)));
    }

    /**
     * The mean of the scores, rounded once.
     *
     * @return the points nearest to {@link #mean()}, half to even; nothing if nobody has a score
     */
    public Optional<Points> points() {
        if (weight.signum() == 0) {
            return Optional.empty();
        }
        BigInteger whole = weight.multiply(full);
        return whole.bitLength() < SMALL
                ? Optional.of(Points.ofShare(total.longValue(), whole.longValue()))
                : mean().map(Fraction::toPoints);
    }

    /**
     * How much the scores differ: their standard deviation, with n - 1 in the denominator. Weights are first scaled so that they add up to
     * n.
     *
     * <p>Formula: sqrt((squares - total squared / weight) / weight * n / (n - 1)). As in Stata with analytic weights, and as {@code
     * wtd.var} of the R package Hmisc gives for weights that were scaled beforehand so that they add up to n; its own way of scaling,
     * {@code normwt = TRUE}, divides by something else than n - 1 where weights differ.
     *
     * @return 0 points or more; nothing below two scores, or if squares were not collected
     */
    public OptionalDouble standardDeviation() {
        if (n < 2 || squares.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (isSmall(squares.get())) {
            return OptionalDouble.of(smallDeviation(squares.get()));
        }
        // exact up to the root: the textbook formula loses every digit in floating point when scores differ little
        BigInteger above = squares.get()
                .multiply(weight)
                .subtract(total.multiply(total))
                .multiply(BigInteger.valueOf(n))
                .multiply(HUNDRED.multiply(HUNDRED));
        BigInteger parts = weight.multiply(full);
        BigInteger below = parts.multiply(parts).multiply(BigInteger.valueOf(n - 1));
        return OptionalDouble.of(Math.sqrt(Quotient.nearest(above, below)));
    }

    /** Whether the weights add up to n, and a double holds all that the formula needs: so it is where everybody counts once. */
    private boolean isSmall(BigInteger squares) {
        return n < MOST_SMALL
                && full.bitLength() < Integer.SIZE
                && n * full.longValue() < MOST_SMALL
                && isUnweighted()
                && total.longValue() % MILLION == 0
                && squares.longValue() % MILLION == 0;
    }

    /** The same in numbers that a double holds, so that the quotient is as near as one in any numbers can be. */
    private double smallDeviation(BigInteger squares) {
        long sum = total.longValue() / MILLION;
        long above = squares.longValue() / MILLION * n - sum * sum;
        long below = n * (n - 1) * full.longValue() * full.longValue();
        return Math.sqrt((double) (above * 10_000) / below);
    }
}
