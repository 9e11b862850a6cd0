package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.NodeTitle;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.judgement.Contrast;
import io.github.serviceexcellence.judgement.Difference;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.judgement.NotCompared;
import io.github.serviceexcellence.judgement.Obstacle;
import io.github.serviceexcellence.judgement.Side;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.uncertainty.Correction;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** The hand-built counterpart of the golden document of differences, and differences of chance. */
final class DifferenceFixtures {
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    private static final Node WARMTH = new Node("own:warmth");

    private DifferenceFixtures() {}

    /** t = 10 / 5 = 2 with 64 degrees of freedom: p = 0.0498. */
    static Differences differences() {
        Side north = Side.ofUnit(GroupKey.of("No\u00f6rd"), title(LEADERSHIP), score(60, 40, 3, 16), false);
        Side rest = new Side(Text.english("the rest").dutch("de rest"), title(LEADERSHIP), score(50, 30, 4, 14), true);
        NodeTitle warmth =
                new NodeTitle(WARMTH, Optional.of(Text.english("Warmth").dutch("Warmte")));
        Score withheld = Score.builder(WARMTH)
                .absence(Absence.of(AbsenceReason.WITHHELD))
                .build();
        Side team = Side.ofUnit(GroupKey.of("No\u00f6rd", "team 1"), warmth, withheld, false);
        return Differences.builder()
                .addAllDifferences(List.of(Difference.of(Contrast.GROUPS, north, rest, new Estimate(10, 5, 64))))
                .addAllNotCompared(List.of(new NotCompared(team, team, Obstacle.NO_SCORE)))
                .correction(Correction.BENJAMINI_HOCHBERG)
                .level(0.01)
                .build();
    }

    private static NodeTitle title(Node node) {
        return new NodeTitle(node, Optional.empty());
    }

    private static Score score(long points, long n, double error, double deviation) {
        return Score.builder(LEADERSHIP)
                .points(Points.of(points))
                .n(n)
                .standardError(error)
                .standardDeviation(deviation)
                .build();
    }

    static Differences differences(Random random) {
        ScoreCard card = Samples.card(random);
        Differences waves = Differences.ofWaves(
                PublishedCard.of(Samples.card(random), 5),
                Text.english("2025"),
                random.nextBoolean() ? card : PublishedCard.of(card, 5),
                Text.english("2026").dutch("in 2026"));
        List<ScoreCard> units = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(unit -> Samples.card(random).withGroup(GroupKey.of("unit " + unit)))
                .toList();
        Differences others = Differences.ofUnitsAndOthers(units, List.of(LEADERSHIP, Node.INDEX));
        return (random.nextBoolean() ? waves.and(others) : others.negated().and(Differences.ofLeaves(card)))
                .withCorrection(Correction.values()[random.nextInt(3)]);
    }
}
