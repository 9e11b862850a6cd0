package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.EMPLOYEE_ENGAGEMENT;
import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.PROCESSES_AND_STRUCTURE;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.framework.Element.VISION_AND_STRATEGY;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static io.github.serviceexcellence.summary.Questionnaires.recommend;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.population.Population;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TreeScoringTest {
    /** 0, 25, 50, 75, 100, 100, 75, 50 and 25 points in the order of the elements. */
    private static final Response WAVE = answers(nine(), 1, 2, 3, 4, 5, 5, 4, 3, 2);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();
    private final StandardStrategy blocks = strategy.withTree(ScoreTree.buildingBlocks());
    private final ScoreTree strategyAndCulture =
            ScoreTree.of(Edition.EUROPEAN).only(EuropeanDimension.STRATEGY, EuropeanDimension.CULTURE);

    @Test
    void aBlockIsTheMeanOfTheElementsItTouches() {
        ScoreCard card = blocks.score(WAVE);
        assertThat(card.block(BuildingBlock.INSIGHT).points()).contains(Points.parse("62.5"));
        assertThat(card.block(BuildingBlock.DIRECTION).points()).contains(Points.of(25));
        // (75 + 100 + 50) / 3
        assertThat(card.block(BuildingBlock.PEOPLE).points()).contains(Points.of(75));
        assertThat(card.block(BuildingBlock.CONDITIONS).points()).contains(Points.of(50));
        assertThat(card.block(BuildingBlock.EXPERIENCE).points()).contains(Points.ZERO);
        assertThat(card.block(BuildingBlock.OPERATION).points()).contains(Points.parse("62.5"));
        assertThat(card.wholes())
                .extracting(Score::node)
                .containsExactly(
                        Arrays.stream(BuildingBlock.values()).map(Node::of).toArray(Node[]::new));
        assertThat(card.index()).isEqualTo(strategy.score(WAVE).index());
    }

    @Test
    void anElementOfTwoBlocksContributesToBoth() {
        ScoreCard card = blocks.score(WAVE);
        Node shared = Node.of(PROCESSES_AND_STRUCTURE);
        assertThat(card.block(BuildingBlock.CONDITIONS).contributions())
                .containsExactly(new Contribution(shared, Points.of(50)));
        assertThat(card.block(BuildingBlock.OPERATION).contributions())
                .contains(new Contribution(shared, Points.of(25)));
        assertThat(card.index().contributions()).extracting(Contribution::part).containsOnlyOnce(shared);
    }

    @Test
    void withoutWholesThereAreIndexElementsAndItems() {
        ScoreCard card = strategy.withTree(ScoreTree.elementsOnly()).score(WAVE);
        assertThat(card.wholes()).isEmpty();
        assertThat(card.scores()).hasSize(1 + 9 + 9);
        assertThat(card.index()).isEqualTo(strategy.score(WAVE).index());
        assertThat(card.explain(Locale.ENGLISH)).doesNotContain("Dimensions", "Elements only");
    }

    @Test
    void theIndexOfAChoiceIsTheMeanOfTheChosen() {
        ScoreCard card = strategy.withTree(strategyAndCulture).score(WAVE);
        // (25 + 50 + 75 + 100) / 4
        assertThat(card.index().points()).contains(Points.parse("62.5"));
        assertThat(card.index().coverage()).isEqualTo(new Coverage(4, 0, 4));
        assertThat(card.leaves())
                .extracting(Score::node)
                .containsExactly(
                        Node.of(VISION_AND_STRATEGY),
                        Node.of(LEADERSHIP),
                        Node.of(EMPLOYEE_ENGAGEMENT),
                        Node.of(SERVICE_CULTURE));
        assertThat(card.dimension(EuropeanDimension.CULTURE).points()).contains(Points.parse("87.5"));
        assertThat(card.find(Node.of(EuropeanDimension.DESIGN))).isEmpty();
        // what is measured besides has its score beside the tree
        assertThat(card.element(MONITORING).points()).contains(Points.of(25));
        assertThat(card.beside()).contains(card.element(MONITORING)).doesNotContain(card.element(LEADERSHIP));
        assertThat(card.strategy().options())
                .containsEntry("tree", "dimensions-european")
                .containsEntry(
                        "tree.leaves",
                        "element:employee-engagement, element:leadership, element:service-culture,"
                                + " element:vision-and-strategy");
    }

    @Test
    void theWeightsOfAChoiceAreThoseOfTheChosen() {
        Map<Node, BigDecimal> weights = Arrays.stream(Element.values())
                .collect(Collectors.toMap(
                        Node::of, element -> element == LEADERSHIP ? BigDecimal.valueOf(3) : BigDecimal.ONE));
        ScoreCard card = strategy.withTree(strategyAndCulture)
                .withWeights(Weights.of(weights))
                .score(WAVE);
        // (25 + 3 * 50 + 75 + 100) / 6
        assertThat(card.index().points()).contains(Points.parse("58.333333333"));
        assertThat(card.dimension(EuropeanDimension.STRATEGY).points()).contains(Points.parse("43.75"));
        weights.replaceAll((node, weight) -> node.equals(Node.of(MONITORING)) ? BigDecimal.ONE : BigDecimal.ZERO);
        assertThat(strategy.withTree(strategyAndCulture)
                        .withWeights(Weights.of(weights))
                        .score(WAVE)
                        .index()
                        .absence())
                .contains(Absence.of(AbsenceReason.NOT_WEIGHTED));
    }

    @Test
    void anElementThatIsNotChosenIsNotMissed() {
        Response eight = answers(nine(), 1, 2, 3, 4, 5, 5, 4, 3);
        assertThat(strategy.score(eight).index().points()).isEmpty();
        assertThat(strategy.withTree(strategyAndCulture).score(eight).index().points())
                .contains(Points.parse("62.5"));
    }

    @Test
    void whatStandsOutsideTheTreeIsScoredBesideIt() {
        Instrument instrument = nine(recommend());
        ScoreCard card = strategy.withTree(ScoreTree.of(Edition.ISO).only(LEADERSHIP))
                .score(answers(instrument, 1, 2, 3, 4, 5, 5, 4, 3, 2, 9));
        assertThat(card.uncounted()).isEmpty();
        assertThat(card.element(Element.EMPLOYEE_ENGAGEMENT).points()).contains(Points.of(75));
        assertThat(card.item(ItemId.of("recommend")).points()).contains(Points.of(90));
        assertThat(card.construct(ResultElement.CUSTOMER_DELIGHT).points()).contains(Points.of(90));
        assertThat(card.index().points()).contains(Points.of(50));
    }

    @Test
    void aChoiceIsExplainedInBothLanguages() {
        ScoreCard card = strategy.withTree(strategyAndCulture).score(WAVE);
        assertThat(card.explain(Locale.ENGLISH))
                .contains("\n1 respondent.\nThe index of 4 of the 9 elements is 62.5 of 100 points. Of the questions")
                .contains("\nDimensions (European edition): Strategy 37.5; Culture 87.5.\n")
                .contains(
                        "\nAlso measured: Designing and renewing outstanding customer experiences 0.0; Understanding");
        assertThat(card.explain(Text.DUTCH))
                .contains("\n1 respondent.\nDe index over 4 van de 9 elementen is 62,5 van 100 punten. Van")
                .contains("\nDimensies (Europese editie): Strategie 37,5; Cultuur 87,5.\n")
                .contains("\nOok gemeten: Ontwerpen en vernieuwen van een uitzonderlijke klantbeleving 0,0; Begrijpen");
        ScoreCard nothing = strategy.withTree(strategyAndCulture).score(answers(nine(), 1, 2));
        assertThat(nothing.explain(Locale.ENGLISH))
                .contains("\nThere is no index of 4 of the 9 elements: a part of it has no score (“Leadership and");
        assertThat(nothing.explain(Text.DUTCH))
                .contains("\nEr is geen index over 4 van de 9 elementen: een onderdeel heeft geen score (“Leiderschap");
    }

    @Test
    void blocksAreExplainedInBothLanguages() {
        ScoreCard card = blocks.score(WAVE);
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "\nBuilding blocks: Insight 62.5; Direction 25.0; People 75.0; Conditions 50.0; Experience 0.0;"
                                + " Operation 62.5.\n");
        assertThat(card.explain(Text.DUTCH))
                .contains("\nBouwstenen: Inzicht 62,5; Richting 25,0; Mensen 75,0; Randvoorwaarden 50,0; Beleving 0,0;"
                        + " Operatie 62,5.\n");
    }

    @Test
    void everyBlockWithAWithheldElementIsWithheld() {
        List<Response> responses = new ArrayList<>(Collections.nCopies(4, WAVE));
        responses.addAll(Collections.nCopies(2, Survey.withCell(WAVE, 7, -1)));
        ScoreCard card = blocks.score(table(nine(), responses));
        ScoreCard shown = AnonymityFloor.standard().apply(card);
        Absence because = new Absence(AbsenceReason.WITHHELD, List.of(Node.of(PROCESSES_AND_STRUCTURE)));
        assertThat(shown.block(BuildingBlock.CONDITIONS).absence()).contains(because);
        assertThat(shown.block(BuildingBlock.OPERATION).absence()).contains(because);
        assertThat(shown.index().absence()).contains(because);
        assertThat(shown.block(BuildingBlock.PEOPLE).points().orElseThrow().toDouble())
                .isCloseTo(
                        card.block(BuildingBlock.PEOPLE).points().orElseThrow().toDouble(), within(5.0));

        // the same where the strategy names no contributions
        ScoreCard silent = card.withScores(card.scores().stream()
                .map(score -> Score.builder(score.node())
                        .points(score.points().orElseThrow())
                        .n(score.n())
                        .build())
                .toList());
        assertThat(AnonymityFloor.standard().apply(silent).wholes())
                .filteredOn(score -> score.points().isEmpty())
                .extracting(Score::node)
                .containsExactly(Node.of(BuildingBlock.CONDITIONS), Node.of(BuildingBlock.OPERATION));
    }

    @Test
    void aWithheldElementOutsideTheTreeHidesNothing() {
        List<Response> responses = new ArrayList<>(Collections.nCopies(4, WAVE));
        responses.addAll(Collections.nCopies(2, Survey.withCell(WAVE, 7, -1)));
        ScoreCard shown = AnonymityFloor.standard()
                .apply(strategy.withTree(strategyAndCulture).score(table(nine(), responses)));
        // 62.5 of six people, who answered one item for each element: in steps of 10
        assertThat(shown.index().points()).contains(Points.of(60));
        assertThat(shown.item(ItemId.of("processes-and-structure")).absence())
                .contains(Absence.of(AbsenceReason.WITHHELD));
    }

    @Test
    void cardsOfDifferentTreesAreNotSubtracted() {
        ScoreCard all = strategy.score(WAVE);
        for (ScoreTree other : List.of(ScoreTree.of(Edition.ISO), ScoreTree.buildingBlocks(), strategyAndCulture)) {
            ScoreCard card = strategy.withTree(other).score(WAVE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> card.minus(all))
                    .withMessageContaining(
                            "one has the tree dimensions-european, the other " + other + "; score both in one tree");
        }
    }

    @Test
    void cardsOfOneStrategyInDifferentTreesAreNotSubtracted() {
        ScoreCard none = indexOnly(ScoreTree.elementsOnly());
        assertThat(none.minus(none).change(Node.INDEX).points()).contains(Points.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.minus(indexOnly(ScoreTree.elementsOnly().only(LEADERSHIP))))
                .withMessage(
                        "the cards are not comparable: one has the tree elements-only of only element:leadership, the other"
                                + " elements-only; score both in one tree");
    }

    private ScoreCard indexOnly(ScoreTree tree) {
        return ScoreCard.builder()
                .instrument(InstrumentRef.of(nine()))
                .strategy(strategy.description())
                .tree(tree)
                .respondents(1)
                .blank(0)
                .addAllScores(
                        List.of(Score.builder(Node.INDEX).points(Points.of(50)).build()))
                .build();
    }

    @Test
    void aPopulationHasTheLeavesOfTheTree() {
        Publication scores = strategy.withTree(strategyAndCulture)
                .scoreGroups(
                        table(nine(), List.of(WAVE.withGroup(GroupKey.of("a")), WAVE.withGroup(GroupKey.of("b")))),
                        AnonymityFloor.none());
        assertThat(Population.of(scores.groups()).nodes())
                .containsExactlyInAnyOrder(
                        Node.of(VISION_AND_STRATEGY),
                        Node.of(LEADERSHIP),
                        Node.of(EMPLOYEE_ENGAGEMENT),
                        Node.of(SERVICE_CULTURE));
    }
}
