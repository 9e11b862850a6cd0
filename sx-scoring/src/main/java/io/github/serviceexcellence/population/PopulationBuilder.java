package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds a {@link Population}; units may come in any order. Not safe for use by several threads.
 *
 * <p>Points rise with what is good. Of an indicator nobody knows: a long wait is bad and a long stay may be good. So its direction must be
 * said.
 *
 * <pre>{@code
 * Node waiting = Node.indicator("waiting-time");
 * Population branches = Population.builder(List.of(leadership, waiting))
 *         .lowerIsBetter(waiting)
 *         .unit(Unit.ofValues(north, Map.of(leadership, new BigDecimal("62.5"), waiting, new BigDecimal("4.2"))))
 *         ...
 *         .build();
 * }</pre>
 */
public final class PopulationBuilder {
    private static final String NODES = "nodes";
    private static final String UNITS = "units";
    private static final String DIRECTIONS = "directions";

    private final List<Node> nodes;
    private final List<Unit> units = new ArrayList<>();
    private final Set<Node> higherIsBetter = new TreeSet<>();
    private final Set<Node> lowerIsBetter = new TreeSet<>();

    PopulationBuilder(List<Node> nodes) {
        this.nodes = nodes.stream().sorted().toList();
        Faults faults = new Faults();
        faults.check(!nodes.isEmpty(), NODES, PopulationProblem.NO_NODES);
        Set<Node> seen = new HashSet<>();
        this.nodes.stream()
                .filter(node -> !seen.add(node))
                .forEach(node -> faults.add(NodeChoices.field(NODES, node), PopulationProblem.NODE_TWICE.with(node)));
        faults.throwIfAny(PopulationProblem.INVALID);
    }

    /**
     * Says that a high value of a node is good: a must for every indicator of which that is so, and what holds for every score unless it is
     * said otherwise.
     *
     * @param node a node of the population
     * @return this builder
     */
    public PopulationBuilder higherIsBetter(Node node) {
        higherIsBetter.add(Objects.requireNonNull(node, "node"));
        return this;
    }

    /**
     * Says that a low value of a node is good, such as minutes of waiting: every method then turns it.
     *
     * @param node a node of the population
     * @return this builder
     */
    public PopulationBuilder lowerIsBetter(Node node) {
        lowerIsBetter.add(Objects.requireNonNull(node, "node"));
        return this;
    }

    /**
     * Adds a unit.
     *
     * @param unit the unit, with a value for exactly the population's nodes
     * @return this builder
     */
    public PopulationBuilder unit(Unit unit) {
        units.add(Objects.requireNonNull(unit, "unit"));
        return this;
    }

    /**
     * Adds a unit.
     *
     * @param key what the unit is called
     * @param points 0 to 100 points for exactly the population's nodes
     * @return this builder
     * @throws IllegalArgumentException if there are no points or some lie outside 0 to 100
     */
    public PopulationBuilder unit(GroupKey key, Map<Node, Points> points) {
        return unit(Unit.of(key, points));
    }

    /**
     * Builds the population.
     *
     * @return the population
     * @throws IllegalArgumentException if there are fewer than two units, a unit stands twice, lacks a node or has one too many, an
     *     indicator has no direction, a node has two, or one is given for a node that the population does not have; the message tells
     *     all at once
     */
    public Population build() {
        Faults faults = new Faults();
        TreeMap<GroupKey, Unit> byKey = new TreeMap<>();
        for (Unit unit : units) {
            String field = UNITS + "/" + unit.key();
            faults.check(byKey.put(unit.key(), unit) == null, field, PopulationProblem.UNIT_TWICE, unit.key());
            checkNodes(unit, field, faults);
        }
        faults.check(byKey.size() >= 2, UNITS, PopulationProblem.NUMBER_OF_UNITS, byKey.size());
        checkDirections(faults);
        faults.throwIfAny(PopulationProblem.INVALID);
        return new Population(Collections.unmodifiableSortedMap(byKey), nodes, List.copyOf(lowerIsBetter));
    }

    private void checkNodes(Unit unit, String field, Faults faults) {
        nodes.stream()
                .filter(node -> !unit.values().containsKey(node))
                .forEach(node -> faults.add(
                        NodeChoices.field(field, node), PopulationProblem.UNIT_LACKS_NODE.with(unit.key(), node)));
        unit.values().keySet().stream()
                .filter(node -> !nodes.contains(node))
                .forEach(node -> faults.add(
                        NodeChoices.field(field, node), PopulationProblem.UNIT_HAS_OTHER_NODE.with(unit.key(), node)));
    }

    private void checkDirections(Faults faults) {
        Set<Node> said = new TreeSet<>(higherIsBetter);
        said.addAll(lowerIsBetter);
        for (Node node : said) {
            String field = NodeChoices.field(DIRECTIONS, node);
            faults.check(nodes.contains(node), field, PopulationProblem.DIRECTION_OF_OTHER_NODE, node);
            boolean both = higherIsBetter.contains(node) && lowerIsBetter.contains(node);
            faults.check(!both, field, PopulationProblem.TWO_DIRECTIONS, node);
        }
        nodes.stream()
                .filter(node -> node.isIndicator() && !said.contains(node))
                .forEach(node -> faults.add(
                        NodeChoices.field(DIRECTIONS, node), PopulationProblem.DIRECTION_NOT_SAID.with(node)));
    }
}
