package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.Questionnaires;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cards with the scores that a test wants. */
final class Cards {
    static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    static final Node ENGAGEMENT = Node.of(Element.EMPLOYEE_ENGAGEMENT);

    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final ScoreCard NOBODY = STRATEGY.score(Questionnaires.table(Questionnaires.nine(), List.of()));

    private Cards() {}

    /** Of nobody, but for these scores. */
    static ScoreCard card(Score... scores) {
        Map<Node, Score> given = Arrays.stream(scores).collect(Collectors.toMap(Score::node, Function.identity()));
        return NOBODY.withScores(NOBODY.scores().stream()
                .map(score -> given.getOrDefault(score.node(), score))
                .toList());
    }

    static ScoreCard unit(String name, Score... scores) {
        return card(scores).withGroup(GroupKey.of(name));
    }

    static Score score(Node node, double points, double standardError, long n) {
        return Score.builder(node)
                .points(Points.from(points))
                .n(n)
                .standardError(standardError)
                .build();
    }

    static Score leadership(double points, double standardError, long n) {
        return score(LEADERSHIP, points, standardError, n);
    }

    /** The standard strategy, with s / sqrt(n) beside each score that has a standard deviation. */
    record WithErrors() implements ScoringStrategy {
        @Override
        public ScoreCard score(ResponseSummary summary) {
            ScoreCard card = STRATEGY.score(summary);
            return card.withScores(card.scores().stream().map(Cards::withError).toList());
        }

        @Override
        public StrategyDescription description() {
            return STRATEGY.description();
        }
    }

    private static Score withError(Score score) {
        if (score.standardDeviation().isEmpty() || score.points().isEmpty()) {
            return score;
        }
        double deviation = score.standardDeviation().getAsDouble();
        return Score.builder(score.node())
                .points(Objects.requireNonNull(score.points().orElseThrow()))
                .n(score.n())
                .standardDeviation(deviation)
                .standardError(deviation / Math.sqrt(score.n()))
                .build();
    }
}
