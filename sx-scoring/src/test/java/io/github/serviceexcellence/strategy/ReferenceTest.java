package io.github.serviceexcellence.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.privacy.GroupScores.Reason;
import io.github.serviceexcellence.privacy.GroupScores.WithheldGroup;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.summary.Questionnaires;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against figures that R computed from the same answers; see the header of survey.scores.csv. */
class ReferenceTest {
    private static final Set<Integer> REVERSED = Set.of(8, 20, 32);
    private static final ResponseTable TABLE = survey();
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final ScoreCard CARD = STRATEGY.score(TABLE);
    private static final GroupScores TEAMS = STRATEGY.scoreGroups(TABLE, AnonymityFloor.none());

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
        return lines("survey.scores.csv")
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
        assertThat(TEAMS.overall()).isEqualTo(CARD);
    }

    @Test
    void theStandardFloorWithholdsTheTwoSmallTeams() {
        GroupScores scores = STRATEGY.scoreGroups(TABLE, AnonymityFloor.standard());
        assertThat(scores.withheld())
                .containsExactly(
                        new WithheldGroup(GroupKey.of("team-01"), Reason.TOO_FEW_RESPONDENTS),
                        new WithheldGroup(GroupKey.of("team-02"), Reason.TOO_FEW_RESPONDENTS));
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

    private static ResponseTable survey() {
        Instrument instrument = instrument();
        List<String> lines = lines("survey.csv").toList();
        String[] header = lines.get(0).split(",", -1);
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            ResponseBuilder response = Response.builder(instrument).id(cells[0]).group(cells[1]);
            for (int column = 2; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    response.answer(header[column], Long.parseLong(cells[column]));
                }
            }
            table.add(response.build());
        }
        return table.build();
    }

    private static Instrument instrument() {
        InstrumentBuilder instrument =
                Instrument.builder("reference-survey", "1.0").title(Text.english("Reference survey"));
        for (int number = 1; number <= 36; number++) {
            Element measured = Element.values()[(number - 1) / 4];
            ItemBuilder item = Questionnaires.item("i%02d".formatted(number), measured);
            instrument.item(REVERSED.contains(number) ? item.reversed() : item);
        }
        return instrument.item(Questionnaires.recommend()).build();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = ReferenceTest.class.getResourceAsStream("/reference/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}
