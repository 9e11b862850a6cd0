package io.github.serviceexcellence.card;

import io.github.serviceexcellence.card.TreeParts.Whole;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds a {@link ScoreTree} of one's own: leaves first or last, wholes of leaves or of other wholes, and an index if there is to be one.
 *
 * <pre>{@code
 * Construct basis = new OwnConstruct("basis", Text.english("The basis"));
 * ScoreTree tree = ScoreTree.builder("two-floors", Text.english("Two floors"))
 *         .leaf(PyramidLevel.values())
 *         .whole(basis, PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING)
 *         .index(basis, PyramidLevel.INDIVIDUAL_SERVICE, PyramidLevel.SURPRISING_SERVICE)
 *         .build();
 * }</pre>
 *
 * <p>A facet counts for its term and a topic for its block: the two cannot be parts of the same whole or index, in which the facet's
 * items would count twice. That they overlap in different wholes is no fault, as elements stand in two building blocks.
 *
 * <p>The methods that take nodes are for who has no more of a construct than its name, as in a document. A name does not tell the term
 * of a facet: unless that facet was also given as a construct, nobody checks that its term is not a part beside it. Not safe for use by
 * several threads.
 */
public final class ScoreTreeBuilder {
    /** As many as an instrument can have items. */
    static final int MOST_NODES = 1000;

    private static final int MOST_LISTED = 20;

    private static final String LEAVES = "leaves/";
    private static final String WHOLES = "wholes/";
    private static final String INDEX = "index";

    private final String code;
    private final Text title;
    private final List<Node> leaves = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final List<Whole> indexes = new ArrayList<>();
    /** Those that were given as constructs. */
    private final Map<Node, Construct> constructs = new HashMap<>();

    private final SortedMap<Node, Text> titles = new TreeMap<>();

    ScoreTreeBuilder(String code, Text title) {
        this.code = Objects.requireNonNull(code, "code");
        this.title = Objects.requireNonNull(title, "title");
    }

    /**
     * Adds leaves.
     *
     * @param constructs what items measure
     * @return this builder
     */
    public ScoreTreeBuilder leaf(Construct... constructs) {
        return leaves(nodes(constructs));
    }

    /**
     * Adds leaves by their nodes.
     *
     * @param leaves constructs as they are
     * @return this builder
     */
    public ScoreTreeBuilder leaves(List<Node> leaves) {
        this.leaves.addAll(leaves);
        return this;
    }

    /**
     * Adds a whole.
     *
     * @param whole what the parts make up, usually an own construct, which brings its title
     * @param parts one leaf or other whole or more
     * @return this builder
     */
    public ScoreTreeBuilder whole(Construct whole, Construct... parts) {
        return whole(nodes(whole).get(0), nodes(parts));
    }

    /**
     * Adds a whole by its node. Of parts that are facets only the name is known: that none stands beside its own term is up to the
     * caller.
     *
     * @param whole a construct as it is
     * @param parts the nodes of one leaf or other whole or more
     * @return this builder
     */
    public ScoreTreeBuilder whole(Node whole, List<Node> parts) {
        wholes.add(new Whole(Objects.requireNonNull(whole, "whole"), List.copyOf(parts)));
        return this;
    }

    /**
     * Sets what makes the index. Without it the tree has none.
     *
     * @param parts one leaf or whole or more
     * @return this builder
     */
    public ScoreTreeBuilder index(Construct... parts) {
        return index(nodes(parts));
    }

    /**
     * Sets what makes the index by nodes. Of parts that are facets only the name is known: that none stands beside its own term is up to
     * the caller.
     *
     * @param parts the nodes of one leaf or whole or more
     * @return this builder
     */
    public ScoreTreeBuilder index(List<Node> parts) {
        indexes.add(new Whole(Node.INDEX, List.copyOf(parts)));
        return this;
    }

    private List<Node> nodes(Construct... constructs) {
        return Arrays.stream(constructs).map(this::node).toList();
    }

    private Node node(Construct construct) {
        Node node = Node.of(Objects.requireNonNull(construct, "construct"));
        constructs.put(node, construct);
        if (!(construct instanceof Term)) {
            titles.put(node, construct.title());
        }
        return node;
    }

