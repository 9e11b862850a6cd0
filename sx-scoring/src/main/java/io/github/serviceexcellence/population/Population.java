package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Units by nodes: what a population method is fitted on. There are at least two units, every unit has a value for every node, and
 * none is missing: what is absent has to be settled before. A node is anything that has a score (an element, a pyramid level, a construct
 * of one's own, an item, the index), or an indicator that is measured in a unit of its own.
 *
 * <p>Units stand by key and nodes by code, so that the order in which they were given changes no bit of any result.
 *
 * <pre>{@code
 * Publication scores = StandardStrategy.withDefaults().scoreGroups(table, AnonymityFloor.standard());
 * Population teams = Population.of(scores.groups());
 * PopulationMethods.zScore().scores(teams).of(GroupKey.of("team-07"));   // {element:leadership=0.87, ...}
 * }</pre>
 */
public final class Population {
    private final SortedMap<GroupKey, Unit> units;
    private final PopulationRef reference;

    /** Takes units that were checked: at least two, with the same nodes. */
    Population(SortedMap<GroupKey, Unit> units, List<Node> nodes, List<Node> lowerIsBetter) {
        this.units = units;
        this.reference = new PopulationRef(units.size(), nodes, lowerIsBetter, digest(units.values(), lowerIsBetter));
    }

    /**
     * Starts a population.
     *
     * @param nodes its columns in any order: elements, other constructs, items, indicators
     * @return a builder
     * @throws IllegalArgumentException if there are no nodes or one is given twice
     */
    public static PopulationBuilder builder(List<Node> nodes) {
        return new PopulationBuilder(nodes);
    }

    /**
     * The scores of groups at the leaves of their tree: the nine elements, unless the cards have another tree.
     *
     * @param cards cards of two groups or more, by one strategy on one instrument, with a score for every leaf
     * @return the population, a unit a group
     * @throws IllegalArgumentException if a card names no group, lacks the score of a leaf or is of another strategy, tree or instrument
     *     than the first, if a group stands twice, or there are fewer than two; the message tells all at once
     */
    public static Population of(List<? extends ScoreCard> cards) {
        return of(
                cards,
                cards.isEmpty() ? Arrays.stream(Element.values()).map(Node::of).toList() : Unit.nodes(cards.get(0)));
    }

    /**
     * Scores of groups: constructs, items, the index, whatever the cards hold. For indicators beside them, see {@link
     * Unit#with(Node, java.math.BigDecimal)}.
     *
     * @param cards cards of two groups or more, by one strategy on one instrument
     * @param nodes the scores that are wanted, one or more; each of them present on each card
     * @return the population, a unit a group
     * @throws IllegalArgumentException if a card names no group, lacks a score or is of another strategy, tree or instrument than the
     *     first, if a group stands twice, if there are fewer than two, or if there are no nodes or one is given twice; the message tells
     *     all that is wrong with the cards at once
     */
    public static Population of(List<? extends ScoreCard> cards, List<Node> nodes) {
        PopulationBuilder builder = builder(nodes);
        Faults faults = new Faults();
        for (ScoreCard card : cards) {
            Faults ofCard = new Faults();
            Unit.read(card, nodes, ofCard).ifPresent(builder::unit);
            faults.addAll(field(card), ofCard);
        }
        for (ScoreCard card : cards) {
            requireSame(card, cards.get(0), faults);
        }
        faults.throwIfAny(PopulationProblem.NO_POPULATION);
        return builder.build();
    }

    private static void requireSame(ScoreCard card, ScoreCard first, Faults faults) {
        boolean sameStrategy = card.strategy().equals(first.strategy());
        Word name = Unit.nameOf(card);
        Word other = Unit.nameOf(first);
        faults.check(sameStrategy, field(card), PopulationProblem.OTHER_STRATEGY, name, other);
        // a strategy names its tree: then one fault is not told twice
        boolean sameTree = card.tree().equals(first.tree()) || !sameStrategy;
        faults.check(sameTree, field(card), PopulationProblem.OTHER_TREE, name, other);
        boolean sameInstrument = card.instrument().equals(first.instrument());
        faults.check(sameInstrument, field(card), PopulationProblem.OTHER_INSTRUMENT, name, other);
        boolean sameVoice = card.voice().equals(first.voice());
        faults.check(sameVoice, field(card), PopulationProblem.OTHER_VOICE, name, other);
    }

    private static String field(ScoreCard card) {
        return "cards" + card.group().map(key -> "/" + key).orElse("");
    }

    /**
     * The units.
     *
     * @return two or more, by key
     */
    public Collection<Unit> units() {
        return units.values();
    }

    /**
     * The columns.
     *
     * @return one or more, by code
     */
    public List<Node> nodes() {
        return reference.nodes();
    }

    /**
     * A unit.
     *
     * @param key what it is called
     * @return the unit, or nothing if it is not of this population
     */
    public Optional<Unit> find(GroupKey key) {
        return Optional.ofNullable(units.get(Objects.requireNonNull(key, "key")));
    }

    /** Whether a unit is one of these, with the values that it has here. */
    boolean contains(Unit unit) {
        return unit.equals(units.get(unit.key()));
    }

    /**
     * The values of one column.
     *
     * @param node a node of this population
     * @return the value of every unit, in the order of {@link #units()}: points, or numbers in an indicator's own unit
     * @throws IllegalArgumentException if the population does not have the node; the message lists those it has
     */
    public List<BigDecimal> column(Node node) {
        if (!nodes().contains(node)) {
            throw Codes.unknown(
                    Word.of("node of this population", "knoop van deze populatie"),
                    node.code(),
                    nodes().stream().map(Node::code).toList());
        }
        return units.values().stream().map(unit -> unit.at(node)).toList();
    }

    /** A column that knows which way is good. */
    Column turned(Node node) {
        return new Column(column(node), lowerIsBetter(node));
    }

    boolean lowerIsBetter(Node node) {
        return reference.lowerIsBetter().contains(node);
    }

    /**
     * What results say about the population that they rest on.
     *
     * @return the number of units, the nodes with their directions, and a digest of it all
     */
    public PopulationRef reference() {
        return reference;
    }

    /** The description of a method as fitted here: with the direction of every node, where they are not all the same. */
    StrategyDescription described(StrategyDescription method) {
        if (reference.lowerIsBetter().isEmpty()) {
            return method;
        }
        TreeMap<Node, String> directions = new TreeMap<>();
        nodes().forEach(node -> directions.put(node, lowerIsBetter(node) ? "lower-is-better" : "higher-is-better"));
        return method.with(Map.of("direction", NodeChoices.of(directions)));
    }

    /** Refuses a population with a column in which all units are equal. */
    void requireSpread(ProblemKind subject, String method) {
        Faults faults = new Faults();
        for (Node node : nodes()) {
            Column column = turned(node);
            faults.check(
                    column.range().signum() > 0,
                    NodeChoices.field("nodes", node),
                    () -> PopulationProblem.DOES_NOT_VARY.with(node, column.units(), Exact.show(column.lowest())));
        }
        faults.throwIfAny(subject, method);
    }

    /** A line for each unit, behind one that says which nodes are better when lower. */
    private static Digest digest(Collection<Unit> units, List<Node> lowerIsBetter) {
        String head =
                lowerIsBetter.stream().map(node -> "\t" + node).collect(Collectors.joining("", "population", "\n"));
        return Digest.ofText(units.stream().map(Population::line).collect(Collectors.joining("", head, "")));
    }

    /** Neither a key nor a code can hold a tab or a line end, so different populations give different texts. */
    private static String line(Unit unit) {
        return unit.values().entrySet().stream()
                .map(cell -> "\t" + cell.getKey() + "\t" + Decimals.plain(cell.getValue()))
                .collect(Collectors.joining("", unit.key().value(), "\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population that && units.equals(that.units) && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** The number of units and nodes. */
    @Override
    public String toString() {
        return reference.toString();
    }
}
