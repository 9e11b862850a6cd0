package io.github.serviceexcellence.linear;

import java.util.Optional;

/**
 * A positive definite matrix as the product of a lower triangle with its transpose (Cholesky, 1910), by which equations are solved: {@code A = L
 * L'}. R: {@code chol}, {@code chol2inv}.
 */
public final class Cholesky {
    /** What rounding leaves of a row that others make up, as a part of its number on the diagonal. */
    private static final double NOTHING = 1e-12;

    private final double[][] triangle;

    private Cholesky(double[][] triangle) {
        this.triangle = triangle;
    }

    /**
     * Takes a matrix apart.
     *
     * @param symmetric the rows, of which the lower triangle is read
     * @return the triangle; nothing if the matrix is not positive definite: other rows make up one of them, all but a part of 1e-12
     */
    public static Optional<Cholesky> of(double[][] symmetric) {
        int size = symmetric.length;
        double[][] triangle = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                triangle[row][column] = rest(symmetric[row][column], triangle, row, column) / triangle[column][column];
            }
            double left = rest(symmetric[row][row], triangle, row, row);
            if (!(left > NOTHING * Math.abs(symmetric[row][row]))) {
                return Optional.empty();
            }
            triangle[row][row] = Math.sqrt(left);
        }
        return Optional.of(new Cholesky(triangle));
    }

    private static double rest(double entry, double[][] triangle, int row, int column) {
        double left = entry;
        for (int k = 0; k < column; k++) {
            left -= triangle[row][k] * triangle[column][k];
        }
        return left;
    }

    /**
     * Solves {@code A x = b}.
     *
     * @param right b, one number for each row
     * @return x
     */
    public double[] solve(double[] right) {
        double[] x = right.clone();
        for (int row = 0; row < x.length; row++) {
            for (int k = 0; k < row; k++) {
                x[row] -= triangle[row][k] * x[k];
            }
            x[row] /= triangle[row][row];
        }
        for (int row = x.length - 1; row >= 0; row--) {
            for (int k = row + 1; k < x.length; k++) {
                x[row] -= triangle[k][row] * x[k];
            }
            x[row] /= triangle[row][row];
        }
        return x;
    }

    /**
     * The inverse of the matrix.
     *
     * @return its rows
     */
    public double[][] inverse() {
        int size = triangle.length;
        double[][] inverse = new double[size][];
        for (int column = 0; column < size; column++) {
            double[] unit = new double[size];
            unit[column] = 1;
            inverse[column] = solve(unit);
        }
        return inverse;
    }

    /**
     * The triangle L.
     *
     * @return its rows, zero above the diagonal
     */
    public double[][] triangle() {
        double[][] copy = new double[triangle.length][];
        for (int row = 0; row < copy.length; row++) {
            copy[row] = triangle[row].clone();
        }
        return copy;
    }

    /**
     * The natural logarithm of the determinant.
     *
     * @return {@code 2 sum(log L[i][i])}
     */
    public double logDeterminant() {
        double sum = 0;
        for (int row = 0; row < triangle.length; row++) {
            sum += StrictMath.log(triangle[row][row]);
        }
        return 2 * sum;
    }
}
