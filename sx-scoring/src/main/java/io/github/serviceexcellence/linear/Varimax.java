package io.github.serviceexcellence.linear;

/** Kaiser's varimax: two factors after the other are turned by the angle that is best for both, until none turns any more. */
public final class Varimax {
    private static final int MOST_SWEEPS = 1000;
    private static final double STILL = 1e-12;

    private final double[][] loadings;

    private Varimax(double[][] given) {
        loadings = new double[given.length][];
        for (int item = 0; item < given.length; item++) {
            loadings[item] = given[item].clone();
        }
    }

    /**
     * Turns factors.
     *
     * @param loadings the row of an item, the column of a factor; they are not changed
     * @return the rotated loadings
     */
    public static double[][] of(double[][] loadings) {
        Varimax varimax = new Varimax(loadings);
        double[] lengths = varimax.normalise();
        int sweeps = 0;
        while (varimax.sweep() > STILL && sweeps < MOST_SWEEPS) {
            sweeps++;
        }
        for (int item = 0; item < lengths.length; item++) {
            scale(varimax.loadings[item], lengths[item]);
        }
        return varimax.loadings;
    }

    /** Gives every row the length 1; returns the lengths before. */
    private double[] normalise() {
        double[] lengths = new double[loadings.length];
        for (int item = 0; item < lengths.length; item++) {
            double squares = 0;
            for (double loading : loadings[item]) {
                squares += loading * loading;
            }
            lengths[item] = Math.sqrt(squares);
            scale(loadings[item], squares == 0 ? 0 : 1 / lengths[item]);
        }
        return lengths;
    }

    private static void scale(double[] row, double factor) {
        for (int column = 0; column < row.length; column++) {
            row[column] *= factor;
        }
    }

    /** Turns each two factors once; returns the largest angle. */
    private double sweep() {
        double largest = 0;
        int factors = loadings[0].length;
        for (int one = 0; one < factors; one++) {
            for (int other = one + 1; other < factors; other++) {
                double angle = angle(one, other);
                turn(one, other, angle);
                largest = Math.max(largest, Math.abs(angle));
            }
        }
        return largest;
    }

    private double angle(int one, int other) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (double[] row : loadings) {
            double u = row[one] * row[one] - row[other] * row[other];
            double v = 2 * row[one] * row[other];
            a += u;
            b += v;
            c += u * u - v * v;
            d += 2 * u * v;
        }
        int items = loadings.length;
        return StrictMath.atan2(d - 2 * a * b / items, c - (a * a - b * b) / items) / 4;
    }

    private void turn(int one, int other, double angle) {
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        for (double[] row : loadings) {
            double first = row[one];
            double second = row[other];
            row[one] = first * cosine + second * sine;
            row[other] = second * cosine - first * sine;
        }
    }
}
