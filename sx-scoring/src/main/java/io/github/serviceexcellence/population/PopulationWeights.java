package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.linear.SymmetricEigen;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weights from the data alone. They describe how units differ in one population and change with it, so keep them fixed when scores
 * are to be compared. None of them knows what matters to customers.
 *
 * <p>Two nodes, one with points 10 and 30, the other with 40 and 40: all entropy weight goes to the first, because the second tells
 * the units apart in nothing.
 *
 * <pre>{@code
 * FittedWeights weights = PopulationWeights.entropy(branches);
 * weights.of(Node.of(Element.LEADERSHIP));                     // 1.0 if leadership is the first
 * }</pre>
 */
public final class PopulationWeights {
    private static final String NODES = "nodes";
    private static final double SAME = 1e-9;
    private static final double ROUNDING = 1e-12;

    private PopulationWeights() {}

    /**
     * Entropy weights: {@code w = d / sum of d}, where {@code d = 1 + sum of (p ln p) / ln n} and p is a unit's share of its
     * column's total (Shannon, 1948; Hwang and Yoon, 1981).
     *
     * <p>The more unequally values are spread over units, the more a node weighs; one that does not vary weighs 0. Which way a node is good
     * makes no difference. Misleads because shares depend on where the scale begins: a node with low values weighs more than one with high
     * values and the same differences.
     *
     * @param population the units
     * @return weights that add up to 1
     * @throws IllegalArgumentException if all units have 0 on a node, a value is below 0, or no node varies
     */
    public static FittedWeights entropy(Population population) {
        String name = "entropy";
        Faults faults = new Faults();
        TreeMap<Node, Double> diversity = new TreeMap<>();
        for (Node node : population.nodes()) {
            Column column = population.turned(node);
            Optional<Message> objection = objectionToShares(node, column);
            objection.ifPresentOrElse(
                    why -> faults.add(NodeChoices.field(NODES, node), why),
                    () -> diversity.put(node, diversity(column)));
        }
        faults.check(
                !faults.isEmpty() || diversity.values().stream().anyMatch(d -> d > 0),
                NODES,
                PopulationProblem.NOTHING_VARIES);
        faults.throwIfAny(PopulationProblem.WEIGHTS_CANNOT_BE_FITTED, name);
        return weights(describe(name, "shares", "of-the-column-total"), population, diversity);
    }

    private static Optional<Message> objectionToShares(Node node, Column column) {
        if (column.lowest().signum() < 0) {
            return Optional.of(PopulationProblem.NEGATIVE_SHARES.with(node, Exact.show(column.lowest())));
        }
        return column.total().signum() == 0 ? Optional.of(PopulationProblem.NO_SHARES.with(node)) : Optional.empty();
    }

    /**
     * d times n ln n, as a sum of terms that are never negative: with {@code t = n p - 1} each is {@code (1 + t) ln(1 + t) - t},
     * and the sum of t is 0. So little differences are not lost beside the 1.
     */
    private static double diversity(Column column) {
        BigDecimal total = column.total();
        double sum = 0;
        for (BigDecimal value : column.values()) {
            double t = Exact.quotient(Exact.aboveMean(value, total, column.units()), total);
            sum += StrictMath.abs(t) < 0.01 ? series(t) : t <= -1 ? 1 : (1 + t) * StrictMath.log1p(t) - t;
        }
        return sum;
    }

    /** The same for small t: the sum over k from 2 of (-t)^k / (k (k - 1)). */
    private static double series(double t) {
        double sum = 0;
        double power = -t;
        for (int k = 2; k <= 10; k++) {
            power *= -t;
            sum += power / (k * (k - 1));
        }
        return sum;
    }

    /**
     * CRITIC weights, criteria importance through intercriteria correlation: {@code w = C / sum of C}, where {@code C = s * sum of
     * (1 - r)} with s the standard deviation between the extremes and r the correlations with the other nodes, all turned so that
     * higher is better (Diakoulaki, Mavrotas and Papayannakis, 1995).
     *
     * <p>A node weighs more as it varies more and agrees less with the others. Misleads where a node disagrees because it was
     * measured badly: noise is rewarded.
     *
     * @param population the units
     * @return weights that add up to 1
     * @throws IllegalArgumentException if there is one node only, one does not vary, or all are perfectly correlated
     */
    public static FittedWeights critic(Population population) {
        String name = "critic";
        List<Column> columns = varyingColumns(population, name);
        TreeMap<Node, Double> information = new TreeMap<>();
        for (int j = 0; j < columns.size(); j++) {
            Column column = columns.get(j);
            information.put(
                    population.nodes().get(j),
                    column.deviation() / column.range().doubleValue() * conflict(j, columns));
        }
        requireThat(
                information.values().stream().anyMatch(c -> c != 0),
                PopulationProblem.PERFECTLY_CORRELATED.with(),
                name);
        return weights(population.described(describe(name, "normalisation", "min-max")), population, information);
    }

