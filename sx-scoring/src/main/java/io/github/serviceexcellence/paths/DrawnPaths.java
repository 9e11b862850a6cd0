package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.statistics.CompleteRows;
import io.github.serviceexcellence.statistics.Draws;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A path model fitted to draws with replacement. */
final class DrawnPaths {
    private static final double CONFIDENCE = 0.95;

    private final List<String> constructs;
    /** Of each draw that could be fitted, from row to column. */
    private final List<double[][]> coefficients = new ArrayList<>();

    private final List<double[][]> totals = new ArrayList<>();

    DrawnPaths(PathModel model, PathScheme scheme, CompleteRows rows, Draws random, int draws) {
        constructs = model.constructs();
        Structure structure = new Structure(model);
        for (int draw = 0; draw < draws; draw++) {
            LeastSquares.fit(structure, scheme, rows.drawn(random)).fit().ifPresent(fit -> {
                coefficients.add(fit.coefficients());
                totals.add(fit.totals());
            });
        }
    }

    int number() {
        return totals.size();
    }

    DrawnEffect effect(PathEffect effect) {
        int from = constructs.indexOf(effect.path().from());
        int to = constructs.indexOf(effect.path().to());
        double[] total = figures(totals, from, to);
        Optional<Interval> direct = effect.direct().isPresent()
                ? Optional.of(Draws.interval(figures(coefficients, from, to), CONFIDENCE))
                : Optional.empty();
        return DrawnEffect.builder()
                .effect(effect)
                .standardError(Draws.deviation(total))
                .interval(Draws.interval(total, CONFIDENCE))
                .directInterval(direct)
                .build();
    }

    private static double[] figures(List<double[][]> draws, int from, int to) {
        return draws.stream().mapToDouble(drawn -> drawn[from][to]).toArray();
    }
}
