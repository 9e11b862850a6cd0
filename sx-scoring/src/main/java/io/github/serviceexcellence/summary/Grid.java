package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.points.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * On which whole numbers the scores of respondents on one construct lie. A weighted mean of answers is always a multiple of 100 / {@link
 * #full} points: answers are multiples of 100 / r, where r is the least common multiple of what their scales divide 100 points by, and the
 * mean divides by the sum of the weights of whatever was answered, which divides the least common multiple of all such sums.
 */
final class Grid {
    /** So that a million respondents' squares, with their weights, fit in 128 bits. */
    private static final long MOST = 1_000_000_000L;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** The r above. */
    private final long answer;
    /** The least common multiple of the sums of weights. */
    final long mean;
    /** The items' weights in lowest whole numbers. */
    final long[] weights;

    private Grid(long answer, long mean, long[] weights) {
        this.answer = answer;
        this.mean = mean;
        this.weights = weights;
    }

    /** The grid of single answers to an item; nothing if it would be too fine. */
    static Optional<Grid> of(Fraction[] answers) {
        return of(List.of(answers), new BigDecimal[] {BigDecimal.ONE}, Imputation.NONE);
    }

    /** What answers count for on a grid, with the weight of their item; without one in billionths of a point, rounded. */
    static long[] values(Fraction[] answers, Optional<Grid> grid, long weight) {
        long[] values = new long[answers.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = grid.isPresent()
                    ? weight * grid.get().place(answers[place])
                    : answers[place].toPoints().billionths();
        }
        return values;
    }

    private long place(Fraction points) {
        return points.numerator()
                .multiply(BigInteger.valueOf(answer))
                .divide(points.denominator().multiply(HUNDRED))
                .longValueExact();
    }

    /** What 100 points are. */
    long full() {
        return answer * mean;
    }

    /** The grid of a mean; nothing if it would be too fine, so that scores have to be rounded. */
    static Optional<Grid> of(Collection<Fraction> answers, BigDecimal[] weights, Imputation imputation) {
        BigInteger[] whole = whole(weights);
        Lcm mean = new Lcm();
        sums(whole, mean);
        Lcm answer = new Lcm();
        for (Fraction points : answers) {
            answer.include(new Fraction(points.numerator(), points.denominator().multiply(HUNDRED)).denominator());
        }
        // what is imputed is itself a mean of answers
        Lcm imputed = new Lcm();
        for (int count = 1; count <= weights.length && imputation == Imputation.PERSON_MEAN; count++) {
            imputed.include(BigInteger.valueOf(count));
        }
        answer.multiply(imputed.value);
        Lcm product = new Lcm();
        product.multiply(answer.value);
        product.multiply(mean.value);
        return product.fits() ? Optional.of(new Grid(answer.value, mean.value, longs(whole))) : Optional.empty();
    }

    private static long[] longs(BigInteger[] numbers) {
        long[] longs = new long[numbers.length];
        for (int place = 0; place < longs.length; place++) {
            longs[place] = numbers[place].longValueExact();
        }
        return longs;
    }

    private static BigInteger[] whole(BigDecimal[] weights) {
        int decimals = 0;
        for (BigDecimal weight : weights) {
            decimals = Math.max(decimals, weight.scale());
        }
        BigInteger[] whole = new BigInteger[weights.length];
        BigInteger common = BigInteger.ZERO;
        for (int place = 0; place < whole.length; place++) {
            whole[place] = weights[place].setScale(decimals).unscaledValue();
            common = common.gcd(whole[place]);
        }
        for (int place = 0; place < whole.length; place++) {
            whole[place] = whole[place].divide(common);
        }
        return whole;
    }

    /** Includes the sum of every subset; each divides the result, so there are few as long as it fits. */
    private static void sums(BigInteger[] weights, Lcm mean) {
        TreeSet<BigInteger> sums = new TreeSet<>();
        for (BigInteger weight : weights) {
            TreeSet<BigInteger> more = new TreeSet<>(sums);
            for (BigInteger sum : sums) {
                more.add(sum.add(weight));
            }
            more.add(weight);
            for (BigInteger sum : more) {
                mean.include(sum);
            }
            if (!mean.fits()) {
                return;
            }
            sums = more;
        }
    }

    /** A least common multiple that gives up when it grows too large, and then stays so. */
    private static final class Lcm {
        long value = 1;

        void include(BigInteger number) {
            if (number.bitLength() >= Integer.SIZE) {
                value = MOST + 1;
            } else {
                multiply(number.longValue() / gcd(value, number.longValue()));
            }
        }

        /** Neither is more than two to the power 31, so that no product overflows. */
        void multiply(long factor) {
            value = Math.min(MOST + 1, value * factor);
        }

        boolean fits() {
            return value <= MOST;
        }

        private static long gcd(long a, long b) {
            return b == 0 ? a : gcd(b, a % b);
        }
    }
}
