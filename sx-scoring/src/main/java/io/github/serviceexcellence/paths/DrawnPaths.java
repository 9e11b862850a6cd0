package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.statistics.CompleteRows;
import io.github.serviceexcellence.statistics.Draws;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A path model fitted to draws with replacement. */
final class DrawnPaths {
    private final List<String> constructs;
    private final List<Drawn> fits = new ArrayList<>();

    /** What is kept of a draw. */
    private record Drawn(double[][] coefficients, double[][] totals) {}

    DrawnPaths(PathModel model, PathScheme scheme, CompleteRows rows, Draws random, int draws) {
        constructs = model.constructs();
        Structure structure = new Structure(model);
        for (int draw = 0; draw < draws; draw++) {
            LeastSquares.fit(structure, scheme, rows.drawn(random))
                    .fit()
                    .ifPresent(fit -> fits.add(new Drawn(fit.coefficients(), fit.totals())));
        }
    }

    int number() {
        return fits.size();
    }

    DrawnEffect effect(PathEffect effect) {
        int from = constructs.indexOf(effect.path().from());
        int to = constructs.indexOf(effect.path().to());
        double[] totals = figures(drawn -> drawn.totals()[from][to]);
        Optional<Interval> direct = effect.direct().isPresent()
                ? Optional.of(Draws.interval(figures(drawn -> drawn.coefficients()[from][to])))
                : Optional.empty();
        return DrawnEffect.builder()
                .effect(effect)
                .standardError(Draws.deviation(totals))
                .interval(Draws.interval(totals))
                .directInterval(direct)
                .build();
    }

    private double[] figures(ToDoubleFunction<Drawn> figure) {
        return fits.stream().mapToDouble(figure).toArray();
    }
}
