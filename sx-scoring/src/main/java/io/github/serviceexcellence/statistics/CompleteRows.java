package io.github.serviceexcellence.statistics;

import io.github.serviceexcellence.observations.DataMatrix;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of some columns in which no value is missing (listwise deletion). */
public final class CompleteRows {
    /** What rounding leaves of the differences of equal numbers, as a part of the numbers. */
    private static final double NOTHING = 1e-13;

    private final List<String> columns;
    private final double[][] values;
    private final int size;
    private final int leftOut;

    private CompleteRows(List<String> columns, double[][] values, int size, int leftOut) {
        this.columns = columns;
        this.values = values;
        this.size = size;
        this.leftOut = leftOut;
    }

    /** Takes the columns of a matrix, all of which are there. */
    public static CompleteRows of(DataMatrix matrix, List<String> columns) {
        double[][] all = columns.stream().map(matrix::column).toArray(double[][]::new);
        int[] complete = IntStream.range(0, matrix.size())
                .filter(row -> isComplete(all, row))
                .toArray();
        return new CompleteRows(
                List.copyOf(columns), picked(all, complete), complete.length, matrix.size() - complete.length);
    }

    private static boolean isComplete(double[][] columns, int row) {
        for (double[] column : columns) {
            if (Double.isNaN(column[row])) {
                return false;
            }
        }
        return true;
    }

    private static double[][] picked(double[][] columns, int[] rows) {
        double[][] picked = new double[columns.length][rows.length];
        for (int column = 0; column < columns.length; column++) {
            for (int row = 0; row < rows.length; row++) {
                picked[column][row] = columns[column][rows[row]];
            }
        }
        return picked;
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** How many rows are complete. */
    public int size() {
        return size;
    }

    /** How many rows lack a value. */
    public int leftOut() {
        return leftOut;
    }

    /** The values of a column, which nobody may change. */
    public double[] column(int column) {
        return values[column];
    }

    /** These rows, drawn with replacement. */
    public CompleteRows drawn(Draws draws) {
        return new CompleteRows(columns, picked(values, draws.rows(size)), size, leftOut);
    }

    /** The mean of a column of one row or more. */
    public double mean(int column) {
        double sum = 0;
        for (double value : values[column]) {
            sum += value;
        }
        return sum / size;
    }

    /** The standard deviation of a column of two rows or more, with n - 1; 0 if all values are equal but for rounding. */
    public double deviation(int column) {
        return Math.sqrt(squares(centred(column)) / (size - 1));
    }

    /** Whether all values of a column are equal but for rounding. */
    public boolean isConstant(int column) {
        return size == 0 || squares(centred(column)) == 0;
    }

    private double[] centred(int column) {
        double mean = mean(column);
        double[] centred = new double[size];
        double largest = 0;
        double furthest = 0;
        for (int row = 0; row < size; row++) {
            centred[row] = values[column][row] - mean;
            largest = Math.max(largest, Math.abs(values[column][row]));
            furthest = Math.max(furthest, Math.abs(centred[row]));
        }
        return furthest <= NOTHING * largest ? new double[size] : centred;
    }

    private static double squares(double[] centred) {
        double sum = 0;
        for (double each : centred) {
            sum += each * each;
        }
        return sum;
    }

    /** Pearson's correlations of columns of which none is constant: 1 on the diagonal, and the same on both sides of it. */
    public double[][] correlations() {
        double[][] scaled = new double[values.length][];
        for (int column = 0; column < scaled.length; column++) {
            scaled[column] = centred(column);
            double length = Math.sqrt(squares(scaled[column]));
            for (int row = 0; row < size; row++) {
                scaled[column][row] /= length;
            }
        }
        return products(scaled);
    }

    private static double[][] products(double[][] scaled) {
        double[][] correlations = new double[scaled.length][scaled.length];
        for (int i = 0; i < scaled.length; i++) {
            correlations[i][i] = 1;
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int row = 0; row < scaled[i].length; row++) {
                    sum += scaled[i][row] * scaled[j][row];
                }
                correlations[i][j] = sum;
                correlations[j][i] = sum;
            }
        }
        return correlations;
    }
}
