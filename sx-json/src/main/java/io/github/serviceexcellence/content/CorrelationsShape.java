package io.github.serviceexcellence.content;

import static io.github.serviceexcellence.content.NodeShapes.NODES;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Correlations: the nodes, and a row for each but the first with what it has in common with those before it. */
final class CorrelationsShape extends ObjectShape<Correlations> {
    private static final List<Node> ANY_TWO = List.of(Node.INDEX, new Node("own:other"));
    private static final Shape<Double> CORRELATION =
            Shapes.floating().as(CorrelationsShape::alone, correlation -> correlation);

    private final Field<Correlations, List<Node>> nodes = required("nodes", NODES, Correlations::nodes);
    private final Field<Correlations, List<List<Double>>> below =
            required("below", Shapes.list(Shapes.list(CORRELATION)), CorrelationsShape::rows);

    /** Each by itself first, so that a fault has its place. */
    private static Double alone(Double correlation) {
        return Correlations.of(ANY_TWO, correlation).below()[0];
    }

    private static List<List<Double>> rows(Correlations correlations) {
        double[] below = correlations.below();
        List<List<Double>> rows = new ArrayList<>();
        int start = 0;
        for (int length = 1; length < correlations.nodes().size(); length++) {
            rows.add(Arrays.stream(below, start, start + length).boxed().toList());
            start += length;
        }
        return rows;
    }

    /** The rows first: where they fit, work that grows with the square of the nodes is no more than the document holds. */
    @Override
    protected Correlations make(Values values) {
        List<Node> known = values.get(nodes);
        List<List<Double>> rows = values.get(below);
        Faults faults = new Faults();
        int needed = Math.max(0, known.size() - 1);
        faults.check(
                rows.size() == needed, "below", ContentProblem.CORRELATION_ROWS, known.size(), needed, rows.size());
        for (int row = 0; row < Math.min(needed, rows.size()); row++) {
            int given = rows.get(row).size();
            faults.check(
                    given == row + 1,
                    "below/" + row,
                    ContentProblem.CORRELATION_ROW,
                    known.get(row + 1),
                    row + 1,
                    given);
        }
        faults.throwIfAny(ContentProblem.INVALID);
        return Correlations.of(
                known,
                rows.stream()
                        .flatMap(List::stream)
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }
}
