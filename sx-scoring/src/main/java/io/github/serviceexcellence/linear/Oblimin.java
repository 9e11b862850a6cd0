package io.github.serviceexcellence.linear;

import java.util.Optional;

/**
 * Direct oblimin with gamma 0 by gradient projection (Jennrich, 2002): from the factors as they were fitted downhill, always with factors of variance 1, until
 * it is level. The criterion is the sum over items of the products of their squared loadings on each two factors.
 */
public final class Oblimin {
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_HALVINGS = 60;
    private static final double LEVEL = 1e-8;

    private final double[][] unrotated;
    /** The axes: its columns have the length 1. */
    private double[][] axes;

    private double[][] inverse;
    private double[][] loadings;
    private double stride = 1;

    private Oblimin(double[][] unrotated) {
        this.unrotated = unrotated;
        int factors = unrotated[0].length;
        axes = new double[factors][factors];
        for (int factor = 0; factor < factors; factor++) {
            axes[factor][factor] = 1;
        }
        inverse = axes;
        loadings = unrotated;
    }

    /**
     * Turns factors.
     *
     * @param unrotated the row of an item, the column of a factor; they are not changed
     * @return the rotation
     */
    public static Oblimin of(double[][] unrotated) {
        Oblimin oblimin = new Oblimin(unrotated);
        int steps = 0;
        while (steps < MOST_STEPS && oblimin.step()) {
            steps++;
        }
        return oblimin;
    }

    /**
     * The rotated loadings.
     *
     * @return the row of an item, the column of a factor
     */
    public double[][] loadings() {
        return loadings;
    }

    /**
     * The correlations of the factors.
     *
     * @return the rows of the matrix
     */
    public double[][] correlations() {
        return product(transposed(axes), axes);
    }

    private static double criterion(double[][] loadings) {
        double sum = 0;
        for (double[] row : loadings) {
            double all = 0;
            double own = 0;
            for (double loading : row) {
                all += loading * loading;
                own += loading * loading * loading * loading;
            }
            sum += all * all - own;
        }
        return sum / 4;
    }

    /** How the criterion rises with each number of the axes, along which these keep their length. */
    private double[][] gradient() {
        double[][] rise = new double[loadings.length][];
        for (int item = 0; item < rise.length; item++) {
            double all = 0;
            for (double loading : loadings[item]) {
                all += loading * loading;
            }
            rise[item] = loadings[item].clone();
            for (int factor = 0; factor < rise[item].length; factor++) {
                rise[item][factor] *= all - loadings[item][factor] * loadings[item][factor];
            }
        }
        double[][] gradient = transposed(product(product(transposed(loadings), rise), inverse));
        for (int factor = 0; factor < axes.length; factor++) {
            double along = 0;
            for (int row = 0; row < axes.length; row++) {
                gradient[row][factor] = -gradient[row][factor];
                along += axes[row][factor] * gradient[row][factor];
            }
            for (int row = 0; row < axes.length; row++) {
                gradient[row][factor] -= along * axes[row][factor];
            }
        }
        return gradient;
    }

    /** One step downhill; false if it is level or no step leads down. */
    private boolean step() {
        double[][] gradient = gradient();
        double squares = 0;
        for (double[] row : gradient) {
            for (double number : row) {
                squares += number * number;
            }
        }
        if (Math.sqrt(squares) < LEVEL) {
            return false;
        }
        double before = criterion(loadings);
        stride *= 2;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            if (moved(gradient, before - squares * stride / 2)) {
                return true;
            }
            stride /= 2;
        }
        return false;
    }

    /** Moves against the gradient if that brings the criterion to so little. */
    private boolean moved(double[][] gradient, double most) {
        double[][] next = new double[axes.length][axes.length];
        for (int factor = 0; factor < axes.length; factor++) {
            double squares = 0;
            for (int row = 0; row < axes.length; row++) {
                next[row][factor] = axes[row][factor] - stride * gradient[row][factor];
                squares += next[row][factor] * next[row][factor];
            }
            for (int row = 0; row < axes.length; row++) {
                next[row][factor] /= Math.sqrt(squares);
            }
        }
        Optional<Cholesky> square = Cholesky.of(product(transposed(next), next));
        if (square.isEmpty()) {
            return false;
        }
        double[][] undone = product(square.get().inverse(), transposed(next));
        double[][] turned = product(unrotated, transposed(undone));
        if (criterion(turned) > most) {
            return false;
        }
        axes = next;
        inverse = undone;
        loadings = turned;
        return true;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right[0].length];
        for (int row = 0; row < left.length; row++) {
            for (int column = 0; column < right[0].length; column++) {
                double sum = 0;
                for (int k = 0; k < right.length; k++) {
                    sum += left[row][k] * right[k][column];
                }
                product[row][column] = sum;
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] transposed = new double[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix[0].length; column++) {
                transposed[column][row] = matrix[row][column];
            }
        }
        return transposed;
    }
}
