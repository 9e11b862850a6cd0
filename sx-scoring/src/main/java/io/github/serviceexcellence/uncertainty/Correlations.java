package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * How scores of the same people move together from one sample to the next: the correlations of their sampling errors. Who is content with one
 * element is often content with the next, so that the difference of two elements is surer than either of them.
 *
 * <p>The variance of a difference is {@code se1^2 + se2^2 - 2 r se1 se2}.
 */
public final class Correlations {
    private static final Correlations NONE = new Correlations(List.of(), new double[0]);

    private final List<Node> nodes;
    private final Map<Node, Integer> places = new HashMap<>();
    /** Below the diagonal, row by row. */
    private final double[] below;

    private Correlations(List<Node> nodes, double[] below) {
        this.nodes = nodes;
        this.below = below;
        nodes.forEach(node -> places.putIfAbsent(node, places.size()));
    }

    /**
     * Nothing is known of anything.
     *
     * @return correlations of no nodes
     */
    public static Correlations none() {
        return NONE;
    }

    /**
     * The correlations of some nodes.
     *
     * @param nodes the nodes, each once
     * @param below for the second node its correlation with the first, for the third those with the first and the second, and so on
     * @return the correlations
     * @throws IllegalArgumentException telling every fault if a node stands twice, there are too few or too many correlations, or one is
     *     not within -1 to 1
     */
    public static Correlations of(List<Node> nodes, double... below) {
        Objects.requireNonNull(nodes, "nodes");
        Objects.requireNonNull(below, "below");
        Correlations made = new Correlations(List.copyOf(nodes), below.clone());
        Faults faults = new Faults();
        Set<Node> seen = new HashSet<>();
        nodes.stream()
                .filter(node -> !seen.add(node))
                .forEach(node -> faults.add("nodes/" + node, UncertaintyProblem.NODE_TWICE.with(node)));
        long needed = (long) nodes.size() * (nodes.size() - 1) / 2;
        faults.check(below.length == needed, "below", UncertaintyProblem.NUMBER, nodes.size(), needed, below.length);
        for (int pair = 0; pair < below.length; pair++) {
            // a hundred thousand cards are made: nothing is put into words unless it is wrong
            if (!(Math.abs(below[pair]) <= 1)) {
                faults.add("below/" + pair, UncertaintyProblem.CORRELATION.with(below[pair]));
            }
        }
        faults.throwIfAny(UncertaintyProblem.INVALID_CORRELATIONS);
        return made;
    }

    /**
     * The correlations of some nodes, asked for one by one.
     *
     * @param nodes the nodes, each once
     * @param correlation of two nodes, the later one first
     * @return the correlations
     * @throws IllegalArgumentException for the same reasons as {@link #of(List, double...)}
     */
    public static Correlations of(List<Node> nodes, ToDoubleBiFunction<Node, Node> correlation) {
        double[] below = new double[pairs(nodes.size())];
        int pair = 0;
        for (int row = 1; row < nodes.size(); row++) {
            for (int column = 0; column < row; column++) {
                below[pair++] = correlation.applyAsDouble(nodes.get(row), nodes.get(column));
            }
        }
        return of(nodes, below);
    }

    private static int pairs(int nodes) {
        return Math.toIntExact((long) nodes * (nodes - 1) / 2);
    }

    /**
     * The nodes whose correlations are known.
     *
     * @return the nodes in their order
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * The correlations, as {@link #of(List, double...)} takes them.
     *
     * @return for each node but the first those with the nodes before it
     */
    public double[] below() {
        return below.clone();
    }

    /**
     * The correlation of two nodes.
     *
     * @param one a node
     * @param other another, or the same
     * @return -1 to 1; 1 of a known node with itself; nothing if one is not known
     */
    public OptionalDouble of(Node one, Node other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Integer first = places.get(one);
        Integer second = places.get(other);
        if (first == null || second == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                first.equals(second) ? 1 : below[pairs(Math.max(first, second)) + Math.min(first, second)]);
    }

    /**
     * The correlations of fewer nodes.
     *
     * @param kept which to keep
     * @return those that are known, in their order here
     */
    public Correlations only(Collection<Node> kept) {
        return of(
                nodes.stream().filter(kept::contains).toList(),
                (one, other) -> of(one, other).orElseThrow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Correlations that && nodes.equals(that.nodes) && Arrays.equals(below, that.below);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodes, Arrays.hashCode(below));
    }

    /** The nodes. */
    @Override
    public String toString() {
        return "correlations of " + nodes;
    }
}
