package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * A number of points on a grid of a billionth of a point: scores lie from 0 to 100 points, differences from -100 to 100.
 *
 * <p>Because the grid is fixed, sums and differences are exact and {@code a.minus(b)} is the opposite of {@code b.minus(a)}.
 *
 * <pre>{@code
 * Points points = Points.parse("62.25");
 * points.format(Locale.forLanguageTag("nl"), 1);   // "62,3"
 * }</pre>
 */
public final class Points implements Comparable<Points> {
    /** No points. */
    public static final Points ZERO = new Points(0);

    /** All points: the most that a score can be. */
    public static final Points HUNDRED = new Points(100_000_000_000L);

    private static final int DECIMALS = 9;
    private static final int MOST_DIGITS = 40;

    private final long billionths;

    private Points(long billionths) {
        this.billionths = billionths;
    }

    /**
     * A number of billionths of a point, which is how points are counted inside.
     *
     * @param billionths the points times a billion: 62,500,000,000 for 62.5 points
     * @return the points
     */
    public static Points ofBillionths(long billionths) {
        return new Points(billionths);
    }

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
            throw InvalidInputException.of(PointsProblem.TOO_MANY_DIGITS.with());
        }
        try {
            return new Points(points.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw InvalidInputException.of(PointsProblem.TOO_LARGE.with(points.toPlainString()));
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
            throw InvalidInputException.of(PointsProblem.NOT_FINITE.with(points));
        }
        return of(new BigDecimal(points).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * The points that a text says.
     *
     * @param text a decimal number with at most nine decimals, in digits 0 to 9, such as {@code 49.659154146}, {@code +1} or {@code 1e0}
     * @return the points
     * @throws IllegalArgumentException if the text is no such number
     */
    public static Points parse(String text) {
        Objects.requireNonNull(text, "text");
        // a number of a million digits takes seconds to read and is no number of points
        if (text.length() <= MOST_DIGITS) {
            try {
                return of(Decimals.read(text));
            } catch (NumberFormatException e) {
                // told below
            }
        }
        throw InvalidInputException.of(PointsProblem.NO_NUMBER.with(Codes.shorten(text)));
    }

    /**
     * A share of 100 points, rounded half to even: two thirds are 66.666666667 points.
     *
     * @param part how much, 0 or more
     * @param whole of how much, {@code part} or more, above 0 and below a tenth of the largest long
     * @return the points
     * @throws IllegalArgumentException if the numbers are not possible
     */
    public static Points ofShare(long part, long whole) {
        if (part < 0 || part > whole || whole < 1 || whole > Long.MAX_VALUE / 10) {
            throw InvalidInputException.of(PointsProblem.SHARE.with(part, whole));
        }
        // a quotient of so few digits is right in floating point but for the last, and then the rest, however it
        // overflowed, tells
        long points = (long) ((double) part / whole * HUNDRED.billionths);
        long rest = part * HUNDRED.billionths - points * whole;
        while (rest < 0) {
            points--;
            rest += whole;
        }
        while (rest >= whole) {
            points++;
            rest -= whole;
        }
        boolean up = rest > whole - rest || (rest == whole - rest && (points & 1) == 1);
        return new Points(up ? points + 1 : points);
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

    /**
     * The points times a billion.
     *
     * @return 62,500,000,000 for 62.5 points
     */
    public long billionths() {
        return billionths;
    }

    /**
     * The points for a reader, half rounded up: 62.25 with one decimal is 62.3, -62.25 is -62.3.
     *
     * @param locale whose signs are used for decimals and thousands
     * @param decimals how many decimals are shown, 0 to 9
     * @return the number as the locale writes it
     * @throws IllegalArgumentException if the number of decimals is not 0 to 9
     */
    public String format(Locale locale, int decimals) {
        if (decimals < 0 || decimals > DECIMALS) {
            throw InvalidInputException.of(PointsProblem.SHOWN_DECIMALS.with(decimals, DECIMALS));
        }
        NumberFormat format = NumberFormat.getNumberInstance(Objects.requireNonNull(locale, "locale"));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(billionths, DECIMALS).setScale(decimals, RoundingMode.HALF_UP));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points that && billionths == that.billionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(billionths);
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
