package io.github.serviceexcellence.population;

import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import java.util.Collection;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What a caller chose node by node. */
final class NodeChoices {
    static final Word WEIGHTS = Word.of("weights", "gewichten");
    static final Word GOALPOSTS = Word.of("goalposts", "ijkpunten");

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
    static void requireNodes(Faults faults, String field, Word what, Collection<Node> chosen, Collection<Node> nodes) {
        nodes.stream()
                .filter(node -> !chosen.contains(node))
                .forEach(node -> faults.add(field(field, node), PopulationProblem.LACKS_CHOICE.with(what, node)));
        chosen.stream()
                .filter(node -> !nodes.contains(node))
                .forEach(node ->
                        faults.add(field(field, node), PopulationProblem.CHOICE_FOR_OTHER_NODE.with(what, node)));
    }

    /** The field of the choice for one node. */
    static String field(String choices, Node node) {
        return choices + "/" + node;
    }
}
