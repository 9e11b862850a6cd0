package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.statistics.CompleteRows;

/** The mean squares of a table of targets (rows) by assessors (columns): between targets, within them, between assessors, and what is left. */
record MeanSquares(int targets, int assessors, double between, double within, double judges, double error) {
    /** How far rounding moves a number, as a part of the largest one. */
    private static final double ROUNDING = 1e-14;

    static MeanSquares of(CompleteRows rows) {
        return new Sums(rows).meanSquares();
    }

    /** Gathers sums in the order of the rows. */
    private static final class Sums {
        private final CompleteRows rows;
        private final int n;
        private final int k;
        private double total;
        private double grand;
        private double largest;

        Sums(CompleteRows rows) {
            this.rows = rows;
            this.n = rows.size();
            this.k = rows.columns().size();
            for (int column = 0; column < k; column++) {
                grand += rows.mean(column) / k;
            }
        }

        MeanSquares meanSquares() {
            double between = 0;
            for (int row = 0; row < n; row++) {
                double mean = 0;
                for (int column = 0; column < k; column++) {
                    double value = rows.column(column)[row];
                    mean += value / k;
                    total += square(value - grand);
                    largest = Math.max(largest, Math.abs(value));
                }
                between += k * square(mean - grand);
            }
            double judges = 0;
            for (int column = 0; column < k; column++) {
                judges += n * square(rows.mean(column) - grand);
            }
            return new MeanSquares(
                    n,
                    k,
                    plain(between) / (n - 1),
                    plain(total - between) / (n * (k - 1.0)),
                    plain(judges) / (k - 1),
                    plain(total - between - judges) / ((n - 1) * (k - 1.0)));
        }

        private static double square(double each) {
            return each * each;
        }

        /** A sum of squares, or 0 where rounding alone makes it. */
        private double plain(double squares) {
            double noise = Math.max(n * k * square(ROUNDING * largest), ROUNDING * total);
            return squares <= noise ? 0 : squares;
        }
    }
}
