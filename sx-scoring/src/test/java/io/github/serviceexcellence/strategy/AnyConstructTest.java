package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static io.github.serviceexcellence.summary.Questionnaires.unscaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One instrument with items on constructs of every kind, in three aspects: each gives what it should. */
class AnyConstructTest {
    private static final Facet TONE =
            new Facet("tone", LEADERSHIP, Text.english("Tone").dutch("Toon"));
    private static final Facet HIRING = new Facet("hiring", Element.EMPLOYEE_ENGAGEMENT, Text.english("Hiring"));
    private static final OwnShift OURS = new OwnShift("ours", Text.english("selling"), Text.english("serving"));
    private static final OwnConstruct SAFETY =
            new OwnConstruct("safety", Text.english("Safety").dutch("Veiligheid"));
    private static final OwnConstruct BASIS = new OwnConstruct("basis", Text.english("Basis"));
    private static final OwnConstruct ALL = new OwnConstruct("all", Text.english("All service"));

    /** What two people answer on 1 to 5. */
    private static final Map<String, long[]> ANSWERS = new LinkedHashMap<>();

    private static final Instrument EVERYTHING = everything();
    private static final ResponseTable TABLE = table(EVERYTHING, List.of(person(0), person(1)));

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    private static Instrument everything() {
        List<ItemBuilder> items = new ArrayList<>();
        for (Element element : Element.values()) {
            add(items, element, Aspect.IS, 3, 3);
        }
        // 0 and 100 points, 25 and 25 points
        add(items, TONE, Aspect.IS, 1, 5);
        add(items, HIRING, Aspect.IS, 2, 2);
        add(items, PyramidLevel.CORE_SERVICE, Aspect.IS, 5, 5);
        add(items, PyramidLevel.COMPLAINT_HANDLING, Aspect.IS, 4, 4);
        add(items, PyramidLevel.INDIVIDUAL_SERVICE, Aspect.IS, 2, 3);
        add(items, PyramidLevel.SURPRISING_SERVICE, Aspect.IS, 1, 1);
        add(items, ResultElement.INSPIRED_EMPLOYEES, Aspect.IS, 1, 2);
        add(items, ResultElement.OUTSTANDING_EXPERIENCE, Aspect.IS, 2, 3);
        add(items, ResultElement.CUSTOMER_DELIGHT, Aspect.IS, 3, 4);
        add(items, ResultElement.BUSINESS_RESULTS, Aspect.IS, 4, 5);
        add(items, Topic.PEOPLE_CULTURE, Aspect.IS, 4, 5);
        add(items, BuildingBlock.PEOPLE, Aspect.IS, 2, 1);
        add(items, ParadigmShift.SHIFT_9, Aspect.IS, 2, 4);
        add(items, OURS, Aspect.IS, 5, 4);
        add(items, SAFETY, Aspect.IS, 5, 1);
        add(items, LEADERSHIP, Aspect.WISHED, 5, 5);
        add(items, TONE, Aspect.WISHED, 3, 3);
        add(items, SAFETY, Aspect.IMPORTANCE, 4, 4);
        items.add(unscaled("why", MONITORING).text());
        items.add(unscaled("channel", MONITORING)
                .choices(new Choice("phone", Text.english("Phone")), new Choice("shop", Text.english("Shop"))));
        return instrument(items.toArray(ItemBuilder[]::new));
    }

    private static void add(List<ItemBuilder> items, Construct construct, Aspect aspect, long... answers) {
        String id = id(construct, aspect);
        items.add(item(id, construct).aspect(aspect));
        ANSWERS.put(id, answers);
    }

    private static String id(Construct construct, Aspect aspect) {
        return construct.kind().code() + "." + construct.code() + "." + aspect.code();
    }

    private static Response person(int which) {
        ResponseBuilder response = Response.builder(EVERYTHING);
        ANSWERS.forEach((item, answers) -> response.answer(item, answers[which]));
        return response.build();
    }

    private static ScoreTree floors() {
        return ScoreTree.builder("floors", Text.english("Floors").dutch("Verdiepingen"))
                .leaf(PyramidLevel.values())
                .whole(ALL, BASIS, PyramidLevel.INDIVIDUAL_SERVICE)
                .whole(BASIS, PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING)
                .index(ALL, PyramidLevel.SURPRISING_SERVICE)
                .build();
    }

    static Stream<ScoreTree> trees() {
        return Stream.of(
                ScoreTree.of(Edition.EUROPEAN),
                ScoreTree.of(Edition.ISO).only(LEADERSHIP),
                ScoreTree.buildingBlocks(),
                ScoreTree.pyramid(),
                ScoreTree.results(),
                ScoreTree.shifts(EVERYTHING),
                ScoreTree.facets(EVERYTHING),
                floors());
    }

