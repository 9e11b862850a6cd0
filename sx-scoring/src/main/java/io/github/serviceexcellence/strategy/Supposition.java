package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A card with other scores than it has, and what follows from them for the wholes and the index. */
final class Supposition {
    private final StandardStrategy strategy;
    private final ScoreCard card;

    Supposition(StandardStrategy strategy, ScoreCard card) {
        this.strategy = strategy;
        this.card = card;
    }

    ScoreCard with(Map<Node, Points> instead) {
        check(instead);
        Map<Node, Score> scores = new HashMap<>();
        card.scores().forEach(score -> scores.put(score.node(), score));
        instead.forEach((node, points) -> scores.put(node, supposed(card.score(node), points)));
        WholeScoring wholes = new WholeScoring(strategy, scores, Map.of(), null);
        for (Node whole : strategy.tree().wholesUpwards()) {
            scores.put(whole, wholes.score(whole, strategy.wholeAggregation()));
        }
        if (strategy.tree().hasIndex()) {
            scores.put(Node.INDEX, wholes.score(Node.INDEX, strategy.indexAggregation()));
        }
        List<Score> all = card.scores().stream()
                .map(score -> scores.getOrDefault(score.node(), score))
                .toList();
        return card.withScores(all).withCorrelations(Correlations.none());
    }

    private void check(Map<Node, Points> instead) {
        Faults faults = new Faults();
        faults.check(
                card.strategy().equals(strategy.description()),
                "card",
                () -> StrategyProblem.OTHER_CARD.with(card.strategy(), strategy.description()));
        instead.keySet()
                .forEach(node -> faults.check(isScored(node), "instead/" + node, StrategyProblem.NOT_SUPPOSED, node));
        faults.throwIfAny(StrategyProblem.NO_SUPPOSITION);
    }

    /** What is made of other scores follows from them. */
    private boolean isScored(Node node) {
        return node.isConstruct()
                && !strategy.tree().wholes().contains(node)
                && card.find(node).flatMap(Score::points).isPresent();
    }

    private static Score supposed(Score score, Points points) {
        return Score.builder(score.node())
                .points(points)
                .n(score.n())
                .coverage(score.coverage())
                .imputed(score.imputed())
                .build();
    }
}
