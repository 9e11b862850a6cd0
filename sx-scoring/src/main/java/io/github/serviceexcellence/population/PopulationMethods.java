package io.github.serviceexcellence.population;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The population methods of this library. In the formulas x is a unit's value for a node (points, or the number of an indicator
 * in its own unit), n the number of units that the method is fitted on. The formulas stand for nodes of which higher is better; where
 * the population says that {@linkplain PopulationBuilder#lowerIsBetter lower is better}, x is turned: -x, and the highest number is the
 * worst. The package tells which of them compensate and which can be compared over time.
 *
 * <p>A unit is one of the population if the population has a unit with its key and its values. Every other unit is new, also one of the
 * same key with later values: it is measured against all n.
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
     * The place in a row, with {@link Ties#SHARE_THE_LOWEST_PLACE}; see {@link #rank(Ties)}.
     *
     * @return the method
     */
    public static ColumnMethod rank() {
        return rank(Ties.SHARE_THE_LOWEST_PLACE);
    }

    /**
     * The place in a row: {@code 1 + the number of others below}, and half of the others with the same value if ties take their average.
     *
     * <p>1 for the lowest unit, up to n. A new unit gets the place that it would take among the n, up to n + 1. Misleads where units are
     * close: a difference of a hair and of half the scale both count one place (OECD, 2008, step 5).
     *
     * @param ties what place equal units take
     * @return the method
     */
    public static ColumnMethod rank(Ties ties) {
        return new PlaceColumns(PlaceColumns.Counting.RANK, ties);
    }

    /**
     * The share of the others that lie below, with {@link Ties#SHARE_THE_LOWEST_PLACE}; see {@link #percentileRank(Ties)}.
     *
     * @return the method
     */
    public static ColumnMethod percentileRank() {
        return percentileRank(Ties.SHARE_THE_LOWEST_PLACE);
    }

    /**
     * The share of the others that lie below: {@code the number of others below / the number of others}, where half of the others with the
     * same value count as below if ties take their average.
     *
     * <p>A unit of the population has n - 1 others, a new one n. 0 for the lowest, up to 1 for the highest: among 20 and 80, 20 has 0 and
     * 80 has 1, and a new unit has 0.5 with 21 and 1 with 81. Misleads as the rank does.
     *
     * @param ties what equal units count
     * @return the method
     */
    public static ColumnMethod percentileRank(Ties ties) {
        return new PlaceColumns(PlaceColumns.Counting.SHARE, ties);
    }

    /**
     * Borda points, with {@link Ties#SHARE_THE_LOWEST_PLACE}; see {@link #borda(Ties)}.
     *
     * @return the method
     */
    public static ColumnMethod borda() {
        return borda(Ties.SHARE_THE_LOWEST_PLACE);
    }

    /**
     * Borda points: {@code the number of others below}, and half of the others with the same value if ties take their average; which is the
     * rank less 1 (Borda, 1784).
     *
     * <p>0 for the lowest unit, up to n - 1. A new unit gets as many points as units of the population that it surpasses, up to n. Adding
     * units that are like one another (ten branches of one client) changes who leads.
     *
     * @param ties what equal units count
     * @return the method
     */
    public static ColumnMethod borda(Ties ties) {
        return new PlaceColumns(PlaceColumns.Counting.BORDA, ties);
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
     * much of one node makes up for no other. A new unit duels with all n, and the others keep their scores. Misleads as a
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
     * The Mazziotta-Pareto index with {@link Divisor#N_MINUS_ONE}; see {@link #mazziottaPareto(Penalty, Divisor)}.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @return the method; it refuses a single node and a column that does not vary
     */
    public static RowMethod mazziottaPareto(Penalty penalty) {
        return mazziottaPareto(penalty, Divisor.N_MINUS_ONE);
    }

    /**
     * The Mazziotta-Pareto index: {@code M - S^2 / M} (downward) or {@code M + S^2 / M} (upward), where M is the mean of a unit's
     * standard scores {@code 100 + 10 z} and S^2 their variance (De Muro, Mazziotta and Pareto, 2011); z is that of {@link #zScore()},
     * whatever the divisor.
     *
     * <p>100 is a unit that is average on every node; mostly 70 to 130. It compensates only in part: of two units with the same
     * mean the less balanced one is behind. A new unit is measured with the means and deviations of the population; it is refused
     * where M is not above 0. Misleads over time: standard scores of another year have another mean; use {@link
     * #adjustedMazziottaPareto(Penalty, Map)}.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @param divisor of the variance S^2
     * @return the method; it refuses a single node and a column that does not vary
     */
    public static RowMethod mazziottaPareto(Penalty penalty, Divisor divisor) {
        return MazziottaPareto.of(MazziottaPareto.Form.STANDARDISED, penalty, divisor);
    }

    /**
     * The adjusted Mazziotta-Pareto index with what the population shows, with {@link Divisor#N}; see {@link
     * #adjustedMazziottaPareto(Penalty, Divisor)}.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @return the method; it refuses a single node and a column that does not vary
     */
    public static RowMethod adjustedMazziottaPareto(Penalty penalty) {
        return adjustedMazziottaPareto(penalty, Divisor.N);
    }

    /**
     * The adjusted Mazziotta-Pareto index with what the population shows: {@code M - S^2 / M} or {@code M + S^2 / M}, where M is
     * the mean of a unit's {@code r = 100 + 60 (x - mean) / (max - min)} and S^2 their variance (Mazziotta and Pareto, 2016).
     *
     * <p>100 is a unit that is average on every node. A new unit is measured with the means and extremes of the population, so that
     * a second year can be compared with the first by applying what was fitted on the first.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @param divisor of the variance S^2
     * @return the method; it refuses a single node and a column that does not vary
     */
    public static RowMethod adjustedMazziottaPareto(Penalty penalty, Divisor divisor) {
        return MazziottaPareto.of(MazziottaPareto.Form.RANGED, penalty, divisor);
    }

    /**
     * The adjusted Mazziotta-Pareto index with goalposts of one's own, with {@link Divisor#N}; see {@link
     * #adjustedMazziottaPareto(Penalty, Map, Divisor)}.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @param goalposts for each node of the population
     * @return the method; it refuses a single node and a population with other nodes
     * @throws IllegalArgumentException if there are no goalposts, or those of a score lie outside 0 to 100 points
     */
    public static RowMethod adjustedMazziottaPareto(Penalty penalty, Map<Node, Goalposts> goalposts) {
        return adjustedMazziottaPareto(penalty, goalposts, Divisor.N);
    }

    /**
     * The adjusted Mazziotta-Pareto index with goalposts of one's own: {@code r = 100 + 60 (x - reference) / (highest - lowest)},
     * further as {@link #adjustedMazziottaPareto(Penalty, Divisor)} (Mazziotta and Pareto, 2016).
     *
     * <p>Comparable over time and between populations as long as the goalposts stay: it learns nothing but which nodes there are and which
     * way they are good. Misleads where the goalposts of one node are much wider than its values: that node then hardly counts.
     *
     * @param penalty which way imbalance counts; downward for service excellence
     * @param goalposts for each node of the population
     * @param divisor of the variance S^2
     * @return the method; it refuses a single node and a population with other nodes
     * @throws IllegalArgumentException if there are no goalposts, or those of a score lie outside 0 to 100 points
     */
    public static RowMethod adjustedMazziottaPareto(Penalty penalty, Map<Node, Goalposts> goalposts, Divisor divisor) {
        if (goalposts.isEmpty()) {
            throw InvalidInputException.of(PopulationProblem.NO_GOALPOSTS.with());
        }
        return new MazziottaPareto(MazziottaPareto.Form.FIXED, penalty, divisor, new TreeMap<>(goalposts));
    }
}
