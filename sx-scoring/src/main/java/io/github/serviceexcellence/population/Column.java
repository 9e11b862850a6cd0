package io.github.serviceexcellence.population;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;

/** The values of one node, one for each unit, and which way is good. Only the last step of each figure is rounded. */
record Column(List<BigDecimal> values, boolean lowerIsBetter) {
    /** Roots are taken of whole numbers with at least twice as many zeros appended, which leaves them twenty digits or more. */
    private static final int DIGITS = 20;

    /** -1 if lower is better, 1 otherwise: values times the sign rise with what is good. */
    int sign() {
        return lowerIsBetter ? -1 : 1;
    }

    int units() {
        return values.size();
    }

    BigDecimal total() {
        return Exact.total(values);
    }

    BigDecimal lowest() {
        return Collections.min(values);
    }

    BigDecimal highest() {
        return Collections.max(values);
    }

    BigDecimal range() {
        return highest().subtract(lowest());
    }

    /** n times the sum of products less the product of the sums: n squared times the covariance. */
    private BigDecimal spread(Column other) {
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < units(); i++) {
            products = products.add(values.get(i).multiply(other.values.get(i)));
        }
        return products.multiply(BigDecimal.valueOf(units())).subtract(total().multiply(other.total()));
    }

    /** The standard deviation, with n - 1 in the denominator. */
    double deviation() {
        BigDecimal denominator = BigDecimal.valueOf((long) units() * (units() - 1));
        return StrictMath.sqrt(Exact.quotient(spread(this), denominator));
    }

    /**
     * Pearson's correlation, of columns that vary, with both turned so that higher is better: exactly 1 or -1 where they lie on a line,
     * never beyond, because the whole part of a root is at least every whole number whose square is not larger.
     */
    BigDecimal correlation(Column other) {
        BigDecimal products = spread(other);
        BigDecimal squares = spread(this).multiply(other.spread(other));
        int places = Math.max(0, Math.max(products.scale(), (squares.scale() + 1) / 2)) + DIGITS;
        BigDecimal root = new BigDecimal(
                squares.movePointRight(2 * places).toBigIntegerExact().sqrt());
        return products.movePointRight(places)
                .divide(root, MathContext.DECIMAL128)
                .multiply(BigDecimal.valueOf((long) sign() * other.sign()));
    }
}
