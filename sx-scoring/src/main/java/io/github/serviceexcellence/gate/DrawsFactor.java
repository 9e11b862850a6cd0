package io.github.serviceexcellence.gate;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * Makes independent standard normal numbers correlated ones: the lower triangle whose product with its transpose is the matrix of
 * correlations (Cholesky). Some figures may tell another exactly, as elements tell their mean: then a pivot is zero. Rounded correlations
 * may not fit together at all, so that a pivot is negative; then all are made weaker, as little as does.
 */
final class DrawsFactor {
    /** What a pivot is that is zero but for rounding. */
    private static final double ZERO = 1e-9;

    private static final double FIRST_WEAKENING = 1.0 / 1024;

    private final double[][] lower;
    private final double weakening;

    private DrawsFactor(double[][] lower, double weakening) {
        this.lower = lower;
        this.weakening = weakening;
    }

    /** Of a symmetric matrix with ones on its diagonal. */
    static DrawsFactor of(double[][] correlations) {
        double[][] lower = new double[correlations.length][correlations.length];
        double weakening = 0;
        while (!factor(correlations, 1 - weakening, lower)) {
            // at 1 nothing is correlated, which always does
            weakening = weakening == 0 ? FIRST_WEAKENING : 2 * weakening;
        }
        return new DrawsFactor(lower, weakening);
    }

    private static boolean factor(double[][] correlations, double strength, double[][] lower) {
        boolean fits = true;
        for (int column = 0; column < lower.length && fits; column++) {
            double pivot = 1 - product(lower[column], lower[column], column);
            double root = pivot <= ZERO ? 0 : Math.sqrt(pivot);
            lower[column][column] = root;
            fits = pivot >= -ZERO;
            for (int row = column + 1; row < lower.length; row++) {
                double rest = strength * correlations[row][column] - product(lower[row], lower[column], column);
                lower[row][column] = root == 0 ? 0 : rest / root;
                fits &= root > 0 || rest * rest <= ZERO;
            }
        }
        return fits;
    }

    private static double product(double[] one, double[] other, int length) {
        double sum = 0;
        for (int place = 0; place < length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }

    /** How much weaker the correlations were made, 0 to 1. */
    double weakening() {
        return weakening;
    }

    /** Fills {@code into} with correlated standard normal numbers. */
    void draw(ContinuousSampler normal, double[] into) {
        for (int place = 0; place < into.length; place++) {
            into[place] = normal.sample();
        }
        // from the last on, so that what is still needed is not yet overwritten
        for (int row = into.length - 1; row >= 0; row--) {
            into[row] = product(lower[row], into, row + 1);
        }
    }
}
