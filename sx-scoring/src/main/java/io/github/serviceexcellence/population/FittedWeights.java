package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weights that were learned from a population. They say what sets its units apart, not what matters: the sources of the framework
 * give every element the same weight.
 *
 * @param method how they were learned
 * @param fittedOn the population's size, nodes and digest
 * @param weights 0 to 1 by node, adding up to 1
 */
public record FittedWeights(StrategyDescription method, PopulationRef fittedOn, SortedMap<Node, Double> weights) {
    private static final String FIELD = "weights";
    private static final double TOLERANCE = 1e-9;

    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if a weight is no number from 0 to 1, they do not add up to 1, or their nodes are not those
     *     of the population
     */
    public FittedWeights {
        Objects.requireNonNull(method, "method");
        TreeMap<Node, Double> copy = new TreeMap<>(weights);
        Faults faults = new Faults();
        NodeChoices.requireNodes(faults, FIELD, NodeChoices.WEIGHTS, copy.keySet(), fittedOn.nodes());
        copy.forEach((node, weight) -> faults.check(
                weight >= 0 && weight <= 1,
                NodeChoices.field(FIELD, node),
                PopulationProblem.FITTED_WEIGHT,
                node,
                weight));
        double sum = copy.values().stream().reduce(0.0, Double::sum);
        faults.check(StrictMath.abs(sum - 1) <= TOLERANCE, FIELD, PopulationProblem.FITTED_SUM, sum);
        faults.throwIfAny(PopulationProblem.INVALID_FITTED_WEIGHTS, method.name());
        weights = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The weight of a node.
     *
     * @param node the node
     * @return 0 to 1
     * @throws IllegalArgumentException if there is none; the message lists the nodes there are
     */
    public double of(Node node) {
        Double weight = weights.get(node);
        if (weight == null) {
            throw Codes.unknown(
                    Word.of("node of these weights", "knoop van deze gewichten"),
                    node.code(),
                    weights.keySet().stream().map(Node::code).toList());
        }
        return weight;
    }

    /**
     * The weights for a strategy, rounded to a billionth.
     *
     * @return weights of the population's nodes
     * @throws IllegalArgumentException if a node is no construct: items, indicators and the index have no weight in a strategy
     */
    public Weights toWeights() {
        Map<Node, BigDecimal> rounded = new TreeMap<>();
        weights.forEach(
                (node, weight) -> rounded.put(node, new BigDecimal(weight).setScale(9, RoundingMode.HALF_EVEN)));
        return Weights.of(rounded);
    }
}
