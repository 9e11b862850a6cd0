package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.statistics.CompleteRows;
import io.github.serviceexcellence.statistics.Draws;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The shares of drivers in draws with replacement. */
final class DrawnShares {
    private static final double CONFIDENCE = 0.95;

    private final List<double[]> draws = new ArrayList<>();
    private final Importance importance;
    private final int number;

    DrawnShares(CompleteRows rows, Importance importance, long seed, int number) {
        this.importance = importance;
        this.number = number;
        Draws random = Draws.from(seed);
        for (int draw = 0; draw < number; draw++) {
            Regression.of(rows.drawn(random)).flatMap(this::shares).ifPresent(draws::add);
        }
    }

    /** The shares in what is explained; nothing if nothing is. */
    private Optional<double[]> shares(Regression regression) {
        double fit = regression.fit();
        return fit == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(regression.by(importance))
                        .map(part -> part / fit)
                        .toArray());
    }

    int leftOut() {
        return number - draws.size();
    }

    boolean areEnough() {
        return draws.size() >= 2;
    }

    Optional<List<DrawnDriver>> drivers(List<String> names, Regression regression) {
        return shares(regression).map(shares -> {
            List<DrawnDriver> drivers = new ArrayList<>();
            for (int driver = 0; driver < shares.length; driver++) {
                drivers.add(driver(names.get(driver), shares, driver));
            }
            return drivers;
        });
    }

    private DrawnDriver driver(String name, double[] shares, int driver) {
        Interval ranks = Draws.interval(
                draws.stream().mapToDouble(drawn -> rank(drawn, driver)).toArray(), CONFIDENCE);
        return DrawnDriver.builder()
                .name(name)
                .share(shares[driver])
                .interval(Draws.interval(
                        draws.stream().mapToDouble(drawn -> drawn[driver]).toArray(), CONFIDENCE))
                .rank(rank(shares, driver))
                .bestRank((int) ranks.low())
                .worstRank((int) ranks.high())
                .build();
    }

    private static int rank(double[] shares, int driver) {
        return 1
                + (int) Arrays.stream(shares)
                        .filter(share -> share > shares[driver])
                        .count();
    }
}
