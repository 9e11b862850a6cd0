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
                    element.qualifiedCode() + " has no weight, give one, if only 0");
        }
        SortedMap<Node, BigDecimal> sorted = new TreeMap<>();
        weights.forEach((node, weight) -> {
            boolean plain = Decimals.isShort(weight);
            faults.check(
                    node.term().filter(Element.class::isInstance).isPresent(), node + " is no element, leave it out");
            faults.check(weight.signum() >= 0, node + " has a negative weight, give 0 or more");
            faults.check(plain, node + " has a weight of more than 20 digits, round it first");
            if (plain) {
                sorted.put(node, weight.stripTrailingZeros());
            }
        });
        faults.check(
                sorted.isEmpty() || sorted.values().stream().anyMatch(weight -> weight.signum() > 0),
                "all weights are 0, give at least one above 0");
        faults.throwIfAny("the weights are invalid");
        return new Weights(Collections.unmodifiableSortedMap(sorted));
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
