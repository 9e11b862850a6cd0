package io.github.serviceexcellence.json;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.uncertainty.Correlations;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** Every kind of item, aspect, way of not answering; voices, conditions and wordings of their own. */
    static Instrument visit() {
        return Instrument.builder("visit", "1.0")
                .title(Text.english("Visit").dutch("Bezoek"))
                .item(Item.builder("overall")
                        .wording(Text.english("How was your visit?").dutch("Hoe was uw bezoek?"))
                        .wording(
                                Voice.EMPLOYEE,
                                Text.english("How was the visit?").dutch("Hoe was het bezoek?"))
                        .scale(Scale.range(1, 5))
                        .measures(new OwnConstruct(
                                "visits", Text.english("Visits").dutch("Bezoeken")))
                        .voice(Voice.CUSTOMER)
                        .voice(Voice.EMPLOYEE)
                        .offers(NoAnswer.DONT_KNOW)
                        .offers(
                                NoAnswer.NOT_APPLICABLE,
                                Text.english("I was not there").dutch("Ik was er niet")))
                .item(Item.builder("matters")
                        .wording(Text.english("How much does it matter?").dutch("Hoe belangrijk is het?"))
                        .scale(Scale.range(1, 5))
                        .measures(Topic.EXPERIENCE_IDEAL)
                        .aspect(Aspect.IMPORTANCE)
                        .voice(Voice.CUSTOMER))
                .item(Item.builder("channel")
                        .wording(Text.english("How did you come?").dutch("Hoe kwam u?"))
                        .choices(
                                new Choice("foot", Text.english("On foot").dutch("Te voet")),
                                new Choice("bike", Text.english("By bicycle").dutch("Met de fiets")))
                        .voice(Voice.CUSTOMER))
                .item(Item.builder("topics")
                        .wording(Text.english("What went wrong?").dutch("Wat ging er mis?"))
                        .severalChoices(
                                new Choice("price", Text.english("The price").dutch("De prijs")),
                                new Choice("staff", Text.english("The staff").dutch("Het personeel")),
                                new Choice("speed", Text.english("The speed").dutch("De snelheid")))
                        .measures(Element.EXPERIENCE_DESIGN)
                        .aspect(Aspect.WISHED)
                        .condition(Condition.answered("overall", 1, 2))
                        .voice(Voice.CUSTOMER))
                .item(Item.builder("why")
                        .wording(Text.english("Why the staff?").dutch("Waarom het personeel?"))
                        .text()
                        .condition(Condition.chose("topics", "staff"))
                        .voice(Voice.CUSTOMER))
                .item(Item.builder("team")
                        .wording(Text.english("How is your team?").dutch("Hoe is uw team?"))
                        .scale(Scale.range(1, 5))
                        .measures(Element.EMPLOYEE_ENGAGEMENT)
                        .voice(Voice.EMPLOYEE))
                .build();
    }

    /** Responses to {@link #visit()}: all that can be said, little of it, and in two voices. */
    static List<Response> visits() {
        Instrument visit = visit();
        return List.of(
                Response.builder(visit)
                        .id("r1")
                        .voice(Voice.CUSTOMER)
                        .answer("overall", 2)
                        .answer("matters", 5)
                        .choose("channel", "bike")
                        .choose("topics", "speed", "staff")
                        .text("why", "dont-know\n\"really\"")
                        .build(),
                Response.builder(visit)
                        .id("r2")
                        .voice(Voice.EMPLOYEE)
                        .answer("overall", AnswerKind.NOT_APPLICABLE)
                        .answer("team", 4)
                        .build(),
                Response.builder(visit)
                        .id("r3")
                        .weight(Weight.of(new BigDecimal("0.5")))
                        .answer("overall", 1)
                        .answer("channel", AnswerKind.DONT_KNOW)
                        .choose("topics", "staff")
                        .answer("why", AnswerKind.DONT_KNOW)
                        .build());
    }

    static ScoreCard card() {
        Node leadership = Node.of(Element.LEADERSHIP);
        Node lead = Node.of(ItemId.of("lead"));
        Node hire = Node.of(ItemId.of("hire"));
        return ScoreCard.builder()
                .instrument(
                        new InstrumentRef(InstrumentId.of("pulse"), "2.1", new Digest("0123456789abcdef".repeat(4))))
                .strategy(new StrategyDescription("own", new TreeMap<>(Map.of("edition", "iso", "weights", "1, 2"))))
                .tree(ScoreTree.of(Edition.ISO).only(Element.LEADERSHIP, Element.MONITORING))
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
                                .coverage(new Coverage(20, 1, 22))
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
                                .coverage(new Coverage(11, 0, 11))
                                .build(),
                        Score.builder(hire)
                                .absence(Absence.of(AbsenceReason.WITHHELD))
                                .build()))
                .addAllUncounted(List.of(ItemId.of("shift"), ItemId.of("nps")))
                .voice(Voice.EMPLOYEE)
                .putAllTitles(Map.of(new Node("own-shift:own"), Text.english("selling \u2192 serving")))
                .build();
    }

    /** Of 115 people with weights: what is known of how sure scores are, and why it is not. */
    static ScoreCard uncertain() {
        Node leadership = Node.of(Element.LEADERSHIP);
        Node monitoring = Node.of(Element.MONITORING);
        Node lead = Node.of(ItemId.of("lead"));
        return ScoreCard.builder()
                .instrument(card().instrument())
                .strategy(card().strategy())
                .tree(card().tree())
                .respondents(115)
                .blank(0)
                .shownTogether(21)
                .addAllScores(List.of(
                        sure(Node.INDEX).standardError(1.5).build(),
                        sure(leadership)
                                .standardDeviation(20)
                                .standardError(1.85)
                                .effectiveN(100.25)
                                .build(),
                        sure(monitoring).standardError(0).build(),
                        sure(lead)
                                .standardErrorAbsence(AbsenceReason.NOT_SMOOTH)
                                .build()))
                .addAllUncounted(List.of())
                .correlations(Correlations.of(List.of(Node.INDEX, leadership, monitoring), 0.875, 1.0 / 3, -1.5E-5))
                .build();
    }

    private static Score.Builder sure(Node node) {
        return Score.builder(node).points(Points.parse("54.1")).n(115).coverage(new Coverage(115, 0, 115));
    }

    private static final Construct BASIS =
            new OwnConstruct("basis", Text.english("Basis").dutch("De basis"));

    private static ScoreTree floors() {
        return ScoreTree.builder("floors", Text.english("Floors"))
                .leaf(PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING)
                .whole(BASIS, PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING)
                .index(BASIS)
                .build();
    }

    /** The card of one unit, with the floor of {@link #publication()}. */
    static PublishedCard north() {
        ScoreCard north = ScoreCard.builder()
                .instrument(card().instrument())
                .strategy(card().strategy())
                .tree(floors())
                .putAllTitles(Map.of(Node.of(BASIS), BASIS.title()))
                .group(Optional.of(GroupKey.of("No\u00f6rd, \"1\"")))
                .respondents(0)
                .blank(0)
                .addAllScores(List.of(Score.builder(Node.INDEX)
                        .points(Points.ZERO)
                        .n(0)
                        .coverage(Coverage.NONE)
                        .build()))
                .build();
        return PublishedCard.of(north, 5);
    }

    static Publication publication() {
        return Publication.builder()
                .floor(AnonymityFloor.standard())
                .overall(PublishedCard.of(card(), 5))
                .addAllBreakdowns(List.of(
                        new PublishedBreakdown(
                                Breakdown.GROUP,
                                List.of(north()),
                                List.of(GroupKey.of("east"), GroupKey.of("west", "team / 1"))),
                        new PublishedBreakdown(
                                Breakdown.of("J\u00e1hre \"im\" Dienst"), List.of(), List.of(GroupKey.of("10+")))))
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
                .withTree(ScoreTree.buildingBlocks().only(BuildingBlock.PEOPLE, BuildingBlock.INSIGHT))
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

    /** Constructs of every form, with all that a conclusion can have. */
    static Assessment assessment() {
        Scale scale = Scale.of("0", "0.5", "1")
                .withLabels(Text.english("no").dutch("nee"), Text.english("half"), Text.english("yes"));
        return Assessment.builder(Subject.of("No\u00f6rd, \"1\""), LocalDate.of(2026, 3, 1), scale)
                .assessor("B. de Vries")
                .assessor("A. Jansen")
                .rate(
                        Element.LEADERSHIP,
                        new BigDecimal("0.5"),
                        new Evidence(
                                "Directors answer complaints in person.\nThey say so.",
                                "interviews",
                                LocalDate.of(2026, 2, 27)),
                        new Evidence("Half of them do.", "diary", LocalDate.of(2026, 2, 28)))
                .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "No \"measurements\" were shown.")
                .rate(PyramidLevel.CORE_SERVICE, 1)
                .notRated(
                        new Facet("recruiting", Element.EMPLOYEE_ENGAGEMENT, Text.english("Recruiting")),
                        NotRatedReason.OUT_OF_SCOPE,
                        "Not asked.")
                .rate(new OwnConstruct("safety", Text.english("Safety").dutch("Veiligheid")), 0)
                .build();
    }

    /** By the one criterion of the pulse. */
    static Assessment criteria() {
        return Assessment.builder(Subject.of("North"), LocalDate.of(2026, 3, 1), pulse())
                .rate(
                        "hire",
                        new BigDecimal("0.25"),
                        new Evidence("Two of eight were.", "personnel files", LocalDate.of(2026, 2, 27)))
                .build();
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
