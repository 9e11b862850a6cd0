package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in many documents. */
final class NodeShapes {
    static final Shape<Node> NODE = Shapes.string(NodeShapes::type, Node::new, Node::code);
    static final Shape<List<Node>> NODES = Shapes.list(NODE);
    /** Points are written as decimals, exactly. */
    static final Shape<Points> POINTS = Shapes.decimal(-100, 100, Points::of, Points::toBigDecimal);

    /** The points of a score. */
    static final Shape<Points> SCORE = Shapes.decimal(0, 100, Points::of, Points::toBigDecimal);

    static final Shape<Long> COUNT = Shapes.whole(0, Long.MAX_VALUE);
    /** A count that is left out where it is 0. */
    static final Shape<Long> POSITIVE = Shapes.whole(1, Long.MAX_VALUE);

    private NodeShapes() {}

    /** All that {@link Node} takes. */
    private static Type type() {
        String id = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
        String terms = Term.all().stream().map(Term::qualifiedCode).collect(Collectors.joining("|"));
        String aspects = Arrays.stream(Aspect.values())
                .filter(aspect -> aspect != Aspect.IS)
                .map(Aspect::code)
                .collect(Collectors.joining("|"));
        String pattern = "index|(item|indicator):" + id + "|((facet|own-shift|own):" + id + "|" + terms + ")(:("
                + aspects + "))?";
        return new Type.Str("Node", pattern, "", 0);
    }

    /** An object with a value for each node, under its code. */
    static <V> Shape<Map<Node, V>> byNode(Shape<V> each) {
        return Shapes.map(NodeShapes::type, each).as(NodeShapes::byNode, NodeShapes::byCode);
    }

    private static <V> Map<Node, V> byNode(Map<String, V> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(value -> new Node(value.getKey()), Map.Entry::getValue));
    }

    private static <V> Map<String, V> byCode(Map<Node, V> values) {
        Map<String, V> byCode = new TreeMap<>();
        values.forEach((node, value) -> byCode.put(node.code(), value));
        return byCode;
    }
}
