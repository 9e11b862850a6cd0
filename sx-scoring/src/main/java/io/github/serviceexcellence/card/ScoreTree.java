package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scores of a card are built up to: which constructs are the leaves, which wholes stand above them, of which parts, and which
 * parts make the index, if there is one. What is measured and stands in no tree has a score beside it.
 *
 * <p>The nine elements have three trees: in the dimensions of an {@linkplain #of edition}, in the six {@linkplain #buildingBlocks building
 * blocks}, or with {@linkplain #elementsOnly nothing} between them and the index. The index is made of elements, never of wholes, so it is
 * the same in all three. The {@linkplain #pyramid levels of the pyramid}, the {@linkplain #results results} a to d, the {@linkplain #shifts
 * shifts} and the {@linkplain #facets facets} of an instrument have no index, since the sources know none. {@link #builder} makes a tree of
 * one's own, with an index or without.
 *
 * <p>A choice of {@linkplain #only(Construct...) some leaves} is scored as if there were no others: the index is made of the chosen ones
 * and compares with nothing but an index of the same choice. ISO/TS 19387:2025 allows to assess selected dimensions and elements. A
 * whole is shown only if all its leaves are chosen: part of a dimension is not that dimension.
 *
 * <pre>{@code
 * ScoreTree culture = ScoreTree.of(Edition.EUROPEAN).only(EuropeanDimension.CULTURE);
 * ScoreCard card = StandardStrategy.withDefaults().withTree(culture).score(table);
 * ScoreTree pulse = ScoreTree.elementsOnly().measuredBy(table.instrument());
 * }</pre>
 */
public final class ScoreTree {
    private final String code;
    private final Text title;
    private final SortedMap<Node, Text> titles;
    /** Before any choice. */
    private final TreeParts all;

    private final TreeParts shown;
    private final Map<Node, List<Node>> parts;
    private final Map<Node, BitSet> below;
    private final List<Node> wholes;
    private final List<Node> upwards;
    private final boolean nested;

    ScoreTree(String code, Text title, TreeParts parts) {
        this(code, title, Collections.emptySortedMap(), parts, parts);
    }

    ScoreTree(String code, Text title, SortedMap<Node, Text> titles, TreeParts all, TreeParts shown) {
        this.code = code;
        this.title = title;
        this.titles = titles;
        this.all = all;
        this.shown = shown;
        this.parts = shown.parts();
        this.below = shown.below();
        this.wholes = nodes(shown.wholes());
        this.upwards = nodes(TreeParts.upwards(shown.wholes()));
        this.nested = Stream.concat(
                        shown.index().stream(), shown.wholes().stream().flatMap(whole -> whole.parts().stream()))
                .anyMatch(wholes::contains);
    }

    private static List<Node> nodes(List<TreeParts.Whole> wholes) {
        return wholes.stream().map(TreeParts.Whole::node).toList();
    }

    /**
     * The nine elements in the dimensions of an edition, and an index of the nine.
     *
     * @param edition the edition
     * @return the tree, with the code {@code dimensions-european} or {@code dimensions-iso}
     */
    public static ScoreTree of(Edition edition) {
        return (edition == Edition.ISO ? ShippedTree.ISO : ShippedTree.EUROPEAN)
                .whole()
                .orElseThrow();
    }

    /**
     * The nine elements in the six building blocks, and an index of the nine. An element may stand in two blocks, and then counts in both.
     *
     * @return the tree, with the code {@code building-blocks}
     */
    public static ScoreTree buildingBlocks() {
        return ShippedTree.BUILDING_BLOCKS.whole().orElseThrow();
    }

    /**
     * The nine elements, an index of the nine, and nothing between them.
     *
     * @return the tree, with the code {@code elements-only}
     */
    public static ScoreTree elementsOnly() {
        return ShippedTree.ELEMENTS_ONLY.whole().orElseThrow();
    }

    /**
     * The four levels of the pyramid from the base up. They have no index: the way up goes through the levels, and a strong fourth does not
     * make up for a weak first.
     *
     * @return the tree, with the code {@code pyramid}
     */
    public static ScoreTree pyramid() {
        return ShippedTree.PYRAMID.whole().orElseThrow();
    }

    /**
     * The results a to d, along the chain of effects. They have no index: the sources know none.
     *
     * @return the tree, with the code {@code results}
     */
    public static ScoreTree results() {
        return ShippedTree.RESULTS.whole().orElseThrow();
    }

    /**
     * The paradigm shifts that an instrument measures, those of the book and its own, in the order of its items. They have no index.
     *
     * @param instrument what is asked
     * @return the tree, with the code {@code shifts}
     * @throws IllegalArgumentException if the instrument measures no shift
     */
    public static ScoreTree shifts(Instrument instrument) {
        return ShippedTree.SHIFTS.measuredBy(instrument);
    }

    /**
     * The facets that an instrument measures, in the order of its items. They have no index: facets of different terms are parts of
     * different things.
     *
     * @param instrument what is asked
     * @return the tree, with the code {@code facets}
     * @throws IllegalArgumentException if the instrument measures no facet
     */
    public static ScoreTree facets(Instrument instrument) {
        return ShippedTree.FACETS.measuredBy(instrument);
    }

    /**
     * Starts a tree of one's own.
     *
     * @param code its code, an id that no tree of the library has; the same code stands for the same tree
     * @param title what to call its wholes, or its leaves if it has no wholes
     * @return a builder
     */
    public static ScoreTreeBuilder builder(String code, Text title) {
        return new ScoreTreeBuilder(code, title);
    }

    /**
     * The codes of the trees of this library, those that need an instrument among them.
     *
     * @return for instance {@code dimensions-iso}, {@code pyramid} and {@code shifts}
     */
    public static List<String> codes() {
        return Arrays.stream(ShippedTree.values()).map(ShippedTree::code).toList();
    }

    /**
     * The tree of the library with a code, of all its leaves.
     *
     * @param code for instance {@code dimensions-iso} or {@code pyramid}
     * @return the tree
     * @throws IllegalArgumentException if there is none, or it needs an instrument; the message lists the valid codes
     */
    public static ScoreTree parse(String code) {
        return Codes.parse(
                Word.of("tree of scores", "indeling"),
                ShippedTree.wholes().toArray(ScoreTree[]::new),
                ScoreTree::code,
                code);
    }

    /**
     * The tree of the library with a code, of some leaves, as documents and descriptions name them.
     *
     * @param code for instance {@code dimensions-iso}, {@code shifts} or {@code facets}
     * @param leaves one leaf or more: of shifts and facets in their order, of all others in any
     * @return the tree
     * @throws IllegalArgumentException if there is no such tree, there is no leaf or more than 1000, one stands twice, or is no leaf of
     *     that tree
     */
    public static ScoreTree parse(String code, List<Node> leaves) {
        return TreeChoice.parse(code, leaves);
    }

    /**
     * This tree with a choice of leaves. A whole stands for all leaves below it. Where the {@linkplain #isFixed() code tells} the leaves,
     * the choice takes the place of an earlier one; any other tree is then a smaller one.
     *
     * @param constructs one leaf or whole of this tree or more, in any order; all of them are no choice
     * @return the changed tree. An index that is made of wholes is made of those that are still there; if none is, there is no index
     * @throws IllegalArgumentException if nothing is chosen, something is chosen twice or is not in this tree
     */
    public ScoreTree only(Collection<? extends Construct> constructs) {
        return only(TreeChoice.leaves(code, all, constructs));
    }

    /**
     * This tree with a choice of leaves. A whole stands for all leaves below it: of building blocks, another block that has no other
     * elements than these is shown too. Where the {@linkplain #isFixed() code tells} the leaves, the choice takes the place of an earlier
     * one; any other tree is then a smaller one.
     *
     * @param constructs one leaf or whole of this tree or more, in any order; all of them are no choice
     * @return the changed tree. An index that is made of wholes is made of those that are still there; if none is, there is no index
     * @throws IllegalArgumentException if nothing is chosen, something is chosen twice or is not in this tree
     */
    public ScoreTree only(Construct... constructs) {
        return only(Arrays.asList(constructs));
    }

    /** What the code alone does not tell is forgotten: equal trees are alike in everything. */
    ScoreTree only(Set<Node> leaves) {
        TreeParts some = all.only(leaves);
        return new ScoreTree(code, title, titles, isFixed() ? all : some, some);
    }

    /**
     * This tree of only those leaves that an instrument measures: for a pulse on three elements an index of these three.
     *
     * @param instrument what is asked
     * @return the changed tree
     * @throws IllegalArgumentException if the instrument measures none of the leaves
     */
    public ScoreTree measuredBy(Instrument instrument) {
        return measured(instrument, item -> true);
    }

    /**
     * This tree of only those leaves about which an instrument asks a voice: for cards of customers, who are asked less than employees.
     *
     * @param instrument what is asked
     * @param voice who is asked
     * @return the changed tree
     * @throws IllegalArgumentException if the voice is asked about none of the leaves
     */
    public ScoreTree measuredBy(Instrument instrument, Voice voice) {
        Objects.requireNonNull(voice, "voice");
        return measured(instrument, item -> item.voices().contains(voice));
    }

    private ScoreTree measured(Instrument instrument, Predicate<Item> counts) {
        Set<Node> measured =
                new HashSet<>(TreeChoice.measured(instrument, counts).keySet());
        measured.retainAll(leaves());
        if (measured.isEmpty()) {
            throw InvalidInputException.of(CardProblem.MEASURES_NO_LEAF.with(instrument, code));
        }
        return only(measured);
    }

    /**
     * This tree with titles of constructs that it knows by their nodes alone, as after it was read.
     *
     * @param more titles by node; those of nodes that are not in the tree are left out
     * @return the changed tree, which is equal to this one
     */
    public ScoreTree withTitles(Map<Node, Text> more) {
        SortedMap<Node, Text> longer = new TreeMap<>(titles);
        more.forEach((node, own) -> {
            if (node.term().isEmpty() && (leaves().contains(node) || wholes().contains(node))) {
                longer.put(node, own);
            }
        });
        return new ScoreTree(code, title, longer, all, shown);
    }

    /**
     * The stable code, whatever is chosen.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * What to call the wholes of the tree, or its leaves if it has no wholes.
     *
     * @return for instance "Dimensions (European edition)"
     */
    public Text title() {
        return title;
    }

    /**
     * What to call the leaves and wholes that are no terms of the framework, as far as the tree was told.
     *
     * @return titles by node; none in a tree of terms
     */
    public SortedMap<Node, Text> titles() {
        return Collections.unmodifiableSortedMap(titles);
    }

    /**
     * Whether this is a tree of the library, of all or some of its leaves.
     *
     * @return false for a tree of one's own
     */
    public boolean isShipped() {
        return ShippedTree.find(code).isPresent();
    }

    /**
     * Whether the code alone tells the leaves before any choice.
     *
     * @return false for a tree of one's own, and for shifts and facets, which come from an instrument
     */
    public boolean isFixed() {
        return ShippedTree.find(code).flatMap(ShippedTree::whole).isPresent();
    }

    /**
     * The constructs at the bottom, whose scores come from answers.
     *
     * @return one or more, in their order: elements by their number in the edition, or else in the European one
     */
    public List<Node> leaves() {
        return shown.leaves();
    }

    /**
     * What stands above the leaves: those wholes of which all leaves are chosen.
     *
     * @return the wholes in the order of their source; none if no whole is complete
     */
    public List<Node> wholes() {
        return wholes;
    }

    /**
     * The wholes from the leaves upwards: each after those among its parts, so that they can be scored one by one.
     *
     * @return the same as {@link #wholes()} in another order
     */
    public List<Node> wholesUpwards() {
        return upwards;
    }

    /**
     * Whether the tree has a root: parts that make an index.
     *
     * @return false for levels, results, shifts and facets, and for a tree of one's own that was given none
     */
    public boolean hasIndex() {
        return !shown.index().isEmpty();
    }

    /**
     * What a whole is made of.
     *
     * @param whole one of the {@linkplain #wholes() wholes}, or the index
     * @return its parts, leaves or wholes; none for a node that is no whole of this tree
     */
    public List<Node> partsOf(Node whole) {
        return parts.getOrDefault(whole, List.of());
    }

    /**
     * What a whole rests on in the end.
     *
     * @param whole one of the {@linkplain #wholes() wholes}, or the index
     * @return the leaves below it, in their order; none for a node that is no whole of this tree
     */
    public List<Node> leavesOf(Node whole) {
        return below.getOrDefault(whole, new BitSet()).stream()
                .mapToObj(leaves()::get)
                .toList();
    }

    /**
     * Whether all leaves are there that the code tells.
     *
     * @return false after a choice of fewer; always true for a tree that is not {@linkplain #isFixed() told by its code}
     */
    public boolean isComplete() {
        return leaves().size() == all.leaves().size();
    }

    /**
     * Whether a whole, or the index, has another whole among its parts.
     *
     * @return false if everything above the leaves is made of leaves
     */
    public boolean isNested() {
        return nested;
    }

    /** How many leaves there are before any choice. */
    int allLeaves() {
        return all.leaves().size();
    }

    /** How Java makes this tree before any choice; nothing for one of one's own. */
    Optional<String> call() {
        return ShippedTree.find(code).map(ShippedTree::call);
    }

    /** Equal if code, leaves, wholes with their parts, and parts of the index are; titles are not compared. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ScoreTree that && code.equals(that.code) && shown.equals(that.shown));
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, shown.leaves());
    }

    /** The code, and which leaves where the code alone does not say it, for a message. */
    Word words() {
        String leaves = leaves().stream().map(Node::code).sorted().collect(Collectors.joining(", "));
        if (!isComplete()) {
            return Word.of("{tree} of only {parts}", "{tree} met alleen {parts}", code, leaves);
        }
        return isFixed() ? Word.same(code) : Word.of("{tree} of {parts}", "{tree} met {parts}", code, leaves);
    }

    /** The code, and which leaves where the code alone does not say it. */
    @Override
    public String toString() {
        return words().english();
    }
}
