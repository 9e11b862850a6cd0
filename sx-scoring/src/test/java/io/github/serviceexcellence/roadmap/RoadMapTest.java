package io.github.serviceexcellence.roadmap;

import static io.github.serviceexcellence.roadmap.RoadMaps.STRATEGY;
import static io.github.serviceexcellence.roadmap.RoadMaps.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateThreshold;
import io.github.serviceexcellence.gate.Gates;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoadMapTest {
    private static final Node DESIGN = Node.of(Element.EXPERIENCE_DESIGN);
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    private static final Node CULTURE = Node.of(Element.SERVICE_CULTURE);
    private static final Node MONITORING = Node.of(Element.MONITORING);

    private static List<Node> nodes(RoadMap map) {
        return map.steps().stream().map(step -> step.candidate().node()).toList();
    }

    @Test
    void theLargestGainIsChosen() {
        RoadMap map = RoadMap.builder(STRATEGY, card(80, 80, 30, 80, 60, 80, 80, 80, 50))
                .raiseElements(Points.of(75))
                .atMost(2)
                .build();

        assertThat(nodes(map)).containsExactly(LEADERSHIP, MONITORING);
        assertThat(map.method()).isEqualTo(PlanMethod.EXHAUSTIVE);
        // (45 + 25) / 9 above 620 / 9
        assertThat(map.before().orElseThrow().toDouble()).isCloseTo(620 / 9.0, within(1e-8));
        assertThat(map.after().orElseThrow().toDouble()).isCloseTo(690 / 9.0, within(1e-8));
        assertThat(map.steps().get(0).gain()).isEqualTo(Points.of(5));
    }

    @Test
    void designComesBeforeWhatTakesItsShapeFromIt() {
        RoadMap map = RoadMap.builder(STRATEGY, card(70, 80, 30, 80, 60, 80, 80, 80, 80))
                .raiseElements(Points.of(75))
                .atMost(2)
                .build();

        assertThat(nodes(map)).containsExactly(DESIGN, LEADERSHIP);
        assertThat(map.steps().get(1).after()).containsExactly(DESIGN);
        assertThat(nodes(RoadMap.builder(STRATEGY, card(70, 80, 30, 80, 60, 80, 80, 80, 80))
                        .raiseElements(Points.of(75))
                        .precedence(Precedence.none())
                        .atMost(2)
                        .build()))
                .containsExactly(LEADERSHIP, CULTURE);
    }

    @Test
    void aBudgetLimitsAndTheCheaperOfEqualsIsTaken() {
        RoadMapBuilder builder = RoadMap.builder(STRATEGY, card(80, 80, 50, 80, 50, 80, 80, 80, 20))
                .raise(LEADERSHIP, Points.of(70), new BigDecimal("300"))
                .raise(CULTURE, Points.of(70), new BigDecimal("200"))
                .raise(MONITORING, Points.of(70), new BigDecimal("1000"));

        assertThat(nodes(builder.within(new BigDecimal("450")).build())).containsExactly(CULTURE);
        RoadMap all = builder.within(new BigDecimal("1500")).build();
        assertThat(nodes(all)).containsExactly(MONITORING, LEADERSHIP, CULTURE);
        assertThat(all.cost()).isEqualByComparingTo("1500");
        assertThat(builder.within(BigDecimal.ZERO).build().steps()).isEmpty();
    }

    @Test
    void tiesGoByCode() {
        RoadMap map = RoadMap.builder(STRATEGY, card(80, 80, 50, 80, 50, 80, 80, 80, 50))
                .raiseElements(Points.of(70))
                .atMost(1)
                .build();

        assertThat(nodes(map)).containsExactly(LEADERSHIP);
    }

    @Test
    void whatTheGateAsksForComesFirst() {
        Map<Node, Double> levels = Map.of(
                Node.of(PyramidLevel.CORE_SERVICE), 80.0,
                Node.of(PyramidLevel.COMPLAINT_HANDLING), 50.0,
                Node.of(PyramidLevel.INDIVIDUAL_SERVICE), 60.0,
                Node.of(PyramidLevel.SURPRISING_SERVICE), 40.0);
        RoadMap map = RoadMap.builder(STRATEGY, card(levels, 80, 80, 30, 80, 60, 80, 80, 80, 50))
                .raiseElements(Points.of(75))
                .gate(Gates.pyramid())
                .atMost(2)
                .build();

        assertThat(nodes(map)).containsExactly(Node.of(PyramidLevel.COMPLAINT_HANDLING), LEADERSHIP);
        assertThat(map.steps().get(0).opens())
                .singleElement()
                .satisfies(level -> assertThat(level.code()).isEqualTo("complaint-handling"));
        assertThat(map.steps().get(0).gain()).isEqualTo(Points.of(0));
    }

    /** The index is shown as 52.0, and reckoned of the scores that are shown 51.6. */
    @Test
    void aLevelThatTheCardHoldsIsNotOpenedOnceMore() {
        ScoreCard reckoned = card(51.6, 51.6, 51.6, 51.6, 51.6, 51.6, 51.6, 51.6, 51.6);
        List<Score> scores = new ArrayList<>(reckoned.scores());
        scores.set(0, Score.builder(Node.INDEX).points(Points.of(52)).n(100).build());
        Gate gate = Gate.builder("index", Text.english("Index"))
                .level("one", Text.english("One"))
                .node(Node.INDEX, GateThreshold.atLeast(Points.of(52)))
                .build();

        RoadMap map = RoadMap.builder(STRATEGY, PublishedCard.of(reckoned.withScores(scores), 5))
                .raise(DESIGN, Points.of(60))
                .gate(gate)
                .build();

        assertThat(map.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.opens()).isEmpty());
    }

    @Test
    void surpriseWaitsForTheBasis() {
        Map<Node, Double> levels =
                Map.of(Node.of(PyramidLevel.COMPLAINT_HANDLING), 50.0, Node.of(PyramidLevel.SURPRISING_SERVICE), 40.0);
        RoadMap map = RoadMap.builder(STRATEGY, card(levels, 80, 80, 80, 80, 80, 80, 80, 80, 80))
                .raise(Node.of(PyramidLevel.SURPRISING_SERVICE), Points.of(80))
                .raise(Node.of(PyramidLevel.COMPLAINT_HANDLING), Points.of(70))
                .importance(Map.of(
                        Node.of(PyramidLevel.SURPRISING_SERVICE), BigDecimal.TEN,
                        Node.of(PyramidLevel.COMPLAINT_HANDLING), BigDecimal.ONE))
                .build();

        assertThat(nodes(map))
                .containsExactly(Node.of(PyramidLevel.COMPLAINT_HANDLING), Node.of(PyramidLevel.SURPRISING_SERVICE));
    }

    @Test
    void importanceDecidesWhatAPointIsWorth() {
        RoadMap map = RoadMap.builder(STRATEGY, card(80, 80, 30, 80, 60, 80, 80, 80, 50))
                .raise(LEADERSHIP, Points.of(75))
                .raise(CULTURE, Points.of(75))
                .importance(Map.of(LEADERSHIP, BigDecimal.ONE, CULTURE, BigDecimal.TEN))
                .atMost(1)
                .build();

        assertThat(nodes(map)).containsExactly(CULTURE);
        assertThat(map.importance()).containsEntry(CULTURE, BigDecimal.TEN);
        assertThat(map.explain(Locale.ENGLISH)).contains("ranked by points gained times the importance");
    }

    @Test
    void aStepTellsWhereToWorkOnIt() {
        RoadStep step = RoadMap.builder(STRATEGY, card(80, 80, 30, 80, 80, 80, 80, 80, 80))
                .raiseElements(Points.of(75))
                .build()
                .steps()
                .get(0);

        assertThat(step.elements()).containsExactly(Element.LEADERSHIP);
        assertThat(step.blocks()).extracting(Enum::name).containsExactly("PEOPLE");
        assertThat(step.topics()).contains(Topic.PEOPLE_LEADERSHIP);
    }

    @Test
    void theMapReadsAsAPlan() {
        ScoreCard shown = PublishedCard.of(card(70, 80, 30, 80, 80, 80, 80, 80, 80), 5);
        RoadMap map = RoadMap.builder(STRATEGY, shown)
                .raise(DESIGN, Points.of(75), new BigDecimal("12000"))
                .raise(LEADERSHIP, Points.of(75), new BigDecimal("30000.5"))
                .build();

        assertThat(map.explain(Locale.ENGLISH)).isEqualTo("""
                With these steps the index goes from 73.3 to 78.9.
                The index is reckoned from scores as they are shown, which are rounded; it may differ a little from the index on the card.
                Step 1. “Designing and renewing outstanding customer experiences”: from 70.0 to 75.0 points. The index is then 73.9 (0.6 more).
                It stands at the centre of the model: the other elements take their shape from it.
                Building blocks to work on: Experience. Topics: The ideal experience; The ideal customer journey; Where it must improve and where the organisation wants to excel; Means and channels; How employees experience their work.
                It costs 12000.
                Goal: “Designing and renewing outstanding customer experiences” at 75.0 points or more. Name an owner and a date.
                Step 2. “Leadership and management commitment”: from 30.0 to 75.0 points. The index is then 78.9 (5.0 more).
                It takes its shape from what comes first: Designing and renewing outstanding customer experiences.
                Building blocks to work on: People. Topics: The desired culture; Leadership style and commitment; Job profiles, rewards and appraisal; Internal branding and storytelling; The employee journey from recruitment to leaving; Sharing knowledge.
                It costs 30000.5.
                Goal: “Leadership and management commitment” at 75.0 points or more. Name an owner and a date.
                All steps together cost 42000.5.
                All sets of steps that the limits and the order allow were compared (candidates: 2); none is better.
                This is arithmetic and no promise: it supposes that each goal is reached and that all else stays as it is.""");
        assertThat(map.explain(Text.DUTCH))
                .startsWith("Met deze stappen gaat de index van 73,3 naar 78,9.\n")
                .contains("Het krijgt vorm door wat eerst komt: ")
                .contains("Spreek af wie hiervoor zorgt en wanneer het klaar is.");
    }

    @Test
    void whereNothingHelpsThatIsSaid() {
        RoadMap map = RoadMap.builder(STRATEGY, card(80, 80, 80, 80, 80, 80, 80, 80, 80))
                .raiseElements(Points.of(75))
                .build();

        assertThat(map.steps()).isEmpty();
        assertThat(map.candidates()).isEmpty();
        assertThat(map.after()).isEqualTo(map.before());
        assertThat(map.explain(Locale.ENGLISH))
                .contains("No step was found that raises the index")
                .contains("The index stays 80.0.");
    }

    @Test
    void stepsThatGainNothingAreNotTakenThoughTheyAreFree() {
        Map<Node, Double> levels = Map.of(Node.of(PyramidLevel.CORE_SERVICE), 40.0);
        RoadMap map = RoadMap.builder(STRATEGY, card(levels, 80, 80, 30, 80, 80, 80, 80, 80, 80))
                .raise(Node.of(PyramidLevel.CORE_SERVICE), Points.of(90))
                .raise(LEADERSHIP, Points.of(75))
                .build();

        assertThat(nodes(map)).containsExactly(LEADERSHIP);
    }

    @Test
    void aCardWithoutAnIndexGivesNoPlanAndSaysWhy() {
        ScoreCard card = card(80, 80, 30, 80, 80, 80, 80, 80, 80);
        List<Score> scores = new ArrayList<>(card.scores());
        scores.set(
                0,
                Score.builder(Node.INDEX)
                        .absence(Absence.of(AbsenceReason.WITHHELD))
                        .build());

        RoadMap map = RoadMap.builder(STRATEGY, card.withScores(scores))
                .raise(LEADERSHIP, Points.of(60))
                .build();

        assertThat(map.steps()).isEmpty();
        assertThat(map.before()).isEmpty();
        assertThat(map.absence()).hasValue(AbsenceReason.WITHHELD);
        assertThat(map.explain(Locale.ENGLISH)).contains("No plan: there is no index to raise, ");
    }

    @Test
    void whatAStepBearsOnIsSaid() {
        RoadMap map = RoadMap.builder(STRATEGY, card(70, 80, 80, 80, 80, 70, 80, 80, 70))
                .raiseElements(Points.of(75))
                .build();

        assertThat(map.explain(Locale.ENGLISH))
                .contains("the other elements take their shape from it")
                .contains("the other elements rest on it")
                .contains("it watches over Inspired, engaged employees; Outstanding customer experience; ");
        assertThat(map.explain(Text.DUTCH)).contains("Hiermee zie je of de andere stappen werken: het bewaakt ");
    }

    /** Each of the two alone opens nothing and adds nothing to the index. */
    @Test
    void manyCandidatesDoNotHideTwoScoresThatOpenALevelTogether() {
        Map<Node, Double> beside = new HashMap<>();
        List<Topic> topics = List.of(Topic.values()).subList(0, 12);
        topics.forEach(topic -> beside.put(Node.of(topic), 40.0));
        Node core = Node.of(PyramidLevel.CORE_SERVICE);
        Node other = Node.of(topics.get(0));
        beside.put(core, 40.0);
        GateThreshold sixty = GateThreshold.atLeast(Points.of(60));
        Gate both = Gate.builder("both", Text.english("Both"))
                .level("one", Text.english("One"))
                .every(List.of(core, other), sixty)
                .build();
        RoadMapBuilder builder = RoadMap.builder(STRATEGY, card(beside, 80, 80, 30, 80, 80, 80, 80, 80, 80))
                .raise(LEADERSHIP, Points.of(75))
                .gate(both)
                .atMost(2);
        topics.subList(1, 12).forEach(topic -> builder.raise(Node.of(topic), Points.of(90)));

        RoadMap map = builder.build();

        assertThat(map.method()).isEqualTo(PlanMethod.GREEDY);
        assertThat(nodes(map)).containsExactlyInAnyOrder(core, other);
        assertThat(map.steps().get(1).opens()).containsExactly(new OpenedLevel("one", Text.english("One")));
    }

    @Test
    void aMapThatWasKeptMustHangTogether() {
        Candidate candidate = new Candidate(LEADERSHIP, Points.of(60), BigDecimal.ZERO);
        RoadStep step = RoadStep.builder()
                .candidate(candidate)
                .now(Points.of(30))
                .index(Points.of(55))
                .gain(Points.of(4))
                .build();
        RoadMap.Builder kept = RoadMap.builder()
                .method(PlanMethod.EXHAUSTIVE)
                .isConfidential(false)
                .before(Optional.of(Points.of(50)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kept.addAllSteps(List.of(step)).build())
                .withMessageContaining("element:leadership is a step twice, or is no candidate")
                .withMessageContaining("a gain of 4 points is not what leads from 50 to 55");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadMap.builder()
                        .method(PlanMethod.EXHAUSTIVE)
                        .isConfidential(false)
                        .before(Optional.of(Points.of(50)))
                        .addAllCandidates(List.of(candidate, candidate))
                        .addAllSteps(List.of(RoadStep.builder()
                                .candidate(candidate)
                                .now(Points.of(99))
                                .index(Points.of(51))
                                .gain(Points.of(1))
                                .addAllAfter(List.of(LEADERSHIP))
                                .build()))
                        .putAllImportance(Map.of(LEADERSHIP, new BigDecimal("-1"), CULTURE, BigDecimal.ONE))
                        .build())
                .withMessageContaining("element:leadership is a candidate twice")
                .withMessageContaining("element:leadership has 99 points already")
                .withMessageContaining("element:leadership comes after something that is no step before it")
                .withMessageContaining("the importance of element:leadership is below 0")
                .withMessageContaining("the importance of element:service-culture is below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadMap.builder()
                        .method(PlanMethod.GREEDY)
                        .isConfidential(false)
                        .build())
                .withMessageContaining("either an index or the reason why there is none");
    }

    /** Also of what is no candidate after all: nothing of it is kept. */
    @Test
    void equalImportanceMakesEqualMaps() {
        ScoreCard card = card(80, 80, 30, 80, 60, 80, 80, 80, 50);
        RoadMapBuilder builder = RoadMap.builder(STRATEGY, card).raise(LEADERSHIP, Points.of(75));

        RoadMap one = builder.importance(Map.of(LEADERSHIP, new BigDecimal("1E+1"), CULTURE, BigDecimal.ONE))
                .build();
        RoadMap other =
                builder.importance(Map.of(LEADERSHIP, new BigDecimal("10.0"))).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.importance()).isEqualTo(Map.of(LEADERSHIP, new BigDecimal("10")));
    }

    @Test
    void whatIsWithheldIsNoCandidate() {
        ScoreCard card = card(Map.of(), 80, 80, 30, 80, 80, 80, 80, 80, 80);
        Node level = Node.of(PyramidLevel.CORE_SERVICE);
        List<Score> scores = new ArrayList<>(card.scores());
        scores.add(
                Score.builder(level).absence(Absence.of(AbsenceReason.WITHHELD)).build());

        RoadMap map = RoadMap.builder(STRATEGY, card.withScores(scores))
                .raise(level, Points.of(80))
                .raise(LEADERSHIP, Points.of(60))
                .build();

        assertThat(nodes(map)).containsExactly(LEADERSHIP);
        assertThat(map.withoutScore()).containsExactly(level);
        assertThat(map.explain(Locale.ENGLISH)).contains("Left out, because there is no score that may be shown: ");
    }

    @Test
    void moreThanTwelveCandidatesAreTakenStepByStep() {
        Map<Node, Double> topics = new HashMap<>();
        RoadMapBuilder builder;
        for (Topic topic : List.of(Topic.values()).subList(0, 8)) {
            topics.put(Node.of(topic), 40.0);
        }
        builder = RoadMap.builder(STRATEGY, card(topics, 40, 41, 42, 43, 44, 45, 46, 47, 48))
                .raiseElements(Points.of(75))
                .atMost(3);
        topics.keySet().forEach(topic -> builder.raise(topic, Points.of(90)));

        RoadMap map = builder.build();

        assertThat(map.candidates()).hasSize(17);
        assertThat(map.method()).isEqualTo(PlanMethod.GREEDY);
        assertThat(nodes(map)).containsExactly(DESIGN, Node.of(Element.VISION_AND_STRATEGY), LEADERSHIP);
        assertThat(map.explain(Locale.ENGLISH)).contains("There are 17 candidates, too many to compare all");
    }

    @Test
    void allFaultsAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadMap.builder(STRATEGY, card(80, 80, 30, 80, 60, 80, 80, 80, 50))
                        .raise(DESIGN, Points.of(70))
                        .raise(LEADERSHIP, Points.of(70))
                        .raise(LEADERSHIP, Points.of(75))
                        .importance(Map.of(DESIGN, BigDecimal.ONE))
                        .atMost(0)
                        .within(new BigDecimal("-1"))
                        .build())
                .withMessageContaining("element:leadership is a candidate twice")
                .withMessageContaining("0 steps are no plan")
                .withMessageContaining("the budget is below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadMap.builder(STRATEGY, card(80, 80, 30, 80, 60, 80, 80, 80, 50))
                        .raise(DESIGN, Points.of(70))
                        .raise(LEADERSHIP, Points.of(70))
                        .importance(Map.of(DESIGN, BigDecimal.ONE))
                        .build())
                .withMessageContaining("element:experience-design has 80 points already")
                .withMessageContaining("element:leadership has no importance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadMap.builder(
                                STRATEGY.withIndexAggregation(Aggregations.median()),
                                card(80, 80, 30, 80, 60, 80, 80, 80, 50))
                        .raiseElements(Points.of(70))
                        .build())
                .withMessageContaining("take the strategy of the card");
    }

    @Test
    void aCandidateIsAConstructAndHasATargetAndACost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidate(new Node("item:i1"), Points.of(101), new BigDecimal("-1")))
                .withMessageContaining("item:i1 is no construct")
                .withMessageContaining("name 0 to 100")
                .withMessageContaining("the cost of item:i1 is below 0");
    }

    @Test
    void methodsHaveCodes() {
        for (PlanMethod method : PlanMethod.values()) {
            assertThat(PlanMethod.parse(method.code())).isEqualTo(method);
        }
        assertThat(PlanMethod.EXHAUSTIVE.title().in(Text.DUTCH)).contains("vergeleken");
        assertThat(PlanMethod.GREEDY.title().in(Text.DUTCH)).contains("stap voor stap");
    }

    @Test
    void pairsDoNotGoRoundInACircle() {
        Precedence order = Precedence.none().with(DESIGN, LEADERSHIP).with(LEADERSHIP, CULTURE);

        assertThat(order.before(CULTURE)).containsExactly(LEADERSHIP);
        assertThat(Precedence.framework().before(LEADERSHIP)).containsExactly(DESIGN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order.with(CULTURE, DESIGN))
                .withMessageContaining("would come before itself");
    }
}
