package io.github.serviceexcellence.standing;

import io.github.serviceexcellence.internal.Faults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What others scored, by quantiles: below how many points which share of them lies.
 *
 * @param n how many others, 2 or more
 * @param quantiles two or more, by rising share
 */
public record QuantileTable(long n, List<Quantile> quantiles) {
    private static final int STEPS = 20;
    /** Of fewer, the lowest twentieth is nobody. */
    private static final int FEWEST = STEPS;

    /**
     * Checks the quantiles.
     *
     * @throws IllegalArgumentException telling every fault: fewer than two others or quantiles, shares that do not rise from above 0 to below 1, points that fall
     */
    public QuantileTable {
        quantiles = List.copyOf(quantiles);
        Faults faults = new Faults();
        faults.check(n >= 2, "n", StandingProblem.FEW_SCORES, n, 2);
        faults.check(quantiles.size() >= 2, "quantiles", StandingProblem.FEW_QUANTILES, quantiles.size());
        for (int place = 0; place < quantiles.size(); place++) {
            Quantile quantile = quantiles.get(place);
            faults.check(
                    quantile.share() > 0 && quantile.share() < 1, "quantiles", StandingProblem.SHARE, quantile.share());
            faults.check(Double.isFinite(quantile.points()), "quantiles", StandingProblem.NO_NUMBER);
            faults.check(
                    place == 0 || quantile.follows(quantiles.get(place - 1)),
                    "quantiles",
                    StandingProblem.ORDER,
                    quantile.share());
        }
        faults.throwIfAny(StandingProblem.INVALID_NORM);
    }

    /**
     * A quantile.
     *
     * @param share which share of the others lies below, above 0 and below 1
     * @param points below how many points
     */
    public record Quantile(double share, double points) {
        boolean follows(Quantile before) {
            return share > before.share && points >= before.points;
        }
    }

    /**
     * The quantiles of 5%, 10% and so on to 95% of scores, between two scores by a straight line. R: {@code quantile(type = 7)}.
     *
     * @param scores what others scored, in any order, 20 or more
     * @return the quantiles
     * @throws IllegalArgumentException if there are fewer than 20 scores, or one is no number
     */
    public static QuantileTable from(double... scores) {
        Faults faults = new Faults();
        faults.check(scores.length >= FEWEST, "scores", StandingProblem.FEW_SCORES, scores.length, FEWEST);
        faults.check(Arrays.stream(scores).allMatch(Double::isFinite), "scores", StandingProblem.NO_NUMBER);
        faults.throwIfAny(StandingProblem.INVALID_NORM);
        double[] rising = scores.clone();
        Arrays.sort(rising);
        List<Quantile> quantiles = new ArrayList<>();
        for (int step = 1; step < STEPS; step++) {
            long place = (long) step * (rising.length - 1);
            int below = (int) (place / STEPS);
            double part = place % STEPS / (double) STEPS;
            double above = rising[Math.min(below + 1, rising.length - 1)];
            quantiles.add(new Quantile(step / (double) STEPS, rising[below] + part * (above - rising[below])));
        }
        return new QuantileTable(scores.length, quantiles);
    }

    /** Whether points lie below all quantiles. */
    boolean isBelow(double points) {
        return points < quantiles.get(0).points();
    }

    /** Whether points lie above all quantiles. */
    boolean isAbove(double points) {
        return points > quantiles.get(quantiles.size() - 1).points();
    }

    /**
     * Which share of the others lies below some points: between two quantiles by a straight line; on several equal ones the middle of them; outside all of them
     * that of the nearest.
     *
     * @param points the points
     * @return the lowest share of the table to the highest
     */
    public double shareBelow(double points) {
        List<Quantile> equal =
                quantiles.stream().filter(each -> each.points() == points).toList();
        if (!equal.isEmpty()) {
            return (equal.get(0).share() + equal.get(equal.size() - 1).share()) / 2;
        }
        Quantile before = quantiles.get(0);
        for (Quantile quantile : quantiles) {
            if (points < quantile.points()) {
                return isBelow(points) ? before.share() : between(before, quantile, points);
            }
            before = quantile;
        }
        return before.share();
    }

    private static double between(Quantile before, Quantile after, double points) {
        double part = (points - before.points()) / (after.points() - before.points());
        return before.share() + part * (after.share() - before.share());
    }
}
