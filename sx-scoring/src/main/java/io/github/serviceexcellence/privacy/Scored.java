package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.summary.AnswerPattern;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.ScoreSum;
import java.util.List;
import java.util.Optional;

/** A card, if there is one, and the summary it was made of if that is at hand. */
record Scored(Optional<ScoreCard> made, Optional<ResponseSummary> summary) {
    static Scored of(ScoreCard card) {
        return new Scored(Optional.of(card), Optional.empty());
    }

    static Scored of(ScoreCard card, ResponseSummary summary) {
        return new Scored(Optional.of(card), Optional.of(summary));
    }

    /** People who are in the same units; a card of them alone is for nobody. */
    static Scored cell(ResponseSummary summary) {
        return new Scored(Optional.empty(), Optional.of(summary));
    }

    ScoreCard card() {
        return made.orElseThrow();
    }

    /** How many have a score on an item or a construct. */
    long n(Node node) {
        return made.map(card -> card.find(node).map(Score::n).orElse(0L))
                .orElseGet(() -> node.item().isEmpty() || with(Collected.ITEMS).isPresent()
                        ? summary.orElseThrow().sum(node).n()
                        : 0L);
    }

    /** How many have a score on both of two constructs; of a card by itself at least so many; where it is not known one. */
    long joint(Node one, Node other) {
        return with(Collected.MOMENTS)
                .map(known -> known.joint(one, other).n())
                .orElseGet(() -> n(one) == 0 || n(other) == 0
                        ? 0L
                        : Math.max(
                                1,
                                made.map(card -> n(one) + n(other) - card.respondents())
                                        .orElse(1L)));
    }

    /** Whether everybody who has a score counts once, as far as it is known. */
    boolean countsAlike(Node node) {
        return summary.map(known -> known.sum(node).isUnweighted()).orElse(true);
    }

    /** How many answers the scores of a construct rest on. */
    long answered(Node construct) {
        return made.map(card -> card.find(construct)
                        .map(score -> score.coverage().answered())
                        .orElse(0L))
                .orElseGet(() -> summary.orElseThrow().answered(construct));
    }

    /** How many answers are imputed in the scores of a construct. */
    long imputed(Node construct) {
        return made.map(card -> card.find(construct).map(Score::imputed).orElse(0L))
                .orElseGet(() -> summary.orElseThrow().imputed(construct).stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    /** Which items of a construct were answered together; nothing if that is not known. */
    Optional<List<AnswerPattern>> patterns(Node construct) {
        return with(Collected.PATTERNS).flatMap(known -> known.patterns(construct));
    }

    /** The items of a construct as they count for it; nothing if that is not known. */
    Optional<List<ScoreSum>> counting(Node construct) {
        return with(Collected.PATTERNS)
                .filter(known -> known.collected().contains(Collected.ITEMS))
                .flatMap(known -> known.counting(construct));
    }

    private Optional<ResponseSummary> with(Collected what) {
        return summary.filter(known -> known.collected().contains(what));
    }
}
