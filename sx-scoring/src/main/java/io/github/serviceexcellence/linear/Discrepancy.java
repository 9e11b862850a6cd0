package io.github.serviceexcellence.linear;

/**
 * How far correlations lie from those of a number of factors, by the uniquenesses of the items: the eigenvalues beyond the factors tell. Of
 * minres the matrix is {@code R - psi}, and they should be 0; of maximum likelihood {@code psi^-1/2 R psi^-1/2}, and they should be 1 (Jöreskog, 1977).
 */
final class Discrepancy {
    private final boolean isLikelihood;
    private final double[][] correlations;
    private final int factors;

    /** Of each item its uniqueness, or the logarithm of that. */
    final double[] place;

    private final double[] values;
    private final double[][] vectors;

    Discrepancy(boolean isLikelihood, double[][] correlations, int factors, double[] place) {
        this.isLikelihood = isLikelihood;
        this.correlations = correlations;
        this.factors = factors;
        this.place = place;
        SymmetricEigen eigen = SymmetricEigen.of(matrix());
        values = eigen.values();
        vectors = new double[values.length][];
        for (int m = 0; m < vectors.length; m++) {
            vectors[m] = eigen.vector(m);
        }
    }

    /** The place of uniquenesses. */
    static double place(boolean isLikelihood, double uniqueness) {
        return isLikelihood ? StrictMath.log(uniqueness) : uniqueness;
    }

    double uniqueness(int item) {
        return isLikelihood ? StrictMath.exp(place[item]) : place[item];
    }

    private double[][] matrix() {
        int size = place.length;
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                matrix[row][column] = isLikelihood
                        ? correlations[row][column] / Math.sqrt(uniqueness(row) * uniqueness(column))
                        : correlations[row][column] - (row == column ? place[row] : 0);
            }
        }
        return matrix;
    }

    /** 0 if the factors tell the correlations exactly, otherwise more. */
    double value() {
        double sum = 0;
        for (int m = factors; m < values.length; m++) {
            sum += isLikelihood ? values[m] - StrictMath.log(values[m]) - 1 : values[m] * values[m] / 2;
        }
        return sum;
    }

    /** How the value rises with the place of an item. */
    double slope(int item) {
        double sum = 0;
        for (int m = factors; m < values.length; m++) {
            double residual = isLikelihood ? values[m] - 1 : values[m];
            sum -= residual * vectors[m][item] * vectors[m][item];
        }
        return sum;
    }

    /** How the slope of one item rises with the place of another, but for what vanishes where the factors fit. */
    double curvature(int one, int other) {
        double sum = 0;
        for (int m = factors; m < values.length; m++) {
            sum += vectors[m][one] * vectors[m][other];
        }
        return sum * sum;
    }

    double loading(int item, int factor) {
        double shared = isLikelihood ? values[factor] - 1 : values[factor];
        double scale = isLikelihood ? Math.sqrt(uniqueness(item)) : 1;
        return scale * vectors[factor][item] * Math.sqrt(Math.max(0, shared));
    }
}
