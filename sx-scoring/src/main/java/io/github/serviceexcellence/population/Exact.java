package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Sums and quotients of decimals: sums lose no digit, hence are the same in any order, and a quotient is rounded at the end. */
final class Exact {
    private Exact() {}

    /** The one form of a number: numbers that are equal have equal forms. One of too many digits stays as it is. */
    static BigDecimal form(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return Decimals.isShort(stripped) && stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** For a message: without an exponent, unless that takes more digits than a reader wants. */
    static String show(BigDecimal number) {
        return Decimals.isShort(number) ? Decimals.plain(number) : number.toString();
    }

    static BigDecimal total(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How far a value lies above the mean, times the number of values. */
    static BigDecimal aboveMean(BigDecimal value, BigDecimal total, long count) {
        return value.multiply(BigDecimal.valueOf(count)).subtract(total);
    }

    static double quotient(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL128).doubleValue();
    }
}
