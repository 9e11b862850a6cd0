package io.github.serviceexcellence.analysis;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Correlations of independent normal numbers of so many people. They are drawn without the people: the sums of squares and products are a
 * triangle times its transpose, of normal numbers with roots of chi squares on its diagonal (Bartlett, 1933), so that a million people take no longer than
 * ten.
 */
final class RandomCorrelations {
    private final int size;
    private final int freedom;
    private final ContinuousSampler normal;
    /** Half a chi square of falling degrees of freedom, by row. */
    private final ContinuousSampler[] halves;

    RandomCorrelations(int size, long people, long seed) {
        this.size = size;
        this.freedom = (int) Math.min(Integer.MAX_VALUE, people - 1);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        this.normal = ZigguratSampler.NormalizedGaussian.of(random);
        this.halves = new ContinuousSampler[Math.min(size, freedom)];
        for (int row = 0; row < halves.length; row++) {
            halves[row] = AhrensDieterMarsagliaTsangGammaSampler.of(random, (freedom - row) / 2.0, 1);
        }
    }

    double[][] draw() {
        double[][] rows = new double[size][];
        double[][] correlations = new double[size][size];
        for (int row = 0; row < size; row++) {
            rows[row] = row(row);
            for (int column = 0; column <= row; column++) {
                correlations[row][column] = row == column ? 1 : product(rows[row], rows[column]);
                correlations[column][row] = correlations[row][column];
            }
        }
        return correlations;
    }

    /** A row of the triangle, brought to the length 1. */
    private double[] row(int row) {
        double[] numbers = new double[Math.min(row + 1, freedom)];
        for (int column = 0; column < numbers.length; column++) {
            numbers[column] = column == row ? Math.sqrt(2 * halves[row].sample()) : normal.sample();
        }
        double length = Math.sqrt(product(numbers, numbers));
        for (int column = 0; column < numbers.length; column++) {
            numbers[column] /= length;
        }
        return numbers;
    }

    private static double product(double[] longer, double[] shorter) {
        double sum = 0;
        for (int column = 0; column < shorter.length; column++) {
            sum += longer[column] * shorter[column];
        }
        return sum;
    }
}
