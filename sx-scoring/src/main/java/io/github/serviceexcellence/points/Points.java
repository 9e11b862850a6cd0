package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Codes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number of points on a grid of a billionth of a point: scores lie from 0 to 100 points, differences from -100 to 100.
 *
 * <p>Because the grid is fixed, sums and differences are exact and {@code a.minus(b)} is the opposite of {@code b.minus(a)}.
 *
 * @param billionths the points times a billion
 */
public record Points(long billionths) implements Comparable<Points> {
    /** No points. */
    public static final Points ZERO = new Points(0);

    private static final int DECIMALS = 9;
    private static final int MOST_DIGITS = 40;

    /**
     * A whole number of points.
     *
     * @param points the number
     * @return the points
     * @throws ArithmeticException if the number is beyond nine billion
     */
    public static Points of(long points) {
        return new Points(Math.multiplyExact(points, 1_000_000_000L));
    }

    /**
     * Exactly this number of points.
     *
     * @param points a number with at most nine decimals
     * @return the points
     * @throws IllegalArgumentException if the number has more decimals or is beyond nine billion
     */
    public static Points of(BigDecimal points) {
        Objects.requireNonNull(points, "points");
        // compared before any digit is written out: a number such as 1E+1000000000 must not be
        boolean fits = points.signum() == 0 || (long) points.precision() - points.scale() <= 10;
        if (!fits || points.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "points have at most nine decimals and ten digits before them; round the number first");
        }
        try {
            return new Points(points.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(points.toPlainString() + " is too large for points", e);
        }
    }

    /**
     * The points nearest to a floating-point number, half to even.
     *
     * @param points a finite number
     * @return the points
     * @throws IllegalArgumentException if the number is not finite or beyond nine billion
     */
    public static Points from(double points) {
        if (!Double.isFinite(points)) {
            throw new IllegalArgumentException(points + " is no number of points");
        }
        return of(new BigDecimal(points).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * The points that a text says.
     *
     * @param text a decimal number with at most nine decimals, such as {@code 49.659154146}
     * @return the points
     * @throws IllegalArgumentException if the text is no such number
     */
    public static Points parse(String text) {
        Objects.requireNonNull(text, "text");
        // a number of a million digits takes seconds to read and is no number of points
        if (text.length() <= MOST_DIGITS) {
            try {
                return of(new BigDecimal(text));
            } catch (NumberFormatException e) {
                // told below
            }
        }
        throw new IllegalArgumentException(
                "'" + Codes.shorten(text) + "' is no number of points; write one such as 49.5");
    }

    /**
     * The sum.
     *
     * @param other more points
     * @return this and the other
     * @throws ArithmeticException if the sum is beyond nine billion
     */
    public Points plus(Points other) {
        return new Points(Math.addExact(billionths, other.billionths));
    }

    /**
     * The difference.
     *
     * @param other fewer points
     * @return this without the other
     * @throws ArithmeticException if the difference is beyond nine billion
     */
    public Points minus(Points other) {
        return new Points(Math.subtractExact(billionths, other.billionths));
    }

    /**
     * The opposite.
     *
     * @return as many points with the other sign
     * @throws ArithmeticException if these are the least points there can be
     */
    public Points negated() {
        return new Points(Math.negateExact(billionths));
    }

    /**
     * The points as a decimal, exactly.
     *
     * @return the number without trailing zeros
     */
    public BigDecimal toBigDecimal() {
        BigDecimal stripped = BigDecimal.valueOf(billionths, DECIMALS).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The points as a floating-point number.
     *
     * @return the nearest double
     */
    public double toDouble() {
        return toBigDecimal().doubleValue();
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(billionths, other.billionths);
    }

    /** The number without trailing zeros, in English notation; {@link #parse} reads it. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
