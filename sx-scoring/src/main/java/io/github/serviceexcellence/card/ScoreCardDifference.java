package io.github.serviceexcellence.card;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What moved between two score cards. A difference is no more certain than the scores it comes from: small groups move by chance.
 *
 * @param changes one for each node that was compared
 * @param notComparable the nodes that are on one of the cards, or on both, and were not compared, because what is asked about them
 *     changed: those of the later card and then those of the earlier one; empty between cards of one instrument
 * @param isConfidential whether one of the cards is confidential, and so the difference
 */
public record ScoreCardDifference(List<Change> changes, List<Node> notComparable, boolean isConfidential) {
    /** Copies the lists. */
    public ScoreCardDifference {
        changes = List.copyOf(changes);
        notComparable = List.copyOf(notComparable);
    }

    static ScoreCardDifference between(ScoreCard before, ScoreCard after) {
        List<Change> changes = after.scores().stream()
                .map(score ->
                        new Change(score.node(), before.find(score.node()).flatMap(Score::points), score.points()))
                .toList();
        return new ScoreCardDifference(changes, List.of(), before.isConfidential() || after.isConfidential());
    }

    /**
     * The change of one node.
     *
     * @param node the node
     * @return the change
     * @throws IllegalArgumentException if the node was not compared; the message says why, or lists those that were
     */
    public Change change(Node node) {
        if (notComparable.contains(node)) {
            throw InvalidInputException.of(CardProblem.NOT_COMPARED.with(node));
        }
        return changes.stream()
                .filter(change -> change.node().equals(node))
                .findFirst()
                .orElseThrow(() -> Codes.unknown(
                        Word.of("node of these cards", "knoop van deze kaarten"),
                        node.code(),
                        changes.stream().map(change -> change.node().code()).toList()));
    }

    /**
     * The difference the other way round.
     *
     * @return what moved from the later card to the earlier
     */
    public ScoreCardDifference negated() {
        List<Change> negated = changes.stream()
                .map(change -> new Change(change.node(), /* before= */ change.after(), /* after= */ change.before()))
                .toList();
        return new ScoreCardDifference(negated, notComparable, isConfidential);
    }

    /**
     * How one node moved.
     *
     * @param node the node
     * @param before its earlier score, if it had one
     * @param after its later score, if it has one
     */
    public record Change(Node node, Optional<Points> before, Optional<Points> after) {
        /** Checks that nothing is missing. */
        public Change {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * The later score minus the earlier.
         *
         * @return -100 to 100 points, or nothing if one of the scores is absent
         */
        public Optional<Points> points() {
            return before.flatMap(earlier -> after.map(later -> later.minus(earlier)));
        }
    }
}
