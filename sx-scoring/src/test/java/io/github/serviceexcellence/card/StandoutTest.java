package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.framework.Element.SERVICE_CULTURE;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said to stand out, and how sure that must be. */
class StandoutTest {
    private static final Instrument THREE =
            instrument(item("a", LEADERSHIP), item("b", SERVICE_CULTURE), item("c", MONITORING));
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults()
            .withTree(ScoreTree.elementsOnly().only(LEADERSHIP, SERVICE_CULTURE, MONITORING));

    /** Groups of four: 5 4 3, 5 3 4, 4 3 3, 4 3 3; leadership leads by 37.5, 37.5, 25 and 25 points. */
    private static ScoreCard card(int groupsOfFour) {
        List<Response> people = new ArrayList<>();
        for (int group = 0; group < groupsOfFour; group++) {
            people.add(answers(THREE, 5, 4, 3));
            people.add(answers(THREE, 5, 3, 4));
            people.add(answers(THREE, 4, 3, 3));
            people.add(answers(THREE, 4, 3, 3));
        }
        return STRATEGY.score(table(THREE, people));
    }

    @Test
    void aLeadIsTheMeanOfPersonsLeads() {
        ScoreCard card = card(10);
        Standout leadership = card.standouts().get(0);
        assertThat(leadership.node()).isEqualTo(Node.of(LEADERSHIP));
        assertThat(leadership.isAbove()).isTrue();
        assertThat(leadership.lead().value()).isCloseTo(31.25, within(1e-9));
        // half of the leads are 6.25 above it and half below: sqrt(40 / 39 * 6.25^2 / 40)
        assertThat(leadership.lead().standardError()).isCloseTo(6.25 / Math.sqrt(39), within(1e-9));
        assertThat(leadership.lead().degreesOfFreedom()).isEqualTo(39);
        assertThat(card.standouts()).extracting(Standout::isAbove).containsExactly(true, false, false);
        assertThat(card.strongest(3)).extracting(Score::node).containsExactly(Node.of(LEADERSHIP));
        // both have 56.25 points: neither is chosen
        assertThat(card.weakest(1)).isEmpty();
        assertThat(card.weakest(2)).hasSize(2);
    }

    @Test
    void aHandfulOfPeopleProveNothingHoweverMuchTheyAgree() {
        List<Response> five = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            five.add(answers(THREE, 5, 2, 3));
        }
        // all the same: a standard error of 0; but five on one side by chance happens in 1 of 16 surveys
        assertThat(STRATEGY.score(table(THREE, five)).standouts()).isEmpty();
        five.addAll(List.copyOf(five));
        // ten by chance in 1 of 512, of three leaves
        List<Standout> ten = STRATEGY.score(table(THREE, five)).standouts();
        assertThat(ten).hasSize(3).allMatch(standout -> standout.pValue() == 3.0 / 512);
    }

    @Test
    void theMoreCardsAreShownTogetherTheSurerItMustBe() {
        ScoreCard card = card(3);
        double alone = card.standouts().get(0).pValue();
        assertThat(card.withShownTogether(7).standouts().get(0).pValue()).isCloseTo(7 * alone, within(1e-15));
        int tooMany = (int) Math.ceil(0.05 / alone) + 1;
        assertThat(card.withShownTogether(tooMany).standouts())
                .noneMatch(standout -> standout.node().equals(Node.of(LEADERSHIP)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.withShownTogether(0))
                .withMessageContaining("0 cards shown together are not possible");
    }

    @Test
    void whatStandsOutIsSaidInWordsAndAsData() {
        Message said = card(10).saysWhatStandsOut().get(0);
        assertThat(said.code()).isEqualTo("says.stands-out-above");
        assertThat(said.parameters())
                .containsEntry("points", "87.5")
                .containsEntry("lead", "31.3")
                .containsEntry("low", "29.2")
                .containsEntry("high", "33.3");
        // 31.25 -+ 2.0227 * 1.0008
        assertThat(said.in(Locale.ENGLISH))
                .isEqualTo(
                        "\u201cLeadership and management commitment\u201d stands out above the other parts: 87.5, which is 31.3"
                                + " points above their mean (95%: 29.2 to 33.3).");
        assertThat(said.in(Text.DUTCH))
                .isEqualTo(
                        "\u201cLeiderschap en managementcommitment\u201d steekt boven de andere onderdelen uit: 87,5, dat is 31,3"
                                + " punten boven hun gemiddelde (95%: 29,2 tot 33,3).");
        assertThat(card(10).explain(Locale.ENGLISH)).contains("\n" + said.in(Locale.ENGLISH) + "\n");
    }

    @Test
    void aScoreSaysHowSureItIs() {
        ScoreCard card = card(30);
        // 12.5 * sqrt(120 / 119) / sqrt(120) = 1.1459; 1.9801 of it
        assertThat(card.says(Node.of(LEADERSHIP)).in(Locale.ENGLISH))
                .isEqualTo(
                        "\u201cLeadership and management commitment\u201d: 87.5 of 100 points (95%: 85.2 to 89.8), of 120"
                                + " respondents.");
        assertThat(card(10).says(Node.of(LEADERSHIP)).in(Text.DUTCH))
                .isEqualTo(
                        "\u201cLeiderschap en managementcommitment\u201d: 87,5 van 100 punten (95%: 83,5 tot 91,5; een ruwe marge,"
                                + " bij maar 40 respondenten).");
        ScoreCard one = STRATEGY.score(answers(THREE, 4, 4));
        assertThat(one.says(Node.of(LEADERSHIP)).code()).isEqualTo("says.score-of-one");
        assertThat(one.says(Node.of(LEADERSHIP)).in(Text.DUTCH))
                .isEqualTo("\u201cLeiderschap en managementcommitment\u201d: 75,0 van 100 punten, bij één respondent.");
        assertThat(one.says(Node.of(MONITORING)).in(Locale.ENGLISH)).endsWith(": no score, nobody answered.");
        assertThat(one.explain(Text.DUTCH))
                .contains("Welk onderdeel eruit springt, is niet te zeggen: aan één respondent is niet te zien");
    }

    @Test
    void theResponseRateCountsWhoAnswered() {
        List<Response> people = new ArrayList<>(List.of(answers(THREE), answers(THREE, 4), answers(THREE, 5)));
        ScoreCard card = STRATEGY.score(table(THREE, people));
        assertThat(card.responseRate(8)).isEqualTo(25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.responseRate(1))
                .withMessage(
                        "1 invited people are not possible where 2 answered; give 1 or more, and at least so many");
    }
}
