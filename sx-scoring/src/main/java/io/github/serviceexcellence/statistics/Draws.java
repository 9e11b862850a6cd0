package io.github.serviceexcellence.statistics;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Draws with replacement: the same seed gives the same rows. */
public final class Draws {
    private static final ProblemKind NUMBER = Kind.of(
            "resampling.number",
            "{draws} draws are not possible; ask for 2 to {most}",
            "{draws} trekkingen kan niet; vraag om 2 tot en met {most}");

    private final UniformRandomProvider random;

    private Draws(UniformRandomProvider random) {
        this.random = random;
    }

    /** Begins to draw. */
    public static Draws from(long seed) {
        return new Draws(RandomSource.XO_SHI_RO_256_PP.create(seed));
    }

    /** Notes a number of draws that is not possible. */
    public static void check(int number, int most, Faults faults) {
        faults.check(number >= 2 && number <= most, "draws", NUMBER, number, most);
    }

    /** As many rows as there are, each drawn from all. */
    public int[] rows(int size) {
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[row] = random.nextInt(size);
        }
        return rows;
    }

    /**
     * The percentile interval of two figures or more: those at place k from both ends, with k = (d + 1)(1 - confidence) / 2 rounded down, at least 1.
     */
    public static Interval interval(double[] figures, double confidence) {
        double[] rising = figures.clone();
        Arrays.sort(rising);
        int cut = Math.max(1, (int) Math.floor((rising.length + 1) * (1 - confidence) / 2 + 1e-9));
        return new Interval(rising[cut - 1], rising[rising.length - cut], confidence);
    }

    /** The standard deviation of two figures or more, with d - 1. */
    public static double deviation(double[] figures) {
        double mean = Arrays.stream(figures).average().orElseThrow();
        double squares = Arrays.stream(figures)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return Math.sqrt(squares / (figures.length - 1));
    }
}
