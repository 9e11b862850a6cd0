package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much each of the nine elements counts, in a dimension and in the index. Only proportions matter. The sources weigh all elements
 * the same: other weights are a choice, and the score card names it.
 */
public final class Weights {
    private static final Weights EQUAL = new Weights(Collections.emptySortedMap());
    private static final String EQUALLY = "equal";

    /** By element's node; empty if all count the same. */
    private final SortedMap<Node, BigDecimal> weights;

    private Weights(SortedMap<Node, BigDecimal> weights) {
        this.weights = weights;
    }

    /**
     * All elements the same.
     *
     * @return the weights
     */
    public static Weights equal() {
        return EQUAL;
    }

    /**
     * Weights by element.
     *
     * @param weights for each of the nine elements 0 or more, not all 0, at most 20 digits; an element of weight 0 does not count, and
     *     need not have a score
     * @return the weights
     * @throws IllegalArgumentException telling every fault: an element that is missing, a node that is no element, a negative weight,
     *     all weights 0
     */
    public static Weights of(Map<Node, BigDecimal> weights) {
        Faults faults = new Faults();
        for (Element element : Element.values()) {
            faults.check(
                    weights.containsKey(Node.of(element)),
                    field(Node.of(element)),
                    WeightingProblem.MISSING_ELEMENT,
                    element.qualifiedCode());
        }
        SortedMap<Node, BigDecimal> sorted = new TreeMap<>();
        weights.forEach((node, weight) -> {
            boolean plain = Decimals.isShort(weight);
            boolean element = node.term().filter(Element.class::isInstance).isPresent();
            faults.check(element, field(node), WeightingProblem.NO_ELEMENT, node);
            faults.check(weight.signum() >= 0, field(node), WeightingProblem.NEGATIVE_WEIGHT, node);
            faults.check(plain, field(node), WeightingProblem.LONG_WEIGHT, node);
            if (plain) {
                sorted.put(node, weight.stripTrailingZeros());
            }
        });
        faults.check(
                sorted.isEmpty() || sorted.values().stream().anyMatch(weight -> weight.signum() > 0),
                WeightingProblem.ALL_ZERO);
        faults.throwIfAny(WeightingProblem.INVALID_WEIGHTS);
        return new Weights(Collections.unmodifiableSortedMap(sorted));
    }

    private static String field(Node node) {
        return "weights/" + node;
    }

    /**
     * Weights that people gave, for all nine elements.
     *
     * @param elicited what a budget allocation or an analytic hierarchy came to
     * @return the weights
     * @throws IllegalArgumentException if the parts that were weighed are not the nine elements
     */
    public static Weights of(ElicitedWeights elicited) {
        return of(elicited.millionths().keySet().stream().collect(Collectors.toMap(part -> part, elicited::weight)));
    }

    /**
     * Whether all elements count the same by definition.
     *
     * @return true for {@link #equal()}
     */
    public boolean isEqual() {
        return weights.isEmpty();
    }

    /**
     * The weight of an element.
     *
     * @param element the element
     * @return 0 or more; 1 for every element if all count the same
     */
    public BigDecimal weight(Element element) {
        return isEqual() ? BigDecimal.ONE : weights.getOrDefault(Node.of(element), BigDecimal.ONE);
    }

    /** {@code equal}, or each element with its weight. */
    @Override
    public String toString() {
        return isEqual()
                ? EQUALLY
                : weights.entrySet().stream()
                        .map(weight ->
                                weight.getKey().term().orElseThrow().code() + " " + Decimals.plain(weight.getValue()))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights that && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }
}
