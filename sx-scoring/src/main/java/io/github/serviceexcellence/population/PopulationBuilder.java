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

/** Builds a {@link Population}; units may come in any order. Not safe for use by several threads. */
public final class PopulationBuilder {
    private static final String NODES = "nodes";
    private static final String UNITS = "units";

    private final List<Node> nodes;
    private final List<Unit> units = new ArrayList<>();

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
     * Adds a unit.
     *
     * @param unit the unit, with points for exactly the population's nodes
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
     * @throws IllegalArgumentException if there are fewer than two units, a unit stands twice, lacks a node or has one too many;
     *     the message tells all at once
     */
    public Population build() {
        Faults faults = new Faults();
        TreeMap<GroupKey, Unit> byKey = new TreeMap<>();
        for (Unit unit : units) {
            String field = UNITS + "/" + unit.key();
            faults.check(byKey.put(unit.key(), unit) == null, field, PopulationProblem.UNIT_TWICE, unit.key());
            nodes.stream()
                    .filter(node -> !unit.points().containsKey(node))
                    .forEach(node -> faults.add(
                            NodeChoices.field(field, node), PopulationProblem.UNIT_LACKS_NODE.with(unit.key(), node)));
            unit.points().keySet().stream()
                    .filter(node -> !nodes.contains(node))
                    .forEach(node -> faults.add(
                            NodeChoices.field(field, node),
                            PopulationProblem.UNIT_HAS_OTHER_NODE.with(unit.key(), node)));
        }
        faults.check(byKey.size() >= 2, UNITS, PopulationProblem.NUMBER_OF_UNITS, byKey.size());
        faults.throwIfAny(PopulationProblem.INVALID);
        return new Population(Collections.unmodifiableSortedMap(byKey), nodes);
    }
}
