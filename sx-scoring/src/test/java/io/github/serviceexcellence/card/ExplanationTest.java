package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static io.github.serviceexcellence.summary.Questionnaires.recommend;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Locale BEFORE = Locale.getDefault();

    private static final String MADE_WITH = " (elements = all;"
            + " index.aggregation = arithmetic-mean; index.of = elements;"
            + " item.aggregation = arithmetic-mean; item.imputation = none; item.minimum-answered = 50 %;"
            + " item.normalisation = percent-of-maximum; item.weights = equal; missing = reject; view = dimensions-european;"
            + " weights = equal; whole.aggregation = arithmetic-mean).";

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    @AfterEach
    void restore() {
        Locale.setDefault(BEFORE);
    }

    /** Group north: two alike and one who answers nothing; 0, 25, 50, 75, 100, 100, 75, 50 and 25 points. */
    private ScoreCard north() {
        Instrument instrument = nine(recommend());
        Response answered = answers(instrument, 1, 2, 3, 4, 5, 5, 4, 3, 2);
        List<Response> all = new ArrayList<>();
        for (Response response : List.of(answered, answered, answers(instrument))) {
            all.add(response.withGroup(GroupKey.of("north")));
        }
        return strategy.scoreGroups(table(instrument, all), AnonymityFloor.none())
                .group(GroupKey.of("north"))
                .orElseThrow();
    }

    @Test
    void aCardIsExplainedInEnglish() {
        assertThat(north().explain(Locale.UK)).isEqualTo("""
                north: 3 respondents, of whom 1 answered nothing.
                The index is 55.6 of 100 points. 66 % of the applicable answers were given; the part with the fewest respondents has 2.
                It is made up of:
                  11.1 Service excellence culture
                  11.1 Understanding customer needs, expectations and desires
                  8.3 Employee engagement
                  8.3 Service innovation management
                  5.6 Leadership and management commitment
                  5.6 Managing customer experience related processes and organizational structure
                  2.8 Service excellence vision, mission and strategy
                  2.8 Monitoring service excellence activities and results
                  0.0 Designing and renewing outstanding customer experiences
                Dimensions (European edition): Design 0.0; Strategy 37.5; Culture 87.5; Innovation 87.5; Operation 37.5.
                Strongest: “Understanding customer needs, expectations and desires” (100.0), “Service excellence culture” \
                (100.0).
                Weakest: “Designing and renewing outstanding customer experiences” (0.0), “Monitoring service excellence \
                activities and results” (25.0), “Service excellence vision, mission and strategy” (25.0).
                No score for “recommend”: nobody answered.
                Counted for no element: recommend.
                Made with nine 1.0 by strategy standard""" + MADE_WITH);
    }

    @Test
    void aCardIsExplainedInDutch() {
        assertThat(north().explain(DUTCH)).isEqualTo("""
                north: 3 respondenten, van wie 1 niets invulde.
                De index is 55,6 van 100 punten. 66 % van de antwoorden die van toepassing waren, is gegeven; het onderdeel met \
                de minste respondenten heeft er 2.
                Hij is opgebouwd uit:
                  11,1 Service-excellencecultuur
                  11,1 Begrijpen van behoeften, verwachtingen en wensen van klanten
                  8,3 Betrokken en klantgerichte medewerkers
                  8,3 Service-innovatiemanagement
                  5,6 Leiderschap en managementcommitment
                  5,6 Managen van processen en organisatie die de klantbeleving beïnvloeden
                  2,8 Visie, missie en strategie
                  2,8 Monitoren van activiteiten en resultaten
                  0,0 Ontwerpen en vernieuwen van een uitzonderlijke klantbeleving
                Dimensies (Europese editie): Design 0,0; Strategie 37,5; Cultuur 87,5; Innovatie 87,5; Operatie 37,5.
                Sterkst: “Begrijpen van behoeften, verwachtingen en wensen van klanten” (100,0), “Service-excellencecultuur” \
                (100,0).
                Zwakst: “Ontwerpen en vernieuwen van een uitzonderlijke klantbeleving” (0,0), “Monitoren van activiteiten en \
                resultaten” (25,0), “Visie, missie en strategie” (25,0).
                Geen score voor “recommend”: niemand heeft geantwoord.
                Telt voor geen enkel element mee: recommend.
                Gemaakt met nine 1.0 volgens strategie standard""" + MADE_WITH);
    }

    @Test
    void aCardWithoutAnIndexSaysWhy() {
        ScoreCard card = strategy.score(answers(nine(), 5, 5, 5, 5, 5, 5, 5, 5));
        assertThat(card.explain(Locale.ENGLISH))
                .startsWith("1 respondent.\nThere is no index: a part of it has no score"
                        + " (“Monitoring service excellence activities and results”).\n")
                .contains("Innovation 100.0; Operation -.\n")
                .doesNotContain("No score for “Operation”")
                .contains("\nNo score for “Monitoring service excellence activities and results”: nobody answered.\n");
        assertThat(card.explain(DUTCH))
                .startsWith("1 respondent.\nEr is geen index: een onderdeel heeft geen score"
                        + " (“Monitoren van activiteiten en resultaten”).\n");
    }

    @Test
    void fewElementsHaveNoStrongestAndWeakest() {
        ScoreCard card = strategy.score(answers(instrument(item("a", LEADERSHIP)), 5));
        assertThat(card.explain(Locale.ENGLISH))
                .contains("“Monitoring service excellence activities and results”: no item measures it.")
                .doesNotContain("Strongest", "Weakest", "Counted for no element");
    }

    @Test
    void equalElementsHaveNoStrongestAndWeakest() {
        ScoreCard card = strategy.score(answers(nine(), 5, 5, 5, 5, 5, 5, 5, 5, 5));
        assertThat(card.explain(Locale.ENGLISH))
                .contains("The index is 100.0 of 100 points.")
                .doesNotContain("Strongest");
    }

    @Test
    void nobodyIsExplainedInTwoLines() {
        ScoreCard card = strategy.score(table(nine(), List.of()));
        assertThat(card.explain(Locale.ENGLISH))
                .isEqualTo("0 respondents.\nMade with nine 1.0 by strategy standard" + MADE_WITH);
        assertThat(card.element(LEADERSHIP).absence()).contains(Absence.of(AbsenceReason.NO_RESPONDENTS));
    }

    @Test
    void whatIsWithheldIsSaidToBe() {
        Instrument instrument = nine();
        ScoreCard card = strategy.score(
                table(instrument, Collections.nCopies(4, answers(instrument, 1, 2, 3, 4, 5, 5, 4, 3, 2))));
        assertThat(AnonymityFloor.standard().apply(card).explain(Locale.ENGLISH))
                .startsWith(
                        "4 respondents.\nThere is no index: withheld to protect the answers of a few people (“Designing and")
                .contains("Dimensions (European edition): Design -; Strategy -; Culture -; Innovation -; Operation -.")
                .contains("\nNo score for “Employee engagement”: withheld to protect the answers of a few people.\n")
                .doesNotContain("Strongest", "%.", "100.0");
    }

    @Test
    void largeNumbersAreWrittenAsTheReaderDoes() {
        Instrument instrument = instrument(item("a", LEADERSHIP));
        List<Response> all = new ArrayList<>(Collections.nCopies(1234, answers(instrument, 3)));
        all.addAll(Collections.nCopies(1100, answers(instrument)));
        ScoreCard card = strategy.score(table(instrument, all));
        assertThat(card.explain(Locale.ENGLISH)).startsWith("2,334 respondents, of whom 1,100 answered nothing.\n");
        assertThat(card.explain(DUTCH)).startsWith("2.334 respondenten, van wie 1.100 niets invulden.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa", "fa-IR-u-nu-arabext", "ar-EG", "de"})
    void theDefaultLocaleChangesNothing(String tag) {
        ScoreCard card = north();
        Locale.setDefault(Locale.forLanguageTag(tag));
        ScoreCard again = north();
        assertThat(again).isEqualTo(card);
        assertThat(again.toString()).isEqualTo(card.toString());
        assertThat(again.strategy().digest()).isEqualTo(card.strategy().digest());
        assertThat(again.instrument().digest()).isEqualTo(card.instrument().digest());
        assertThat(Node.of(LEADERSHIP).title(Locale.ENGLISH)).isEqualTo("Leadership and management commitment");
        String explanation = again.explain(Locale.ENGLISH);
        Locale.setDefault(Locale.ROOT);
        assertThat(explanation).isEqualTo(card.explain(Locale.ENGLISH)).contains("The index is 55.6 of 100 points");
    }
}
