package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.linear.Cholesky;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Coefficients of reliability from covariances of items. */
final class Alpha {
    /** What rounding leaves of a sum that is 0, as a part of what is summed. */
    private static final double NOTHING = 1e-12;

    private static final double ROUNDING = 1e-9;

    private final double[][] covariances;
    private final int size;

    Alpha(double[][] covariances) {
        this.covariances = covariances;
        this.size = covariances.length;
    }

    /** The same with every item on a scale on which its variance is 1; no item may be constant. */
    Alpha standardised() {
        double[][] correlations = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                correlations[row][column] =
                        covariances[row][column] / Math.sqrt(covariances[row][row] * covariances[column][column]);
            }
            correlations[row][row] = 1;
        }
        return new Alpha(correlations);
    }

    /** k / (k - 1) (1 - sum of variances / variance of the sum); nothing if there are fewer than two items or their sum does not vary. */
    OptionalDouble raw() {
        double own = variances();
        double total = total();
        return size < 2 || total <= NOTHING * own
                ? OptionalDouble.empty()
                : OptionalDouble.of(size / (size - 1.0) * (1 - own / total));
    }

    /** Whether the sum varies as much as that of any people may: not less than nothing, nor more than if all items were the same. */
    boolean isPossible() {
        double own = variances();
        double total = total();
        return total >= -NOTHING * own && total <= size * own * (1 + ROUNDING);
    }

    double total() {
        return Arrays.stream(covariances).mapToDouble(Alpha::sum).sum();
    }

    private double variances() {
        double sum = 0;
        for (int item = 0; item < size; item++) {
            sum += covariances[item][item];
        }
        return sum;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Of covariances that are correlations. */
    double meanCorrelation() {
        return (total() - size) / (size * (size - 1.0));
    }

    /** Of covariances that are correlations: 1 - sum(1 - R squared of each item by the others) / variance of the sum. */
    OptionalDouble lambda6() {
        Optional<double[][]> inverse = Cholesky.of(covariances).map(Cholesky::inverse);
        if (inverse.isEmpty()) {
            return OptionalDouble.empty();
        }
        double own = 0;
        for (int item = 0; item < size; item++) {
            own += 1 / inverse.get()[item][item];
        }
        return OptionalDouble.of(1 - own / total());
    }

    Alpha without(int item) {
        double[][] rest = new double[size - 1][size - 1];
        for (int row = 0; row < size - 1; row++) {
            for (int column = 0; column < size - 1; column++) {
                rest[row][column] = covariances[row < item ? row : row + 1][column < item ? column : column + 1];
            }
        }
        return new Alpha(rest);
    }

    /** The correlation of an item with the sum of the others; nothing if that sum does not vary. */
    OptionalDouble itemRest(int item) {
        Alpha others = without(item);
        double rest = others.total();
        double own = covariances[item][item];
        double both = sum(covariances[item]) - own;
        return rest <= NOTHING * others.variances()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(-1, Math.min(1, both / Math.sqrt(own * rest))));
    }
}
