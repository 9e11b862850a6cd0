package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.Survey;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.uncertainty.Correlations;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnonymityFloorTest {
    /** The nine elements with one item each, and a second for leadership. */
    private static final Instrument INSTRUMENT = nine(item("leadership-2", LEADERSHIP));

    private static final Response COMPLETE = answers(INSTRUMENT, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
    private static final Response ONE_OF_LEADERSHIP = answers(INSTRUMENT, 3, 3, 3, 3, 3, 3, 3, 3, 3);
    private static final Response NO_MONITORING = Survey.withCell(COMPLETE, 8, -1);
    private static final Response BLANK = answers(INSTRUMENT);
    private static final Absence WITHHELD = Absence.of(AbsenceReason.WITHHELD);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();
    private final AnonymityFloor floor = AnonymityFloor.standard();

    private static List<Response> times(int number, Response response) {
        return Collections.nCopies(number, response);
    }

    private ScoreCard card(List<Response> some, List<Response> others) {
        List<Response> all = new ArrayList<>(some);
        all.addAll(others);
        return strategy.score(table(INSTRUMENT, all));
    }

    /** The card as if it were not to be shown. */
    private static ScoreCard plain(ScoreCard card) {
        return card.withScores(card.scores()).withCorrelations(Correlations.none());
    }

    private static ScoreCard withoutDispersion(ScoreCard card) {
        return card.withScores(card.scores().stream()
                .map(AnonymityFloorTest::withoutDispersion)
                .toList());
    }

    private static Score withoutDispersion(Score score) {
        Score.Builder same = Score.builder(score.node())
                .n(score.n())
                .coverage(score.coverage())
                .addAllContributions(score.contributions());
        score.points().ifPresent(points -> same.points(points).standardErrorAbsence(AbsenceReason.WITHHELD));
        score.absence().ifPresent(same::absence);
        return same.build();
    }

    @Test
    void fiveRespondentsAreEnough() {
        ScoreCard five = card(times(5, COMPLETE), List.of());
        assertThat(floor.respondents()).isEqualTo(5);
        assertThat(floor.apply(five).scores())
                .allSatisfy(score -> assertThat(score.points()).contains(Points.of(50)));
        assertThat(floor.apply(five).element(LEADERSHIP)).isEqualTo(withoutDispersion(five.element(LEADERSHIP)));
        ScoreCard thirty = card(times(30, COMPLETE), List.of());
        assertThat(floor.dispersionFrom()).isEqualTo(30);
        assertThat(floor.apply(thirty).element(LEADERSHIP)).isEqualTo(thirty.element(LEADERSHIP));
        assertThat(floor.apply(thirty).index().standardError()).isPresent();
        assertThat(floor.apply(thirty).correlations()).isEqualTo(thirty.correlations());
        assertThat(floor.apply(five).correlations()).isEqualTo(Correlations.none());
        assertThat(thirty.element(LEADERSHIP).standardDeviation()).isPresent();
    }

    @Test
    void fourRespondentsAreTooFewForEverything() {
        ScoreCard shown = floor.apply(card(times(4, COMPLETE), times(10, BLANK)));
        assertThat(shown.scores()).hasSize(25).allSatisfy(score -> {
            assertThat(score.points()).isEmpty();
            assertThat(score.n()).isZero();
            assertThat(score.coverage()).isEqualTo(Coverage.NONE);
            assertThat(score.standardDeviation()).isEmpty();
            assertThat(score.contributions()).isEmpty();
        });
        assertThat(shown.respondents()).isEqualTo(14);
    }

    @Test
    void anItemOfFewIsWithheldWithItsSiblingsAndItsElementKeepsItsScoreOnly() {
        ScoreCard card = card(times(4, COMPLETE), times(2, ONE_OF_LEADERSHIP));
        ScoreCard shown = floor.apply(card);
        Score item = shown.item(ItemId.of("leadership-2"));
        assertThat(card.element(LEADERSHIP).contributions()).hasSize(2);
        assertThat(card.item(ItemId.of("leadership-2")).n()).isEqualTo(4);
        assertThat(item).isEqualTo(Score.builder(item.node()).absence(WITHHELD).build());
        assertThat(shown.element(LEADERSHIP).contributions()).isEmpty();
        assertThat(shown.element(LEADERSHIP).points()).contains(Points.of(50));
        assertThat(shown.element(LEADERSHIP).n()).isEqualTo(6);
        assertThat(shown.element(LEADERSHIP).standardDeviation()).isEmpty();
        assertThat(shown.index().points()).isEqualTo(card.index().points());
        // the other item goes too: six times the element minus the one item's answers would give the other's
        Score other = shown.item(ItemId.of("leadership"));
        assertThat(card.item(ItemId.of("leadership")).n()).isEqualTo(6);
        assertThat(other)
                .isEqualTo(Score.builder(other.node()).absence(WITHHELD).build());
    }

    @Test
    void anElementOfFewIsWithheldWithEveryWholeThatHoldsIt() {
        ScoreCard card = card(times(4, COMPLETE), times(2, NO_MONITORING));
        ScoreCard shown = floor.apply(card);
        Absence because = new Absence(AbsenceReason.WITHHELD, List.of(Node.of(MONITORING)));
        assertThat(card.element(MONITORING).points()).isPresent();
        assertThat(shown.element(MONITORING))
                .isEqualTo(Score.builder(Node.of(MONITORING)).absence(WITHHELD).build());
        assertThat(shown.index())
                .isEqualTo(Score.builder(Node.INDEX).absence(because).build());
        Score operation = shown.dimension(EuropeanDimension.OPERATION);
        assertThat(operation)
                .isEqualTo(Score.builder(operation.node()).absence(because).build());
        assertThat(shown.dimension(EuropeanDimension.STRATEGY))
                .isEqualTo(withoutDispersion(card.dimension(EuropeanDimension.STRATEGY)));
        assertThat(shown.element(SERVICE_CULTURE)).isEqualTo(withoutDispersion(card.element(SERVICE_CULTURE)));
    }

    @Test
    void whatNobodyAnsweredKeepsItsOwnReason() {
        ScoreCard card = card(times(6, NO_MONITORING), List.of());
        assertThat(plain(floor.apply(card))).isEqualTo(plain(withoutDispersion(card)));
        assertThat(card.element(MONITORING).absence()).contains(Absence.of(AbsenceReason.NO_ANSWERS));
    }

    @Test
    void noneShowsOnePersonAndMustBeSaid() {
        ScoreCard one = card(times(1, COMPLETE), List.of());
        assertThat(AnonymityFloor.none().apply(one)).isEqualTo(PublishedCard.of(one, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymityFloor.of(1))
                .withMessage(
                        "a floor of 1 protects nobody; use 2 or more, or AnonymityFloor.none() to show everything");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnonymityFloor.of(0))
                .withMessage(
                        "a floor of 0 protects nobody; use 2 or more, or AnonymityFloor.none() to show everything");
        assertThat(AnonymityFloor.of(2).respondents()).isEqualTo(2);
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> AnonymityFloor.of(1));
        assertThat(thrown.problems())
                .extracting(Problem::code, Problem::parameters)
                .containsExactly(tuple("floor.too-low", Map.of("respondents", "1")));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "een ondergrens van 1 beschermt niemand; kies 2 of meer, of AnonymityFloor.none() om alles te"
                                + " tonen");
    }

    @Test
    void aFunctionThatScoresIsAsGoodAsAStrategy() {
        List<Response> grouped = times(5, COMPLETE).stream()
                .map(response -> response.withGroup(GroupKey.of("a")))
                .toList();
        ResponseTable table = table(INSTRUMENT, grouped);
        assertThat(Publisher.of(floor, strategy::score).publish(strategy.stage().summariseGroups(table)))
                .isEqualTo(strategy.scoreGroups(table, floor));
    }

    @Test
    void twoSmallGroupsProtectEachOtherAndAreNotNamed() {
        Publication scores = score(Map.of("a", 3, "b", 2, "c", 5), 0);
        assertThat(scores.withheld()).isEmpty();
        assertThat(shown(scores)).containsExactly("c");
    }

    @Test
    void unitsThatAreKnownToExistAreNamedWhetherAnybodyAnsweredOrNot() {
        ResponseTable table = groups(Map.of("a", 3, "b", 2, "c", 5), 0);
        Publication scores = Publisher.of(floor, strategy::score)
                .withUnits(Breakdown.GROUP, List.of(GroupKey.of("a"), GroupKey.of("c")))
                .withUnits(Breakdown.GROUP, List.of(GroupKey.of("empty")))
                .publish(strategy.stage().summariseGroups(table));
        assertThat(scores.withheld()).containsExactly(GroupKey.of("a"), GroupKey.of("empty"));
        assertThat(shown(scores)).containsExactly("c");
    }

    @Test
    void oneSmallGroupTakesTheNextSmallestWithIt() {
        Publication scores = score(Map.of("a", 9, "b", 2, "c", 6, "d", 7), 0);
        assertThat(scores.withheld()).containsExactly(GroupKey.of("c"));
        assertThat(shown(scores)).containsExactly("a", "d");
        assertThat(scores.overall().respondents()).isEqualTo(24);
        assertThat(scores.floor()).isEqualTo(floor);
    }

    @Test
    void ofEqualGroupsOneProtectsAndAlwaysTheSame() {
        Publication scores = score(Map.of("z", 1, "y", 6, "x", 6), 0);
        assertThat(scores.withheld()).hasSize(1);
        assertThat(score(Map.of("x", 6, "z", 1, "y", 6), 0)).isEqualTo(scores);
    }

    @Test
    void respondentsWithoutAGroupAreProtectedToo() {
        Publication scores = score(Map.of("a", 6, "b", 7), 2);
        assertThat(scores.withheld()).containsExactly(GroupKey.of("a"));
        assertThat(score(Map.of("a", 6, "b", 7), 5).withheld()).isEmpty();
        // five hidden in all
        assertThat(shown(score(Map.of("a", 3, "b", 7), 2))).containsExactly("b");
    }

    @Test
    void theBlankDoNotCountTowardsTheFloor() {
        List<Response> responses = new ArrayList<>(inGroup("a", 4));
        responses.add(BLANK.withGroup(GroupKey.of("a")));
        responses.addAll(inGroup("b", 5));
        responses.addAll(inGroup("c", 6));
        Publication scores = strategy.scoreGroups(table(INSTRUMENT, responses), floor);
        assertThat(scores.withheld()).containsExactly(GroupKey.of("b"));
        assertThat(shown(scores)).containsExactly("c");
    }

    @Test
    void aShownGroupIsStillWithheldNodeByNode() {
        List<Response> responses = new ArrayList<>(inGroup("a", 4));
        times(2, NO_MONITORING).forEach(response -> responses.add(response.withGroup(GroupKey.of("a"))));
        ScoreCard group = strategy.scoreGroups(table(INSTRUMENT, responses), floor)
                .group(GroupKey.of("a"))
                .orElseThrow();
        assertThat(group.element(MONITORING).absence()).contains(WITHHELD);
        assertThat(group.element(LEADERSHIP).n()).isEqualTo(6);
        assertThat(group.group()).contains(GroupKey.of("a"));
        assertThat(group.respondents()).isEqualTo(6);
    }

    @Test
    void noScoreOfFewIsLeftOverWhenGroupsAreSubtracted() {
        // one of a's ten answered monitoring; overall (11) minus b (10) would be that one person's score
        List<Response> responses = new ArrayList<>(inGroup("a", 1));
        times(9, NO_MONITORING).forEach(response -> responses.add(response.withGroup(GroupKey.of("a"))));
        responses.addAll(inGroup("b", 10));
        Publication scores = strategy.scoreGroups(table(INSTRUMENT, responses), floor);
        ScoreCard b = scores.group(GroupKey.of("b")).orElseThrow();
        assertThat(scores.withheld()).isEmpty();
        assertThat(scores.overall().element(MONITORING).n()).isEqualTo(11);
        assertThat(b.element(MONITORING).absence()).contains(WITHHELD);
        assertThat(b.index().points()).isEmpty();
        assertThat(b.element(LEADERSHIP).n()).isEqualTo(10);
    }

    @Test
    void aWholeThatIsAbsentDoesNotGiveAwayTheCoverageOfAWithheldPart() {
        Instrument one = instrument(item("a", LEADERSHIP));
        List<Response> responses = new ArrayList<>(times(3, answers(one, 5)));
        responses.addAll(times(4, answers(one)));
        ScoreCard shown = floor.apply(strategy.score(table(one, responses)));
        assertThat(shown.index().coverage()).isEqualTo(Coverage.NONE);
        assertThat(shown.dimension(EuropeanDimension.STRATEGY).coverage()).isEqualTo(Coverage.NONE);
        assertThat(shown.dimension(EuropeanDimension.CULTURE)
                        .absence()
                        .orElseThrow()
                        .reason())
                .isEqualTo(AbsenceReason.PART_ABSENT);
    }

    @Test
    void aWholeThatNamesNoPartsIsWithheldByTheModel() {
        ScoreCard card = card(times(4, COMPLETE), times(2, NO_MONITORING));
        ScoreCard silent = card.withScores(card.scores().stream()
                .map(score -> Score.builder(score.node())
                        .points(score.points().orElseThrow())
                        .n(score.n())
                        .build())
                .toList());
        ScoreCard shown = floor.apply(silent);
        assertThat(shown.index().points()).isEmpty();
        assertThat(shown.dimension(EuropeanDimension.OPERATION).points()).isEmpty();
        assertThat(shown.dimension(EuropeanDimension.STRATEGY).points()).isPresent();
    }

    @Test
    void aWholeThatRestsOnWholesIsWithheldWithThem() {
        // the index stands first on the card, before the dimension that it rests on here
        Node operation = Node.of(EuropeanDimension.OPERATION);
        ScoreCard card = card(times(3, COMPLETE), times(17, NO_MONITORING));
        Points points = card.score(operation).points().orElseThrow();
        Score index = Score.builder(Node.INDEX)
                .points(points)
                .n(3)
                .addAllContributions(List.of(new Contribution(operation, points)))
                .build();
        ScoreCard shown = floor.apply(card.withScores(card.scores().stream()
                .map(score -> score.node().equals(Node.INDEX) ? index : score)
                .toList()));
        assertThat(shown.element(MONITORING).absence()).contains(WITHHELD);
        assertThat(shown.score(operation).points()).isEmpty();
        assertThat(shown.index().points()).isEmpty();
    }

    @Test
    void anElementOfFewIsWithheldHoweverManyAnsweredItsItems() {
        // two answered three of four, which is enough; the others one of four each, which is not
        Instrument four =
                instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", LEADERSHIP), item("d", LEADERSHIP));
        List<Response> responses = new ArrayList<>(times(2, answers(four, 5, 5, 5)));
        Response one = answers(four, 1);
        for (int item = 0; item < 4; item++) {
            byte cell = Cells.at(one, 0);
            responses.addAll(times(6, Survey.withCell(Survey.withCell(one, 0, -1), item, cell)));
        }
        ScoreCard card = strategy.withStage(
                        ItemStage.withDefaults().withMinimumAnswered(75).withImputation(Imputation.PERSON_MEAN))
                .score(table(four, responses));
        assertThat(card.element(LEADERSHIP).n()).isEqualTo(2);
        assertThat(floor.apply(card).element(LEADERSHIP).absence()).contains(WITHHELD);
    }

    @Test
    void anElementWithoutWeightHidesNoWhole() {
        Map<Node, BigDecimal> weights = new HashMap<>();
        for (Element element : Element.values()) {
            weights.put(Node.of(element), element == MONITORING ? BigDecimal.ZERO : BigDecimal.ONE);
        }
        ScoreCard shown = floor.apply(strategy.withWeights(Weights.of(weights))
                .score(table(
                        INSTRUMENT,
                        Stream.concat(times(2, COMPLETE).stream(), times(8, NO_MONITORING).stream())
                                .toList())));
        assertThat(shown.element(MONITORING).absence()).contains(WITHHELD);
        assertThat(shown.index().points()).contains(Points.of(50));
    }

    @Test
    void withoutAFloorABlankGroupIsShownToo() {
        List<Response> responses = List.of(COMPLETE, BLANK.withGroup(GroupKey.of("a")));
        Publication scores = strategy.scoreGroups(table(INSTRUMENT, responses), AnonymityFloor.none());
        assertThat(shown(scores)).containsExactly("a");
    }

    @Test
    void unitsThatContradictOneAnotherAreRefused() {
        PublishedCard card = floor.apply(card(times(5, COMPLETE), List.of()));
        GroupKey group = GroupKey.of("a");
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> new PublishedBreakdown(Breakdown.GROUP, List.of(card, card.withGroup(group)), List.of(group)));
        assertThat(thrown)
                .hasMessage(
                        "the publication is invalid: the card of a unit does not name its unit; unit a stands twice, keep one");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code, Problem::parameters)
                .containsExactly(
                        tuple("units", "publication.card-without-unit", Map.of()),
                        tuple("units/a", "publication.unit-twice", Map.of("unit", "a")));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo("de publicatie klopt niet: op de kaart van een onderdeel staat niet welk onderdeel het is;"
                        + " onderdeel a komt twee keer voor; houd er een over");
    }

    @Test
    void aPublicationThatContradictsItselfIsRefused() {
        PublishedCard card = floor.apply(card(times(5, COMPLETE), List.of()));
        PublishedBreakdown units = new PublishedBreakdown(Breakdown.of("tenure"), List.of(), List.of());
        Publication.Builder publication = Publication.builder()
                .floor(floor)
                .overall(card.withGroup(GroupKey.of("a")))
                .addAllBreakdowns(List.of(units, units));
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, publication::build);
        assertThat(thrown)
                .hasMessage(
                        "the publication is invalid: the overall card names a group; breakdown tenure stands twice, keep one");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code, Problem::parameters)
                .containsExactly(
                        tuple("overall", "publication.overall-with-group", Map.of()),
                        tuple("breakdowns/tenure", "publication.breakdown-twice", Map.of("breakdown", "tenure")));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo("de publicatie klopt niet: op de kaart van alle respondenten samen staat een groep;"
                        + " indeling tenure komt twee keer voor; houd er een over");
    }

    @Test
    void withoutAFloorEveryGroupIsShown() {
        Publication scores = strategy.scoreGroups(groups(Map.of("a", 1, "b", 2, "c", 20), 1), AnonymityFloor.none());
        assertThat(scores.withheld()).isEmpty();
        assertThat(shown(scores)).containsExactly("a", "b", "c");
        assertThat(scores.group(GroupKey.of("a")).orElseThrow().index().points())
                .contains(Points.of(50));
        assertThat(scores.group(GroupKey.of("x"))).isEmpty();
    }

    private Publication score(Map<String, Integer> sizes, int ungrouped) {
        return strategy.scoreGroups(groups(sizes, ungrouped), floor);
    }

    private static ResponseTable groups(Map<String, Integer> sizes, int ungrouped) {
        List<Response> responses = new ArrayList<>(times(ungrouped, COMPLETE));
        sizes.forEach((group, size) -> responses.addAll(inGroup(group, size)));
        return table(INSTRUMENT, responses);
    }

    private static List<Response> inGroup(String group, int size) {
        return times(size, COMPLETE.withGroup(GroupKey.of(group)));
    }

    private static List<String> shown(Publication scores) {
        return scores.groups().stream()
                .map(card -> card.group().orElseThrow().value())
                .toList();
    }

    @Test
    void aFloorPerPersonAsksForAsManyRespondentsMore() {
        assertThat(AnonymityFloor.standard().perPerson(3)).isEqualTo(AnonymityFloor.of(15));
        assertThat(AnonymityFloor.standard().perPerson(1)).isEqualTo(AnonymityFloor.standard());
        assertThat(AnonymityFloor.none().perPerson(3)).isEqualTo(AnonymityFloor.none());
    }

    @Test
    void nobodyIsNoRespondentOrMoreThanCanBeCounted() {
        assertThatThrownBy(() -> AnonymityFloor.standard().perPerson(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one person cannot be 0 respondents");
        assertThatThrownBy(() -> AnonymityFloor.standard().perPerson(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
