package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.statistics.CompleteRows;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The cross-table of two assessors, as shares of all rows, and what each cell of it counts for: 1 for agreement, 0 for the largest disagreement. */
final class KappaTable {
    private final double[][] shares;
    private final double[][] weights;
    private final double[] first;
    private final double[] second;
    private final int n;

    KappaTable(CompleteRows rows, KappaWeights kind) {
        double[] levels = DoubleStream.concat(Arrays.stream(rows.column(0)), Arrays.stream(rows.column(1)))
                .map(value -> value + 0.0) // -0.0 is 0
                .sorted()
                .distinct()
                .toArray();
        this.n = rows.size();
        this.shares = shares(rows, levels);
        this.weights = weights(levels, kind);
        this.first = new double[levels.length];
        this.second = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < levels.length; j++) {
                first[i] += shares[i][j];
                second[j] += shares[i][j];
            }
        }
    }

    private static double[][] shares(CompleteRows rows, double[] levels) {
        long[][] counts = new long[levels.length][levels.length];
        for (int row = 0; row < rows.size(); row++) {
            int mine = Arrays.binarySearch(levels, rows.column(0)[row] + 0.0);
            int theirs = Arrays.binarySearch(levels, rows.column(1)[row] + 0.0);
            counts[mine][theirs]++;
        }
        double[][] shares = new double[levels.length][levels.length];
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < levels.length; j++) {
                shares[i][j] = (double) counts[i][j] / rows.size();
            }
        }
        return shares;
    }

    private static double[][] weights(double[] levels, KappaWeights kind) {
        double most = kind.of(levels[0], levels[levels.length - 1]);
        double[][] weights = new double[levels.length][levels.length];
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < levels.length; j++) {
                weights[i][j] = i == j ? 1 : 1 - kind.of(levels[i], levels[j]) / most;
            }
        }
        return weights;
    }

    /** Whether both gave one and the same level to everything. */
    boolean isOneLevel() {
        return first.length == 1;
    }

    double observed() {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first.length; j++) {
                sum += weights[i][j] * shares[i][j];
            }
        }
        return sum;
    }

    double expected() {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first.length; j++) {
                sum += weights[i][j] * first[i] * second[j];
            }
        }
        return sum;
    }

    double standardError(double kappa) {
        double[] ofFirst = new double[first.length];
        double[] ofSecond = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first.length; j++) {
                ofFirst[i] += weights[i][j] * second[j];
                ofSecond[j] += weights[i][j] * first[i];
            }
        }
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first.length; j++) {
                double part = weights[i][j] - (ofFirst[i] + ofSecond[j]) * (1 - kappa);
                sum += shares[i][j] * part * part;
            }
        }
        double middle = kappa - expected() * (1 - kappa);
        return Math.sqrt(Math.max(0, sum - middle * middle) / n) / (1 - expected());
    }
}