    private static double conflict(int j, List<Column> columns) {
        BigDecimal conflict = BigDecimal.ZERO;
        for (int k = 0; k < columns.size(); k++) {
            if (k != j) {
                conflict = conflict.add(BigDecimal.ONE.subtract(columns.get(j).correlation(columns.get(k))));
            }
        }
        return conflict.doubleValue();
    }

    /**
     * Weights by the first principal component: {@code w = v / sum of v}, where v is the eigenvector of the correlation matrix with
     * the largest eigenvalue, of nodes turned so that higher is better (Pearson, 1901; Hotelling, 1933).
     *
     * <p>A node weighs more as it moves together with the rest. Misleads where a node that matters stands alone: it weighs little.
     *
     * @param population the units
     * @return weights that add up to 1
     * @throws IllegalArgumentException if there is one node only, one does not vary, the two largest eigenvalues are the same, so
     *     that there is no first component, or a node has a negative loading and so would need a negative weight
     */
    public static FittedWeights firstPrincipalComponent(Population population) {
        String name = "first-principal-component";
        List<Column> columns = varyingColumns(population, name);
        SymmetricEigen eigen = SymmetricEigen.of(correlations(columns));
        double[] values = eigen.values();
        double[] loadings = eigen.vector(0);
        requireThat(
                values[0] - values[1] > SAME * values[0], PopulationProblem.NO_FIRST_COMPONENT.with(values[0]), name);
        Faults faults = new Faults();
        TreeMap<Node, Double> byNode = new TreeMap<>();
        for (int j = 0; j < loadings.length; j++) {
            Node node = population.nodes().get(j);
            faults.check(
                    loadings[j] >= -ROUNDING,
                    NodeChoices.field(NODES, node),
                    PopulationProblem.NEGATIVE_LOADING,
                    node,
                    loadings[j]);
            byNode.put(node, StrictMath.max(0, loadings[j]));
        }
        faults.throwIfAny(PopulationProblem.WEIGHTS_CANNOT_BE_FITTED, name);
        return weights(population.described(describe(name, "matrix", "correlation")), population, byNode);
    }

    /** Pearson's correlations of columns that vary. */
    static double[][] correlations(List<Column> columns) {
        double[][] matrix = new double[columns.size()][columns.size()];
        for (int j = 0; j < columns.size(); j++) {
            for (int k = 0; k < columns.size(); k++) {
                matrix[j][k] =
                        j == k ? 1 : columns.get(j).correlation(columns.get(k)).doubleValue();
            }
        }
        return matrix;
    }

    private static List<Column> varyingColumns(Population population, String method) {
        requireThat(population.nodes().size() >= 2, PopulationProblem.NOTHING_TO_DIVIDE.with(), method);
        population.requireSpread(PopulationProblem.WEIGHTS_CANNOT_BE_FITTED, method);
        List<Column> columns = new ArrayList<>();
        population.nodes().forEach(node -> columns.add(population.turned(node)));
        return columns;
    }

    private static void requireThat(boolean holds, Message otherwise, String method) {
        Faults faults = new Faults();
        faults.check(holds, NODES, () -> otherwise);
        faults.throwIfAny(PopulationProblem.WEIGHTS_CANNOT_BE_FITTED, method);
    }

    private static StrategyDescription describe(String name, String option, String choice) {
        return new StrategyDescription(name, new TreeMap<>(Map.of(option, choice)));
    }

    private static FittedWeights weights(
            StrategyDescription method, Population population, SortedMap<Node, Double> claims) {
        double sum = 0;
        for (double claim : claims.values()) {
            sum += claim;
        }
        TreeMap<Node, Double> weights = new TreeMap<>();
        for (Map.Entry<Node, Double> claim : claims.entrySet()) {
            weights.put(claim.getKey(), claim.getValue() / sum);
        }
        return new FittedWeights(method, population.reference(), weights);
    }
}
