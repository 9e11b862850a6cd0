package io.github.serviceexcellence.population;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The population methods of this library. In the formulas x is a unit's points for a node, n the number of units that the method is
 * fitted on; all take higher for better. The package tells which of them compensate and which can be compared over time.
 *
 * <p>Three branches with leadership 40, 60 and 80 have z-scores -1, 0 and 1, ranks 1, 2 and 3, Borda points 0, 1 and 2, percentile
 * ranks 0, 0.5 and 1, and on the scale between the extremes 0, 50 and 100:
 *
 * <pre>{@code
 * PopulationResult<SortedMap<Node, Double>> z = PopulationMethods.zScore().scores(branches);
 * z.of(GroupKey.of("north"));                                  // {element:leadership=-1.0}
 * FittedMethod<SortedMap<Node, Double>> fitted = PopulationMethods.rank().fit(branches);
 * fitted.apply(newBranch);                                     // the place it would take among the three
 * }</pre>
 */
public final class PopulationMethods {
    private PopulationMethods() {}

    /**
     * Standard scores: {@code z = (x - mean) / sd}, sd with n - 1.
     *
     * <p>In standard deviations of the population; 0 is its mean, and none of its units lies further than (n - 1) / sqrt(n) away. A
     * new unit is measured in the same way and may lie further. Misleads in a small or homogeneous population: where all units are
     * about equally good, z-scores blow up differences that mean nothing.
     *
     * @return the method; it refuses a column that does not vary
     */
    public static ColumnMethod zScore() {
        return StandardColumns.Z_SCORE;
    }

    /**
     * The place between the extremes: {@code 100 (x - min) / (max - min)}.
     *
     * <p>0 for the lowest unit, 100 for the highest. A new unit beyond the extremes comes out below 0 or above 100; nothing is
     * clipped. Misleads with an outlier, which pushes all others together, and looks like points but is none: 0 is the worst of
     * these units, not the worst possible (OECD, Handbook on Constructing Composite Indicators, 2008, step 5).
     *
     * @return the method; it refuses a column that does not vary
     */
    public static ColumnMethod minMax() {
        return StandardColumns.MIN_MAX;
    }

    /**
     * The place in a row: {@code 1 + the number of units below}.
     *
     * <p>1 for the lowest unit, up to n; ties share the lowest of their places. A new unit gets the place that it would take among
     * the n, up to n + 1. Misleads where units are close: a difference of a hair and of half the scale both count one place (OECD,
     * 2008, step 5).
     *
     * @return the method
     */
    public static ColumnMethod rank() {
        return StandardColumns.RANK;
    }

    /**
     * The share of the others that lie below: {@code (rank - 1) / (n - 1)}.
     *
     * <p>0 for the lowest unit, up to 1 for the highest; ties share the lowest place. A new unit is refused where it lies above all
     * of the population: it would come out above 1, which is no share; fit again with it among the units. Misleads as the rank
     * does.
     *
     * @return the method
     */
    public static ColumnMethod percentileRank() {
        return StandardColumns.PERCENTILE_RANK;
    }

    /**
     * Borda points: {@code the number of units below}, which is the rank less 1 (Borda, 1784).
     *
     * <p>0 for the lowest unit, up to n - 1; ties share the lowest. A new unit gets as many points as units of the population that
     * it surpasses, up to n. Adding units that are like one another (ten branches of one client) changes who leads.
     *
     * @return the method
     */
    public static ColumnMethod borda() {
        return StandardColumns.BORDA;
    }

    /**
     * How close to the best, by the range: {@code 1 - (max - x) / (max - min)}.
     *
     * <p>1 for the highest unit, 0 for the lowest: {@link #minMax()} divided by 100, for readers who look from the top. A new unit
     * above the best comes out above 1, one below the lowest below 0. Misleads as {@link #minMax()} does: a better leader makes
     * everybody else worse.
     *
     * @return the method; it refuses a column that does not vary
     */
    public static ColumnMethod distanceToBest() {
        return StandardColumns.DISTANCE_TO_BEST;
    }

