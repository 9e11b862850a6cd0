package io.github.serviceexcellence.paths;

import java.util.OptionalDouble;

/** A path model that was fitted, by numbers. */
final class PathFit {
    private final Structure structure;
    private final double[][] correlations;
    private final double[][] weights;
    private final double[][] between;
    /** From row to column. */
    private final double[][] coefficients;

    private final int rounds;

    PathFit(
            Structure structure,
            double[][] correlations,
            double[][] weights,
            double[][] between,
            double[][] coefficients,
            int rounds) {
        this.structure = structure;
        this.correlations = correlations;
        this.weights = weights;
        this.between = between;
        this.coefficients = coefficients;
        this.rounds = rounds;
    }

    int rounds() {
        return rounds;
    }

    double weight(int construct, int place) {
        return weights[construct][place];
    }

    double loading(int construct, int place) {
        return structure.with(correlations, weights, structure.start(construct) + place, construct);
    }

    /** From row to column; nobody may change them. */
    double[][] coefficients() {
        return coefficients;
    }

    /** The sum over all ways of the product of their coefficients; constructs stand behind those that act on them. */
    double[][] totals() {
        double[][] totals = new double[structure.size()][structure.size()];
        for (int from = 0; from < structure.size(); from++) {
            for (int to = from + 1; to < structure.size(); to++) {
                double total = coefficients[from][to];
                for (int way = from + 1; way < to; way++) {
                    total += totals[from][way] * coefficients[way][to];
                }
                totals[from][to] = total;
            }
        }
        return totals;
    }

    OptionalDouble rSquared(int construct) {
        int[] acting = structure.actingOn(construct);
        double fit = 0;
        for (int other : acting) {
            fit += coefficients[other][construct] * between[other][construct];
        }
        return acting.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, Math.max(0, fit)));
    }

    double averageVariance(int construct) {
        double sum = 0;
        for (int place = 0; place < weights[construct].length; place++) {
            sum += loading(construct, place) * loading(construct, place);
        }
        return sum / weights[construct].length;
    }

    /** Dijkstra and Henseler's rho: of weights w and correlations S {@code (w'w)^2 (w'(S - diag S)w) / (w'(ww' - diag ww')w)}. */
    OptionalDouble rhoA(int construct) {
        double squares = 0;
        double fourths = 0;
        for (double weight : weights[construct]) {
            squares += weight * weight;
            fourths += weight * weight * weight * weight;
        }
        if (weights[construct].length == 1) {
            return OptionalDouble.of(1);
        }
        // a construct has a variance of 1, so that w'Sw is 1
        return ratio(squares * squares * (1 - squares), squares * squares - fourths);
    }

    /** Joereskog's rho: of loadings l {@code sum(l)^2 / (sum(l)^2 + sum(1 - l^2))}. */
    OptionalDouble rhoC(int construct) {
        double sum = 0;
        double errors = 0;
        for (int place = 0; place < weights[construct].length; place++) {
            double loading = loading(construct, place);
            sum += loading;
            errors += 1 - loading * loading;
        }
        return ratio(sum * sum, sum * sum + Math.max(0, errors));
    }

    /** The mean correlation of indicators of two constructs, by the root of the product of those within each. */
    OptionalDouble htmt(int first, int second) {
        return ratio(
                meanCorrelation(first, second),
                Math.sqrt(meanCorrelation(first, first) * meanCorrelation(second, second)));
    }

    private static OptionalDouble ratio(double numerator, double denominator) {
        return Math.abs(denominator) > 1e-12 ? OptionalDouble.of(numerator / denominator) : OptionalDouble.empty();
    }

    /** Without regard to signs; of one indicator with itself 1. */
    private double meanCorrelation(int first, int second) {
        double sum = 0;
        int number = 0;
        for (int mine = 0; mine < structure.indicators(first); mine++) {
            for (int theirs = 0; theirs < structure.indicators(second); theirs++) {
                if (first != second || mine != theirs) {
                    sum += Math.abs(correlations[structure.start(first) + mine][structure.start(second) + theirs]);
                    number++;
                }
            }
        }
        return number == 0 ? 1 : sum / number;
    }
}
