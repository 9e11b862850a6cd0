package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.linear.Cholesky;
import io.github.serviceexcellence.linear.SymmetricEigen;
import io.github.serviceexcellence.statistics.CompleteRows;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** The regression of the last of some columns on those before it, from their correlations. */
final class Regression {
    /** What rounding leaves of R squared where nothing is explained. */
    private static final double NOTHING = 1e-14;

    private final double[][] correlations;
    private final double[][] ofPredictors;
    private final double[] withOutcome;
    private final double[] betas;
    private final double[][] inverse;

    private Regression(double[][] correlations, Cholesky triangle) {
        int predictors = correlations.length - 1;
        this.correlations = correlations;
        this.ofPredictors = leading(correlations, predictors);
        this.withOutcome = Arrays.copyOf(correlations[predictors], predictors);
        this.betas = triangle.solve(withOutcome);
        this.inverse = triangle.inverse();
    }

    /** The regression; nothing if a column is constant or predictors are collinear. */
    static Optional<Regression> of(CompleteRows rows) {
        for (int column = 0; column < rows.columns().size(); column++) {
            if (rows.isConstant(column)) {
                return Optional.empty();
            }
        }
        double[][] correlations = rows.correlations();
        return Cholesky.of(leading(correlations, correlations.length - 1))
                .map(triangle -> new Regression(correlations, triangle));
    }

    /** Notes why there is no regression. */
    static void explain(CompleteRows rows, Faults faults) {
        for (int column = 0; column < rows.columns().size(); column++) {
            String name = Codes.shorten(rows.columns().get(column));
            faults.check(!rows.isConstant(column), "columns", DriversProblem.CONSTANT, name);
        }
        if (faults.isEmpty()) {
            double[][] correlations = rows.correlations();
            int first = 0;
            while (Cholesky.of(leading(correlations, first + 1)).isPresent()) {
                first++;
            }
            faults.add(
                    "columns",
                    DriversProblem.COLLINEAR.with(Codes.shorten(rows.columns().get(first))));
        }
    }

    private static double[][] leading(double[][] matrix, int size) {
        return Arrays.stream(matrix, 0, size)
                .map(row -> Arrays.copyOf(row, size))
                .toArray(double[][]::new);
    }

    double fit() {
        double fit = 0;
        for (int predictor = 0; predictor < betas.length; predictor++) {
            fit += betas[predictor] * withOutcome[predictor];
        }
        return fit <= NOTHING ? 0 : Math.min(1, fit);
    }

    double[] betas() {
        return betas;
    }

    double first(int predictor) {
        return withOutcome[predictor] * withOutcome[predictor];
    }

    /** The square of beta over its diagonal number of the inverse. */
    double last(int predictor) {
        return betas[predictor] * betas[predictor] / inverse[predictor][predictor];
    }

    double[] lmg() {
        return new SubsetFits(correlations).lmg();
    }

    /** Relative weights: with the root Q of the predictors' correlations, of predictor i {@code sum(Q[i][j]^2 (Q^-1 r)[j]^2)}. */
    double[] johnson() {
        int size = betas.length;
        SymmetricEigen eigen = SymmetricEigen.of(ofPredictors);
        double[] values = eigen.values();
        double[][] root = new double[size][size];
        double[] weights = new double[size];
        for (int n = 0; n < size; n++) {
            add(eigen.vector(n), Math.sqrt(Math.max(0, values[n])), root, weights);
        }
        double[] johnson = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                johnson[i] += root[i][j] * root[i][j] * weights[j] * weights[j];
            }
        }
        return johnson;
    }

    /** Adds what an eigenvector makes of the root, and of the root times the betas, which is Q^-1 r. */
    private void add(double[] vector, double length, double[][] root, double[] weights) {
        double along = 0;
        for (int j = 0; j < vector.length; j++) {
            along += vector[j] * betas[j];
        }
        for (int i = 0; i < vector.length; i++) {
            weights[i] += length * along * vector[i];
            for (int j = 0; j < vector.length; j++) {
                root[i][j] += length * vector[i] * vector[j];
            }
        }
    }

    /** The importance of each predictor. */
    double[] by(Importance importance) {
        return switch (importance) {
            case LMG -> lmg();
            case JOHNSON -> johnson();
            case FIRST -> each(this::first);
            case LAST -> each(this::last);
        };
    }

    private double[] each(IntToDoubleFunction of) {
        double[] all = new double[betas.length];
        Arrays.setAll(all, of);
        return all;
    }
}
