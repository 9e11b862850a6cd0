package io.github.serviceexcellence.content;

import static io.github.serviceexcellence.content.NodeShapes.NODE;
import static io.github.serviceexcellence.content.NodeShapes.NODES;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.ScoreTreeBuilder;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;
import java.util.Optional;

/** Trees: one of the library by its code and its leaves, one of one's own in full. Titles of constructs stand on the card. */
final class TreeShape extends ObjectShape<ScoreTree> {
    private final Field<ScoreTree, String> of = required(
            "of",
            Shapes.id("", code -> Codes.id(Word.of("code of a tree", "code van een indeling"), code), code -> code),
            ScoreTree::code);
    private final Field<ScoreTree, Text> title =
            optional("title", Shapes.TEXT, tree -> own(tree).map(ScoreTree::title));
    private final Field<ScoreTree, List<Node>> leaves = required("leaves", NODES, ScoreTree::leaves);
    private final Field<ScoreTree, List<Whole>> wholes =
            optional("wholes", Shapes.list(new WholeShape()), tree -> own(tree).map(TreeShape::wholes));
    private final Field<ScoreTree, List<Node>> index = optional(
            "index", NODES, tree -> own(tree).filter(ScoreTree::hasIndex).map(known -> known.partsOf(Node.INDEX)));

    private static Optional<ScoreTree> own(ScoreTree tree) {
        return Optional.of(tree).filter(known -> !known.isShipped());
    }

    private static List<Whole> wholes(ScoreTree tree) {
        return tree.wholes().stream()
                .map(whole -> new Whole(whole, tree.partsOf(whole)))
                .toList();
    }

    @Override
    protected ScoreTree make(Values values) {
        String code = values.get(of);
        return ScoreTree.codes().contains(code) ? shipped(code, values) : own(code, values);
    }

    private ScoreTree shipped(String code, Values values) {
        Faults faults = new Faults();
        faults.check(values.find(title).isEmpty(), "title", ContentProblem.SHIPPED_TREE, code, "title");
        faults.check(values.find(wholes).isEmpty(), "wholes", ContentProblem.SHIPPED_TREE, code, "wholes");
        faults.check(values.find(index).isEmpty(), "index", ContentProblem.SHIPPED_TREE, code, "index");
        faults.throwIfAny(ContentProblem.INVALID);
        return ScoreTree.parse(code, values.get(leaves));
    }

    private ScoreTree own(String code, Values values) {
        Faults faults = new Faults();
        faults.check(
                values.find(title).isPresent(),
                "",
                ContentProblem.OWN_TREE,
                code,
                String.join(", ", ScoreTree.codes()));
        faults.throwIfAny(ContentProblem.INVALID);
        ScoreTreeBuilder tree = ScoreTree.builder(code, values.get(title)).leaves(values.get(leaves));
        values.find(wholes).ifPresent(given -> given.forEach(whole -> tree.whole(whole.node(), whole.parts())));
        values.find(index).ifPresent(tree::index);
        return tree.build();
    }

    private record Whole(Node node, List<Node> parts) {}

    private static final class WholeShape extends ObjectShape<Whole> {
        private final Field<Whole, Node> whole = required("whole", NODE, Whole::node);
        private final Field<Whole, List<Node>> parts = required("parts", NODES, Whole::parts);

        @Override
        protected Whole make(Values values) {
            return new Whole(values.get(whole), values.get(parts));
        }
    }
}
