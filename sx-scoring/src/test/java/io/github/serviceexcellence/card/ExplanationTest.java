package io.github.serviceexcellence.card;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.nine;
import static io.github.serviceexcellence.summary.Questionnaires.recommend;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Locale BEFORE = Locale.getDefault();

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
                north: 3 respondents, of whom 1 gave no answer that counts.
                The index is 55.6 of 100 points. Of the questions that applied, 66% were answered. Each element in the index was answered by \
                at least 2 people.
                What each element adds to the index (at most 11.1):
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
                No part stands out: the differences between the parts may be chance.
                No score for “Customer delight, loyalty, recommendation”: nobody answered.
                No score for “Statement recommend”: nobody answered.
                Made with nine 1.0; calculation: standard.""");
    }

    @Test
    void aCardIsExplainedInDutch() {
        assertThat(north().explain(DUTCH)).isEqualTo("""
                north: 3 respondenten, van wie 1 geen antwoord gaf dat meetelt.
                De index is 55,6 van 100 punten. Van de vragen die van toepassing waren, is 66% beantwoord. Elk element in de index is \
                door minstens 2 mensen beantwoord.
                Bijdrage van elk element aan de index (hoogstens 11,1 per element):
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
                Geen enkel onderdeel springt eruit: de verschillen tussen de onderdelen kunnen toeval zijn.
                Geen score voor “Customer delight, loyaliteit, aanbeveling”: niemand heeft hierop geantwoord.
                Geen score voor “Statement recommend”: niemand heeft hierop geantwoord.
                Gemaakt met nine 1.0; rekenwijze: standaard.""");
    }

    @Test
    void aCardWithoutAnIndexSaysWhy() {
        ScoreCard card = strategy.score(answers(nine(), 5, 5, 5, 5, 5, 5, 5, 5));
        assertThat(card.explain(Locale.ENGLISH))
                .contains("\n1 respondent.\nThere is no index: a part of it has no score"
                        + " (“Monitoring service excellence activities and results”).\n")
                .contains("Innovation 100.0; Operation -.\n")
                .doesNotContain("No score for “Operation”")
                .contains("\nNo score for “Monitoring service excellence activities and results”: nobody answered.\n");
        assertThat(card.explain(DUTCH))
                .contains("\n1 respondent.\nEr is geen index: een onderdeel heeft geen score"
                        + " (“Monitoren van activiteiten en resultaten”).\n");
    }

    @Test
    void fewElementsHaveNoStrongestAndWeakest() {
        ScoreCard card = strategy.score(answers(instrument(item("a", LEADERSHIP)), 5));
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "\nThere is no index: the instrument measures only 1 of its 9 elements; an index of that one:"
                                + " ScoreTree.of(Edition.EUROPEAN).measuredBy(instrument).\n",
                        "\nNot measured: “Designing and renewing outstanding customer experiences”, “Service",
                        "“Monitoring service excellence activities and results”.\n")
                .doesNotContain("stands out", "Also asked", "No score for");
    }

    private static final Construct BASIS =
            new OwnConstruct("basis", Text.english("Basis").dutch("De basis"));

    private static Instrument levels() {
        return instrument(
                item("core", PyramidLevel.CORE_SERVICE),
                item("complaints", PyramidLevel.COMPLAINT_HANDLING),
                item("wished", PyramidLevel.CORE_SERVICE).aspect(Aspect.WISHED),
                item("safety", new OwnConstruct("safety", Text.english("Safety").dutch("Veiligheid"))),
                item(
                                "safety-matters",
                                new OwnConstruct(
                                        "safety", Text.english("Safety").dutch("Veiligheid")))
                        .aspect(Aspect.IMPORTANCE));
    }

    @Test
    void whatHasAScoreIsToldWhereTheIndexHasNone() {
        Instrument three = instrument(
                item("l", Element.LEADERSHIP), item("c", Element.SERVICE_CULTURE), item("m", Element.MONITORING));
        assertThat(strategy.withTree(ScoreTree.elementsOnly())
                        .score(answers(three, 1, 5, 3))
                        .explain(Locale.ENGLISH))
                .contains(
                        "\nWhat has a score: Leadership and management commitment 0.0; Service excellence culture 100.0;"
                                + " Monitoring service excellence activities and results 50.0.\n");
    }

    @Test
    void leavesThatNoIndexIsMadeOfAreTold() {
        ScoreTree tree = ScoreTree.builder("own", Text.english("Own"))
                .leaf(BASIS, Element.LEADERSHIP, Element.MONITORING)
                .index(Element.LEADERSHIP)
                .build();
        Instrument three = instrument(item("b", BASIS), item("l", Element.LEADERSHIP), item("m", Element.MONITORING));
        assertThat(strategy.withTree(tree).score(answers(three, 1, 5, 3)).explain(Locale.ENGLISH))
                .contains("\nThe index is 100.0 of 100 points.")
                .contains(
                        "\nNot part of the index: Basis 0.0; Monitoring service excellence activities and results 50.0.\n");
    }

    @Test
    void manyChoicesAreCountedAndNotListed() {
        InstrumentBuilder many = Instrument.builder("many", "1").title(Text.english("Many"));
        Map<ItemId, BigDecimal> weights = new HashMap<>();
        for (int item = 0; item < 400; item++) {
            many.item(item("a-rather-long-id-of-an-item-" + item, Element.LEADERSHIP));
            weights.put(ItemId.of("a-rather-long-id-of-an-item-" + item), BigDecimal.valueOf(1 + item % 3));
        }
        Instrument instrument = many.build();
        ScoreCard card = strategy.withStage(ItemStage.withDefaults().withItemWeights(weights))
                .score(answers(instrument, 5));
        // a weight for each item, and that weights were given
        assertThat(card.explain(DUTCH))
                .endsWith("; rekenwijze: standaard, met 401 eigen keuzes (te vinden in het JSON-document).");
    }

    @Test
    void aTreeWithoutAnIndexIsExplainedByItsLeaves() {
        ScoreCard card = strategy.withTree(ScoreTree.pyramid()).score(answers(levels(), 4, 3, 5, 2, 5));
        assertThat(card.explain(Locale.ENGLISH)).contains("""
                1 respondent.
                Levels of the pyramid: Core service proposition 75.0; Customer feedback management 50.0; \
                Individual excellent service -; Surprising excellent service -.
                Which part stands out cannot be told: one respondent does not show how much people differ.
                Also measured: Safety 25.0.
                Besides how it is now: Core service proposition (as wished) 100.0; Safety (importance) 100.0.
                Not measured: “Individual excellent service”, “Surprising excellent service”.
                Made with demo 1.0; calculation: standard, with 1 choice of its own (listed in the JSON document).""");
        assertThat(card.explain(DUTCH)).contains("""
                1 respondent.
                Niveaus van de piramide: Basisdienstverlening 75,0; Klachtenafhandeling 50,0; Individuele service -; \
                Verrassende service -.
                Welk onderdeel eruit springt, is niet te zeggen: aan één respondent is niet te zien hoeveel mensen van elkaar verschillen.
                Ook gemeten: Veiligheid 25,0.
                Naast de huidige situatie: Basisdienstverlening (zoals gewenst) 100,0; Veiligheid (belang) 100,0.
                Niet gemeten: “Individuele service”, “Verrassende service”.
                Gemaakt met demo 1.0; rekenwijze: standaard, met 1 eigen keuze (te vinden in het JSON-document).""");
    }

    @Test
    void aTreeOfOnesOwnIsExplainedByItsWholes() {
        ScoreTreeBuilder tree = ScoreTree.builder(
                        "floors", Text.english("Floors").dutch("Verdiepingen"))
                .leaf(PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING, PyramidLevel.SURPRISING_SERVICE)
                .whole(BASIS, PyramidLevel.CORE_SERVICE, PyramidLevel.COMPLAINT_HANDLING);
        Response response = answers(levels(), 4, 3, 5, 2, 5);
        assertThat(strategy.withTree(tree.build()).score(response).explain(DUTCH))
                .contains(
                        "\n1 respondent.\nVerdiepingen: De basis 62,5.\nDe onderdelen daarvan: Basisdienstverlening 75,0;"
                                + " Klachtenafhandeling 50,0; Verrassende service -.\n");
        ScoreTree whole = tree.index(BASIS, PyramidLevel.SURPRISING_SERVICE).build();
        assertThat(strategy.withTree(whole).score(response).explain(Locale.ENGLISH))
                .contains(
                        "\n1 respondent.\nThere is no index: the instrument measures only 2 of its 3 parts; an index of"
                                + " these 2: tree.measuredBy(instrument).\nFloors: Basis 62.5.\n");
        assertThat(strategy.withTree(whole.measuredBy(levels())).score(response).explain(Locale.ENGLISH))
                .contains("\n1 respondent.\nThe index is 62.5 of 100 points. Of the questions that")
                .contains("\nWhat each part adds to the index (at most 100.0):\n  62.5 Basis\nFloors: Basis 62.5.\n")
                .doesNotContain("element");
    }

    private static final Construct TOP = new OwnConstruct("top", Text.english("Top"));

    /** Levels, an index of two wholes: one of the levels that are measured, and one of a measured and another. */
    private static ScoreTreeBuilder twoWholes() {
        return ScoreTree.builder("floors", Text.english("Floors"))
                .leaf(PyramidLevel.values())
                .whole(BASIS, PyramidLevel.CORE_SERVICE, PyramidLevel.INDIVIDUAL_SERVICE)
                .whole(TOP, PyramidLevel.COMPLAINT_HANDLING, PyramidLevel.SURPRISING_SERVICE);
    }

    @Test
    void noTreeIsAdvisedThatHasNoIndexEither() {
        ScoreTree halves = twoWholes().index(BASIS, TOP).build();
        // each whole lacks a level, so that a tree of what is measured has neither
        assertThat(halves.measuredBy(levels()).hasIndex()).isFalse();
        ScoreCard card = strategy.withTree(halves).score(answers(levels(), 4, 3, 5, 2, 5));
        assertThat(card.explain(Locale.ENGLISH))
                .contains("\n1 respondent.\nThere is no index: the instrument measures only 2 of its 4 parts.\n")
                .doesNotContain("measuredBy");
        assertThat(card.explain(DUTCH))
                .contains("\n1 respondent.\nEr is geen index: het instrument meet maar 2 van de 4 onderdelen.\n");
    }

    @Test
    void anIndexOfFewerThanWhatIsMeasuredSaysSo() {
        ScoreTree some =
                twoWholes().index(BASIS, PyramidLevel.COMPLAINT_HANDLING).build();
        ScoreCard card = strategy.withTree(some).score(answers(levels(), 4, 3, 5, 2, 5));
        assertThat(some.measuredBy(levels()).leavesOf(Node.INDEX)).hasSize(1);
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "\n1 respondent.\nThere is no index: the instrument measures only 2 of its 3 parts; an index of"
                                + " 1 of them: tree.measuredBy(instrument).\n");
        assertThat(card.explain(DUTCH)).contains("2 van de 3 onderdelen; een index van 1 daarvan: tree.measuredBy");
    }

    @Test
    void aPulseIsToldWhichTreeHasAnIndex() {
        Instrument pulse =
                instrument(item("a", LEADERSHIP), item("b", Element.MONITORING), item("c", Element.SERVICE_CULTURE));
        ScoreCard card = strategy.withTree(ScoreTree.of(Edition.ISO)).score(answers(pulse, 4, 5, 3));
        assertThat(card.explain(Locale.ENGLISH))
                .contains("\nThere is no index: the instrument measures only 3 of its 9 elements; an index of these 3:"
                        + " ScoreTree.of(Edition.ISO).measuredBy(instrument).\n");
        assertThat(card.explain(DUTCH))
                .contains("\nEr is geen index: het instrument meet maar 3 van de 9 elementen; een index van die 3:"
                        + " ScoreTree.of(Edition.ISO).measuredBy(instrument).\n");
        // what the call gives
        assertThat(strategy.withTree(ScoreTree.of(Edition.ISO).measuredBy(pulse))
                        .score(answers(pulse, 4, 5, 3))
                        .index()
                        .points())
                .contains(Points.of(75));
        // a choice, of which nothing is measured
        assertThat(strategy.withTree(ScoreTree.elementsOnly().only(Element.VISION_AND_STRATEGY))
                        .score(answers(pulse, 4, 5, 3))
                        .explain(Locale.ENGLISH))
                .contains("\nThere is no index of 1 of the 9 elements: the instrument does not measure it.\n");
        // who left an element blank is not helped by another tree
        assertThat(strategy.withTree(ScoreTree.elementsOnly())
                        .score(answers(pulse, 4, 5))
                        .explain(Locale.ENGLISH))
                .contains("\nThere is no index: a part of it has no score (");
    }

    @Test
    void answersThatDoNotCountAreTold() {
        Instrument three = instrument(item("a", LEADERSHIP), item("b", LEADERSHIP), item("c", LEADERSHIP));
        ScoreCard card = strategy.withTree(ScoreTree.elementsOnly().only(LEADERSHIP))
                .score(table(three, List.of(answers(three, 4, 4, 4), answers(three, 2))));
        assertThat(card.index().coverage()).isEqualTo(new Coverage(3, 1, 6));
        assertThat(card.explain(Locale.ENGLISH))
                .contains(
                        "Of the questions that applied, the answers to 50% count; 1 given answer does not. Each element in");
        assertThat(card.explain(DUTCH))
                .contains("Van de vragen die van toepassing waren, telt 50% mee; 1 gegeven antwoord telt niet mee.");
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
                .isEqualTo("Confidential: exact scores, from which one person's answers may be worked out.\n"
                        + "0 respondents.\nMade with nine 1.0; calculation: standard.");
        assertThat(card.element(LEADERSHIP).absence()).contains(Absence.of(AbsenceReason.NO_RESPONDENTS));
    }

    @Test
    void whatIsWithheldIsSaidToBe() {
        Instrument instrument = nine();
        ScoreCard card = strategy.score(
                table(instrument, Collections.nCopies(4, answers(instrument, 1, 2, 3, 4, 5, 5, 4, 3, 2))));
        assertThat(AnonymityFloor.standard().apply(card).explain(Locale.ENGLISH))
                .startsWith(
                        "4 respondents.\nThere is no index: not shown, to protect people's anonymity (“Designing and")
                .contains("Dimensions (European edition): Design -; Strategy -; Culture -; Innovation -; Operation -.")
                .contains("\nNo score for “Employee engagement”: not shown, to protect people's anonymity.\n")
                .doesNotContain("Strongest", "%.", "100.0");
    }

    @Test
    void largeNumbersAreWrittenAsTheReaderDoes() {
        Instrument instrument = instrument(item("a", LEADERSHIP));
        List<Response> all = new ArrayList<>(Collections.nCopies(1234, answers(instrument, 3)));
        all.addAll(Collections.nCopies(1100, answers(instrument)));
        ScoreCard card = strategy.score(table(instrument, all));
        assertThat(card.explain(Locale.ENGLISH))
                .contains("\n2,334 respondents, of whom 1,100 gave no answer that counts.\n");
        assertThat(card.explain(DUTCH))
                .contains("\n2.334 respondenten, van wie 1.100 geen antwoord gaven dat meetelt.\n");
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
