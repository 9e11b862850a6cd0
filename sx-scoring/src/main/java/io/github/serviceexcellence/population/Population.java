package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Units by nodes: what a population method is fitted on. There are at least two units, every unit has points for every node, and
 * none is missing: what is absent has to be settled before.
 *
 * <p>Units stand by key and nodes by code, so that the order in which they were given changes no bit of any result.
 *
 * <pre>{@code
 * GroupScores scores = StandardStrategy.withDefaults().scoreGroups(table, AnonymityFloor.standard());
 * Population teams = Population.of(scores.groups());
 * PopulationMethods.zScore().scores(teams).of(GroupKey.of("team-07"));   // {element:leadership=0.87, ...}
 * }</pre>
 */
public final class Population {
    private final SortedMap<GroupKey, Unit> units;
    private final PopulationRef reference;

    /** Takes units that were checked: at least two, with the same nodes. */
    Population(SortedMap<GroupKey, Unit> units, List<Node> nodes) {
        this.units = units;
        this.reference = new PopulationRef(units.size(), nodes, digest(units.values()));
    }

    /**
     * Starts a population.
     *
     * @param nodes its columns, usually elements, in any order
     * @return a builder
     * @throws IllegalArgumentException if there are no nodes or one is given twice
     */
    public static PopulationBuilder builder(List<Node> nodes) {
        return new PopulationBuilder(nodes);
    }

    /**
     * The element scores of groups: the nine, or those of the cards' view.
     *
     * @param cards cards of two groups or more, by one strategy on one instrument, without absent elements
     * @return the population, a unit a group
     * @throws IllegalArgumentException if a card names no group, lacks the score of an element or is of another strategy, view or
     *     instrument than the first, if a group stands twice, or there are fewer than two; the message tells all at once
     */
    public static Population of(List<ScoreCard> cards) {
        Faults faults = new Faults();
        List<Unit> read =
                cards.stream().flatMap(card -> read(card, faults).stream()).toList();
        for (ScoreCard card : cards) {
            requireSame(card, cards.get(0), faults);
        }
        faults.throwIfAny(PopulationProblem.NO_POPULATION);
        List<Element> elements = cards.isEmpty()
                ? List.of(Element.values())
                : cards.get(0).view().elements();
        PopulationBuilder builder = builder(elements.stream().map(Node::of).toList());
        read.forEach(builder::unit);
        return builder.build();
    }

    private static Optional<Unit> read(ScoreCard card, Faults faults) {
        Faults ofCard = new Faults();
        Optional<Unit> unit = Unit.read(card, ofCard);
        faults.addAll(field(card), ofCard.found());
        return unit;
    }

    private static void requireSame(ScoreCard card, ScoreCard first, Faults faults) {
        boolean sameStrategy = card.strategy().equals(first.strategy());
        Word name = Unit.nameOf(card);
        Word other = Unit.nameOf(first);
        faults.check(sameStrategy, field(card), PopulationProblem.OTHER_STRATEGY, name, other);
        // a strategy names its view: then one fault is not told twice
        boolean sameView = card.view().equals(first.view()) || !sameStrategy;
        faults.check(sameView, field(card), PopulationProblem.OTHER_VIEW, name, other);
        boolean sameInstrument = card.instrument().equals(first.instrument());
        faults.check(sameInstrument, field(card), PopulationProblem.OTHER_INSTRUMENT, name, other);
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

    /**
     * The points of one column.
     *
     * @param node a node of this population
     * @return the points of every unit, in the order of {@link #units()}
     * @throws IllegalArgumentException if the population does not have the node; the message lists those it has
     */
    public List<Points> column(Node node) {
        if (!nodes().contains(node)) {
            throw Codes.unknown(
                    Word.of("node of this population", "knoop van deze populatie"),
                    node.code(),
                    nodes().stream().map(Node::code).toList());
        }
        return units.values().stream().map(unit -> unit.at(node)).toList();
    }

    /**
     * What results say about the population that they rest on.
     *
     * @return the number of units, the nodes, and a digest of it all
     */
    public PopulationRef reference() {
        return reference;
    }

    /** Refuses a population with a column in which all units are equal. */
    void requireSpread(ProblemKind subject, String method) {
        Faults faults = new Faults();
        for (Node node : nodes()) {
            List<Points> column = column(node);
            faults.check(
                    column.stream().distinct().count() > 1,
                    NodeChoices.field("nodes", node),
                    PopulationProblem.DOES_NOT_VARY,
                    node,
                    column.size(),
                    column.get(0));
        }
        faults.throwIfAny(subject, method);
    }

    private static Digest digest(Collection<Unit> units) {
        return Digest.ofText(units.stream().map(Population::line).collect(Collectors.joining("", "population\n", "")));
    }

    /** Neither a key nor a code can hold a tab or a line end, so different populations give different texts. */
    private static String line(Unit unit) {
        return unit.points().entrySet().stream()
                .map(cell -> "\t" + cell.getKey() + "\t" + cell.getValue())
                .collect(Collectors.joining("", unit.key().value(), "\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population that && units.equals(that.units);
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