    @ParameterizedTest
    @MethodSource("trees")
    void everythingThatIsMeasuredHasOneScoreWhateverTheTree(ScoreTree tree) {
        ScoreCard card = strategy.withTree(tree).score(TABLE);
        List<Node> constructs = strategy.stage().summarise(TABLE).constructs();
        assertThat(constructs).hasSize(9 + 2 + 4 + 4 + 2 + 2 + 1 + 2 + 1);
        assertThat(card.scores())
                .extracting(Score::node)
                .containsAll(constructs)
                .doesNotHaveDuplicates()
                .doesNotContain(Node.of(ItemId.of("why")), Node.of(ItemId.of("channel")));
        assertThat(card.items()).hasSize(ANSWERS.size());
        // the same by whatever tree, unless that makes it of something else
        ScoreCard other = strategy.withTree(ScoreTree.pyramid()).score(TABLE);
        for (Node node : constructs) {
            if (!tree.wholes().contains(node)) {
                assertThat(card.score(node)).isEqualTo(other.score(node));
            }
        }
    }

    private static void hasPoints(ScoreCard card, Construct construct, String points) {
        assertThat(card.construct(construct).points()).as(construct.code()).contains(Points.parse(points));
    }

    @Test
    void aConstructIsTheMeanOfItsRespondents() {
        ScoreCard card = strategy.score(TABLE);
        hasPoints(card, MONITORING, "50");
        // a respondent's mean of the element's own item and the facet's: (50 + 0) / 2 and (50 + 100) / 2
        hasPoints(card, LEADERSHIP, "50");
        hasPoints(card, TONE, "50");
        // (50 + 25) / 2 for both
        hasPoints(card, Element.EMPLOYEE_ENGAGEMENT, "37.5");
        hasPoints(card, HIRING, "25");
        hasPoints(card, PyramidLevel.CORE_SERVICE, "100");
        hasPoints(card, PyramidLevel.INDIVIDUAL_SERVICE, "37.5");
        hasPoints(card, ResultElement.CUSTOMER_DELIGHT, "62.5");
        hasPoints(card, Topic.PEOPLE_CULTURE, "87.5");
        // the topic's item and the block's: (75 + 25) / 2 and (100 + 0) / 2
        hasPoints(card, BuildingBlock.PEOPLE, "50");
        hasPoints(card, ParadigmShift.SHIFT_9, "50");
        hasPoints(card, OURS, "87.5");
        hasPoints(card, SAFETY, "50");
        assertThat(card.construct(LEADERSHIP).contributions())
                .containsExactly(
                        new Contribution(Node.of(ItemId.of(id(LEADERSHIP, Aspect.IS))), Points.of(25)),
                        new Contribution(Node.of(ItemId.of(id(TONE, Aspect.IS))), Points.of(25)));
        // sqrt(((25 - 50)^2 + (75 - 50)^2) / 1)
        assertThat(card.construct(LEADERSHIP).standardDeviation()).hasValue(Math.sqrt(1250));
        // (8 * 50 + 37.5) / 9
        assertThat(card.index().points()).contains(Points.parse("48.611111111"));
    }

    @Test
    void otherAspectsStandBesideWhatIs() {
        ScoreCard card = strategy.score(TABLE);
        // the element's own item and the facet's: (100 + 50) / 2
        assertThat(card.construct(LEADERSHIP, Aspect.WISHED).points()).contains(Points.of(75));
        assertThat(card.construct(TONE, Aspect.WISHED).points()).contains(Points.of(50));
        assertThat(card.construct(SAFETY, Aspect.IMPORTANCE).points()).contains(Points.of(75));
        assertThat(card.construct(LEADERSHIP, Aspect.IS)).isEqualTo(card.element(LEADERSHIP));
        assertThat(card.elements()).hasSize(9);
        List<Aspect> aspects =
                card.beside().stream().map(score -> score.node().aspect()).toList();
        assertThat(aspects.subList(0, aspects.size() - 3)).containsOnly(Aspect.IS);
        assertThat(aspects.subList(aspects.size() - 3, aspects.size())).doesNotContain(Aspect.IS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.construct(MONITORING, Aspect.WISHED))
                .withMessageStartingWith("'element:monitoring:wished' is no node of this card");
    }

    @Test
    void scoresStandInTheOrderOfTheTreeAndThenOfTheItems() {
        ScoreCard card = strategy.withTree(floors()).score(TABLE);
        List<Node> order = card.scores().stream().map(Score::node).toList();
        assertThat(order.subList(0, 8))
                .extracting(Node::code)
                .containsExactly(
                        "index",
                        "own:all",
                        "own:basis",
                        "level:core-service",
                        "level:complaint-handling",
                        "level:individual-service",
                        "level:surprising-service",
                        "element:experience-design");
        int aspects = order.indexOf(Node.of(LEADERSHIP, Aspect.WISHED));
        assertThat(order.subList(aspects, aspects + 4))
                .extracting(Node::code)
                .containsExactly(
                        "element:leadership:wished",
                        "facet:tone:wished",
                        "own:safety:importance",
                        "item:element.experience-design.is");
    }

