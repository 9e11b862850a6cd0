package io.github.serviceexcellence.population;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.Collection;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What a caller chose node by node. */
final class NodeChoices {
    private static final int LONGEST = 1000;

    private NodeChoices() {}

    /** The choices as one text for a description; where there are too many, their digest. */
    static String of(SortedMap<Node, ?> byNode) {
        String text = byNode.entrySet().stream()
                .map(choice -> choice.getKey() + " " + choice.getValue())
                .collect(Collectors.joining(", "));
        return text.length() <= LONGEST ? text : "sha-256 " + Digest.ofText(text);
    }

    /** Notes which nodes of a population got no choice, and which choices are for none of its nodes. */
    static void requireNodes(Faults faults, String what, Collection<Node> chosen, Collection<Node> nodes) {
        nodes.stream()
                .filter(node -> !chosen.contains(node))
                .forEach(node -> faults.add("the " + what + " lack " + node));
        chosen.stream()
                .filter(node -> !nodes.contains(node))
                .forEach(node -> faults.add("the " + what + " name " + node + ", which the population does not have"));
    }
}
