package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a population: a team, a branch, an organisation, with its value on each node. For the node of a score (a construct in any
 * aspect, an item, the index) the value is 0 to 100 points; for an indicator it is any decimal, in the indicator's own unit: minutes,
 * euros, a balance below 0.
 *
 * <pre>{@code
 * Unit north = Unit.of(card).with(Node.indicator("waiting-time"), new BigDecimal("12.5"));
 * }</pre>
 *
 * @param key what the unit is called
 * @param values by node, by code; at least one: 0 to 100 points with at most nine decimals, for an indicator a number of at most 20
 *     digits
 */
public record Unit(GroupKey key, SortedMap<Node, BigDecimal> values) {
    private static final String VALUES = "values";
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 9;

    /**
     * Copies the values, without zeros at their ends: units with equal numbers are equal.
     *
     * @throws IllegalArgumentException if there are no values, points lie outside 0 to 100 or have more than nine decimals, or the value
     *     of an indicator has more than 20 digits; the message names all of them
     */
    public Unit {
        Objects.requireNonNull(key, "key");
        Faults faults = new Faults();
        TreeMap<Node, BigDecimal> copy = new TreeMap<>();
        values.forEach((node, given) -> {
            BigDecimal value = Exact.form(Objects.requireNonNull(given, "value"));
            check(node, value, faults);
            copy.put(node, value);
        });
        faults.check(!copy.isEmpty(), VALUES, PopulationProblem.UNIT_WITHOUT_VALUES);
        faults.throwIfAny(PopulationProblem.INVALID_UNIT, key);
        values = Collections.unmodifiableSortedMap(copy);
    }

    private static void check(Node node, BigDecimal value, Faults faults) {
        String field = NodeChoices.field(VALUES, node);
        if (node.isIndicator()) {
            faults.check(Decimals.isShort(value), field, PopulationProblem.LONG_VALUE, node);
        } else {
            faults.check(
                    isWithinPoints(value) && value.scale() <= DECIMALS,
                    field,
                    () -> PopulationProblem.UNIT_POINTS.with(node, Exact.show(value)));
        }
    }

    /** Whether a number lies on the scale of points. */
    static boolean isWithinPoints(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(MOST) <= 0;
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
        TreeMap<Node, BigDecimal> values = new TreeMap<>();
        points.forEach((node, value) -> values.put(node, value.toBigDecimal()));
        return new Unit(key, values);
    }

    /**
     * A unit with these values, of scores, of indicators, or of both.
     *
     * @param key what the unit is called
     * @param values by node: 0 to 100 points with at most nine decimals, for an indicator a number of at most 20 digits
     * @return the unit
     * @throws IllegalArgumentException if there are no values or some are out of range; the message names all of them
     */
    public static Unit ofValues(GroupKey key, Map<Node, BigDecimal> values) {
        return new Unit(key, new TreeMap<>(values));
    }

    /**
     * The scores of a group's card at the leaves of its tree: the nine elements, unless the card has another tree.
     *
     * @param card a card of a group, with a score for every leaf
     * @return the unit, named after the group
     * @throws IllegalArgumentException if the card names no group or a leaf has no score; the message tells all
     */
    public static Unit of(ScoreCard card) {
        return of(card, nodes(card));
    }

    /**
     * Scores of a group's card: constructs, items, the index, whatever the card holds.
     *
     * @param card a card of a group
     * @param nodes the scores that are wanted, one or more
     * @return the unit, named after the group
     * @throws IllegalArgumentException if the card names no group, does not hold a node or has no score for it; the message tells all
     */
    public static Unit of(ScoreCard card, List<Node> nodes) {
        Faults faults = new Faults();
        Optional<Unit> unit = read(card, nodes, faults);
        faults.throwIfAny(PopulationProblem.NO_UNIT);
        return unit.orElseThrow();
    }

    /** The nodes that a card is about. */
    static List<Node> nodes(ScoreCard card) {
        return card.tree().leaves();
    }

    /** The unit of a card, or nothing: then what is missing has been noted. */
    static Optional<Unit> read(ScoreCard card, List<Node> nodes, Faults faults) {
        TreeMap<Node, BigDecimal> values = new TreeMap<>();
        Faults missing = new Faults();
        for (Node node : nodes) {
            Optional<Score> score = card.find(node);
            score.flatMap(Score::points)
                    .ifPresentOrElse(
                            points -> values.put(node, points.toBigDecimal()),
                            () -> missing.add(node.code(), missing(card, node, score)));
        }
        missing.check(card.group().isPresent(), "group", PopulationProblem.CARD_WITHOUT_GROUP, nameOf(card));
        faults.addAll("", missing);
        return missing.isEmpty() ? card.group().map(key -> new Unit(key, values)) : Optional.empty();
    }

    /** What to call a card in a message. */
    static Word nameOf(ScoreCard card) {
        return card.group().map(key -> Word.same(key.value())).orElseGet(() -> Word.of("a card", "een kaart"));
    }

    private static Message missing(ScoreCard card, Node node, Optional<Score> score) {
        return score.map(absent -> PopulationProblem.CARD_WITHOUT_SCORE.with(nameOf(card), node, why(absent)))
                .orElseGet(() -> PopulationProblem.CARD_WITHOUT_NODE.with(nameOf(card), node));
    }

    private static Why why(Score score) {
        return new Why(score.absence().orElseThrow().reason());
    }

    /** The code, which says enough in English; others have it in words. */
    private record Why(AbsenceReason reason) implements Wording {
        @Override
        public String in(Language language) {
            String words = reason.description().in(language);
            return words.equals(reason.description().in(Language.ENGLISH)) ? reason.code() : words;
        }
    }

    /**
     * This unit with another value, or one more: what a card does not hold, such as an indicator.
     *
     * @param node the node
     * @param value 0 to 100 points with at most nine decimals, for an indicator a number of at most 20 digits
     * @return the changed copy
     * @throws IllegalArgumentException if the value is out of range
     */
    public Unit with(Node node, BigDecimal value) {
        TreeMap<Node, BigDecimal> more = new TreeMap<>(values);
        more.put(node, value);
        return new Unit(key, more);
    }

    /**
     * The value of a node.
     *
     * @param node the node
     * @return 0 to 100 points, or the value of an indicator in its own unit
     * @throws IllegalArgumentException if the unit does not have the node; the message lists those it has
     */
    public BigDecimal at(Node node) {
        BigDecimal value = values.get(node);
        if (value == null) {
            throw Codes.unknown(
                    Word.of("node of unit {unit}", "knoop van eenheid {unit}", key),
                    node.code(),
                    values.keySet().stream().map(Node::code).toList());
        }
        return value;
    }
}