    /**
     * Copeland's score with equal weights: {@code duels won - duels lost}, where a unit wins a duel if it is higher on more nodes
     * than it is lower (Copeland, 1951; Munda and Nardo, 2009).
     *
     * <p>From -(n - 1) to n - 1; a draw counts nothing. Only the order of units on each node counts, not how far they are apart, so
     * much of one element makes up for no other. A new unit duels with all n, and the others keep their scores. Misleads as a
     * distance: a score twice as high is not twice as good.
     *
     * @return the method
     */
    public static RowMethod copeland() {
        return new Copeland(new TreeMap<>());
    }

    /**
     * Copeland's score with weights: a unit wins a duel if the nodes on which it is higher weigh more than those on which it is
     * lower. See {@link #copeland()}.
     *
     * @param weights for each node of the population 0 or more, below a million, with at most nine decimals; not all 0
     * @return the method; it refuses a population with other nodes
     * @throws IllegalArgumentException if there are no weights or some are invalid; the message names all of them
     */
    public static RowMethod copeland(Map<Node, BigDecimal> weights) {
        if (weights.isEmpty()) {
            throw InvalidInputException.of(PopulationProblem.NO_WEIGHTS.with());
        }
        return new Copeland(new TreeMap<>(weights));
    }

    /**
     * The Mazziotta-Pareto index: {@code M - S^2 / M} (downward) or {@code M + S^2 / M} (upward), where M is the mean of a unit's
     * standard scores {@code 100 + 10 z} and S their standard deviation, with n - 1 (De Muro, Mazziotta and Pareto, 2011).
     *
     * <p>100 is a unit that is average on every node; mostly 70 to 130. It compensates only in part: of two units with the same
     * mean the less balanced one is behind. A new unit is measured with the means and deviations of the population; it is refused
     * where M is not above 0. Misleads over time: standard scores of another year have another mean; use {@link
     * #adjustedMazziottaPareto(Penalty, Map)}.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @return the method; it refuses a single node and a column that does not vary
     */
    public static RowMethod mazziottaPareto(Penalty penalty) {
        return new MazziottaPareto(MazziottaPareto.Form.STANDARDISED, penalty, new TreeMap<>());
    }

    /**
     * The adjusted Mazziotta-Pareto index with what the population shows: {@code M - S^2 / M} or {@code M + S^2 / M}, where M is
     * the mean of a unit's {@code r = 100 + 60 (x - mean) / (max - min)} and S their standard deviation, with n (Mazziotta and
     * Pareto, 2016).
     *
     * <p>100 is a unit that is average on every node. A new unit is measured with the means and extremes of the population, so that
     * a second year can be compared with the first by applying what was fitted on the first.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @return the method; it refuses a single node and a column that does not vary
     */
    public static RowMethod adjustedMazziottaPareto(Penalty penalty) {
        return new MazziottaPareto(MazziottaPareto.Form.RANGED, penalty, new TreeMap<>());
    }

    /**
     * The adjusted Mazziotta-Pareto index with goalposts of one's own: {@code r = 100 + 60 (x - reference) / (highest - lowest)},
     * further as {@link #adjustedMazziottaPareto(Penalty)} (Mazziotta and Pareto, 2016).
     *
     * <p>Comparable over time and between populations as long as the goalposts stay: it learns nothing but which nodes there are.
     * Misleads where the goalposts of one node are much wider than its values: that node then hardly counts.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @param goalposts for each node of the population
     * @return the method; it refuses a single node and a population with other nodes
     * @throws IllegalArgumentException if there are no goalposts
     */
    public static RowMethod adjustedMazziottaPareto(Penalty penalty, Map<Node, Goalposts> goalposts) {
        if (goalposts.isEmpty()) {
            throw InvalidInputException.of(PopulationProblem.NO_GOALPOSTS.with());
        }
        return new MazziottaPareto(MazziottaPareto.Form.FIXED, penalty, new TreeMap<>(goalposts));
    }
}
