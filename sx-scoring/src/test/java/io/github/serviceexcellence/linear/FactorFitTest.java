package io.github.serviceexcellence.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Factors of correlations that were made of factors: what went in comes out. */
class FactorFitTest {
    private static final double[][] ONE = {{0.9}, {0.5}, {0.7}, {0.3}, {0.6}};
    /** Each item on one factor. */
    private static final double[][] SIMPLE = {{0.8, 0}, {0.6, 0}, {0.7, 0}, {0, 0.5}, {0, 0.7}, {0, 0.4}};

    private static final double TOGETHER = 0.3;

    private static double[][] correlations(double[][] loadings, double[][] between) {
        double[][] correlations = new double[loadings.length][loadings.length];
        for (int row = 0; row < loadings.length; row++) {
            for (int column = 0; column < loadings.length; column++) {
                double sum = 0;
                for (int one = 0; one < between.length; one++) {
                    for (int other = 0; other < between.length; other++) {
                        sum += loadings[row][one] * between[one][other] * loadings[column][other];
                    }
                }
                correlations[row][column] = row == column ? 1 : sum;
            }
        }
        return correlations;
    }

    private static void assertClose(double[][] found, double[][] expected, double tolerance) {
        for (int row = 0; row < expected.length; row++) {
            assertThat(found[row]).containsExactly(expected[row], within(tolerance));
        }
    }

    @Test
    void oneFactorComesOutAsItWentIn() {
        double[][] correlations = correlations(ONE, new double[][] {{1}});
        for (Optional<FactorFit> fit :
                List.of(FactorFit.minres(correlations, 1), FactorFit.likelihood(correlations, 1))) {
            assertClose(fit.orElseThrow().loadings(), ONE, 1e-9);
            assertThat(fit.orElseThrow().uniqueness(0)).isCloseTo(1 - 0.81, within(1e-9));
        }
    }

    /** By hand: 0.9 x 0.8 / 0.7 is more than 1, so that the first item has nothing of its own. */
    @Test
    void uniquenessStopsAtItsBound() {
        double[][] correlations = {{1, 0.9, 0.8}, {0.9, 1, 0.7}, {0.8, 0.7, 1}};
        assertThat(FactorFit.minres(correlations, 1).orElseThrow().uniqueness(0))
                .isEqualTo(FactorFit.EDGE);
        assertThat(FactorFit.likelihood(correlations, 1).orElseThrow().uniqueness(0))
                .isCloseTo(FactorFit.EDGE, within(1e-15));
    }

    @Test
    void varimaxFindsFactorsThatDoNotCorrelate() {
        double[][] correlations = correlations(SIMPLE, new double[][] {{1, 0}, {0, 1}});
        double[][] rotated =
                Varimax.of(FactorFit.minres(correlations, 2).orElseThrow().loadings());
        assertClose(rotated, SIMPLE, 1e-8);
    }

    @Test
    void obliminFindsFactorsThatCorrelate() {
        double[][] correlations = correlations(SIMPLE, new double[][] {{1, TOGETHER}, {TOGETHER, 1}});
        Oblimin oblimin =
                Oblimin.of(FactorFit.likelihood(correlations, 2).orElseThrow().loadings());
        assertClose(oblimin.loadings(), SIMPLE, 1e-6);
        assertThat(oblimin.correlations()[0][1]).isCloseTo(TOGETHER, within(1e-6));
        assertThat(oblimin.correlations()[0][0]).isCloseTo(1, within(1e-14));
    }
}
