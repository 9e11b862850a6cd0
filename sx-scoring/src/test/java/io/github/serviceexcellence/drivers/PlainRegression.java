package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.observations.DataMatrix;
import java.util.Arrays;
import java.util.List;

/** R squared by the textbook: the normal equations of the raw columns with a constant, by elimination with pivoting, and the residuals. */
final class PlainRegression {
    private PlainRegression() {}

    static double fit(DataMatrix matrix, List<Integer> predictors) {
        double[] y = matrix.column("y");
        double[][] x = new double[predictors.size() + 1][y.length];
        Arrays.fill(x[0], 1);
        for (int i = 0; i < predictors.size(); i++) {
            x[i + 1] = matrix.column("x" + predictors.get(i));
        }
        double[] b = solve(x, y);
        double mean = Arrays.stream(y).average().orElseThrow();
        double left = 0;
        double all = 0;
        for (int row = 0; row < y.length; row++) {
            double guess = 0;
            for (int i = 0; i < x.length; i++) {
                guess += b[i] * x[i][row];
            }
            left += (y[row] - guess) * (y[row] - guess);
            all += (y[row] - mean) * (y[row] - mean);
        }
        return 1 - left / all;
    }

    private static double[] solve(double[][] x, double[] y) {
        int size = x.length;
        double[][] m = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            for (int row = 0; row < y.length; row++) {
                for (int j = 0; j < size; j++) {
                    m[i][j] += x[i][row] * x[j][row];
                }
                m[i][size] += x[i][row] * y[row];
            }
        }
        for (int column = 0; column < size; column++) {
            eliminate(m, column);
        }
        double[] b = new double[size];
        for (int i = 0; i < size; i++) {
            b[i] = m[i][size] / m[i][i];
        }
        return b;
    }

    private static void eliminate(double[][] m, int column) {
        int pivot = column;
        for (int row = column; row < m.length; row++) {
            pivot = Math.abs(m[row][column]) > Math.abs(m[pivot][column]) ? row : pivot;
        }
        double[] swapped = m[pivot];
        m[pivot] = m[column];
        m[column] = swapped;
        for (int row = 0; row < m.length; row++) {
            double part = row == column ? 0 : m[row][column] / m[column][column];
            for (int j = column; j <= m.length && part != 0; j++) {
                m[row][j] -= part * m[column][j];
            }
        }
    }
}
