package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * At least so many of these scores reach a threshold. One of one, all of them, some of them, and that none is absent are the same kind of
 * condition.
 *
 * <p>A node that has no score does not reach any threshold, whatever the reason; only where the score is withheld nobody knows. Scores are
 * in points, the unit of every figure on a card.
 *
 * @param needed how many are needed, 1 to the number of nodes
 * @param nodes items, constructs in whatever aspect, wholes, the index: each once
 * @param threshold what they are to reach, at least 0 to 100 points
 */
public record GateCondition(int needed, List<Node> nodes, GateThreshold threshold) {
    /**
     * Copies and checks the nodes.
     *
     * @throws IllegalArgumentException telling every fault if there is no node, one stands twice or is measured in a unit of its own, more
     *     are needed than there are, or no score can reach the threshold
     */
    public GateCondition {
        nodes = List.copyOf(nodes);
        Objects.requireNonNull(threshold, "threshold");
        Faults faults = new Faults();
        faults.check(!nodes.isEmpty(), "nodes", GateProblem.NO_NODE);
        faults.check(
                nodes.isEmpty() || (needed >= 1 && needed <= nodes.size()),
                "needed",
                GateProblem.NEEDED,
                needed,
                nodes.size());
        faults.check(threshold.isPossible(), "threshold", GateProblem.THRESHOLD, GateWords.threshold(threshold));
        checkNodes(nodes, faults);
        faults.throwIfAny(GateProblem.INVALID_CONDITION);
    }

    private static void checkNodes(List<Node> nodes, Faults faults) {
        SortedMap<Node, Integer> times = new TreeMap<>();
        nodes.forEach(node -> times.merge(node, 1, Integer::sum));
        times.forEach((node, often) -> {
            faults.check(often == 1, "nodes/" + node, GateProblem.NODE_TWICE, node);
            faults.check(!node.isIndicator(), "nodes/" + node, GateProblem.INDICATOR, node);
        });
    }

    /**
     * One score reaches a threshold.
     *
     * @param node the node
     * @param threshold what it is to reach
     * @return the condition
     * @throws IllegalArgumentException for the same reasons as the constructor
     */
    public static GateCondition of(Node node, GateThreshold threshold) {
        return new GateCondition(1, List.of(Objects.requireNonNull(node, "node")), threshold);
    }

    /**
     * Every one of these scores reaches a threshold.
     *
     * @param nodes the nodes
     * @param threshold what each is to reach
     * @return the condition
     * @throws IllegalArgumentException for the same reasons as the constructor
     */
    public static GateCondition every(Collection<Node> nodes, GateThreshold threshold) {
        Objects.requireNonNull(nodes, "nodes");
        return new GateCondition(nodes.size(), List.copyOf(nodes), threshold);
    }

    /**
     * Every leaf of a tree reaches a threshold. A leaf that the instrument does not measure has no score and does not; {@link
     * ScoreTree#measuredBy} leaves it out.
     *
     * @param tree whose leaves are meant, such as the nine elements
     * @param threshold what each is to reach
     * @return the condition
     * @throws IllegalArgumentException for the same reasons as the constructor
     */
    public static GateCondition every(ScoreTree tree, GateThreshold threshold) {
        return every(tree.leaves(), threshold);
    }

    /**
     * At least so many of these scores reach a threshold.
     *
     * @param needed how many
     * @param nodes of which
     * @param threshold what they are to reach
     * @return the condition
     * @throws IllegalArgumentException for the same reasons as the constructor
     */
    public static GateCondition some(int needed, Collection<Node> nodes, GateThreshold threshold) {
        return new GateCondition(needed, List.copyOf(Objects.requireNonNull(nodes, "nodes")), threshold);
    }

    /**
     * None of these is without a score.
     *
     * @param nodes the nodes
     * @return the condition
     * @throws IllegalArgumentException for the same reasons as the constructor
     */
    public static GateCondition present(Collection<Node> nodes) {
        return every(nodes, GateThreshold.anyScore());
    }

    /** Whether each of the nodes is needed. */
    boolean isEvery() {
        return needed == nodes.size();
    }

    /** For instance {@code 2 of [element:leadership, element:monitoring] at least 70}. */
    @Override
    public String toString() {
        return needed + " of " + nodes + " " + threshold;
    }
}