    /**
     * Builds the tree.
     *
     * @return the tree
     * @throws IllegalArgumentException telling every fault: a code that is no id or one of the library's, no leaf at all, more than 1000
     *     leaves and wholes, a construct that stands twice, a whole or an index without parts, a part that is neither a leaf nor a whole, a
     *     part beside what it counts for, such as a facet beside its term, a whole that lies below itself
     */
    public ScoreTree build() {
        Faults faults = new Faults();
        faults.guarded("code", () -> {
            Codes.id(Word.of("code of a tree", "code van een indeling"), code);
        });
        faults.check(ShippedTree.find(code).isEmpty(), "code", CardProblem.TREE_CODE_TAKEN, code);
        checkSize(faults);
        faults.check(indexes.size() <= 1, INDEX, CardProblem.INDEX_TWICE);
        Set<Node> known = checkNodes(faults);
        wholes.forEach(whole -> checkParts(whole, known, WHOLES + whole.node(), faults));
        indexes.forEach(index -> checkParts(index, known, INDEX, faults));
        if (faults.isEmpty()) {
            checkCycles(faults);
        }
        faults.throwIfAny(CardProblem.INVALID_TREE, Codes.shorten(code));
        titles.keySet().retainAll(known);
        TreeParts parts = new TreeParts(
                List.copyOf(leaves),
                List.copyOf(wholes),
                indexes.stream().flatMap(index -> index.parts().stream()).toList());
        return new ScoreTree(code, title, new TreeMap<>(titles), parts, parts);
    }

    /** Thrown at once if it is too large: there may be a million faults to tell. */
    private void checkSize(Faults faults) {
        faults.check(!leaves.isEmpty(), "leaves", CardProblem.TREE_WITHOUT_LEAVES);
        int nodes = leaves.size() + wholes.size();
        if (nodes > MOST_NODES) {
            faults.add("leaves", CardProblem.TREE_TOO_LARGE.with(nodes, MOST_NODES));
            faults.throwIfAny(CardProblem.INVALID_TREE, Codes.shorten(code));
        }
    }

    private Set<Node> checkNodes(Faults faults) {
        Set<Node> known = new HashSet<>();
        leaves.forEach(leaf -> checkNode(leaf, LEAVES, known, faults));
        wholes.forEach(whole -> checkNode(whole.node(), WHOLES, known, faults));
        return known;
    }

    private static void checkNode(Node node, String field, Set<Node> known, Faults faults) {
        faults.check(
                node.isConstruct() && node.aspect() == Aspect.IS,
                field + node,
                CardProblem.NO_CONSTRUCT_AS_IT_IS,
                node);
        faults.check(known.add(node), field + node, CardProblem.NODE_TWICE, node);
    }

    private void checkParts(Whole whole, Set<Node> known, String field, Faults faults) {
        faults.check(!whole.parts().isEmpty(), field, CardProblem.WHOLE_WITHOUT_PARTS, whole.node());
        Set<Node> seen = new HashSet<>();
        Set<Node> twice = new LinkedHashSet<>();
        Set<Node> unknown = new LinkedHashSet<>();
        for (Node part : whole.parts()) {
            if (!seen.add(part)) {
                twice.add(part);
            }
            if (!known.contains(part)) {
                unknown.add(part);
            }
        }
        faults.check(twice.isEmpty(), field, () -> CardProblem.PARTS_TWICE.with(whole.node(), list(twice)));
        faults.check(unknown.isEmpty(), field, () -> CardProblem.UNKNOWN_PARTS.with(whole.node(), list(unknown)));
        List<Word> nested =
                seen.stream().sorted().flatMap(part -> above(part, seen)).toList();
        faults.check(
                nested.isEmpty(),
                field,
                () -> CardProblem.PART_OF_PART.with(whole.node(), Word.list(nested, MOST_LISTED)));
    }

    /** What a part counts for already and is a part beside it: the term of a facet, the block of a topic. */
    private Stream<Word> above(Node part, Set<Node> parts) {
        return Optional.ofNullable(constructs.get(part)).or(part::term).stream()
                .flatMap(construct -> construct.lineage().stream().skip(1))
                .map(Node::of)
                .filter(parts::contains)
                .map(above -> Word.of("{part} beside {whole}", "{part} naast {whole}", part, above));
    }

    private static Word list(Set<Node> nodes) {
        return Word.list(nodes.stream().map(node -> Word.same(node.code())).toList(), MOST_LISTED);
    }

    private void checkCycles(Faults faults) {
        List<Whole> round = new ArrayList<>(wholes);
        round.removeAll(TreeParts.upwards(wholes));
        round.forEach(whole -> faults.add(WHOLES + whole.node(), CardProblem.CYCLE.with(whole.node())));
    }
}
