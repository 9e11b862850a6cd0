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
import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.ContactId;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.SubjectId;
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
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Bucket;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.norm.NormId;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.norm.Within;
import io.github.serviceexcellence.norm.WorkingCalendar;
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
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.roadmap.Candidate;
import io.github.serviceexcellence.roadmap.OpenedLevel;
import io.github.serviceexcellence.roadmap.PlanMethod;
import io.github.serviceexcellence.roadmap.RoadMap;
import io.github.serviceexcellence.roadmap.RoadStep;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.uncertainty.Correlations;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hand-built counterparts of the golden documents. */
final class Fixtures {
    private Fixtures() {}

    static Contact contact() {
        return Contact.builder()
                .customer(CustomerId.of("c-17"))
                .subject(SubjectId.of("permit"))
                .time(Instant.parse("2026-03-02T09:15:00.000000001Z"))
                .id(ContactId.of("42"))
                .channel(Channel.of("telephone"))
                .answeredAt(Instant.parse("2026-03-02T09:20:00Z"))
                .organisationSays(Answered.YES)
                .customerSays(Answered.NO)
                .build();
    }

    /** With the Dutch holidays of 2026 as a town hall keeps them. */
    static ServiceNorm norm() {
        return ServiceNorm.builder()
                .id(NormId.of("answer-in-a-day"))
                .title(Text.english("Answered within one working day").dutch("Beantwoord binnen \u00e9\u00e9n werkdag"))
                .within(Within.workingDays(1))
                .target(new BigDecimal("90"))
                .calendar(WorkingCalendar.builder("town-hall", ZoneId.of("Europe/Amsterdam"))
                        .onWorkdays("09:00-12:30", "13:30-17:00")
                        .on(DayOfWeek.THURSDAY, "09:00-20:00")
                        .closed(
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 4, 6),
                                LocalDate.of(2026, 4, 27),
                                LocalDate.of(2026, 5, 5),
                                LocalDate.of(2026, 5, 14),
                                LocalDate.of(2026, 5, 25),
                                LocalDate.of(2026, 12, 25))
                        .on(LocalDate.of(2026, 12, 24), "09:00-12:00")
                        .build())
                .build();
    }

    static Question question() {
        return Question.builder()
                .customer(CustomerId.of("c-17"))
                .asked(Instant.parse("2026-03-02T09:15:00Z"))
                .answered(Instant.parse("2026-03-03T10:00:00Z"))
                .units(Units.of(GroupKey.of("desk")).with(Question.CHANNEL, GroupKey.of("telephone")))
                .build();
    }

    static RoadMap roadMap() {
        Node design = Node.of(Element.EXPERIENCE_DESIGN);
        Node own = Node.of(new OwnConstruct("warmth", Text.english("Warmth").dutch("Warmte")));
        Candidate first = new Candidate(design, Points.of(75), new BigDecimal("12000.5"));
        Candidate second = new Candidate(own, Points.of(60), BigDecimal.ZERO);
        return RoadMap.builder()
                .isConfidential(false)
                .method(PlanMethod.EXHAUSTIVE)
                .putAllTitles(Map.of(own, Text.english("Warmth").dutch("Warmte")))
                .before(Optional.of(Points.of(50)))
                .addAllSteps(List.of(
                        RoadStep.builder()
                                .candidate(first)
                                .now(Points.of(66))
                                .index(Points.of(51))
                                .gain(Points.of(1))
                                .build(),
                        RoadStep.builder()
                                .candidate(second)
                                .now(Points.of(40))
                                .index(Points.of(51))
                                .gain(Points.of(0))
                                .addAllOpens(List.of(new OpenedLevel("warm", Text.english("Warm"))))
                                .addAllAfter(List.of(design))
                                .build()))
                .addAllCandidates(List.of(first, second))
                .putAllImportance(Map.of(design, BigDecimal.ONE, own, new BigDecimal("2.5")))
                .addAllWithoutScore(List.of(Node.of(Element.LEADERSHIP)))
                .build();
    }

    static Feedback feedback() {
        return Feedback.builder()
                .customer(CustomerId.of("c-17"))
                .subject(SubjectId.of("permit"))
                .time(Instant.parse("2026-03-09T12:00:00Z"))
                .customerSays(Answered.NO)
                .response(visits().get(0))
                .build();
    }

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

    /** Every kind of question, with all that makes other figures than a score. */
    static Instrument experience() {
        return Instrument.builder("experience", "1.0")
                .title(Text.english("Experience"))
                .introduction(Text.english("We ask this to do better.").dutch("Wij vragen dit om het beter te doen."))
                .item(asked("easy", Asks.EASE).scale(Scale.range(1, 7)).measures(Element.PROCESSES_AND_STRUCTURE))
                .item(asked("effort", Asks.EFFORT)
                        .scale(Scale.range(1, 5))
                        .reversed()
                        .measures(Element.PROCESSES_AND_STRUCTURE))
                .item(asked("mark", Asks.MARK).scale(Scale.range(1, 10)).measures(ResultElement.CUSTOMER_DELIGHT))
                .item(asked("satisfied", Asks.SATISFACTION)
                        .scale(Scale.range(1, 5))
                        .measures(ResultElement.CUSTOMER_DELIGHT)
                        .topBox(2))
                .item(asked("felt", Asks.EMOTION)
                        .severalChoices(
                                new Choice("joy", Text.english("Joy"), Valence.POSITIVE),
                                new Choice("surprise", Text.english("Surprise"), Valence.NEUTRAL),
                                new Choice("anger", Text.english("Anger"), Valence.NEGATIVE)))
                .item(asked("enthusiastic", Asks.ENTHUSIASM)
                        .scale(Scale.range(1, 5))
                        .measures(ResultElement.CUSTOMER_DELIGHT))
                .item(asked("shares", Asks.SHARING).scale(Scale.range(1, 5)).measures(ResultElement.CUSTOMER_DELIGHT))
                .item(asked("followed", Asks.INFLUENCE)
                        .scale(Scale.range(1, 5))
                        .measures(ResultElement.CUSTOMER_DELIGHT))
                .item(asked("with", Asks.FUNCTIONAL).choices(kanoAnswers()).measures(Topic.EXPERIENCE_IDEAL))
                .item(asked("without", Asks.DYSFUNCTIONAL)
                        .choices(kanoAnswers())
                        .measures(Topic.EXPERIENCE_IDEAL))
                .build();
    }

    /** In words of its own: those of the library may be put better one day. */
    private static Choice[] kanoAnswers() {
        return Stream.of("like", "must-be", "neutral", "live-with", "dislike")
                .map(code -> new Choice(code, Text.english("Answer " + code)))
                .toArray(Choice[]::new);
    }

    private static ItemBuilder asked(String id, Asks asks) {
        return Item.builder(id)
                .wording(Text.english("Question " + id))
                .asks(asks)
                .voice(Voice.CUSTOMER);
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

    /** Metrics of one question and of several, of everybody once and of weights, and one that may not be shown. */
    static ScoreCard measured() {
        return uncertain()
                .withCorrelations(Correlations.none())
                .withMetrics(List.of(
                        recommend(),
                        mark(),
                        emotion("happy", Text.english("Happy").dutch("Blij"))
                                .value(62.5)
                                .n(112)
                                .effectiveN(100.25)
                                .standardError(4.835)
                                .build(),
                        emotion("angry", Text.english("Angry").dutch("Boos"))
                                .absence(Absence.of(AbsenceReason.WITHHELD))
                                .build(),
                        Metric.builder(MetricRef.of(MetricKind.NET_EMOTION, Node.of(ItemId.of("felt"))))
                                .lowest(-100)
                                .highest(100)
                                .value(50)
                                .n(1)
                                .standardErrorAbsence(AbsenceReason.TOO_FEW_RESPONDENTS)
                                .build(),
                        kano(),
                        coefficient(MetricKind.KANO_BETTER, 0, 100)
                                .value(37.5)
                                .n(32)
                                .build(),
                        coefficient(MetricKind.KANO_WORSE, -100, 0)
                                .value(-62.5)
                                .n(32)
                                .build()));
    }

    /** (16 - 58) / 115, and 100 sqrt((p + d - (p - d)^2) / 115). */
    private static Metric recommend() {
        return Metric.builder(MetricRef.of(MetricKind.NPS, Node.of(ItemId.of("nps"))))
                .lowest(-100)
                .highest(100)
                .value(-36.52173913043478)
                .n(115)
                .addAllDistribution(List.of(
                        new Bucket("promoters", 13.91304347826087),
                        new Bucket("passives", 35.65217391304348),
                        new Bucket("detractors", 50.43478260869565)))
                .standardError(6.6600334113172375)
                .build();
    }

    private static Metric mark() {
        return Metric.builder(MetricRef.of(MetricKind.MARK, Node.of(ItemId.of("mark"))))
                .lowest(1)
                .highest(10)
                .value(7.25)
                .n(40)
                .addAllDistribution(List.of(new Bucket("1", 0), new Bucket("5.5", 61.1), new Bucket("10", 38.9)))
                .standardError(0.125)
                .build();
    }

    private static Metric.Builder emotion(String code, Text label) {
        return Metric.builder(new MetricRef(MetricKind.EMOTION, Node.of(ItemId.of("felt")), Optional.of(code)))
                .label(label)
                .lowest(0)
                .highest(100);
    }

    private static Metric kano() {
        return coefficient(MetricKind.KANO, 0, 100)
                .value(45)
                .n(40)
                .category("must-be")
                .addAllDistribution(List.of(
                        new Bucket("must-be", 45),
                        new Bucket("one-dimensional", 5),
                        new Bucket("attractive", 25),
                        new Bucket("indifferent", 5),
                        new Bucket("reverse", 20),
                        new Bucket("questionable", 0)))
                .build();
    }

    private static Metric.Builder coefficient(MetricKind kind, double lowest, double highest) {
        return Metric.builder(MetricRef.of(kind, Node.of(Element.LEADERSHIP)))
                .lowest(lowest)
                .highest(highest)
                .standardErrorAbsence(AbsenceReason.WITHHELD);
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