    @Test
    void aTreeWithoutARootHasNoIndexAndNoFault() {
        for (ScoreTree tree :
                List.of(ScoreTree.pyramid(), ScoreTree.shifts(EVERYTHING), ScoreTree.facets(EVERYTHING))) {
            ScoreCard card = strategy.withTree(tree).score(TABLE);
            assertThat(card.find(Node.INDEX)).isEmpty();
            assertThat(card.index().absence()).contains(Absence.of(AbsenceReason.NO_INDEX));
            assertThat(card.leaves()).extracting(Score::node).containsExactlyElementsOf(tree.leaves());
            assertThat(card.leaves()).allMatch(score -> score.points().isPresent());
            assertThat(card.minus(card).changes()).hasSameSizeAs(card.scores());
        }
        ScoreCard pyramid =
                strategy.withTree(ScoreTree.pyramid()).score(TABLE).withoutStandardErrors(AbsenceReason.ASSESSED);
        assertThat(pyramid.strongest(2))
                .extracting(Score::node)
                .containsExactly(Node.of(PyramidLevel.CORE_SERVICE), Node.of(PyramidLevel.COMPLAINT_HANDLING));
        assertThat(pyramid.weakest(1))
                .extracting(Score::node)
                .containsExactly(Node.of(PyramidLevel.SURPRISING_SERVICE));
    }

    @Test
    void aWholeOfWholesIsTheMeanOfItsParts() {
        ScoreCard card = strategy.withTree(floors()).score(TABLE);
        hasPoints(card, BASIS, "87.5");
        // (87.5 + 37.5) / 2
        hasPoints(card, ALL, "62.5");
        // (62.5 + 0) / 2
        assertThat(card.index().points()).contains(Points.parse("31.25"));
        assertThat(card.construct(ALL).contributions())
                .containsExactly(
                        new Contribution(Node.of(BASIS), Points.parse("43.75")),
                        new Contribution(Node.of(PyramidLevel.INDIVIDUAL_SERVICE), Points.parse("18.75")));
        assertThat(card.construct(ALL).n()).isEqualTo(2);
    }

    @Test
    void whatTheTreeMakesOfPartsIsNotMadeOfItsItems() {
        ScoreCard card = strategy.withTree(ScoreTree.buildingBlocks()).score(TABLE);
        // leadership 50, employee engagement 37.5, culture 50, and not the 50 of the items on the block
        hasPoints(card, BuildingBlock.PEOPLE, "45.833333333");
        assertThat(card.uncounted()).containsExactly(ItemId.of(id(BuildingBlock.PEOPLE, Aspect.IS)));
        hasPoints(card, Topic.PEOPLE_CULTURE, "87.5");
        assertThat(strategy.score(TABLE).uncounted()).isEmpty();
        // and no other item: a card is no questionnaire
        assertThat(card.titles().keySet().stream().filter(node -> node.item().isPresent()))
                .containsExactly(Node.of(card.uncounted().get(0)));
        assertThat(card.explain(Locale.ENGLISH))
                .contains("\nAlso asked, but part of no other score: \u201cStatement block.people.is\u201d.\n");
        assertThat(card.explain(Text.DUTCH))
                .contains(
                        "\nOok gevraagd, maar geen deel van een andere score: \u201cStatement block.people.is\u201d.\n");
    }

    @Test
    void aCardKnowsTheTitlesOfWhatIsNoTerm() {
        ScoreCard card = strategy.withTree(floors()).score(TABLE);
        assertThat(card.titles())
                .containsOnlyKeys(
                        Node.of(TONE), Node.of(HIRING), Node.of(OURS), Node.of(SAFETY), Node.of(BASIS), Node.of(ALL));
        assertThat(card.title(Node.of(SAFETY), Text.DUTCH)).isEqualTo("Veiligheid");
        assertThat(card.title(Node.of(SAFETY, Aspect.IMPORTANCE), Text.DUTCH)).isEqualTo("Veiligheid (belang)");
        assertThat(card.title(Node.of(OURS), Locale.ENGLISH)).isEqualTo("selling \u2192 serving");
        assertThat(card.title(Node.of(LEADERSHIP, Aspect.WISHED), Locale.ENGLISH))
                .isEqualTo("Leadership and management commitment (as wished)");
        assertThat(card.title(Node.of(ItemId.of("why")), Locale.ENGLISH)).isEqualTo("why");
        ScoreCard blocks = strategy.withTree(ScoreTree.buildingBlocks()).score(TABLE);
        assertThat(blocks.title(Node.of(blocks.uncounted().get(0)), Locale.ENGLISH))
                .isEqualTo("Statement block.people.is");
        // an element is no own construct
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreCard.builder()
                        .instrument(card.instrument())
                        .strategy(card.strategy())
                        .tree(ScoreTree.pyramid())
                        .respondents(0)
                        .blank(0)
                        .putAllTitles(Map.of(Node.of(LEADERSHIP), Text.english("Leaders")))
                        .build())
                .withMessage(
                        "the score card is invalid: element:leadership has a title, which only items and constructs"
                                + " of one's own need; leave it out");
    }
}
