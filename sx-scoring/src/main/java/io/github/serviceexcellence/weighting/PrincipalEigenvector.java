package io.github.serviceexcellence.weighting;

import java.util.Arrays;

/**
 * The principal eigenvector of a matrix of positive numbers, which has exactly one with positive entries (Perron). Only the four basic
 * operations are used, and always in the same order: every JDK gives the same bits.
 */
final class PrincipalEigenvector {
    /**
     * Always as many rounds, rather than until nothing changes: no stopping rule that a last bit could tip. The error shrinks by the
     * ratio of the two largest eigenvalues in each round, 0.84 for the worst circular comparison of three parts.
     */
    private static final int ROUNDS = 1000;

    private final double[] entries;
    private final double eigenvalue;

    PrincipalEigenvector(double[][] matrix) {
        double[] vector = new double[matrix.length];
        Arrays.fill(vector, 1.0 / matrix.length);
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] product = multiply(matrix, vector);
            sum = 0;
            for (double entry : product) {
                sum += entry;
            }
            for (int row = 0; row < product.length; row++) {
                vector[row] = product[row] / sum;
            }
        }
        entries = vector;
        // the vector adds up to 1, so its image adds up to the eigenvalue
        eigenvalue = sum;
    }

    private static double[] multiply(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < vector.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    /** One entry of the vector, whose entries add up to 1. */
    double entry(int row) {
        return entries[row];
    }

    double eigenvalue() {
        return eigenvalue;
    }
}
