package io.github.serviceexcellence.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.AssessmentBuilder;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AssessmentExplanationTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Evidence INTERVIEW = new Evidence("Directors answer complaints in person.", "interviews", DAY);

    private final StandardStrategy strategy = StandardStrategy.withDefaults();

    private static AssessmentBuilder<Construct> north() {
        return Assessment.builder(Subject.of("Branch North"), DAY, Scale.range(0, 4));
    }

    private static Assessment ofElements() {
        return north().assessor("Bo de Vries")
                .assessor("Ann Jansen")
                .rate(Element.VISION_AND_STRATEGY, 2)
                .rate(Element.LEADERSHIP, 3, INTERVIEW, new Evidence("They\nspend a day\tin the shop.", "diaries", DAY))
                .notRated(Element.MONITORING, NotRatedReason.NO_EVIDENCE, "No measurements were shown.")
                .build();
    }

    /** Without the last line, which tells every option of the strategy. */
    private static String explained(AssessmentCard scored, Locale locale) {
        String text = scored.explain(locale);
        return text.substring(0, text.lastIndexOf('\n'));
    }

    @Test
    void anAssessmentOfElementsIsExplainedInEnglish() {
        assertThat(explained(strategy.score(ofElements()), Locale.UK)).isEqualTo("""
                Assessment of Branch North on 1 March 2026 by Ann Jansen and Bo de Vries.
                Rated: 2 of 9 elements.
                There is no index: a part of it has no score (“Designing and renewing outstanding customer experiences”, \
                “Employee engagement”, “Service excellence culture” and 4 more).
                Scores: Strategy 62.5.
                “Service excellence vision, mission and strategy”: 50.0 points.
                  level 2, no evidence given
                “Leadership and management commitment”: 75.0 points.
                  level 3: Directors answer complaints in person. (interviews, 1 March 2026); They spend a day in the shop. \
                (diaries, 1 March 2026)
                “Monitoring service excellence activities and results”: no score.
                  not rated, there was not enough evidence: No measurements were shown.
                Not part of the assessment: “Designing and renewing outstanding customer experiences”, “Employee engagement”, \
                “Service excellence culture”, “Understanding customer needs, expectations and desires”, “Service innovation \
                management”, “Managing customer experience related processes and organizational structure”.""");
    }

    @Test
    void anAssessmentOfElementsIsExplainedInDutch() {
        assertThat(explained(strategy.score(ofElements()), DUTCH)).startsWith("""
                Beoordeling van Branch North op 1 maart 2026 door Ann Jansen en Bo de Vries.
                Beoordeeld: 2 van de 9 elementen.
                Er is geen index: een onderdeel heeft geen score (“Ontwerpen en vernieuwen van een uitzonderlijke klantbeleving”, \
                “Betrokken en klantgerichte medewerkers”, “Service-excellencecultuur” en nog 4).
                Scores: Strategie 62,5.
                “Visie, missie en strategie”: 50,0 punten.
                  niveau 2, geen bewijs genoemd
                “Leiderschap en managementcommitment”: 75,0 punten.
                  niveau 3: Directors answer complaints in person. (interviews, 1 maart 2026); They spend a day in the shop. \
                (diaries, 1 maart 2026)
                “Monitoren van activiteiten en resultaten”: geen score.
                  niet beoordeeld, er was te weinig bewijs: No measurements were shown.
                Buiten de beoordeling gebleven: “Ontwerpen""");
    }

    @Test
    void theLastLineSaysHowItWasMade() {
        AssessmentCard scored = strategy.score(ofElements());
        assertThat(scored.explain(Locale.ENGLISH))
                .endsWith("\nMade with assessment 1.0; calculation: standard.")
                .doesNotContain("respondent");
        assertThat(scored.explain(DUTCH)).endsWith("\nGemaakt met assessment 1.0; rekenwijze: standaard.");
    }

    @Test
    void otherConstructsAreCalledByTheirTitlesAndNobodyHasToSign() {
        Assessment assessment = north().rate(PyramidLevel.CORE_SERVICE, 4)
                .notRated(
                        new OwnConstruct("safety", Text.english("Safety").dutch("Veiligheid")),
                        NotRatedReason.NOT_APPLICABLE,
                        "Nobody works there.")
                .build();

        assertThat(explained(strategy.score(assessment), Locale.ENGLISH))
                .startsWith("Assessment of Branch North on 1 March 2026.\nRated: 1 of 2 constructs.\n")
                .endsWith("""
                        “Core service proposition”: 100.0 points.
                          level 4, no evidence given
                        “Safety”: no score.
                          not rated, it does not apply: Nobody works there.""");
    }

    @Test
    void criteriaAreToldByTheirWordsWithTheElementsMadeOfThem() {
        Instrument audit = Instrument.builder("audit", "1.0")
                .title(Text.english("Audit"))
                .item(Item.builder("deeds")
                        .wording(Text.english("Leaders serve.").dutch("Leiders dienen."))
                        .measures(Element.LEADERSHIP)
                        .scale(Scale.of("0", "0.125", "1")
                                .withLabels(Text.english("no"), Text.english("a bit"), Text.english("yes")))
                        .voice(Voice.ASSESSOR))
                .item(Item.builder("promises")
                        .wording(Text.english("Leaders keep their promises.").dutch("Leiders komen hun beloften na."))
                        .measures(Element.LEADERSHIP)
                        .scale(Scale.range(0, 4))
                        .voice(Voice.ASSESSOR))
                .item(Item.builder("mood")
                        .wording(Text.english("I am glad."))
                        .measures(Element.LEADERSHIP)
                        .scale(Scale.range(0, 4))
                        .voice(Voice.EMPLOYEE))
                .build();
        Assessment assessment = Assessment.builder(Subject.of("Branch North"), DAY, audit)
                .rate("deeds", new java.math.BigDecimal("0.125"), INTERVIEW)
                .build();

        assertThat(explained(strategy.score(assessment), Locale.ENGLISH)).isEqualTo("""
                Assessment of Branch North on 1 March 2026.
                Rated: 1 of 2 criteria.
                There is no index: the instrument measures only 1 of its 9 elements; an index of that one: \
                ScoreTree.of(Edition.EUROPEAN).measuredBy(instrument).
                Scores: Leadership and management commitment 12.5.
                “Leaders serve.”: 12.5 points.
                  level 0.125 (a bit): Directors answer complaints in person. (interviews, 1 March 2026)
                Not part of the assessment: “Leaders keep their promises.”.""");
        assertThat(explained(strategy.score(assessment), DUTCH))
                .contains("Beoordeeld: 1 van de 2 criteria.", "  niveau 0,125 (a bit): Directors");
    }

    @Test
    void severalAssessmentsSayWhoConcludedWhat() {
        AssessmentCard scored = strategy.score(List.of(
                north().assessor("Ann").rate(Element.LEADERSHIP, 4, INTERVIEW).build(),
                Assessment.builder(Subject.of("Branch North"), DAY.plusDays(2), Scale.range(0, 4))
                        .rate(Element.LEADERSHIP, 1)
                        .notRated(Element.MONITORING, NotRatedReason.OUT_OF_SCOPE, "Not asked.")
                        .build()));

        assertThat(explained(scored, Locale.ENGLISH)).startsWith("""
                2 assessments of Branch North: on 1 March 2026 by Ann; on 3 March 2026.
                Rated: 1 of 9 elements.
                There is no index: a part of it has no score (“Designing and renewing outstanding customer experiences”, \
                “Service excellence vision, mission and strategy”, “Employee engagement” and 5 more).
                “Leadership and management commitment”: 62.5 points.
                  Ann, level 4: Directors answer complaints in person. (interviews, 1 March 2026)
                  assessment 2, level 1, no evidence given
                “Monitoring service excellence activities and results”: no score.
                  assessment 2, not rated, it was not part of the assignment: Not asked.
                Not part of""");
        assertThat(explained(scored, DUTCH))
                .startsWith("2 beoordelingen van Branch North: op 1 maart 2026 door Ann; op 3 maart 2026.\n")
                .contains("\n  beoordeling 2, niveau 1, geen bewijs genoemd\n");
    }

    @Test
    void whatWasConcludedOnPartsOfAConstructCountsForItAndIsSaid() {
        Facet tone = new Facet("tone", Element.LEADERSHIP, Text.english("Tone").dutch("Toon"));
        Assessment assessment =
                north().rate(Element.LEADERSHIP, 3).rate(tone, 1).build();
        AssessmentCard scored = strategy.score(assessment);
        // (75 + 25) / 2
        assertThat(scored.card().element(Element.LEADERSHIP).points()).contains(Points.of(50));
        assertThat(explained(scored, Locale.ENGLISH))
                .contains(
                        "\n“Leadership and management commitment”: 75.0 points on its own; 50.0 points with its parts.\n",
                        "\n“Tone”: 25.0 points.\n");
        assertThat(explained(scored, DUTCH))
                .contains(
                        "\n“Leiderschap en managementcommitment”: 75,0 punten op zichzelf; 50,0 punten samen met de onderdelen.\n");
    }

    @Test
    void aConclusionOfWhichTooManyPartsAreMissingMakesNoScoreAndIsSaid() {
        AssessmentBuilder<Construct> assessment = north().rate(Element.LEADERSHIP, 4);
        for (String code : List.of("tone", "hire")) {
            assessment.notRated(
                    new Facet(code, Element.LEADERSHIP, Text.english(code)), NotRatedReason.NO_EVIDENCE, "None.");
        }
        assertThat(explained(strategy.score(assessment.build()), Locale.ENGLISH))
                .contains("“Leadership and management commitment”: 100.0 points on its own; no score with its parts"
                        + " (too little of it was rated).\n");
    }

    @Test
    void aWholeThatIsJudgedItselfHasTheScoreOfItsPartsAndThatIsSaid() {
        Assessment assessment = north().rate(EuropeanDimension.STRATEGY, 2)
                .rate(Element.LEADERSHIP, 4)
                .rate(Element.VISION_AND_STRATEGY, 4)
                .build();
        assertThat(explained(strategy.score(assessment), DUTCH))
                .contains("“Strategie”: 50,0 punten op zichzelf; 100,0 punten op grond van de onderdelen.\n");
    }

    @Test
    void anIndexThatLeavesPartsOutSaysWhich() {
        AssessmentBuilder<Construct> eight = north();
        for (Element element : Element.values()) {
            if (element != Element.MONITORING) {
                eight.rate(element, 2);
            }
        }
        assertThat(explained(
                        strategy.withMissing(Node.INDEX, MissingPolicy.exclude(80))
                                .score(eight.build()),
                        Locale.ENGLISH))
                .contains(
                        "\nThe index is 50.0 of 100 points.\n",
                        "\nNot counted in the index (no score): “Monitoring service excellence activities and results”.\n");
    }

    @Test
    void longAndManyFindingsAreCutShort() {
        Evidence endless = new Evidence("wordy ".repeat(500), "notes", DAY);
        String text = explained(
                strategy.score(north().rate(Element.LEADERSHIP, 4, endless, INTERVIEW, INTERVIEW, INTERVIEW, INTERVIEW)
                        .build()),
                Locale.ENGLISH);

        assertThat(text)
                .contains("wordy wo... (notes, 1 March 2026); Directors", "(interviews, 1 March 2026); and 2 more\n");
        assertThat(text.lines()).allMatch(line -> line.length() < 500);
    }
}
