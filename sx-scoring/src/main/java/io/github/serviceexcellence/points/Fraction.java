package io.github.serviceexcellence.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number of points, such as 50/3: what a mean is before it is rounded to {@link Points}.
 *
 * <p>Always in lowest terms, so that equal numbers are equal.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line, above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** 0 points. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    /**
     * Brings the fraction to lowest terms.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with a denominator of 0");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A quotient of whole numbers.
     *
     * @param numerator the number above the line
     * @param denominator the number below it
     * @return the fraction
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A quotient of decimals.
     *
     * @param dividend the number above the line
     * @param divisor the number below it
     * @return the fraction
     * @throws ArithmeticException if the divisor is 0
     */
    public static Fraction of(BigDecimal dividend, BigDecimal divisor) {
        int decimals = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
        return new Fraction(
                dividend.setScale(decimals).unscaledValue(),
                divisor.setScale(decimals).unscaledValue());
    }

    /**
     * Points, exactly.
     *
     * @param points the points
     * @return the same number
     */
    public static Fraction of(Points points) {
        return new Fraction(BigInteger.valueOf(points.billionths()), BILLION);
    }

    /**
     * The sum.
     *
     * @param other another number
     * @return this and the other
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The product.
     *
     * @param other another number
     * @return this times the other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other another number, not 0
     * @return this divided by the other
     * @throws ArithmeticException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The nearest points, half to even: the one rounding there is.
     *
     * @return points on the grid of a billionth
     * @throws ArithmeticException if the number is beyond nine billion
     */
    public Points toPoints() {
        return Points.ofBillionths(new BigDecimal(numerator.multiply(BILLION))
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For instance {@code 50/3}, or {@code 50}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
