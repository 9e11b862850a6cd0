package io.github.serviceexcellence.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against figures that R computed from the same answers; see the header of survey.scores.csv. */
class ReferenceTest {
    private static final ResponseTable TABLE = ReferenceSurvey.table();
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final ScoreCard CARD = STRATEGY.score(TABLE);
    private static final Publication TEAMS = STRATEGY.scoreGroups(TABLE, AnonymityFloor.none());

    record Figure(String group, long respondents, String score, String n, String mean, String sd) {
        boolean isOfAll() {
            return group.equals("all");
        }
    }

    static Stream<Figure> elementsOfAll() {
        return figures()
                .filter(Figure::isOfAll)
                .filter(figure -> !figure.score().equals("index"));
    }

    static Stream<Figure> elementsOfTeams() {
        return figures().filter(figure -> !figure.isOfAll());
    }

    static Stream<Figure> figures() {
        return ReferenceSurvey.lines("survey.scores.csv")
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cell -> new Figure(cell[0], Long.parseLong(cell[1]), cell[2], cell[3], cell[4], cell[5]));
    }

    @Test
    void allFiguresAreThere() {
        assertThat(elementsOfAll()).hasSize(9);
        assertThat(elementsOfTeams()).hasSize(12 * 9);
        assertThat(CARD.respondents()).isEqualTo(600);
    }

    @ParameterizedTest
    @MethodSource("elementsOfAll")
    void anElementHasTheNumberMeanAndStandardDeviationOfTheReference(Figure figure) {
        Score score = CARD.element(Element.parse(figure.score()));
        check(score, figure);
        double expected = Double.parseDouble(figure.sd());
        assertThat(score.standardDeviation().orElseThrow()).isCloseTo(expected, within(1e-9 * expected));
    }

    @ParameterizedTest
    @MethodSource("elementsOfTeams")
    void anElementOfATeamHasTheNumberAndMeanOfTheReference(Figure figure) {
        ScoreCard team = TEAMS.group(GroupKey.of(figure.group())).orElseThrow();
        assertThat(team.respondents()).isEqualTo(figure.respondents());
        check(team.element(Element.parse(figure.score())), figure);
    }

    @Test
    void theIndexIsThatOfTheReference() {
        Figure index = figures()
                .filter(figure -> figure.score().equals("index"))
                .findFirst()
                .orElseThrow();
        checkPoints(CARD.index(), index);
        assertThat(CARD.index().n()).isEqualTo(597);
        assertThat(TEAMS.overall())
                .isEqualTo(PublishedCard.of(CARD, 1)
                        .withShownTogether(1 + TEAMS.groups().size()));
    }

    @Test
    void theStandardFloorWithholdsTheTwoSmallTeams() {
        Publication scores = STRATEGY.scoreGroups(TABLE, AnonymityFloor.standard());
        assertThat(scores.withheld()).isEmpty();
        assertThat(scores.group(GroupKey.of("team-01"))).isEmpty();
        assertThat(scores.group(GroupKey.of("team-02"))).isEmpty();
        assertThat(scores.groups())
                .hasSize(10)
                .allSatisfy(card -> assertThat(card.index().points()).isPresent());
    }

    @Test
    void theQuestionOfRecommendationStandsBesideTheElements() {
        assertThat(CARD.uncounted()).isEmpty();
        assertThat(CARD.beside()).extracting(Score::node).containsExactly(Node.of(ResultElement.CUSTOMER_DELIGHT));
        assertThat(CARD.construct(ResultElement.CUSTOMER_DELIGHT).points())
                .isPresent()
                .isEqualTo(CARD.item(ItemId.of("recommend")).points());
    }

    @Test
    void theIsoEditionHasTheSameElementsAndIndex() {
        ScoreCard iso = STRATEGY.withTree(ScoreTree.of(Edition.ISO)).score(TABLE);
        for (Element element : Element.values()) {
            assertThat(iso.element(element)).isEqualTo(CARD.element(element));
        }
        assertThat(iso.index().points()).isEqualTo(CARD.index().points());
        assertThat(iso.wholes()).hasSize(4);
        assertThat(iso.elements().get(0).node()).isEqualTo(Node.of(Element.VISION_AND_STRATEGY));
    }

    @ParameterizedTest
    @EnumSource
    void aBuildingBlockIsTheMeanOfTheElementsOfTheReference(BuildingBlock block) {
        Score score = STRATEGY.withTree(ScoreTree.buildingBlocks()).score(TABLE).block(block);
        double expected = elementsOfAll()
                .filter(figure -> block.elements().contains(Element.parse(figure.score())))
                .mapToDouble(figure -> Double.parseDouble(figure.mean()))
                .average()
                .orElseThrow();
        assertThat(score.points().orElseThrow().toDouble()).isCloseTo(expected, within(1e-9 * expected));
    }

    private static void check(Score score, Figure figure) {
        assertThat(score.n()).isEqualTo(Long.parseLong(figure.n()));
        checkPoints(score, figure);
    }

    private static void checkPoints(Score score, Figure figure) {
        double expected = Double.parseDouble(figure.mean());
        double allowed = 1e-9 * Math.max(1, Math.abs(expected));
        assertThat(score.points().orElseThrow().toDouble()).isCloseTo(expected, within(allowed));
    }
}
