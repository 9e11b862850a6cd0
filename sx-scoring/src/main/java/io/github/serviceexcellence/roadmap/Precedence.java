package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.framework.Connection;
import io.github.serviceexcellence.framework.ConnectionKind;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What must come before what. It binds only what is to be done at all: where something needs no step, nothing waits for it.
 *
 * <pre>{@code
 * Precedence first = Precedence.framework().with(Node.of(Element.LEADERSHIP), Node.of(Element.SERVICE_CULTURE));
 * }</pre>
 *
 * @param before for each node those that come before it
 */
public record Precedence(SortedMap<Node, SortedSet<Node>> before) {
    private static final Precedence NONE = new Precedence(new TreeMap<>());

    /**
     * Copies the pairs.
     *
     * @throws IllegalArgumentException if they go round in a circle
     */
    public Precedence {
        SortedMap<Node, SortedSet<Node>> copy = new TreeMap<>();
        before.forEach((node, firsts) -> copy.put(node, Collections.unmodifiableSortedSet(new TreeSet<>(firsts))));
        before = Collections.unmodifiableSortedMap(copy);
        for (Node node : copy.keySet()) {
            if (comesBefore(node, node, copy)) {
                throw InvalidInputException.of(RoadMapProblem.CIRCLE.with(node));
            }
        }
    }

    private static boolean comesBefore(Node first, Node node, SortedMap<Node, SortedSet<Node>> before) {
        Deque<Node> left = new ArrayDeque<>(firsts(node, before));
        SortedSet<Node> seen = new TreeSet<>();
        while (!left.isEmpty()) {
            Node each = left.pop();
            if (each.equals(first)) {
                return true;
            }
            if (seen.add(each)) {
                left.addAll(firsts(each, before));
            }
        }
        return false;
    }

    private static SortedSet<Node> firsts(Node node, SortedMap<Node, SortedSet<Node>> before) {
        return before.getOrDefault(node, Collections.emptySortedSet());
    }

    /**
     * Any order.
     *
     * @return no pairs
     */
    public static Precedence none() {
        return NONE;
    }

    /**
     * The order of the model: each level of the pyramid after all levels below it, so that the basis comes before surprise; and the eight elements
     * that experience design gives shape to after experience design. The sources say both of the model; that steps of a plan follow it is our
     * reading.
     *
     * @return the pairs
     */
    public static Precedence framework() {
        Precedence all = NONE;
        for (PyramidLevel level : PyramidLevel.values()) {
            for (PyramidLevel below : level.below()) {
                all = all.with(Node.of(below), Node.of(level));
            }
        }
        for (Connection arrow : Connection.all()) {
            if (arrow.kind() == ConnectionKind.SHAPES) {
                all = all.with(Node.of(arrow.from()), Node.of(arrow.to()));
            }
        }
        return all;
    }

    /**
     * These pairs and one more.
     *
     * @param first what comes first
     * @param then what comes after it
     * @return the changed copy
     * @throws IllegalArgumentException if they then go round in a circle
     */
    public Precedence with(Node first, Node then) {
        Objects.requireNonNull(first, "first");
        SortedMap<Node, SortedSet<Node>> more = new TreeMap<>(before);
        SortedSet<Node> firsts = new TreeSet<>(before(then));
        firsts.add(first);
        more.put(then, firsts);
        return new Precedence(more);
    }

    /**
     * What comes before a node.
     *
     * @param node the node
     * @return those named right before it, sorted by code; none if nothing does
     */
    public SortedSet<Node> before(Node node) {
        return firsts(Objects.requireNonNull(node, "node"), before);
    }
}
