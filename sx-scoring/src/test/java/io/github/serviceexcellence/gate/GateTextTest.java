package io.github.serviceexcellence.gate;

import static io.github.serviceexcellence.gate.GateCards.absent;
import static io.github.serviceexcellence.gate.GateCards.card;
import static io.github.serviceexcellence.gate.GateCards.score;
import static io.github.serviceexcellence.gate.GateCards.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTextTest {
    private static final Node CORE = Node.of(PyramidLevel.CORE_SERVICE);
    private static final Node COMPLAINTS = Node.of(PyramidLevel.COMPLAINT_HANDLING);
    private static final Node INDIVIDUAL = Node.of(PyramidLevel.INDIVIDUAL_SERVICE);
    private static final Node SURPRISING = Node.of(PyramidLevel.SURPRISING_SERVICE);
    private static final Node A = Node.of(Element.LEADERSHIP);
    private static final Node B = Node.of(Element.MONITORING);
    private static final Node C = Node.of(Element.SERVICE_CULTURE);
    private static final Text TITLE = Text.english("Quality mark").dutch("Keurmerk");
    private static final GateThreshold SEVENTY = GateThreshold.atLeast(Points.of(70));
    private static final Draws DRAWS = Draws.of(7, 10_000);

    private static GateBuilder mark() {
        return Gate.builder("mark", TITLE).level("mark", TITLE);
    }

    private static ScoreCard pyramid() {
        return card(
                Correlations.of(List.of(CORE, COMPLAINTS), 0.4),
                score(CORE, "72.04", 1),
                score(COMPLAINTS, "68", 1),
                score(INDIVIDUAL, "61.2", 2),
                score(SURPRISING, "80"));
    }

    @Test
    void thePyramidInEnglish() {
        // the share is that of the normal distribution below 1.4, all but certain for level 1
        assertThat(Gates.pyramid().judge(pyramid(), DRAWS).explain(Locale.ENGLISH))
                .isEqualTo("""
                        Confidential: judged on exact scores, from which one person's answers may be worked out.
                        Level held: 2, “Customer feedback management”.
                        What blocks level 3: “Individual excellent service” has 61.2 of the 77.7 points needed, 16.5 short.
                        Level 4, “Surprising excellent service”, meets its own conditions, but does not count as long as level 3, “Individual excellent service”, is not held: what lies below comes first.
                        In about 92 of 100 draws around these scores level 2 is held.
                        In none of 10000 draws around these scores level 3 is held.
                        The 10000 draws, from seed 7, are of a joint normal distribution around the scores; before the survey every figure is taken to be as likely as any other (a flat prior).
                        Drawn as if unrelated to the others, since it is not known how they move together: “Individual excellent service”.
                        Taken as certain in the draws, since nothing tells how far off they may be: “Surprising excellent service”.""");
    }

    @Test
    void thePyramidInDutch() {
        assertThat(Gates.pyramid().judge(pyramid(), DRAWS).explain(Text.DUTCH)).isEqualTo("""
                        Vertrouwelijk: beoordeeld op exacte scores, waarmee antwoorden van één persoon soms terug te rekenen zijn.
                        Gehaald niveau: 2, “Klachtenafhandeling”.
                        Wat niveau 3 tegenhoudt: “Individuele service” heeft 61,2 van de 77,7 punten die nodig zijn, 16,5 te weinig.
                        Niveau 4, “Verrassende service”, voldoet aan zijn eigen voorwaarden, maar telt niet mee zolang niveau 3, “Individuele service”, niet is gehaald: eerst moet op orde zijn wat eronder ligt.
                        Bij ongeveer 92 van de 100 trekkingen rond deze scores wordt niveau 2 gehaald.
                        Bij geen van de 10000 trekkingen rond deze scores wordt niveau 3 gehaald.
                        De 10000 trekkingen, met startwaarde 7, komen uit een gezamenlijke normale verdeling rond de scores; vooraf geldt elke waarde als even waarschijnlijk (een vlakke prior).
                        Los van de andere scores getrokken, omdat niet bekend is hoe ze samenhangen: “Individuele service”.
                        Bij de trekkingen als zeker genomen, omdat niet bekend is hoe ver ze ernaast kunnen zitten: “Verrassende service”.""");
    }

    @Test
    void statementsAreData() {
        List<Message> statements = Gates.pyramid().judge(pyramid()).statements();

        assertThat(statements)
                .extracting(Message::code)
                .containsExactly("gate.confidential", "gate.level-held", "gate.blocked-short", "gate.peak");
        assertThat(statements.get(2).parameters())
                .containsEntry("level", "level 3")
                .containsEntry("points", "61.2")
                .containsEntry("needed", "77.7")
                .containsEntry("short", "16.5");
        assertThat(statements).isEqualTo(Gates.pyramid().judge(pyramid()).statements());
    }

    @ParameterizedTest
    @CsvSource({
        "69.999999999, '69.999999999 of the 70 points needed, 0.000000001 short'",
        "69.96, '69.96 of the 70 points needed, 0.04 short'",
        "69.95, '69.95 of the 70 points needed, 0.05 short'"
    })
    void whatIsShortDoesNotSeemEnough(String points, String words) {
        assertThat(mark().node(A, SEVENTY)
                        .build()
                        .judge(shown(score(A, points)))
                        .explain(Locale.ENGLISH))
                .endsWith("“Leadership and management commitment” has " + words + ".");
    }

    @Test
    void nothingIsHeldOrKnown() {
        assertThat(both(Gates.pyramid(), absent(CORE, AbsenceReason.WITHHELD))).isEqualTo("""
                        It is not known whether level 1 is held.
                        What level 1 hangs on: the score of “Core service proposition” is not shown, to protect people's anonymity.
                        Het is niet bekend of niveau 1 is gehaald.
                        Waar niveau 1 van afhangt: de score van “Basisdienstverlening” wordt niet getoond, om de anonimiteit te beschermen.""");
        assertThat(both(Gates.pyramid(), score(CORE, "10"))).isEqualTo("""
                        No level is held.
                        What blocks level 1: “Core service proposition” has 10.0 of the 66.6 points needed, 56.6 short.
                        Er is nog geen niveau gehaald.
                        Wat niveau 1 tegenhoudt: “Basisdienstverlening” heeft 10,0 van de 66,6 punten die nodig zijn, 56,6 te weinig.""");
    }

    @Test
    void aLevelMayBeHeldAndTheNextNotKnown() {
        assertThat(Gates.pyramid()
                        .judge(shown(score(CORE, "70"), absent(COMPLAINTS, AbsenceReason.WITHHELD)))
                        .statements())
                .extracting(Message::code)
                .containsExactly("gate.level-held", "gate.not-known", "gate.blocked-withheld");
    }

    private static String both(Gate gate, Score... scores) {
        GateResult result = gate.judge(shown(scores));
        return result.explain(Locale.ENGLISH) + "\n" + result.explain(Text.DUTCH);
    }

    @Test
    void aCertificateIsHeldOrNot() {
        Gate gate = mark().every(List.of(A, B), SEVENTY).present(List.of(B)).build();

        assertThat(both(gate, score(A, "70"), score(B, "70"))).isEqualTo("""
                        “Quality mark” is held.
                        “Keurmerk” is gehaald.""");
        assertThat(both(gate, score(A, "69"), absent(B, AbsenceReason.NO_ANSWERS)))
                .isEqualTo("""
                        “Quality mark” is not held.
                        What blocks “Quality mark”: “Leadership and management commitment” has 69.0 of the 70 points needed, 1.0 short.
                        What blocks “Quality mark”: there is no score for “Monitoring service excellence activities and results”: nobody answered.
                        “Keurmerk” is niet gehaald.
                        Wat “Keurmerk” tegenhoudt: “Leiderschap en managementcommitment” heeft 69,0 van de 70 punten die nodig zijn, 1,0 te weinig.
                        Wat “Keurmerk” tegenhoudt: er is geen score voor “Monitoren van activiteiten en resultaten”: niemand heeft hierop geantwoord.""");
        assertThat(both(gate, score(A, "70"), absent(B, AbsenceReason.WITHHELD)))
                .startsWith(
                        "It is not known whether “Quality mark” is held.\nWhat “Quality mark” hangs on: the score of")
                .contains("Het is niet bekend of “Keurmerk” is gehaald.");
        assertThat(both(gate, score(A, "70")))
                .contains("results”: the card does not hold it.", "resultaten”: het staat niet op de kaart.");
    }

    @Test
    void ofSomeItIsToldWhichAreTooLow() {
        GateThreshold above = GateThreshold.above(Points.of(85));
        Gate gate = mark().some(2, List.of(A, B, C), above).build();

        assertThat(both(gate, score(A, "90"), score(B, "85"), absent(C, AbsenceReason.NO_ANSWERS)))
                .isEqualTo("""
                        “Quality mark” is not held.
                        What blocks “Quality mark”: 2 of 3 scores must be more than 85 points (now 1); these are not: “Monitoring service excellence activities and results” (85.0), “Service excellence culture” (nobody answered).
                        “Keurmerk” is niet gehaald.
                        Wat “Keurmerk” tegenhoudt: bij 2 van de 3 scores zijn meer dan 85 punten nodig (nu bij 1); deze halen dat niet: “Monitoren van activiteiten en resultaten” (85,0), “Service-excellencecultuur” (niemand heeft hierop geantwoord).""");
        assertThat(both(gate, score(A, "90"), score(B, "85"), absent(C, AbsenceReason.WITHHELD)))
                .contains(
                        "2 of 3 scores must be more than 85 points (known of 1); these are too low or not shown: “Mon")
                .contains("bij 2 van de 3 scores zijn meer dan 85 punten nodig (bekend bij 1); deze zijn te laag of");
        assertThat(both(mark().node(A, above).build(), score(A, "85")))
                .contains("commitment” has 85.0 points, and more than 85 are needed.")
                .contains("commitment” heeft 85,0 punten, en er zijn er meer dan 85 nodig.");
    }

    @Test
    void sharesThatAreAlwaysOrNeverSaySo() {
        assertThat(shares("90", 1)).contains("In each of 10000 draws around these scores “Quality mark” is held.");
        assertThat(shares("50", 1)).contains("In none of 10000 draws around these scores “Quality mark” is held.");
        // 3.45 standard errors: 99.97 of 100
        assertThat(shares("76.9", 2)).contains("In about 99 of 100 draws around these scores “Quality mark” is held.");
        assertThat(mark().node(A, SEVENTY)
                        .build()
                        .judge(shown(score(A, "90")), DRAWS)
                        .explain(Text.DUTCH))
                .isEqualTo(
                        "“Keurmerk” is gehaald.\nHoe vaak “Keurmerk” bij trekkingen rond deze scores zou worden gehaald, is niet"
                                + " te zeggen: dit is niet bijgehouden.");
    }

    private static String shares(String points, double standardError) {
        return mark().node(A, SEVENTY)
                .build()
                .judge(shown(score(A, points, standardError)), DRAWS)
                .explain(Locale.ENGLISH);
    }

    @Test
    void correlationsThatDoNotFitAreTold() {
        ScoreCard card = card(
                Correlations.of(List.of(A, B, C), 0, 0.71, 0.71),
                score(A, "70", 1),
                score(B, "70", 1),
                score(C, "70", 1));

        assertThat(mark().every(List.of(A, B, C), SEVENTY)
                        .build()
                        .judge(card, DRAWS)
                        .explain(Text.DUTCH))
                .endsWith("zoals na afronden voorkomt; ze zijn 0,8% zwakker genomen.");
    }
}
