package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which leaves of a tree are chosen: by name, or by what an instrument measures. */
final class TreeChoice {
    private final String code;
    private final Faults faults = new Faults();

    private TreeChoice(String code) {
        this.code = code;
    }

    /** The tree of the library with a code, of these leaves. */
    static ScoreTree parse(String code, List<Node> leaves) {
        if (leaves.size() > ScoreTreeBuilder.MOST_NODES) {
            throw InvalidInputException.at(
                    "leaves", CardProblem.TREE_TOO_LARGE.with(leaves.size(), ScoreTreeBuilder.MOST_NODES));
        }
        TreeChoice choice = new TreeChoice(code);
        Set<Node> chosen = choice.once(leaves);
        return ShippedTree.find(code)
                .filter(tree -> tree.whole().isEmpty())
                .map(tree -> choice.ofInstrument(tree, leaves, chosen))
                .orElseGet(() -> choice.of(ScoreTree.parse(code), chosen));
    }

    private ScoreTree of(ScoreTree tree, Set<Node> chosen) {
        chosen.stream().filter(leaf -> !tree.leaves().contains(leaf)).forEach(leaf -> refuse(leaf, tree.leaves()));
        faults.throwIfAny(CardProblem.INVALID_CHOICE, code);
        return tree.only(chosen);
    }

    private ScoreTree ofInstrument(ShippedTree tree, List<Node> leaves, Set<Node> chosen) {
        chosen.stream()
                .filter(leaf -> !tree.takes(leaf))
                .forEach(leaf -> faults.add(field(leaf), CardProblem.NO_LEAF_OF_KIND.with(leaf, code)));
        faults.throwIfAny(CardProblem.INVALID_CHOICE, code);
        return new ScoreTree(code, tree.title(), new TreeParts(List.copyOf(leaves), List.of(), List.of()));
    }

    /** The leaves that constructs stand for: leaves, or wholes of them. */
    static Set<Node> leaves(String code, TreeParts all, Collection<? extends Construct> constructs) {
        List<Node> nodes = constructs.stream()
                .map(construct -> Node.of(Objects.requireNonNull(construct, "construct")))
                .toList();
        return new TreeChoice(code).leaves(all, nodes);
    }

    private Set<Node> leaves(TreeParts all, List<Node> nodes) {
        Map<Node, BitSet> places = all.below();
        Set<Node> known = new HashSet<>(all.leaves());
        Set<Node> leaves = new HashSet<>();
        for (Node node : once(nodes)) {
            BitSet ofWhole = places.get(node);
            if (ofWhole != null) {
                ofWhole.stream().mapToObj(all.leaves()::get).forEach(leaves::add);
            } else if (known.contains(node)) {
                leaves.add(node);
            } else {
                refuse(node, all.leaves());
            }
        }
        faults.throwIfAny(CardProblem.INVALID_CHOICE, code);
        return leaves;
    }

    /** Notes what is named twice, and that nothing is. */
    private Set<Node> once(List<Node> nodes) {
        faults.check(!nodes.isEmpty(), "leaves", CardProblem.NOTHING_CHOSEN);
        Set<Node> chosen = new HashSet<>();
        for (Node node : nodes) {
            faults.check(chosen.add(node), field(node), CardProblem.CHOSEN_TWICE, node);
        }
        return chosen;
    }

    private void refuse(Node chosen, List<Node> leaves) {
        String known = leaves.stream().map(Node::code).collect(Collectors.joining(", "));
        faults.add(field(chosen), CardProblem.NOT_IN_TREE.with(chosen, known));
    }

    private static String field(Node leaf) {
        return "leaves/" + leaf;
    }

    /** What ratings of an instrument measure as it is, in the order of its items. */
    static Map<Node, Construct> measured(Instrument instrument) {
        return measured(instrument, item -> true);
    }

    static Map<Node, Construct> measured(Instrument instrument, Predicate<Item> counts) {
        Map<Node, Construct> measured = new LinkedHashMap<>();
        instrument.items().stream()
                .filter(item -> item.kind() == ItemKind.RATING && item.aspect() == Aspect.IS)
                .filter(counts)
                .flatMap(item -> item.measures().lineage().stream())
                .forEach(construct -> measured.putIfAbsent(Node.of(construct), construct));
        return measured;
    }
}
