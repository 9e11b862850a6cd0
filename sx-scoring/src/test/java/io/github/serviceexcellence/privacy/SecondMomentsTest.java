package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Standard errors and correlations on published cards: of thirty people with the usual floor. */
class SecondMomentsTest {
    private static final AnonymityFloor FLOOR = AnonymityFloor.standard();
    private static final Instrument TWO =
            instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("m", MONITORING));
    private static final StandardStrategy STRATEGY =
            StandardStrategy.withDefaults().withTree(ScoreTree.elementsOnly().only(LEADERSHIP, MONITORING));
    private static final Node L = Node.of(LEADERSHIP);
    private static final Node M = Node.of(MONITORING);

    /** So many people of a team and a weight, who answered alike in turns; 0 for what they left blank. */
    private static List<Response> people(int number, String team, String weight, String... answers) {
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < number; person++) {
            String said = answers[person % answers.length];
            ResponseBuilder response = Response.builder(TWO).group(team);
            for (int item = 0; item < said.length(); item++) {
                if (said.charAt(item) != '-') {
                    response.answer(TWO.items().get(item).id().value(), said.charAt(item) - '0');
                }
            }
            people.add(response.weight(Weight.of(new BigDecimal(weight))).build());
        }
        return people;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Response> all(List<Response>... some) {
        List<Response> all = new ArrayList<>();
        List.of(some).forEach(all::addAll);
        return all;
    }

    private static Publication shown(List<Response> people) {
        return STRATEGY.scoreGroups(table(TWO, people), FLOOR);
    }

    private static List<Response> mixed(int number) {
        return people(number, "x", "1", "453", "342", "214", "555", "123");
    }

    @Test
    void ofThirtyPeopleItIsShownHowSureScoresAre() {
        ScoreCard card = shown(mixed(30)).overall();
        assertThat(card.scores())
                .allSatisfy(score -> assertThat(score.standardError()).isPresent());
        assertThat(card.correlations().nodes()).contains(L, M, Node.INDEX);
    }

    @Test
    void ofTwentyNineItIsNot() {
        Publication shown = shown(mixed(29));
        ScoreCard card = shown.overall();
        assertThat(card.element(LEADERSHIP).points()).isPresent();
        assertThat(card.scores()).allSatisfy(score -> {
            assertThat(score.standardError()).isEmpty();
            assertThat(score.standardDeviation()).isEmpty();
            assertThat(score.effectiveN()).isEmpty();
            assertThat(score.standardErrorAbsence()).contains(AbsenceReason.WITHHELD);
        });
        assertThat(card.correlations()).isEqualTo(Correlations.none());
        assertThat(card.standouts()).isEmpty();
        assertThat(card.explain(Locale.ENGLISH)).contains("Which part stands out cannot be told: not shown");
    }

    @Test
    void standardErrorsHaveTwoDigitsAndCorrelationsTwoDecimals() {
        ScoreCard exact = STRATEGY.score(table(TWO, mixed(37)));
        ScoreCard card = shown(mixed(37)).overall();
        for (Score score : card.scores()) {
            double was = exact.score(score.node()).standardError().orElseThrow();
            double unit = Math.pow(10, Math.floor(Math.log10(was)) - 1);
            double is = score.standardError().orElseThrow();
            assertThat(Math.abs(is - was)).isLessThanOrEqualTo(unit / 2 * 1.000001);
            assertThat(Math.abs(is / unit - Math.rint(is / unit))).isLessThan(1e-9);
        }
        double was = exact.correlations().of(L, M).orElseThrow();
        double is = card.correlations().of(L, M).orElseThrow();
        assertThat(is).isNotEqualTo(was);
        assertThat(Math.rint(was * 100)).isEqualTo(is * 100, within(1e-9));
    }

    @Test
    void effectiveNumbersAreWhole() {
        List<Response> people = all(people(30, "x", "1", "453", "342", "214"), people(15, "x", "1.5", "453", "132"));
        // (30 + 22.5)^2 / (30 + 15 * 2.25) = 43.2
        assertThat(shown(people).overall().element(LEADERSHIP).effectiveN()).isEqualTo(OptionalDouble.of(43));
    }

    /** Else the one who counts for more is the difference of two sums of squares, with the weights and with their squares. */
    @Test
    void whereOneCountsForMoreTheStandardDeviationIsNotShownBesideTheStandardError() {
        List<Response> people = all(people(40, "x", "1", "453", "342", "214"), people(1, "x", "3", "111"));
        Score leadership = shown(people).overall().element(LEADERSHIP);
        assertThat(leadership.standardError()).isPresent();
        assertThat(leadership.standardDeviation()).isEmpty();
        ScoreCard single = FLOOR.apply(STRATEGY.score(table(TWO, people)));
        assertThat(single.element(LEADERSHIP).standardError()).isPresent();
        assertThat(single.element(LEADERSHIP).standardDeviation()).isEmpty();
    }

    /** All thirty answered two of the constructs' items, but only few both: their correlation is what those few said. */
    @Test
    void aCorrelationNeedsPeopleWhoHaveBoth() {
        List<Response> people = all(
                people(29, "x", "1", "453", "342", "214"),
                people(5, "x", "1", "45-", "21-"),
                people(5, "x", "1", "--3"));
        ScoreCard card = shown(people).overall();
        assertThat(card.element(LEADERSHIP).standardError()).isPresent();
        assertThat(card.element(MONITORING).standardError()).isPresent();
        assertThat(card.correlations()).isEqualTo(Correlations.none());
        assertThat(card.index().standardError()).isEmpty();
        assertThat(card.index().standardErrorAbsence()).contains(AbsenceReason.WITHHELD);
        people.addAll(people(1, "x", "1", "554"));
        assertThat(shown(people).overall().index().standardError()).isPresent();
    }

    /** Whoever counts for much has to be hidden by others who have both and count for as much. */
    @Test
    void oneWhoCountsForMuchIsNotHiddenByThoseWhoHaveBothAndCountForLittle() {
        List<Response> people = all(
                people(40, "x", "16", "45-", "21-", "33-"),
                people(40, "x", "16", "--4", "--2"),
                people(1, "x", "16", "551"),
                people(40, "x", "1", "342", "214"));
        ScoreCard card = shown(people).overall();
        assertThat(card.element(LEADERSHIP).standardError()).isPresent();
        assertThat(card.element(MONITORING).standardError()).isPresent();
        assertThat(card.correlations()).isEqualTo(Correlations.none());
        people.addAll(people(29, "x", "16", "551", "244"));
        assertThat(shown(people).overall().correlations().nodes()).contains(L, M);
    }

    /** Of thirty in a unit and thirty others who have both, those in neither are few. */
    @Test
    void whatIsLeftWithoutAUnitNeedsPeopleWhoHaveBothToo() {
        List<Response> few = all(
                mixed(30),
                people(2, "y", "1", "453"),
                people(30, "y", "1", "45-", "21-"),
                people(30, "y", "1", "--3", "--5"));
        Publication shown = shown(few);
        GroupKey x = GroupKey.of("x");
        assertThat(shown.group(x).orElseThrow().element(LEADERSHIP).standardError())
                .isPresent();
        boolean overall = !shown.overall().correlations().nodes().isEmpty();
        boolean unit = !shown.group(x).orElseThrow().correlations().nodes().isEmpty();
        assertThat(overall && unit).isFalse();
        assertThat(overall || unit).isTrue();
    }

    /** On a card by itself an item that most skipped has a mean, but not how far ten answers lie apart. */
    @Test
    void anItemThatFewAnsweredHasNoStandardErrorOnACardByItself() {
        List<Response> people = all(people(30, "x", "1", "4-3", "3-2"), people(10, "x", "1", "454", "212"));
        ScoreCard card = FLOOR.apply(STRATEGY.score(table(TWO, people)));
        assertThat(card.element(LEADERSHIP).standardError()).isPresent();
        assertThat(card.item(ItemId.of("b")).n()).isEqualTo(10);
        assertThat(card.item(ItemId.of("b")).standardError()).isEmpty();
        assertThat(card.item(ItemId.of("b")).standardDeviation()).isEmpty();
    }

    /** A strategy of somebody's own may name correlations of anything: what nobody counted is not shown. */
    @Test
    void correlationsOfItemsAreNotShown() {
        Node a = Node.of(ItemId.of("a"));
        Publication shown = Publisher.of(
                        FLOOR,
                        summary -> STRATEGY.score(summary)
                                .withCorrelations(Correlations.of(List.of(L, M, a), 0.5, 0.5, 0.5)))
                .publish(STRATEGY.stage().summariseGroups(table(TWO, mixed(40))));
        assertThat(shown.overall().item(ItemId.of("a")).standardError()).isPresent();
        assertThat(shown.overall().correlations().nodes()).containsExactly(L, M);
    }

    /** How many cards are shown together does not tell how many are withheld. */
    @Test
    void unitsThatAreWithheldDoNotCountAsShown() {
        Publication some = shown(all(mixed(30), people(30, "y", "1", "453"), people(3, "z", "1", "342")));
        assertThat(some.overall().shownTogether()).isEqualTo(1 + some.groups().size());
        assertThat(some.groups())
                .hasSizeLessThan(3)
                .allSatisfy(card -> assertThat(card.shownTogether())
                        .isEqualTo(1 + some.groups().size()));
    }

    /** Where a correlation is rounded to nothing it has no sign. */
    @Test
    void noCorrelationIsNegativeZero() {
        ScoreCard card = STRATEGY.score(table(TWO, mixed(40))).withCorrelations(Correlations.of(List.of(L, M), -0.001));
        assertThat(FLOOR.apply(card).correlations().below()).containsExactly(0.0);
    }
}
