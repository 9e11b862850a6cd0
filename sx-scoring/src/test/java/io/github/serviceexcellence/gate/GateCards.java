package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import java.util.TreeMap;

/** Cards with chosen scores. */
final class GateCards {
    private GateCards() {}

    static Score score(Node node, String points) {
        return Score.builder(node).points(Points.parse(points)).n(100).build();
    }

    static Score score(Node node, String points, double standardError) {
        return Score.builder(node)
                .points(Points.parse(points))
                .n(100)
                .standardError(standardError)
                .build();
    }

    static Score absent(Node node, AbsenceReason reason) {
        return Score.builder(node).absence(Absence.of(reason)).build();
    }

    static ScoreCard card(Score... scores) {
        return card(Correlations.none(), scores);
    }

    static ScoreCard card(Correlations correlations, Score... scores) {
        return ScoreCard.builder()
                .instrument(InstrumentRef.of(Instruments.organisationScanVersion1()))
                .strategy(new StrategyDescription("own", new TreeMap<>()))
                .tree(ScoreTree.pyramid())
                .respondents(100)
                .blank(0)
                .addAllScores(List.of(scores))
                .correlations(correlations)
                .build();
    }

    static PublishedCard shown(Score... scores) {
        return PublishedCard.of(card(scores), 5);
    }
}
