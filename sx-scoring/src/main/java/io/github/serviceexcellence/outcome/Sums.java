package io.github.serviceexcellence.outcome;

import java.util.Arrays;

/** Pairs of numbers, each less the mean of its own, and their sums of products. */
final class Sums {
    private final double[] x;
    private final double[] y;

    private Sums(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Of as many first numbers as second ones. */
    static Sums of(double[] x, double[] y) {
        return new Sums(centred(x), centred(y));
    }

    private static double[] centred(double[] numbers) {
        double mean = Arrays.stream(numbers).sum() / numbers.length;
        return Arrays.stream(numbers).map(number -> number - mean).toArray();
    }

    double xx() {
        return products(x, x);
    }

    double yy() {
        return products(y, y);
    }

    double xy() {
        return products(x, y);
    }

    /** What is left of y once a line of this slope is taken off: the sum of its squares. */
    double left(double slope) {
        double[] left = new double[y.length];
        Arrays.setAll(left, place -> y[place] - slope * x[place]);
        return products(left, left);
    }

    private static double products(double[] one, double[] other) {
        double sum = 0;
        for (int place = 0; place < one.length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }
}
