package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Quotient;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Covariances and correlations of the items of a set by one rule for missing answers, exact up to the rounding at their end. */
final class Moments {
    private static final BigInteger HUNDRED_SQUARED = BigInteger.valueOf(10_000);

    private final ProductSums sums;
    private final MissingRule missing;

    Moments(ProductSums sums, MissingRule missing) {
        this.sums = sums;
        this.missing = missing;
    }

    int size() {
        return sums.items;
    }

    /** How many answered both items, or all. */
    long n(int row, int column) {
        return isListwise() ? sums.complete[0] : sums.n[row * size() + column];
    }

    /** The smallest number that a figure of the set rests on. */
    long fewest() {
        return IntStream.range(0, size() * size())
                .mapToLong(pair -> n(pair / size(), pair % size()))
                .min()
                .orElse(0);
    }

    boolean isConstant(int item) {
        return spread(item, item).signum() == 0;
    }

    /** In points squared, with n - 1; of two respondents or more. */
    double covariance(int row, int column) {
        BigInteger n = BigInteger.valueOf(n(row, column));
        BigInteger full = BigInteger.valueOf(sums.full);
        return Quotient.nearest(
                spread(row, column).multiply(HUNDRED_SQUARED),
                n.multiply(n.subtract(BigInteger.ONE)).multiply(full).multiply(full));
    }

    double[][] covariances() {
        double[][] matrix = new double[size()][size()];
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column <= row; column++) {
                matrix[row][column] = covariance(row, column);
                matrix[column][row] = matrix[row][column];
            }
        }
        return matrix;
    }

    /** Over those who count for both; nothing where one of both does not vary among them. */
    OptionalDouble correlation(int row, int column) {
        BigInteger one = ownSpread(row, column);
        BigInteger other = ownSpread(column, row);
        if (one.signum() == 0 || other.signum() == 0) {
            return OptionalDouble.empty();
        }
        BigInteger both = spread(row, column);
        double size = Math.sqrt(Quotient.nearest(both.multiply(both), one.multiply(other)));
        return OptionalDouble.of(both.signum() * size);
    }

    /** Nothing where a pair has none. */
    Optional<double[][]> correlations() {
        double[][] matrix = new double[size()][size()];
        for (int row = 0; row < size(); row++) {
            matrix[row][row] = 1;
            for (int column = 0; column < row; column++) {
                OptionalDouble correlation = correlation(row, column);
                if (correlation.isEmpty()) {
                    return Optional.empty();
                }
                matrix[row][column] = correlation.getAsDouble();
                matrix[column][row] = matrix[row][column];
            }
        }
        return Optional.of(matrix);
    }

    private BigInteger spread(int row, int column) {
        long products =
                isListwise() ? sums.completeProducts[row * size() + column] : sums.products[row * size() + column];
        return spread(n(row, column), products, sum(row, column), sum(column, row));
    }

    /** That of the row's item, over those who answered that of the column too. */
    private BigInteger ownSpread(int row, int column) {
        long squares = isListwise() ? sums.completeProducts[row * size() + row] : sums.squares[row * size() + column];
        return spread(n(row, column), squares, sum(row, column), sum(row, column));
    }

    private long sum(int row, int column) {
        return isListwise() ? sums.complete[1 + row] : sums.sums[row * size() + column];
    }

    private static BigInteger spread(long n, long products, long one, long other) {
        return BigInteger.valueOf(n)
                .multiply(BigInteger.valueOf(products))
                .subtract(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)));
    }

    private boolean isListwise() {
        return missing == MissingRule.LISTWISE;
    }
}
