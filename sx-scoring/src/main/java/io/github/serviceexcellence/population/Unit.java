package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a population: a team, a branch, an organisation, with its points by node.
 *
 * @param key what the unit is called
 * @param points 0 to 100 points by node, by code; at least one
 */
public record Unit(GroupKey key, SortedMap<Node, Points> points) {
    private static final String POINTS = "points";
    private static final Points MOST = Points.of(100);

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there are no points or some lie outside 0 to 100; the message names all of them
     */
    public Unit {
        Objects.requireNonNull(key, "key");
        Faults faults = new Faults();
        TreeMap<Node, Points> copy = new TreeMap<>();
        points.forEach((node, value) -> {
            Objects.requireNonNull(value, "points");
            faults.check(
                    value.compareTo(Points.ZERO) >= 0 && value.compareTo(MOST) <= 0,
                    NodeChoices.field(POINTS, node),
                    PopulationProblem.UNIT_POINTS,
                    node,
                    value);
            copy.put(node, value);
        });
        faults.check(!copy.isEmpty(), POINTS, PopulationProblem.UNIT_WITHOUT_POINTS);
        faults.throwIfAny(PopulationProblem.INVALID_UNIT, key);
        points = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * A unit with these points.
     *
     * @param key what the unit is called
     * @param points 0 to 100 points by node
     * @return the unit
     * @throws IllegalArgumentException if there are no points or some lie outside 0 to 100
     */
    public static Unit of(GroupKey key, Map<Node, Points> points) {
        return new Unit(key, new TreeMap<>(points));
    }

    /**
     * The element scores of a group's card: the nine, or those of its view.
     *
     * @param card a card of a group, without an absent element
     * @return the unit, named after the group
     * @throws IllegalArgumentException if the card names no group or an element has no score; the message tells all
     */
    public static Unit of(ScoreCard card) {
        Faults faults = new Faults();
        Optional<Unit> unit = read(card, faults);
        faults.throwIfAny(PopulationProblem.NO_UNIT);
        return unit.orElseThrow();
    }

    /** The unit of a card, or nothing: then what is missing has been noted. */
    static Optional<Unit> read(ScoreCard card, Faults faults) {
        TreeMap<Node, Points> points = new TreeMap<>();
        for (Element element : card.view().elements()) {
            Node node = Node.of(element);
            Optional<Score> score = card.find(node);
            score.flatMap(Score::points)
                    .ifPresentOrElse(
                            value -> points.put(node, value),
                            () -> faults.add(node.code(), missing(card, node, score)));
        }
        faults.check(card.group().isPresent(), "group", PopulationProblem.CARD_WITHOUT_GROUP, nameOf(card));
        return card.group()
                .filter(key -> points.size() == card.view().elements().size())
                .map(key -> new Unit(key, points));
    }

    /** What to call a card in a message. */
    static Word nameOf(ScoreCard card) {
        return card.group()
                .map(key -> Word.of(key.value(), key.value()))
                .orElseGet(() -> Word.of("a card", "een kaart"));
    }

    private static Message missing(ScoreCard card, Node node, Optional<Score> score) {
        return score.map(absent -> PopulationProblem.CARD_WITHOUT_SCORE.with(nameOf(card), node, why(absent)))
                .orElseGet(() -> PopulationProblem.CARD_WITHOUT_NODE.with(nameOf(card), node));
    }

    /** The code, which says enough in English; a Dutch reader has it in words. */
    private static Word why(Score score) {
        AbsenceReason reason = score.absence().orElseThrow().reason();
        return Word.of(reason.code(), reason.description().in(Text.DUTCH));
    }

    /**
     * The points of a node.
     *
     * @param node the node
     * @return 0 to 100 points
     * @throws IllegalArgumentException if the unit does not have the node; the message lists those it has
     */
    public Points at(Node node) {
        Points value = points.get(node);
        if (value == null) {
            throw Codes.unknown(
                    Word.of("node of unit " + key, "knoop van eenheid " + key),
                    node.code(),
                    points.keySet().stream().map(Node::code).toList());
        }
        return value;
    }
}
