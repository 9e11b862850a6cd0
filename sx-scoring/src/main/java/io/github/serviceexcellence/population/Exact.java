package io.github.serviceexcellence.population;

import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;

/**
 * Sums over columns in whole billionths: exact, hence the same in any order, and with no digits lost where units hardly differ.
 * Only the last step of each figure is rounded.
 */
final class Exact {
    /** Roots are taken of numbers with forty zeros appended, which leaves them twenty digits or more. */
    private static final BigInteger SCALE = BigInteger.TEN.pow(20);

    private Exact() {}

    static BigInteger total(List<Points> column) {
        return column.stream()
                .map(points -> BigInteger.valueOf(points.billionths()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** How far a value lies above the mean, times the number of units. */
    static BigInteger aboveMean(Points value, BigInteger total, long units) {
        return BigInteger.valueOf(value.billionths())
                .multiply(BigInteger.valueOf(units))
                .subtract(total);
    }

    /** n times the sum of products less the product of the sums: n squared times the covariance. */
    static BigInteger spread(List<Points> x, List<Points> y) {
        BigInteger products = BigInteger.ZERO;
        for (int i = 0; i < x.size(); i++) {
            products = products.add(BigInteger.valueOf(x.get(i).billionths())
                    .multiply(BigInteger.valueOf(y.get(i).billionths())));
        }
        return products.multiply(BigInteger.valueOf(x.size())).subtract(total(x).multiply(total(y)));
    }

    /** The standard deviation in billionths, with n - 1 in the denominator. */
    static double deviation(List<Points> column) {
        BigInteger units = BigInteger.valueOf(column.size());
        BigInteger denominator = units.multiply(units.subtract(BigInteger.ONE));
        BigDecimal variance =
                new BigDecimal(spread(column, column)).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
        return StrictMath.sqrt(variance.doubleValue());
    }

    /**
     * Pearson's correlation of columns that vary: exactly 1 or -1 where they lie on a line, never beyond, because the whole part of
     * a root is at least every whole number whose square is not larger.
     */
    static BigDecimal correlation(List<Points> x, List<Points> y) {
        BigInteger root = spread(x, x)
                .multiply(spread(y, y))
                .multiply(SCALE)
                .multiply(SCALE)
                .sqrt();
        return new BigDecimal(spread(x, y).multiply(SCALE)).divide(new BigDecimal(root), MathContext.DECIMAL128);
    }
}
