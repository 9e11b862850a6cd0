package io.github.serviceexcellence.card;

import io.github.serviceexcellence.card.TreeParts.Whole;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The trees of this library. Two of them take their leaves from an instrument; all others are made once. */
enum ShippedTree {
    EUROPEAN(Edition.EUROPEAN),
    ISO(Edition.ISO),
    BUILDING_BLOCKS(
            "building-blocks",
            Text.english("Building blocks").dutch("Bouwstenen"),
            "ScoreTree.buildingBlocks()",
            ofElements(List.of(Element.values()), List.of(BuildingBlock.values()), BuildingBlock::elements)),
    ELEMENTS_ONLY(
            "elements-only",
            Text.english("Elements only").dutch("Alleen elementen"),
            "ScoreTree.elementsOnly()",
            ofElements(List.of(Element.values()), List.<BuildingBlock>of(), BuildingBlock::elements)),
    PYRAMID(
            "pyramid",
            Text.english("Levels of the pyramid").dutch("Niveaus van de piramide"),
            "ScoreTree.pyramid()",
            leaves(PyramidLevel.values())),
    RESULTS(
            "results",
            Text.english("Results a to d").dutch("Resultaten a tot en met d"),
            "ScoreTree.results()",
            leaves(ResultElement.values())),
    SHIFTS(
            "shifts",
            Text.english("Paradigm shifts").dutch("Paradigmashifts"),
            Set.of(ConstructKind.SHIFT, ConstructKind.OWN_SHIFT)),
    FACETS("facets", Text.english("Facets").dutch("Facetten"), Set.of(ConstructKind.FACET));

    private final String code;
    private final Text title;
    private final String call;
    private final Optional<ScoreTree> whole;
    private final Set<ConstructKind> kinds;

    ShippedTree(Edition edition) {
        this(
                "dimensions-" + edition.code(),
                Text.english("Dimensions (" + edition.title().in(Locale.ENGLISH) + ")")
                        .dutch("Dimensies (" + edition.title().in(Text.DUTCH) + ")"),
                "ScoreTree.of(Edition." + edition.name() + ")",
                ofElements(edition.elements(), edition.dimensions(), dimension -> dimension.elements()));
    }

    ShippedTree(String code, Text title, String call, TreeParts parts) {
        this.code = code;
        this.title = title;
        this.call = call;
        this.whole = Optional.of(new ScoreTree(code, title, parts));
        this.kinds = Set.of();
    }

    /** One whose leaves are those constructs of such kinds that an instrument measures. */
    ShippedTree(String code, Text title, Set<ConstructKind> kinds) {
        this.code = code;
        this.title = title;
        this.call = "ScoreTree." + code + "(instrument)";
        this.whole = Optional.empty();
        this.kinds = kinds;
    }

    private static <T extends Term> TreeParts ofElements(
            List<Element> elements, List<T> wholes, Function<T, List<Element>> parts) {
        List<Node> leaves = nodes(elements);
        return new TreeParts(
                leaves,
                wholes.stream()
                        .map(whole -> new Whole(Node.of(whole), nodes(parts.apply(whole))))
                        .toList(),
                leaves);
    }

    private static TreeParts leaves(Construct... leaves) {
        return new TreeParts(nodes(Arrays.asList(leaves)), List.of(), List.of());
    }

    private static List<Node> nodes(List<? extends Construct> constructs) {
        return constructs.stream().map(Node::of).toList();
    }

    static Optional<ShippedTree> find(String code) {
        return Arrays.stream(values()).filter(tree -> tree.code.equals(code)).findFirst();
    }

    /** Those that need no instrument. */
    static Stream<ScoreTree> wholes() {
        return Arrays.stream(values()).flatMap(tree -> tree.whole.stream());
    }

    String code() {
        return code;
    }

    Text title() {
        return title;
    }

    /** How Java makes it. */
    String call() {
        return call;
    }

    /** The tree before any choice of leaves; nothing for one that needs an instrument. */
    Optional<ScoreTree> whole() {
        return whole;
    }

    /** The tree of those of its leaves that an instrument measures, if it needs one. */
    ScoreTree measuredBy(Instrument instrument) {
        SortedMap<Node, Text> titles = new TreeMap<>();
        List<Node> leaves = new ArrayList<>();
        TreeChoice.measured(instrument).forEach((node, construct) -> {
            if (takes(node)) {
                leaves.add(node);
                if (!(construct instanceof Term)) {
                    titles.put(node, construct.title());
                }
            }
        });
        if (leaves.isEmpty()) {
            throw InvalidInputException.of(CardProblem.MEASURES_NO_LEAF.with(instrument, code));
        }
        TreeParts parts = new TreeParts(List.copyOf(leaves), List.of(), List.of());
        return new ScoreTree(code, title, titles, parts, parts);
    }

    /** Of an instrument's constructs those that are leaves of this tree, if it needs an instrument. */
    boolean takes(Node leaf) {
        return leaf.isConstruct()
                && leaf.aspect() == Aspect.IS
                && kinds.stream().anyMatch(kind -> leaf.code().startsWith(kind.code() + ":"));
    }
}
