package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cards of nine elements with chosen scores. */
final class RoadMaps {
    static final StandardStrategy STRATEGY = StandardStrategy.withDefaults().withTree(ScoreTree.elementsOnly());

    private RoadMaps() {}

    /** The scores of the elements in their order, and the index, which is their mean. */
    static ScoreCard card(double... scores) {
        return card(Map.of(), scores);
    }

    /** The same, with other constructs beside the tree. */
    static ScoreCard card(Map<Node, Double> beside, double... scores) {
        List<Score> all = new ArrayList<>();
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        all.add(score(Node.INDEX, sum / scores.length));
        for (int place = 0; place < scores.length; place++) {
            all.add(score(Node.of(Element.values()[place]), scores[place]));
        }
        beside.forEach((node, points) -> all.add(score(node, points)));
        return ScoreCard.builder()
                .instrument(InstrumentRef.of(Instruments.organisationScan()))
                .strategy(STRATEGY.description())
                .tree(STRATEGY_TREE)
                .respondents(100)
                .blank(0)
                .addAllScores(all)
                .build();
    }

    private static final ScoreTree STRATEGY_TREE = ScoreTree.elementsOnly();

    private static Score score(Node node, double points) {
        return Score.builder(node).points(Points.from(points)).n(100).build();
    }
}
