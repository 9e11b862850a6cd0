package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.linear.Cholesky;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.statistics.CompleteRows;
import java.util.Arrays;
import java.util.Optional;

/**
 * Weights of indicators by partial least squares, mode A, from the indicators' correlations: in turns a construct is guessed from its neighbours, and its
 * indicators weigh as they correlate with that guess, until nothing changes.
 */
final class LeastSquares {
    private static final int MOST_ROUNDS = 3000;
    private static final double SETTLED = 1e-11;
    /** What rounding leaves of a guess that correlates with nothing. */
    private static final double NOTHING = 1e-10;

    private final Structure structure;
    private final PathScheme scheme;
    private final CompleteRows rows;
    private double[][] correlations = new double[0][0];
    private double[][] weights = new double[0][0];
    private int rounds;

    private LeastSquares(Structure structure, PathScheme scheme, CompleteRows rows) {
        this.structure = structure;
        this.scheme = scheme;
        this.rows = rows;
    }

    /** What comes of fitting: weights, or why there are none. */
    record Outcome(Optional<PathFit> fit, Optional<Message> failure) {
        static Outcome of(PathFit fit) {
            return new Outcome(Optional.of(fit), Optional.empty());
        }

        static Outcome failed(Message why) {
            return new Outcome(Optional.empty(), Optional.of(why));
        }
    }

    static Outcome fit(Structure structure, PathScheme scheme, CompleteRows rows) {
        return new LeastSquares(structure, scheme, rows).fit();
    }

    private Outcome fit() {
        for (int column = 0; column < rows.columns().size(); column++) {
            if (rows.isConstant(column)) {
                return Outcome.failed(PathsProblem.CONSTANT.with(rows.columns().get(column)));
            }
        }
        correlations = rows.correlations();
        weights = structure.evenWeights();
        Optional<Message> failure = scale();
        double change = Double.POSITIVE_INFINITY;
        while (failure.isEmpty() && change > SETTLED && rounds < MOST_ROUNDS) {
            double[][] before = weights;
            failure = round();
            change = change(before, weights);
            rounds++;
        }
        if (failure.isEmpty() && change > SETTLED) {
            failure = Optional.of(PathsProblem.UNSETTLED.with(MOST_ROUNDS));
        }
        return failure.map(Outcome::failed).orElseGet(this::settled);
    }

    private static double change(double[][] before, double[][] after) {
        double change = 0;
        for (int construct = 0; construct < after.length; construct++) {
            for (int place = 0; place < after[construct].length; place++) {
                change += Math.abs(after[construct][place] - before[construct][place]);
            }
        }
        return change;
    }

    private Outcome settled() {
        double[][] found = structure.turned(correlations, weights);
        double[][] between = structure.between(correlations, found);
        double[][] coefficients = new double[structure.size()][structure.size()];
        for (int construct = 0; construct < structure.size(); construct++) {
            Optional<double[]> betas = betas(between, construct);
            if (betas.isEmpty()) {
                return Outcome.failed(collinear(construct));
            }
            for (int place = 0; place < betas.get().length; place++) {
                coefficients[structure.actingOn(construct)[place]][construct] = betas.get()[place];
            }
        }
        return Outcome.of(new PathFit(structure, correlations, found, between, coefficients, rounds));
    }

    private Message collinear(int construct) {
        return PathsProblem.COLLINEAR.with(structure.name(construct));
    }

    /** One turn: new weights for all constructs, from guesses by the weights so far. */
    private Optional<Message> round() {
        double[][] between = structure.between(correlations, weights);
        double[][] next = new double[weights.length][];
        for (int construct = 0; construct < weights.length; construct++) {
            Optional<double[]> neighbours = neighbours(between, construct);
            if (neighbours.isEmpty()) {
                return Optional.of(collinear(construct));
            }
            next[construct] = structure.withGuess(correlations, weights, construct, neighbours.get());
        }
        weights = next;
        return scale();
    }

    /** How much each construct counts in the guess of one. */
    private Optional<double[]> neighbours(double[][] between, int construct) {
        double[] counts = new double[structure.size()];
        int[] acting = structure.actingOn(construct);
        for (int other : structure.actedOnBy(construct)) {
            counts[other] = inner(between[construct][other]);
        }
        if (scheme != PathScheme.PATH) {
            Arrays.stream(acting).forEach(other -> counts[other] = inner(between[construct][other]));
            return Optional.of(counts);
        }
        return betas(between, construct).map(betas -> {
            for (int place = 0; place < acting.length; place++) {
                counts[acting[place]] = betas[place];
            }
            return counts;
        });
    }

    private double inner(double correlation) {
        return scheme == PathScheme.CENTROID ? Math.signum(correlation) : correlation;
    }

    private Optional<double[]> betas(double[][] between, int construct) {
        int[] acting = structure.actingOn(construct);
        double[][] among = new double[acting.length][acting.length];
        double[] with = new double[acting.length];
        for (int row = 0; row < acting.length; row++) {
            with[row] = between[construct][acting[row]];
            for (int column = 0; column < acting.length; column++) {
                among[row][column] = between[acting[row]][acting[column]];
            }
        }
        return Cholesky.of(among).map(triangle -> triangle.solve(with));
    }

    /** Gives every construct a variance of 1. */
    private Optional<Message> scale() {
        for (int construct = 0; construct < weights.length; construct++) {
            double variance = structure.variance(correlations, weights, construct);
            if (!(variance > NOTHING * NOTHING)) {
                return Optional.of(PathsProblem.UNRELATED.with(structure.name(construct)));
            }
            double deviation = Math.sqrt(variance);
            weights[construct] = Arrays.stream(weights[construct])
                    .map(weight -> weight / deviation)
                    .toArray();
        }
        return Optional.empty();
    }
}
