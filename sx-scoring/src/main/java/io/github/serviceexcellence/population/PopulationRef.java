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
 * @param lowerIsBetter those of its columns of which a low value is good, by code; usually none
 * @param digest the fingerprint of its units, columns, directions and values
 */
public record PopulationRef(int units, List<Node> nodes, List<Node> lowerIsBetter, Digest digest) {
    /**
     * Copies the nodes.
     *
     * @throws IllegalArgumentException if there are fewer than two units or no nodes, or a node that is better when lower is none of
     *     the columns
     */
    public PopulationRef {
        List<Node> columns = nodes.stream().sorted().toList();
        nodes = columns;
        lowerIsBetter = lowerIsBetter.stream().sorted().toList();
        Objects.requireNonNull(digest, "digest");
        Faults faults = new Faults();
        faults.check(units >= 2, "units", PopulationProblem.REFERENCE_UNITS, units);
        faults.check(!columns.isEmpty(), "nodes", PopulationProblem.REFERENCE_WITHOUT_NODES);
        lowerIsBetter.forEach(node ->
                faults.check(columns.contains(node), "lowerIsBetter", PopulationProblem.DIRECTION_OF_OTHER_NODE, node));
        faults.throwIfAny(PopulationProblem.INVALID);
    }

    /** Refuses a unit that was measured on other nodes than these. */
    void requireNodesOf(Unit unit, String method) {
        Faults faults = new Faults();
        nodes.stream()
                .filter(node -> !unit.values().containsKey(node))
                .forEach(node ->
                        faults.add(node.code(), PopulationProblem.SCORED_UNIT_LACKS_NODE.with(unit.key(), node)));
        unit.values().keySet().stream()
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
