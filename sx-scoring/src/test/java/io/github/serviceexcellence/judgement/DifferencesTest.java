package io.github.serviceexcellence.judgement;

import static io.github.serviceexcellence.judgement.Cards.ENGAGEMENT;
import static io.github.serviceexcellence.judgement.Cards.LEADERSHIP;
import static io.github.serviceexcellence.judgement.Cards.card;
import static io.github.serviceexcellence.judgement.Cards.leadership;
import static io.github.serviceexcellence.judgement.Cards.score;
import static io.github.serviceexcellence.judgement.Cards.unit;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.uncertainty.Correction;
import io.github.serviceexcellence.uncertainty.Correlations;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Text LAST_YEAR = Text.english("2025");
    private static final Text THIS_YEAR = Text.english("2026");

    @Test
    void twoTeamsDifferAsRHasIt() {
        ScoringStrategy strategy = new Cards.WithErrors();
        GroupedSummary summary = strategy.stage().summariseGroups(ReferenceSurvey.table());
        Differences teams = Differences.ofGroups(
                team(strategy, summary, "team-12"), team(strategy, summary, "team-11"), List.of(LEADERSHIP));

        Difference difference = teams.differences().get(0);
        Estimate estimate = difference.estimate();
        // survey.compare.json: R 4.2.2, t.test; the points on a card have nine decimals, hence the p-value a digit less
        assertThat(difference.contrast()).isEqualTo(Contrast.GROUPS);
        assertThat(difference.one().score().n()).isEqualTo(115);
        assertThat(difference.other().score().n()).isEqualTo(98);
        assertThat(estimate.value()).isCloseTo(15.1730257320319, withinPercentage(1e-7));
        assertThat(estimate.value() / estimate.standardError()).isCloseTo(5.63229624053762, withinPercentage(1e-7));
        assertThat(estimate.degreesOfFreedom()).isCloseTo(209.152615630748, withinPercentage(1e-7));
        assertThat(difference.pValue()).isCloseTo(5.69093521239675e-08, withinPercentage(1e-6));
        assertThat(estimate.interval().low()).isCloseTo(9.86228515443188, withinPercentage(1e-7));
        assertThat(estimate.interval().high()).isCloseTo(20.483766309632, withinPercentage(1e-7));
        assertThat(teams.explain(Locale.ENGLISH))
                .isEqualTo(
                        "\u201cLeadership and management commitment\u201d: team-12 is 15.2 points higher than team-11 (95%: 9.9 to 20.5).");
        assertThat(teams.negated().explain(DUTCH))
                .isEqualTo(
                        "\u201cLeiderschap en managementcommitment\u201d: team-11 ligt 15,2 punten lager dan team-12 (95%: 9,9 tot 20,5).");
    }

    @Test
    void aMachineIsToldThePValuesToo() {
        // t = 10 / 2 with 99 + 99 degrees
        Finding finding = Differences.ofGroups(
                        unit("a", leadership(60, Math.sqrt(2), 100)),
                        unit("b", leadership(50, Math.sqrt(2), 100)),
                        List.of(LEADERSHIP))
                .findings()
                .get(0);

        assertThat(finding.statement().code()).isEqualTo("difference.groups");
        assertThat(finding.parameters())
                .containsEntry("one", "a")
                .containsEntry("points", "10.0")
                .containsEntry("direction", "higher")
                .containsEntry("confidence", "95")
                .containsEntry("low", "6.1")
                .containsEntry("high", "13.9")
                .containsEntry("p-value", Double.toString(finding.difference().pValue()))
                .containsEntry("adjusted-p-value", Double.toString(finding.adjustedPValue()));
    }

    private static ScoreCard team(ScoringStrategy strategy, GroupedSummary summary, String name) {
        GroupKey team = GroupKey.of(name);
        ResponseSummary answers = summary.groups().get(team);
        return strategy.score(answers).withGroup(team);
    }

    @Test
    void aTeamIsHeldAgainstAllWhoAreNotInIt() {
        ScoringStrategy strategy = new Cards.WithErrors();
        GroupedSummary summary = strategy.stage().summariseGroups(ReferenceSurvey.table());
        Differences rest =
                Differences.ofUnitsAndRest(summary, Breakdown.GROUP, strategy, List.of(LEADERSHIP, ENGAGEMENT));

        assertThat(rest.isConfidential()).isTrue();
        assertThat(rest.differences().size() + rest.notCompared().size()).isEqualTo(24);
        Difference first = rest.differences().get(0);
        ScoreCard without =
                strategy.score(summary.total().minus(summary.groups().get(GroupKey.of("team-01"))));
        assertThat(first.one().label().in(Locale.ENGLISH)).isEqualTo("team-01");
        assertThat(first.other().label().in(DUTCH)).isEqualTo("de rest");
        assertThat(first.other().score()).isEqualTo(without.score(LEADERSHIP));
        assertThat(first.one().score().n() + first.other().score().n())
                .isEqualTo(strategy.score(summary.total()).score(LEADERSHIP).n());
    }

    @Test
    void cohensDDividesByWhatPeopleDiffer() {
        // pooled: sqrt((10 * 20^2 + 20 * 10^2) / 30) = sqrt(200); 10 / sqrt(200) = sqrt(1/2)
        ScoreCard one = unit("a", spread(60, 20, 11));
        ScoreCard other = unit("b", spread(50, 10, 21));

        assertThat(difference(one, other).effectSize().orElseThrow()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(difference(other, one).effectSize().orElseThrow()).isCloseTo(-Math.sqrt(0.5), within(1e-12));
        assertThat(difference(one, unit("b", leadership(50, 2, 21))).effectSize())
                .isEmpty();
        assertThat(difference(unit("a", spread(60, 0, 11, 1)), unit("b", spread(50, 0, 11, 1)))
                        .effectSize())
                .isEmpty();
    }

    @Test
    void whereEverybodyAgreesNobodyKnowsHowSureThatIs() {
        // two people who say the same by chance have a standard error of zero, and no two teams would be equal
        Differences pair = Differences.ofPairs(
                List.of(unit("a", spread(60, 0, 2)), unit("b", leadership(50, 1, 50))), List.of(LEADERSHIP));

        assertThat(pair.differences()).isEmpty();
        assertThat(pair.negated().notCompared()).hasSize(1);
        assertThat(pair.explain(Locale.ENGLISH)).isEqualTo("""
                        Nothing could be compared.
                        For \u201cLeadership and management commitment\u201d (a) everybody has the same score, which does not show how sure \
                        it is.""");
        assertThat(pair.explain(DUTCH)).contains("\u201d (a) heeft iedereen dezelfde score; hoe zeker die is");
        assertThat(Ranking.of(List.of(unit("a", spread(60, 0, 2)), unit("b", leadership(50, 1, 50))), LEADERSHIP)
                        .explain(Locale.ENGLISH))
                .startsWith("a: rank 1 of 2, somewhere from 1 to 2.");
    }

    @Test
    void whereAllDifferByTheSameNobodyKnowsHowSureThatIs() {
        ScoreCard card = card(leadership(60, 3, 2), score(ENGAGEMENT, 50, 3, 2))
                .withCorrelations(Correlations.of(List.of(LEADERSHIP, ENGAGEMENT), 1 - 1e-16));

        assertThat(Differences.ofLeaves(card).differences()).isEmpty();
        assertThat(Differences.ofLeaves(card).explain(Locale.ENGLISH))
                .endsWith("everybody differs by the same, which does not show how sure that is.");
    }

    @Test
    void noIntervalInWordsIsWiderThanTheScale() {
        ScoreCard one = unit("a", leadership(98, 5, 8));
        ScoreCard other = unit("b", leadership(4, 5, 8));

        // t at 0.975 of 14 degrees is 2.145, times sqrt(50) is 15.2
        assertThat(Differences.ofGroups(one, other, List.of(LEADERSHIP)).explain(Locale.ENGLISH))
                .endsWith("a is 94.0 points higher than b (95%: 78.8 to 100.0).");
    }

    private static Score spread(double points, double deviation, long n) {
        return spread(points, deviation, n, deviation / Math.sqrt(n));
    }

    private static Score spread(double points, double deviation, long n, double error) {
        return Score.builder(LEADERSHIP)
                .points(Points.from(points))
                .n(n)
                .standardDeviation(deviation)
                .standardError(error)
                .build();
    }

    private static Difference difference(ScoreCard one, ScoreCard other) {
        return Differences.ofGroups(one, other, List.of(LEADERSHIP))
                .differences()
                .get(0);
    }

    @Test
    void twoScoresOfTheSamePeopleHaveSomethingInCommon() {
        ScoreCard card = card(leadership(60, 3, 40), score(ENGAGEMENT, 50, 4, 30))
                .withCorrelations(Correlations.of(List.of(LEADERSHIP, ENGAGEMENT), 0.5));
        Differences leaves = Differences.ofLeaves(card);

        // 3^2 + 4^2 - 2 * 0.5 * 3 * 4 = 13; the smaller n is 30
        assertThat(leaves.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.contrast()).isEqualTo(Contrast.NODES);
            assertThat(difference.estimate().value()).isEqualTo(10);
            assertThat(difference.estimate().standardError()).isCloseTo(Math.sqrt(13), within(1e-12));
            assertThat(difference.estimate().degreesOfFreedom()).isEqualTo(29);
        });
        assertThat(leaves.explain(Locale.ENGLISH))
                .isEqualTo(
                        "\u201cLeadership and management commitment\u201d is 10.0 points higher than \u201cEmployee engagement\u201d"
                                + " (95%: 2.6 to 17.4).");
    }

    @Test
    void withoutACorrelationTwoScoresAreNotCompared() {
        ScoreCard card = card(leadership(60, 3, 40), score(ENGAGEMENT, 50, 4, 30));
        Differences pair = Differences.ofNodes(card, List.of(LEADERSHIP, ENGAGEMENT));

        assertThat(pair.differences()).isEmpty();
        assertThat(pair.explain(Locale.ENGLISH)).isEqualTo("""
                        Nothing could be compared.
                        What \u201cLeadership and management commitment\u201d (all respondents) and \u201cEmployee engagement\u201d (all respondents) \
                        have in common is not known: the card has no correlation of them.""");
    }

    @Test
    void cardsThatAreShownTogetherShareTheLevel() {
        ScoreCard card = card(leadership(60, 3, 40), score(ENGAGEMENT, 50, 4, 30))
                .withCorrelations(Correlations.of(List.of(LEADERSHIP, ENGAGEMENT), 0.5))
                .withShownTogether(20);

        assertThat(Differences.ofLeaves(card).level()).isEqualTo(0.0025);
        // t = 10 / sqrt(13) = 2.77, p = 0.0096: by itself it would hold
        assertThat(Differences.ofLeaves(card).holding()).isEmpty();
        assertThat(Differences.ofLeaves(card).explain(DUTCH))
                .isEqualTo(
                        "Bij zo weinig mensen of zo veel vergelijkingen is uit de antwoorden niet op te maken of \u201cLeiderschap en managementcommitment\u201d"
                                + " en \u201cBetrokken en klantgerichte medewerkers\u201d verschillen (verschil 10,0 punten; op zichzelf 95%: 2,6 tot 17,4).");
    }

    @Test
    void twoWavesAreComparedOnAllButItems() {
        ScoreCard before = card(leadership(50, 2, 60), score(ENGAGEMENT, 50, 2, 60));
        ScoreCard after = card(leadership(60, 2, 60), score(ENGAGEMENT, 50.4, 2, 60));
        Differences waves = Differences.ofWaves(before, LAST_YEAR, after, THIS_YEAR);

        assertThat(waves.differences()).extracting(Difference::contrast).containsOnly(Contrast.WAVES);
        assertThat(waves.notCompared())
                .hasSize((int) after.scores().stream()
                                .filter(score -> score.node().item().isEmpty())
                                .count()
                        - 2);
        assertThat(waves.statement().in(Locale.ENGLISH)).isEqualTo("Differences that hold: 1 of 2.");
        assertThat(waves.explain(Locale.ENGLISH).lines().limit(2))
                .containsExactly(
                        "\u201cLeadership and management commitment\u201d: 2026 is 10.0 points higher than 2025 (95%: 4.4 to 15.6).",
                        "In 1 of 2 comparisons the data do not tell the two apart.");
        Differences one = Differences.ofWaves(before, LAST_YEAR, after, THIS_YEAR, List.of(ENGAGEMENT));
        assertThat(one.explain(DUTCH))
                .isEqualTo(
                        "\u201cBetrokken en klantgerichte medewerkers\u201d: of 2026 en 2025 verschillen, is uit de antwoorden niet op te maken"
                                + " (verschil 0,4 punten, 95%: -5,2 tot 6,0).");
    }

    private static ItemBuilder asked(String id, String wording, Element element) {
        return Item.builder(id)
                .wording(Text.english(wording))
                .scale(Scale.range(1, 5))
                .measures(element)
                .voice(Voice.EMPLOYEE);
    }

    private static Instrument version(String version, ItemBuilder one, ItemBuilder other) {
        return Instrument.builder("scan", version)
                .title(Text.english("Scan"))
                .item(one)
                .item(other)
                .build();
    }

    @Test
    void twoVersionsAreComparedInWhatIsTheSame() {
        Instrument before =
                version("1.0", asked("a", "One", Element.LEADERSHIP), asked("b", "Two", Element.MONITORING));
        Instrument after = version("2.0", asked("x", "One", Element.LEADERSHIP), asked("b", "New", Element.MONITORING));
        Lineage lineage = Lineage.between(before, after, Map.of(ItemId.of("a"), ItemId.of("x")));
        StandardStrategy strategy = StandardStrategy.withDefaults()
                .withTree(ScoreTree.elementsOnly().only(Element.LEADERSHIP, Element.MONITORING));
        Differences waves = Differences.ofWaves(
                strategy.score(table(before, List.of(answers(before, 1, 1), answers(before, 2, 1)))),
                LAST_YEAR,
                strategy.score(table(after, List.of(answers(after, 4, 5), answers(after, 5, 5)))),
                THIS_YEAR,
                lineage);

        assertThat(waves.differences())
                .extracting(each -> each.one().score().node())
                .containsExactly(LEADERSHIP);
        // 0 and 25 points, then 75 and 100
        assertThat(waves.differences().get(0).estimate().value()).isEqualTo(75);
        assertThat(waves.notCompared())
                .extracting(each -> each.one().score().node())
                .containsExactlyInAnyOrder(Node.of(Element.MONITORING), Node.INDEX);
        assertThat(waves.notCompared().get(0).reason().code()).isEqualTo("difference.asked-otherwise");
    }

    @Test
    void aFamilyIsCorrectedAsAWhole() {
        // p = 0.01 to 0.04 each by itself
        List<ScoreCard> units = List.of(
                unit("a", leadership(50, 1, 500)),
                unit("b", leadership(53, 1, 500)),
                unit("c", leadership(56, 1, 500)));
        Differences pairs = Differences.ofPairs(units, List.of(LEADERSHIP));

        List<Double> given =
                pairs.differences().stream().map(Difference::pValue).toList();
        assertThat(pairs.findings()).extracting(Finding::adjustedPValue).isEqualTo(Correction.HOLM.adjust(given));
        assertThat(pairs.withCorrection(Correction.NONE).findings())
                .extracting(Finding::adjustedPValue)
                .isEqualTo(given);
        assertThat(pairs.withLevel(0.001).holding()).hasSize(1);
        assertThat(pairs.and(pairs).findings())
                .extracting(Finding::adjustedPValue)
                .isEqualTo(Correction.HOLM.adjust(
                        List.of(given.get(0), given.get(1), given.get(2), given.get(0), given.get(1), given.get(2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.withLevel(1))
                .withMessage(
                        "the differences are invalid: a level of 1.0 is not possible; give a number above 0 and below 1, such as 0.05");
    }

    @Test
    void aUnitIsHeldAgainstTheMeanOfTheOthersThatAreShown() {
        List<PublishedCard> units = List.of(
                shown(unit("a", leadership(70, 3, 40))),
                shown(unit("b", leadership(50, 3, 30))),
                shown(unit("c", leadership(60, 4, 20))));
        Differences others = Differences.ofUnitsAndOthers(units, List.of(LEADERSHIP));

        Difference first = others.differences().get(0);
        assertThat(others.isConfidential()).isFalse();
        assertThat(first.estimate().value()).isEqualTo(15);
        // the mean of b and c: sqrt(3^2 + 4^2) / 2 = 2.5
        assertThat(first.other().score().standardError()).hasValue(2.5);
        assertThat(first.other().score().n()).isEqualTo(50);
        assertThat(first.estimate().standardError()).isCloseTo(Math.sqrt(9 + 6.25), within(1e-12));
        // the mean's: (9 + 16)^2 / (81 / 29 + 256 / 19); with a's: (9 + 6.25)^2 / (81 / 39 + 6.25^2 / that)
        double mean = 625 / (81 / 29.0 + 256 / 19.0);
        assertThat(first.estimate().degreesOfFreedom())
                .isCloseTo(15.25 * 15.25 / (81 / 39.0 + 6.25 * 6.25 / mean), within(1e-9));
        assertThat(others.explain(Locale.ENGLISH))
                .startsWith(
                        "\u201cLeadership and management commitment\u201d: a is 15.0 points higher than the mean of the other units"
                                + " (95%: ");
    }

    private static PublishedCard shown(ScoreCard card) {
        return PublishedCard.of(card, 5);
    }

    @Test
    void onlyUnitsOfOneLevelAreCompared() {
        List<ScoreCard> units = List.of(
                unit("care", leadership(50, 1, 50)),
                unit("sales", leadership(60, 1, 50)),
                card(leadership(40, 1, 20)).withGroup(GroupKey.of("care", "day")),
                card(leadership(60, 1, 30)).withGroup(GroupKey.of("care", "night")));

        assertThat(Differences.ofPairs(units, List.of(LEADERSHIP)).holding())
                .extracting(finding -> finding.difference().one().label().in(Locale.ENGLISH) + " - "
                        + finding.difference().other().label().in(Locale.ENGLISH))
                .containsExactly("care - sales", "care / day - care / night");
        assertThat(Differences.ofUnitsAndOthers(units.subList(1, 2), List.of(LEADERSHIP))
                        .explain(DUTCH))
                .endsWith(
                        "Op dat niveau is er geen andere eenheid om \u201cLeiderschap en managementcommitment\u201d (sales) mee te vergelijken.");
    }

    static Stream<AbsenceReason> reasonsOfStandardErrors() {
        return Stream.of(
                AbsenceReason.NOT_SMOOTH,
                AbsenceReason.IMPUTED,
                AbsenceReason.TOO_FEW_RESPONDENTS,
                AbsenceReason.ASSESSED);
    }

    @ParameterizedTest
    @MethodSource("reasonsOfStandardErrors")
    void whatIsNotSureEnoughIsNotComparedAndSaysWhy(AbsenceReason reason) {
        Score unsure = Score.builder(LEADERSHIP)
                .points(Points.of(40))
                .n(1)
                .standardErrorAbsence(reason)
                .build();
        Differences pairs = Differences.ofPairs(
                List.of(
                        unit("a", leadership(50, 1, 50)),
                        unit("b", unsure),
                        unit("c"),
                        unit(
                                "d",
                                Score.builder(LEADERSHIP)
                                        .points(Points.of(40))
                                        .n(9)
                                        .build())),
                List.of(LEADERSHIP));

        assertThat(pairs.differences()).isEmpty();
        assertThat(pairs.explain(Locale.ENGLISH).lines())
                .contains(
                        "How sure \u201cLeadership and management commitment\u201d (b) is, is not known: "
                                + reason.description().in(Locale.ENGLISH)
                                + ".",
                        "\u201cLeadership and management commitment\u201d (c) has no score: there are no respondents.",
                        "How sure \u201cLeadership and management commitment\u201d (d) is, is not known.");
    }

    @Test
    void scoresThatRestOnOtherPartsAreNotCompared() {
        Score all = score(Node.INDEX, 50, 1, 50);
        Score fewer = Score.builder(Node.INDEX)
                .points(Points.of(60))
                .n(50)
                .standardError(1)
                .addAllExcluded(List.of(LEADERSHIP))
                .build();

        assertThat(Differences.ofGroups(unit("a", all), unit("b", fewer), List.of(Node.INDEX))
                        .explain(Locale.ENGLISH))
                .endsWith(
                        "\u201cIndex\u201d (a) and \u201cIndex\u201d (b) leave out different parts, and are not compared.");
    }

    @Test
    void allThatCannotBeComparedIsTold() {
        ScoreCard a = unit("a", leadership(50, 1, 50));
        Node sales = new Node("own:sales");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Differences.ofPairs(
                        List.of(a, a, card(), a.withGroup(GroupKey.of("b")).withVoice(Voice.CUSTOMER)),
                        List.of(LEADERSHIP, LEADERSHIP, sales)))
                .withMessageContainingAll(
                        "1 of the cards are of no unit",
                        "a has two cards",
                        "element:leadership is named twice",
                        "own:sales is on none of the cards",
                        "the other of voice customer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Differences.ofGroups(a, a.withVoice(Voice.CUSTOMER), List.of()))
                .withMessageContainingAll("nothing to compare is named", "the other of");
    }

    @ParameterizedTest
    @EnumSource
    void aContrastIsFoundByItsCode(Contrast contrast) {
        assertThat(Contrast.parse(contrast.code())).isEqualTo(contrast);
        assertThat(contrast.code())
                .isEqualTo(contrast.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
