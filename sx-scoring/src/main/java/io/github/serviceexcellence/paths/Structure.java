package io.github.serviceexcellence.paths;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A path model by numbers: constructs by their places, and the stretch of columns that measures each. */
final class Structure {
    private final List<String> names;
    /** Where the columns of each construct begin, and one more for the end. */
    private final int[] starts;

    private final int[][] actingOn;
    private final int[][] actedOnBy;

    Structure(PathModel model) {
        names = model.constructs();
        starts = new int[names.size() + 1];
        for (int construct = 0; construct < names.size(); construct++) {
            starts[construct + 1] =
                    starts[construct] + model.indicators(names.get(construct)).size();
        }
        actingOn = names.stream()
                .map(name ->
                        model.actingOn(name).stream().mapToInt(names::indexOf).toArray())
                .toArray(int[][]::new);
        actedOnBy = names.stream()
                .map(name -> model.paths().stream()
                        .filter(path -> path.from().equals(name))
                        .mapToInt(path -> names.indexOf(path.to()))
                        .toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return names.size();
    }

    String name(int construct) {
        return names.get(construct);
    }

    int start(int construct) {
        return starts[construct];
    }

    int indicators(int construct) {
        return starts[construct + 1] - starts[construct];
    }

    int[] actingOn(int construct) {
        return actingOn[construct];
    }

    int[] actedOnBy(int construct) {
        return actedOnBy[construct];
    }

    /** The fewest rows of which a regression on the constructs that act on one leaves something over. */
    int fewestRows() {
        return Math.max(
                3,
                2
                        + Arrays.stream(actingOn)
                                .mapToInt(acting -> acting.length)
                                .max()
                                .orElse(0));
    }

    double[][] evenWeights() {
        return IntStream.range(0, size())
                .mapToObj(construct -> {
                    double[] even = new double[indicators(construct)];
                    Arrays.fill(even, 1);
                    return even;
                })
                .toArray(double[][]::new);
    }

    /** The covariance of a column with a construct as it is weighted. */
    double with(double[][] correlations, double[][] weights, int column, int construct) {
        double sum = 0;
        for (int place = 0; place < weights[construct].length; place++) {
            sum += weights[construct][place] * correlations[column][starts[construct] + place];
        }
        return sum;
    }

    double variance(double[][] correlations, double[][] weights, int construct) {
        return covariance(correlations, weights, construct, construct);
    }

    private double covariance(double[][] correlations, double[][] weights, int first, int second) {
        double sum = 0;
        for (int place = 0; place < weights[first].length; place++) {
            sum += weights[first][place] * with(correlations, weights, starts[first] + place, second);
        }
        return sum;
    }

    /** The correlations of constructs of variance 1. */
    double[][] between(double[][] correlations, double[][] weights) {
        double[][] between = new double[size()][size()];
        for (int first = 0; first < size(); first++) {
            between[first][first] = 1;
            for (int second = 0; second < first; second++) {
                double correlation = covariance(correlations, weights, first, second);
                between[first][second] = correlation;
                between[second][first] = correlation;
            }
        }
        return between;
    }

    /** How the indicators of a construct go together with a guess of it from other constructs. */
    double[] withGuess(double[][] correlations, double[][] weights, int construct, double[] neighbours) {
        double[] guessed = new double[indicators(construct)];
        for (int place = 0; place < guessed.length; place++) {
            for (int other = 0; other < neighbours.length; other++) {
                if (neighbours[other] != 0) {
                    guessed[place] += neighbours[other] * with(correlations, weights, starts[construct] + place, other);
                }
            }
        }
        return guessed;
    }

    /** The weights with their signs such that the loadings of each construct do not add up to less than 0. */
    double[][] turned(double[][] correlations, double[][] weights) {
        double[][] turned = new double[weights.length][];
        for (int construct = 0; construct < weights.length; construct++) {
            double sum = 0;
            for (int place = 0; place < weights[construct].length; place++) {
                sum += with(correlations, weights, starts[construct] + place, construct);
            }
            double sign = sum < 0 ? -1 : 1;
            turned[construct] = Arrays.stream(weights[construct])
                    .map(weight -> sign * weight)
                    .toArray();
        }
        return turned;
    }
}
