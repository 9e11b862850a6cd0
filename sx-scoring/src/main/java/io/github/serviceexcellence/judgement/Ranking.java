package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The ranks of units on one score, each with the ranks between which it may well lie. It is no league table: the units stand in the order of
 * their names, since most neighbours in a table cannot be told apart.
 *
 * <p>A unit is better than another for sure if their difference holds among all pairs of units. Units are ranked among those at their own
 * level, as {@link Differences#ofPairs} compares them; one whose score is missing, or of which nobody knows how sure it is, has no rank.
 *
 * @param units the units in the order of their names, those of the highest level first
 * @param pairs every pair of units, and which could not be compared
 */
public record Ranking(List<Ranked> units, Differences pairs) implements Explained {
    /** Copies the list. */
    public Ranking {
        units = List.copyOf(units);
        Objects.requireNonNull(pairs, "pairs");
    }

    /**
     * Ranks units by a score, with Holm's correction at 0.05: in at most 5% of surveys is any unit called better than one that it is not
     * better than.
     *
     * @param units the cards of the units of one breakdown, published or exact
     * @param node the score
     * @return the ranks
     * @throws IllegalArgumentException for the same reasons as {@link Differences#ofPairs}
     */
    public static Ranking of(Collection<? extends ScoreCard> units, Node node) {
        return of(units, node, Correction.HOLM, 0.05);
    }

    /**
     * Ranks units by a score.
     *
     * @param units the cards of the units of one breakdown, published or exact
     * @param node the score
     * @param correction how to correct for the number of pairs
     * @param level what a corrected p-value may be at most for a unit to be better for sure; above 0 and below 1
     * @return the ranks
     * @throws IllegalArgumentException for the same reasons as {@link Differences#ofPairs}, or if the level is not possible
     */
    public static Ranking of(Collection<? extends ScoreCard> units, Node node, Correction correction, double level) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(correction, "correction");
        Differences pairs = Differences.ofPairs(units, List.of(node))
                .withCorrection(correction)
                .withLevel(level);
        Map<Side, Integer> better = new HashMap<>();
        Map<Side, Integer> worse = new HashMap<>();
        for (Finding finding : pairs.holding()) {
            boolean up = finding.difference().estimate().value() > 0;
            Side one = finding.difference().one();
            Side other = finding.difference().other();
            better.merge(up ? other : one, 1, Integer::sum);
            worse.merge(up ? one : other, 1, Integer::sum);
        }
        List<Ranked> ranked = new ArrayList<>();
        for (List<Party> peers : UnitParties.of(units, List.of(node)).levels().values()) {
            List<Side> sides = peers.stream()
                    .map(party -> party.side(node))
                    .filter(side -> side.score().estimate().isPresent())
                    .toList();
            for (Side side : sides) {
                ranked.add(new Ranked(
                        side,
                        1 + above(side, sides),
                        1 + better.getOrDefault(side, 0),
                        sides.size() - worse.getOrDefault(side, 0),
                        sides.size()));
            }
        }
        return new Ranking(ranked, pairs);
    }

    private static int above(Side side, List<Side> sides) {
        Points own = side.score().points().orElseThrow();
        return (int) sides.stream()
                .filter(other -> other.score().points().orElseThrow().compareTo(own) > 0)
                .count();
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true if a score in it comes from an exact card
     */
    public boolean isConfidential() {
        return pairs.isConfidential()
                || units.stream().anyMatch(ranked -> ranked.unit().isConfidential());
    }

    /**
     * Where each unit stands, and why some have no rank.
     *
     * @return the sentences as data; each reason once
     */
    @Override
    public List<Message> statements() {
        return Stream.concat(
                        units.stream().map(Ranked::statement),
                        pairs.notCompared().stream().map(NotCompared::reason).distinct())
                .toList();
    }
}
