package io.github.serviceexcellence.drivers;

/** R squared of every subset of predictors, from correlations: one predictor after the other is swept out, or left out. */
final class SubsetFits {
    private final int predictors;
    /** By depth: the correlations of what is still to come, less what has been swept out; below the diagonal. */
    private final double[][][] rest;
    /** By subset, whose bits are its predictors. */
    private final double[] fits;

    /** Of predictors that are not collinear, and the outcome in the last row. */
    SubsetFits(double[][] correlations) {
        predictors = correlations.length - 1;
        fits = new double[1 << predictors];
        rest = new double[predictors + 1][][];
        rest[0] = correlations;
        for (int depth = 1; depth <= predictors; depth++) {
            rest[depth] = new double[predictors + 1 - depth][predictors + 1 - depth];
        }
        walk(0, 0);
    }

    private void walk(int depth, int subset) {
        if (depth == predictors) {
            fits[subset] = 1 - rest[depth][0][0];
            return;
        }
        leaveOut(rest[depth], rest[depth + 1]);
        walk(depth + 1, subset);
        sweep(rest[depth], rest[depth + 1]);
        walk(depth + 1, subset | 1 << depth);
    }

    private static void leaveOut(double[][] from, double[][] to) {
        for (int row = 0; row < to.length; row++) {
            System.arraycopy(from[row + 1], 1, to[row], 0, row + 1);
        }
    }

    private static void sweep(double[][] from, double[][] to) {
        double pivot = from[0][0];
        for (int row = 0; row < to.length; row++) {
            double part = from[row + 1][0] / pivot;
            for (int column = 0; column <= row; column++) {
                to[row][column] = from[row + 1][column + 1] - part * from[column + 1][0];
            }
        }
    }

    /** What each predictor adds, averaged over all orders. */
    double[] lmg() {
        double[] weights = weights();
        double[] lmg = new double[predictors];
        for (int predictor = 0; predictor < predictors; predictor++) {
            int bit = 1 << predictor;
            double sum = 0;
            for (int subset = 0; subset < fits.length; subset++) {
                if ((subset & bit) == 0) {
                    sum += weights[Integer.bitCount(subset)] * (fits[subset | bit] - fits[subset]);
                }
            }
            lmg[predictor] = Math.max(0, sum);
        }
        return lmg;
    }

    /** By size s of what came before: in which part of all p! orders it did, s! (p - 1 - s)! / p!. */
    private double[] weights() {
        double[] weights = new double[predictors];
        weights[0] = 1.0 / predictors;
        for (int size = 1; size < predictors; size++) {
            weights[size] = weights[size - 1] * size / (predictors - size);
        }
        return weights;
    }
}
