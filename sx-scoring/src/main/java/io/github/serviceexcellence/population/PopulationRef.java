package io.github.serviceexcellence.population;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.List;
import java.util.Objects;

/**
 * Which population a result rests on. Results that rest on different populations are not comparable, whatever their method.
 *
 * @param units how many units it has, 2 or more
 * @param nodes its columns, by code
 * @param digest the fingerprint of its units, columns and points
 */
public record PopulationRef(int units, List<Node> nodes, Digest digest) {
    /**
     * Copies the nodes.
     *
     * @throws IllegalArgumentException if there are fewer than two units or no nodes
     */
    public PopulationRef {
        nodes = nodes.stream().sorted().toList();
        Objects.requireNonNull(digest, "digest");
        Faults faults = new Faults();
        faults.check(units >= 2, "units", PopulationProblem.REFERENCE_UNITS, units);
        faults.check(!nodes.isEmpty(), "nodes", PopulationProblem.REFERENCE_WITHOUT_NODES);
        faults.throwIfAny(PopulationProblem.INVALID);
    }

    /** Refuses a unit that was measured on other nodes than these. */
    void requireNodesOf(Unit unit, String method) {
        Faults faults = new Faults();
        nodes.stream()
                .filter(node -> !unit.points().containsKey(node))
                .forEach(node ->
                        faults.add(node.code(), PopulationProblem.SCORED_UNIT_LACKS_NODE.with(unit.key(), node)));
        unit.points().keySet().stream()
                .filter(node -> !nodes.contains(node))
                .forEach(node ->
                        faults.add(node.code(), PopulationProblem.SCORED_UNIT_HAS_OTHER_NODE.with(unit.key(), node)));
        faults.throwIfAny(PopulationProblem.OTHER_NODES, method);
    }

    /** The number of units and the first digits of the digest. */
    @Override
    public String toString() {
        return units + " units, " + nodes.size() + " nodes, digest "
                + digest.hex().substring(0, 12);
    }
}
