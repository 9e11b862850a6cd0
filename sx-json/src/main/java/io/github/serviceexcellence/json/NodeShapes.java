package io.github.serviceexcellence.json;

import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import java.util.List;

/** What stands in many documents. */
final class NodeShapes {
    static final Shape<Node> NODE = Shapes.string(Node::new, Node::code);
    static final Shape<List<Node>> NODES = Shapes.list(NODE);
    /** Points are written as decimals, exactly. */
    static final Shape<Points> POINTS = Shapes.decimal(Points::of, Points::toBigDecimal);

    static final Shape<Long> COUNT = Shapes.whole(0, Long.MAX_VALUE);
    /** A count that is left out where it is 0. */
    static final Shape<Long> POSITIVE = Shapes.whole(1, Long.MAX_VALUE);

    private NodeShapes() {}
}
