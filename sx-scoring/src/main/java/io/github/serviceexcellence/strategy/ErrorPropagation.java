package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.uncertainty.Correlations;
import io.github.serviceexcellence.uncertainty.SamplingErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Carries the standard errors of constructs up to wholes and the index, by the delta method: a whole moves with each construct below it as much
 * as its slope says, {@code var = g' C g} with g the slopes and C the covariances of the constructs. Weights are held to be fixed.
 */
final class ErrorPropagation {
    private final ResponseSummary summary;
    private final SamplingErrors errors;
    private final boolean imputes;
    /** Constructs with a standard error, and how they vary together; empty if that was not collected. */
    private final List<Node> constructs = new ArrayList<>();
    /** The standard error of each of them. */
    private final List<Double> sure = new ArrayList<>();

    private final double[][] covariances;
    /** How each node that has a standard error moves with each of the constructs. */
    private final Map<Node, double[]> slopes = new LinkedHashMap<>();

    ErrorPropagation(ResponseSummary summary) {
        this.summary = summary;
        this.errors = SamplingErrors.of(summary);
        this.imputes = summary.stage().imputation() != Imputation.NONE;
        if (summary.collected().contains(Collected.MOMENTS)) {
            summary.constructs().stream().filter(node -> !isImputed(node)).forEach(this::keep);
        }
        covariances = new double[constructs.size()][constructs.size()];
        for (int row = 0; row < covariances.length; row++) {
            slopes.put(constructs.get(row), unit(row));
            for (int column = 0; column <= row; column++) {
                covariances[row][column] = covariance(row, column);
                covariances[column][row] = covariances[row][column];
            }
        }
    }

    private void keep(Node construct) {
        errors.standardError(construct).ifPresent(error -> {
            constructs.add(construct);
            sure.add(error);
        });
    }

    private boolean isImputed(Node construct) {
        return imputes && summary.imputed(construct).stream().anyMatch(number -> number > 0);
    }

    private double covariance(int row, int column) {
        if (row == column) {
            return sure.get(row) * sure.get(row);
        }
        // two constructs of which each has a standard error have this too, where moments were collected
        return errors.covariance(constructs.get(row), constructs.get(column)).orElse(0);
    }

    private double[] unit(int place) {
        double[] unit = new double[constructs.size()];
        unit[place] = 1;
        return unit;
    }

    /** Of a construct or an item that has points. */
    void add(Node node, long n, Score.Builder score) {
        OptionalDouble error = standardError(node);
        if (n < 2) {
            score.standardErrorAbsence(AbsenceReason.TOO_FEW_RESPONDENTS);
        } else if (node.isConstruct() && isImputed(node)) {
            score.standardErrorAbsence(AbsenceReason.IMPUTED);
        } else if (error.isEmpty()) {
            score.standardErrorAbsence(AbsenceReason.NOT_COLLECTED);
        } else {
            score.standardError(error.getAsDouble());
        }
    }

    private OptionalDouble standardError(Node node) {
        int place = node.isConstruct() ? constructs.indexOf(node) : -1;
        return place < 0 ? errors.standardError(node) : OptionalDouble.of(sure.get(place));
    }

    /** Of a whole that has points, whose parts have those slopes. */
    void add(Node whole, List<Score> parts, double[] slopesOfParts, Score.Builder score) {
        double[] slope = new double[constructs.size()];
        for (int part = 0; part < slopesOfParts.length; part++) {
            double[] below = slopes.get(parts.get(part).node());
            if (below == null) {
                score.standardErrorAbsence(
                        parts.get(part).standardErrorAbsence().orElse(AbsenceReason.NOT_COLLECTED));
                return;
            }
            for (int construct = 0; construct < slope.length; construct++) {
                slope[construct] += slopesOfParts[part] * below[construct];
            }
        }
        slopes.put(whole, slope);
        score.standardError(error(slope));
    }

    private double error(double[] slope) {
        return Math.sqrt(Math.max(0, product(slope, times(slope))));
    }

    private double[] times(double[] slope) {
        double[] times = new double[slope.length];
        Arrays.setAll(times, row -> product(covariances[row], slope));
        return times;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int place = 0; place < one.length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }

    /** Of everything that got a standard error here, but items. Where nothing varies, nothing moves together. */
    Correlations correlations() {
        List<Node> nodes = List.copyOf(slopes.keySet());
        double[][] slope = slopes.values().toArray(double[][]::new);
        double[][] moved = new double[slope.length][];
        double[] error = new double[slope.length];
        for (int node = 0; node < slope.length; node++) {
            moved[node] = times(slope[node]);
            error[node] = error(slope[node]);
        }
        double[] below = new double[nodes.size() * (nodes.size() - 1) / 2];
        int pair = 0;
        for (int row = 1; row < moved.length; row++) {
            for (int column = 0; column < row; column++) {
                double both = error[row] * error[column];
                double together = product(slope[row], moved[column]);
                below[pair++] = both == 0 ? 0 : Math.max(-1, Math.min(1, together / both));
            }
        }
        return Correlations.of(nodes, below);
    }
}
