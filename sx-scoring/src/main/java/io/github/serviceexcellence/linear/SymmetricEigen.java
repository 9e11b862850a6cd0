package io.github.serviceexcellence.linear;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, by the cyclic Jacobi method (Jacobi, 1846): rotations make one
 * off-diagonal number after the other zero, row by row, until all are. R: {@code eigen}.
 */
public final class SymmetricEigen {
    private static final int MOST_SWEEPS = 100;

    private final double[][] matrix;
    /** The eigenvectors, as columns. */
    private final double[][] vectors;
    /** Columns by falling eigenvalue. */
    private final List<Integer> order;

    private SymmetricEigen(double[][] given) {
        int size = given.length;
        matrix = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i] = given[i].clone();
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(); sweep++) {
            sweep();
        }
        order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -matrix[i][i]))
                .toList();
    }

    /**
     * Takes a matrix apart.
     *
     * @param symmetric the rows, which are not changed
     * @return eigenvalues and eigenvectors
     */
    public static SymmetricEigen of(double[][] symmetric) {
        return new SymmetricEigen(symmetric);
    }

    /**
     * The eigenvalues.
     *
     * @return as many as the matrix has rows, largest first
     */
    public double[] values() {
        return order.stream().mapToDouble(i -> matrix[i][i]).toArray();
    }

    /**
     * The eigenvector of an eigenvalue.
     *
     * @param n the place of the eigenvalue, 0 for the largest
     * @return the vector, of length 1, its sum not negative
     */
    public double[] vector(int n) {
        int column = order.get(n);
        double sum = 0;
        for (double[] row : vectors) {
            sum += row[column];
        }
        double sign = sum < 0 ? -1 : 1;
        return IntStream.range(0, vectors.length)
                .mapToDouble(row -> sign * vectors[row][column])
                .toArray();
    }

    /** Whether what is off the diagonal is too small to change any number on it. */
    private boolean isDiagonal() {
        double off = 0;
        double all = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                double square = matrix[i][j] * matrix[i][j];
                all += square;
                off += i == j ? 0 : square;
            }
        }
        return off <= 1e-36 * all;
    }

    private void sweep() {
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                if (matrix[p][q] != 0) {
                    rotate(p, q);
                }
            }
        }
    }

    /** Makes matrix[p][q] zero by the smaller of the two angles that do. */
    private void rotate(int p, int q) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (theta < 0 ? -1 : 1) / (StrictMath.abs(theta) + StrictMath.sqrt(theta * theta + 1));
        double cosine = 1 / StrictMath.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < matrix.length; k++) {
            turn(matrix[k], p, q, cosine, sine);
            turn(vectors[k], p, q, cosine, sine);
        }
        for (int k = 0; k < matrix.length; k++) {
            double atP = matrix[p][k];
            double atQ = matrix[q][k];
            matrix[p][k] = cosine * atP - sine * atQ;
            matrix[q][k] = sine * atP + cosine * atQ;
        }
        matrix[p][q] = 0;
        matrix[q][p] = 0;
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double atP = row[p];
        double atQ = row[q];
        row[p] = cosine * atP - sine * atQ;
        row[q] = sine * atP + cosine * atQ;
    }
}
