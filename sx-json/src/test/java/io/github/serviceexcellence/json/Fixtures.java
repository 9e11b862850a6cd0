package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.Absence;
import io.github.serviceexcellence.card.AbsenceReason;
import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.privacy.GroupScores.Reason;
import io.github.serviceexcellence.privacy.GroupScores.WithheldGroup;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The hand-built counterparts of the golden documents. */
final class Fixtures {
    private Fixtures() {}

    static Instrument pulse() {
        Scale quarters = Scale.of("0", "0.25", "0.5", "1")
                .withLabels(
                        Text.english("no").dutch("nee"),
                        Text.english("a little"),
                        Text.english("half"),
                        Text.english("yes"));
        return Instrument.builder("pulse", "2.1")
                .title(Text.english("Pulse").dutch("Polsslag"))
                .purpose(Text.english("A short \"check\"\nof \u00e9verything"))
                .minutes(3)
                .item(Item.builder("lead")
                        .wording(Text.english("Leaders serve.").dutch("Leiders dienen."))
                        .scale(Scale.range(1, 5))
                        .measures(Element.LEADERSHIP)
                        .voice(Voice.EMPLOYEE)
                        .voice(Voice.CUSTOMER))
                .item(Item.builder("hire")
                        .wording(Text.english("We hire at random."))
                        .scale(quarters)
                        .reversed()
                        .measures(new Facet("recruiting", Element.EMPLOYEE_ENGAGEMENT, Text.english("Recruiting")))
                        .voice(Voice.ASSESSOR))
                .item(Item.builder("shift")
                        .wording(Text.english("Where do you stand?"))
                        .scale(Scale.range(1, 5))
                        .measures(new OwnShift("own", Text.english("selling"), Text.english("serving")))
                        .voice(Voice.EMPLOYEE))
                .item(Item.builder("nps")
                        .wording(Text.english("Would you recommend us?"))
                        .scale(Scale.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))
                        .measures(ResultElement.CUSTOMER_DELIGHT)
                        .voice(Voice.CUSTOMER)
                        .asks(Asks.RECOMMEND))
                .build();
    }

    static ScoreCard card() {
        Node leadership = Node.of(Element.LEADERSHIP);
        Node lead = Node.of(ItemId.of("lead"));
        Node hire = Node.of(ItemId.of("hire"));
        return ScoreCard.builder()
                .instrument(
                        new InstrumentRef(InstrumentId.of("pulse"), "2.1", new Digest("0123456789abcdef".repeat(4))))
                .strategy(new StrategyDescription("own", new TreeMap<>(Map.of("edition", "iso", "weights", "1, 2"))))
                .view(View.of(Edition.ISO).only(Element.LEADERSHIP, Element.MONITORING))
                .respondents(12)
                .blank(1)
                .addAllScores(List.of(
                        Score.builder(Node.INDEX)
                                .absence(new Absence(
                                        AbsenceReason.PART_ABSENT, List.of(Node.of(Element.MONITORING), leadership)))
                                .build(),
                        Score.builder(leadership)
                                .points(Points.parse("66.666666667"))
                                .n(11)
                                .coverage(new Coverage(20, 22))
                                .imputed(2)
                                .outsideDomain(1)
                                .standardDeviation(1.5E-5)
                                .addAllContributions(List.of(
                                        new Contribution(lead, Points.parse("66.666666668")),
                                        new Contribution(hire, Points.parse("-0.000000001"))))
                                .build(),
                        Score.builder(lead)
                                .points(Points.of(100))
                                .n(11)
                                .coverage(new Coverage(11, 11))
                                .build(),
                        Score.builder(hire)
                                .absence(Absence.of(AbsenceReason.WITHHELD))
                                .build()))
                .addAllUncounted(List.of(ItemId.of("shift"), ItemId.of("nps")))
                .build();
    }

    static GroupScores groups() {
        ScoreCard north = ScoreCard.builder()
                .instrument(card().instrument())
                .strategy(card().strategy())
                .view(View.buildingBlocks())
                .group(Optional.of(GroupKey.of("No\u00f6rd, \"1\"")))
                .respondents(0)
                .blank(0)
                .addAllScores(List.of(Score.builder(Node.INDEX)
                        .points(Points.ZERO)
                        .n(0)
                        .coverage(Coverage.NONE)
                        .build()))
                .build();
        return GroupScores.builder()
                .floor(AnonymityFloor.standard())
                .overall(card())
                .addAllGroups(List.of(north))
                .addAllWithheld(List.of(
                        new WithheldGroup(GroupKey.of("east"), Reason.TOO_FEW_RESPONDENTS),
                        new WithheldGroup(GroupKey.of("west"), Reason.PROTECTS_OTHERS)))
                .ungrouped(2)
                .build();
    }

    static ScoringStrategy strategy() {
        Map<Node, BigDecimal> weights = new TreeMap<>();
        for (Element element : Element.values()) {
            weights.put(Node.of(element), BigDecimal.ONE);
        }
        weights.put(Node.of(Element.LEADERSHIP), new BigDecimal("2.5"));
        weights.put(Node.of(Element.MONITORING), BigDecimal.ZERO);
        return StandardStrategy.withDefaults()
                .withView(View.buildingBlocks().only(BuildingBlock.PEOPLE, BuildingBlock.INSIGHT))
                .withWholeAggregation(Aggregations.orZero(Aggregations.powerMean(-0.5)))
                .withIndexAggregation(Aggregations.geometricMean())
                .withWeights(Weights.of(weights))
                .withMissing(MissingPolicy.exclude(60))
                .withMissing(Node.INDEX, MissingPolicy.reject())
                .withMissing(Node.of(BuildingBlock.PEOPLE), MissingPolicy.exclude(33))
                .withStage(ItemStage.withDefaults()
                        .withNormalisation(Normalisations.goalposts(BigDecimal.ZERO, BigDecimal.TEN))
                        .withItemWeights(Map.of(ItemId.of("lead"), BigDecimal.valueOf(2)))
                        .withMinimumAnswered(75)
                        .withMinimumAnswered(Element.LEADERSHIP, 50));
    }

    static ResponseTable responses() {
        Instrument pulse = pulse();
        return ResponseTable.builder(pulse)
                .keepIds()
                .add(Response.builder(pulse)
                        .id("r1")
                        .group("No\u00f6rd")
                        .weight(Weight.of(new BigDecimal("1.5")))
                        .answer("lead", 4)
                        .answer("hire", new BigDecimal("0.25"))
                        .answer("nps", 10)
                        .build())
                .add(Response.builder(pulse)
                        .answer("lead", AnswerKind.DONT_KNOW)
                        .answer("hire", AnswerKind.NOT_APPLICABLE)
                        .answer("shift", AnswerKind.NOT_SHOWN)
                        .build())
                .add(Response.builder(pulse).id("r3").build())
                .build();
    }
}
