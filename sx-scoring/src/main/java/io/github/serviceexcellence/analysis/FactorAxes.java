package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.linear.Oblimin;
import io.github.serviceexcellence.linear.Varimax;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Loadings on rotated factors, in the order of what these tell, each with a sum that is not negative. */
final class FactorAxes {
    final double[][] loadings;
    final double[][] correlations;

    private FactorAxes(double[][] loadings, double[][] correlations) {
        this.loadings = loadings;
        this.correlations = correlations;
    }

    static FactorAxes of(double[][] unrotated, Rotation rotation) {
        if (rotation == Rotation.NONE || unrotated[0].length == 1) {
            return new FactorAxes(unrotated, independent(unrotated[0].length));
        }
        if (rotation == Rotation.VARIMAX) {
            return new FactorAxes(Varimax.of(unrotated), independent(unrotated[0].length)).inOrder();
        }
        Oblimin oblimin = Oblimin.of(unrotated);
        return new FactorAxes(oblimin.loadings(), oblimin.correlations()).inOrder();
    }

    private static double[][] independent(int factors) {
        double[][] correlations = new double[factors][factors];
        for (int factor = 0; factor < factors; factor++) {
            correlations[factor][factor] = 1;
        }
        return correlations;
    }

    /** The diagonal of P L'L. */
    double explained(int factor) {
        double sum = 0;
        for (double[] row : loadings) {
            for (int other = 0; other < row.length; other++) {
                sum += correlations[factor][other] * row[factor] * row[other];
            }
        }
        return sum;
    }

    private FactorAxes inOrder() {
        int factors = correlations.length;
        List<Integer> order = IntStream.range(0, factors)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer factor) -> -explained(factor)))
                .toList();
        double[][] ordered = new double[loadings.length][factors];
        double[][] together = new double[factors][factors];
        for (int place = 0; place < factors; place++) {
            int factor = order.get(place);
            for (int item = 0; item < ordered.length; item++) {
                ordered[item][place] = sign(factor) * loadings[item][factor];
            }
            for (int other = 0; other < factors; other++) {
                int second = order.get(other);
                together[place][other] =
                        place == other ? 1 : sign(factor) * sign(second) * correlations[factor][second];
            }
        }
        return new FactorAxes(ordered, together);
    }

    private double sign(int factor) {
        double sum = 0;
        for (double[] row : loadings) {
            sum += row[factor];
        }
        return sum < 0 ? -1 : 1;
    }
}
