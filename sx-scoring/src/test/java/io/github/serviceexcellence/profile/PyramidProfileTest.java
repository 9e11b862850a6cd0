package io.github.serviceexcellence.profile;

import static io.github.serviceexcellence.profile.ProfileCards.DUTCH;
import static io.github.serviceexcellence.profile.ProfileCards.absent;
import static io.github.serviceexcellence.profile.ProfileCards.builder;
import static io.github.serviceexcellence.profile.ProfileCards.card;
import static io.github.serviceexcellence.profile.ProfileCards.metric;
import static io.github.serviceexcellence.profile.ProfileCards.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateLevel;
import io.github.serviceexcellence.gate.Gates;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PyramidProfileTest {
    private static final Node CORE = Node.of(PyramidLevel.CORE_SERVICE);
    private static final Node COMPLAINTS = Node.of(PyramidLevel.COMPLAINT_HANDLING);
    private static final Node INDIVIDUAL = Node.of(PyramidLevel.INDIVIDUAL_SERVICE);
    private static final Node SURPRISING = Node.of(PyramidLevel.SURPRISING_SERVICE);

    /** Core service lies {@code below} its threshold of 66.6, surprise at 80. */
    private static ScoreCard broken(double below, double standardError) {
        return card(
                score(CORE, 66.6 - below, standardError, 100),
                score(COMPLAINTS, 70, 1, 100),
                score(INDIVIDUAL, 60, 1, 100),
                score(SURPRISING, 85, 1, 100));
    }

    private static List<BrokenBasis> found(ScoreCard card) {
        return PyramidProfile.of(card).views().get(0).brokenBases();
    }

    @Test
    void aLevelIsHeldByTheGateAndTheMarksStandBesideIt() {
        ScoreCard card = PublishedCard.of(
                builder(
                                score(CORE, 72, 1, 100),
                                score(COMPLAINTS, 68, 1, 100),
                                absent(INDIVIDUAL, AbsenceReason.WITHHELD))
                        .addAllMetrics(List.of(
                                metric(MetricKind.MARK, 7.6, 0.1), metric(MetricKind.MARK_EIGHT_AND_UP, 40, 4.9)))
                        .voice(Voice.CUSTOMER)
                        .build(),
                5);
        PyramidProfile profile = PyramidProfile.of(card);
        PyramidView view = profile.view(Voice.CUSTOMER).orElseThrow();

        assertThat(profile.isConfidential()).isFalse();
        assertThat(profile.view(Voice.EMPLOYEE)).isEmpty();
        assertThat(view.result().held().map(GateLevel::code)).contains("complaint-handling");
        assertThat(view.levels()).extracting(Score::node).containsExactly(CORE, COMPLAINTS, INDIVIDUAL, SURPRISING);
        assertThat(view.tier()).contains(PyramidLevel.Tier.BASIS);
        // t at 0.975 of 99 degrees is 1.984; Wilson of 40 of 100 is 30.94 to 49.80
        assertThat(profile.explain(Locale.ENGLISH)).isEqualTo("""
                What a level needs, besides all levels below it: “Core service proposition” at least 66.6 points, “Customer feedback management” at least 66.6 points, “Individual excellent service” at least 77.7 points, “Surprising excellent service” at least 77.7 points.
                These thresholds are ours, just under a school mark of 7, which is 66.7 of 100 points, and just under an 8, which is 77.8; the sources name the marks only.
                According to customers:
                “Core service proposition”: 72.0 of 100 points (95%: 70.0 to 74.0), of 100 respondents.
                “Customer feedback management”: 68.0 of 100 points (95%: 66.0 to 70.0), of 100 respondents.
                “Individual excellent service”: no score, not shown, to protect people's anonymity.
                “Surprising excellent service”: no score, no item measures it.
                Level held: 2, “Customer feedback management”.
                It is not known whether level 3 is held.
                What level 3 hangs on: the score of “Individual excellent service” is not shown, to protect people's anonymity.
                “question”: School mark (mean) 7.6 on a scale of 1 to 10 (95%: 7.4 to 7.8), from 100 respondents.
                A mean of 7 to just under 8 is a mark of the basis: Customers are satisfied.
                “question”: Share of school marks of 8 and up 40% (95%: 30.9% to 49.8%), from 100 respondents.
                That delight begins at a full 8 is what the sources say; that a full 8 is 8.0 is our reading.""");
    }

    @Test
    void whatIsSaidIsSaidInDutchToo() {
        ScoreCard card = broken(10, 1).withMetrics(List.of(metric(MetricKind.MARK, 8, 0.1)));

        assertThat(PyramidProfile.of(card).explain(DUTCH)).isEqualTo("""
                Vertrouwelijk: gemaakt van precieze scores, waaruit antwoorden van één persoon te herleiden kunnen zijn.
                Wat een niveau nodig heeft, naast alle niveaus eronder: “Basisdienstverlening” minstens 66,6 punten, “Klachtenafhandeling” minstens 66,6 punten, “Individuele service” minstens 77,7 punten, “Verrassende service” minstens 77,7 punten.
                Deze grenzen zijn van ons. Ze liggen net onder een rapportcijfer 7, dat op 66,7 van de 100 punten neerkomt, en net onder een 8, dat op 77,8 neerkomt; de bronnen noemen alleen de cijfers.
                “Basisdienstverlening”: 56,6 van 100 punten (95%: 54,6 tot 58,6), bij 100 respondenten.
                “Klachtenafhandeling”: 70,0 van 100 punten (95%: 68,0 tot 72,0), bij 100 respondenten.
                “Individuele service”: 60,0 van 100 punten (95%: 58,0 tot 62,0), bij 100 respondenten.
                “Verrassende service”: 85,0 van 100 punten (95%: 83,0 tot 87,0), bij 100 respondenten.
                Er is nog geen niveau gehaald.
                Wat niveau 1 tegenhoudt: “Basisdienstverlening” heeft 56,6 van de 66,6 punten die nodig zijn, 10,0 te weinig.
                Niveau 2, “Klachtenafhandeling”, voldoet aan zijn eigen voorwaarden, maar telt niet mee zolang niveau 1, “Basisdienstverlening”, niet is gehaald: eerst moet op orde zijn wat eronder ligt.
                Niveau 4, “Verrassende service”, voldoet aan zijn eigen voorwaarden, maar telt niet mee zolang niveau 1, “Basisdienstverlening”, niet is gehaald: eerst moet op orde zijn wat eronder ligt.
                “Verrassende service” scoort hoog terwijl de basis niet op orde is: “Basisdienstverlening” schiet tekort, en toeval verklaart dat niet. De basis gaat voor.
                “question”: Rapportcijfer (gemiddelde) 8 op een schaal van 1 tot 10 (95%: 7,8 tot 8,2), bij 100 respondenten.
                Een gemiddelde van 8 of hoger hoort bij excellentie: Klanten zijn enthousiast.
                De marge van dat gemiddelde reikt verder dan deze cijfers; het kan dus ook ergens anders liggen.""");
    }

    @ParameterizedTest
    @CsvSource({
        // 0.05 / 4 levels is 0.0125, and t at 0.99375 of 99 degrees is 2.54
        "2.6, 1, BEYOND_CHANCE",
        "2.5, 1, MAY_BE_CHANCE",
        "0.1, 0, BEYOND_CHANCE"
    })
    void aBrokenBasisIsNamedOnlyBeyondChance(double below, double standardError, Certainty certainty) {
        assertThat(found(broken(below, standardError)))
                .containsExactly(
                        new BrokenBasis(PyramidLevel.SURPRISING_SERVICE, PyramidLevel.CORE_SERVICE, certainty));
    }

    @Test
    void moreVoicesAskForMore() {
        // 0.05 / 8 is 0.00625, and t at 0.996875 of 99 degrees is 2.79
        ScoreCard card = broken(2.7, 1);

        assertThat(found(card)).extracting(BrokenBasis::certainty).containsExactly(Certainty.BEYOND_CHANCE);
        assertThat(found(card.withShownTogether(2)))
                .extracting(BrokenBasis::certainty)
                .containsExactly(Certainty.MAY_BE_CHANCE);
        PyramidProfile two = PyramidProfile.of(Map.of(Voice.CUSTOMER, card, Voice.PARTNER, card));
        assertThat(two.views().get(1).brokenBases())
                .extracting(BrokenBasis::certainty)
                .containsExactly(Certainty.MAY_BE_CHANCE);
        assertThat(two.explain(Locale.ENGLISH))
                .contains(
                        "“Surprising excellent service” has enough points and “Core service proposition” too few, but that may be"
                                + " chance.");
    }

    @Test
    void aFewWhoAgreeProveNoBrokenBasis() {
        // 2^-2 is more than 0.0125
        ScoreCard few = card(score(CORE, 20, 0, 3), score(SURPRISING, 100, 0, 3));

        assertThat(found(few)).extracting(BrokenBasis::certainty).containsExactly(Certainty.MAY_BE_CHANCE);
    }

    @Test
    void withoutAStandardErrorItIsToldThatNobodyKnowsHowSureItIs() {
        ScoreCard card = card(score(CORE, 20), score(INDIVIDUAL, 90, 1, 100));

        assertThat(found(card)).extracting(BrokenBasis::certainty).containsExactly(Certainty.NOT_KNOWN);
        assertThat(PyramidProfile.of(card).explain(Locale.ENGLISH))
                .endsWith(
                        "“Individual excellent service” has enough points and “Core service proposition” too few; how sure that is,"
                                + " is not known.");
    }

    @Test
    void ofAnAssessmentThePointsDecide() {
        ScoreCard assessed = broken(10, 1).withoutStandardErrors(AbsenceReason.ASSESSED);

        assertThat(found(assessed)).extracting(BrokenBasis::certainty).containsExactly(Certainty.ASSESSED);
        assertThat(PyramidProfile.of(Map.of(Voice.ASSESSOR, assessed)).explain(Locale.ENGLISH))
                .contains("According to assessors:")
                .endsWith("falls short in the eyes of the assessors. The basis comes first.");
    }

    @Test
    void whatIsNotKnownIsNotCalledBroken() {
        assertThat(found(card(absent(CORE, AbsenceReason.WITHHELD), score(SURPRISING, 90, 1, 100))))
                .isEmpty();
        assertThat(found(card(absent(CORE, AbsenceReason.NO_ANSWERS), score(SURPRISING, 90, 1, 100))))
                .isEmpty();
    }

    @Test
    void thresholdsMayBeTheCallers() {
        Gate gate = Gates.pyramid(Map.of(
                PyramidLevel.CORE_SERVICE, Points.of(50),
                PyramidLevel.COMPLAINT_HANDLING, Points.of(50),
                PyramidLevel.INDIVIDUAL_SERVICE, Points.of(60),
                PyramidLevel.SURPRISING_SERVICE, Points.of(60)));
        PyramidProfile profile = PyramidProfile.of(broken(10, 1), gate);

        assertThat(profile.views().get(0).result().held())
                .isPresent()
                .get()
                .extracting(GateLevel::code)
                .isEqualTo("surprising-service");
        assertThat(profile.views().get(0).brokenBases()).isEmpty();
        assertThat(profile.explain(Locale.ENGLISH))
                .contains("at least 60 points.", "chosen by whoever had this profile made.")
                .doesNotContain("thresholds are ours");
        assertThat(PyramidProfile.of(Map.of(Voice.MANAGER, broken(10, 1)), gate).views())
                .extracting(PyramidView::voice)
                .allMatch(voice -> voice.equals(Optional.of(Voice.MANAGER)));
    }

    @Test
    void aVoiceThatWasNotAskedIsToldOnce() {
        PyramidProfile profile = PyramidProfile.of(Map.of(Voice.EMPLOYEE, card(), Voice.CUSTOMER, broken(10, 1)));

        assertThat(profile.statements())
                .extracting(Message::code)
                .containsSubsequence(
                        "pyramid.needs", "profile.voice", "pyramid.broken-basis", "profile.voice", "pyramid.no-levels")
                .endsWith("profile.voice", "pyramid.no-levels");
        assertThat(profile.statements()).isEqualTo(profile.statements());
    }

    @Test
    void aMarkMayLieBelowTheBasis() {
        ScoreCard card = builder()
                .addAllMetrics(List.of(metric(MetricKind.MARK, 6.4, 0.1)))
                .build();

        assertThat(PyramidProfile.of(card).views().get(0).tier()).isEmpty();
        // a mark of employees is no customer's: it is shown, and not read as one
        PyramidProfile employees = PyramidProfile.of(Map.of(
                Voice.EMPLOYEE,
                builder()
                        .addAllMetrics(List.of(metric(MetricKind.MARK, 8.4, 0.1)))
                        .build()));
        assertThat(employees.views().get(0).marks()).hasSize(1);
        assertThat(employees.views().get(0).tier()).isEmpty();
        assertThat(employees.explain(Locale.ENGLISH))
                .endsWith("School mark (mean) 8.4 on a scale of 1 to 10 (95%: 8.2 to 8.6), from 100 respondents.");
        assertThat(PyramidProfile.of(card).explain(Locale.ENGLISH))
                .contains("Nobody on this card was asked about the levels")
                .endsWith("A mean below 7 lies under the marks of the basis.");
    }

    /** 7.92 of twelve people is shown as 8. */
    @Test
    void aMarkThatIsRoundedAndOfFewIsOfNoTier() {
        ScoreCard few = builder()
                .addAllMetrics(List.of(
                        ProfileCards.metric(MetricKind.MARK).value(8).n(12).build()))
                .build();

        assertThat(PyramidProfile.of(few).views().get(0).tier()).contains(PyramidLevel.Tier.EXCELLENCE);
        PyramidProfile shown = PyramidProfile.of(PublishedCard.of(few, 5));
        assertThat(shown.views().get(0).tier()).isEmpty();
        assertThat(shown.explain(Locale.ENGLISH))
                .endsWith("Among whose marks that mean lies cannot be told: it is rounded, and of few people.");
    }

    @Test
    void whatAssessorsGiveIsNoMarkOfCustomers() {
        ScoreCard assessed = builder(score(Node.of(PyramidLevel.CORE_SERVICE), 75))
                .addAllMetrics(List.of(
                        ProfileCards.metric(MetricKind.MARK).value(7).n(3).build()))
                .build()
                .withoutStandardErrors(AbsenceReason.ASSESSED);

        assertThat(PyramidProfile.of(assessed).views().get(0).voice()).contains(Voice.ASSESSOR);
        assertThat(PyramidProfile.of(assessed).views().get(0).tier()).isEmpty();
    }

    @Test
    void cardsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PyramidProfile.of(Map.of()))
                .withMessageContaining("there is no card");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PyramidProfile.of(Map.of(Voice.EMPLOYEE, card().withVoice(Voice.CUSTOMER))))
                .withMessageContaining("the card given for employees says that it is of customers");
    }

    @Test
    void whoeverForgetsAnArgumentIsToldWhich() {
        assertThatNullPointerException()
                .isThrownBy(() -> PyramidProfile.of(card(), null))
                .withMessage("gate");
        assertThatNullPointerException()
                .isThrownBy(() -> ResultsChain.of((ScoreCard) null))
                .withMessage("card");
        assertThatNullPointerException()
                .isThrownBy(() -> ShiftPositions.of((ScoreCard) null))
                .withMessage("card");
        assertThatNullPointerException()
                .isThrownBy(() -> BlockTable.of((Map<Voice, ScoreCard>) null))
                .withMessage("cards");
        assertThatNullPointerException()
                .isThrownBy(() -> ResultsChain.of(card()).link(null))
                .withMessage("result");
    }

    @Test
    void certaintyHasCodes() {
        assertThat(Certainty.parse("beyond-chance")).isEqualTo(Certainty.BEYOND_CHANCE);
        assertThat(Certainty.ASSESSED.code()).isEqualTo("assessed");
    }
}
