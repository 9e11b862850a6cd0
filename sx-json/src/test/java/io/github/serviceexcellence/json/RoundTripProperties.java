package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.bands.BandPresets;
import io.github.serviceexcellence.bands.Bands;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.population.Population;
import io.github.serviceexcellence.population.PopulationMethods;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
    private static final SxJson JSON = SxJson.strict();

    @Provide
    Arbitrary<Instrument> instruments() {
        return Samples.instruments();
    }

    @Provide
    Arbitrary<Instrument> anyInstruments() {
        return Samples.anyInstruments();
    }

    @Provide
    Arbitrary<List<Response>> anyResponses() {
        return Samples.anyResponses();
    }

    @Provide
    Arbitrary<ResponseTable> tables() {
        return Samples.tables();
    }

    @Provide
    Arbitrary<StandardStrategy> strategies() {
        return Samples.strategies();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Samples.assessments();
    }

    @Provide
    Arbitrary<Measurements> measurements() {
        return GoalSamples.measurements();
    }

    @Provide
    Arbitrary<GoalPlan> goals() {
        return GoalSamples.goals();
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return Samples.contacts();
    }

    @Provide
    Arbitrary<ServiceNorm> norms() {
        return Samples.norms();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Samples.questions();
    }

    @Provide
    Arbitrary<Feedback> feedback() {
        return Samples.feedback();
    }

    @Provide
    Arbitrary<Assessment> criteria() {
        return Samples.criteria();
    }

    @Provide
    Arbitrary<Publication> publications() {
        return Samples.publications();
    }

    private static <T> void comesBackEqual(T value, DocumentFormat<T> format) {
        String written = format.write(value);
        T read = format.read(written);
        assertThat(read).isEqualTo(value);
        assertThat(format.write(read)).isEqualTo(written);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void instrumentsComeBackEqual(@ForAll("instruments") Instrument instrument) {
        comesBackEqual(instrument, JSON.instruments());
        assertThat(JSON.instruments().read(JSON.instruments().write(instrument)).digest())
                .isEqualTo(instrument.digest());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void instrumentsOfEveryKindOfItemComeBackEqual(@ForAll("anyInstruments") Instrument instrument) {
        comesBackEqual(instrument, JSON.instruments());
        assertThat(JSON.instruments().read(JSON.instruments().write(instrument)).digest())
                .isEqualTo(instrument.digest());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void responsesComeBackWithTheirTextsOneByOneAndWithoutThemInATable(@ForAll("anyResponses") List<Response> responses)
            throws IOException {
        Instrument instrument = responses.get(0).instrument();
        ResponsesFormat format = JSON.responses(instrument);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writeLines(responses, out);
        responses.forEach(response -> comesBackEqual(response, JSON.response(instrument)));
        List<Response> passed = new ArrayList<>();
        format.read(new ByteArrayInputStream(out.toByteArray()), passed::add);
        assertThat(passed).isEqualTo(responses);

        ResponseTableBuilder table = ResponseTable.builder(instrument).keepIds();
        responses.forEach(table::add);
        ResponseTable whole = table.build();
        assertThat(format.keepIds().read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(whole);
        for (boolean lines : new boolean[] {false, true}) {
            assertThat(format.keepIds().read(new ByteArrayInputStream(write(whole, lines))))
                    .isEqualTo(whole);
        }
    }

    @Example
    void theShippedQuestionnairesComeBackEqual() {
        Instruments.all().forEach(instrument -> comesBackEqual(instrument, JSON.instruments()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void scoreCardsAndPublicationsComeBackEqual(@ForAll("publications") Publication publication) {
        comesBackEqual(publication, JSON.publications());
        comesBackEqual(publication.overall(), JSON.scoreCards());
        for (PublishedBreakdown breakdown : publication.breakdowns()) {
            breakdown.units().forEach(card -> comesBackEqual(card, JSON.scoreCards()));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void contactsComeBackEqualOneByOneAndAsLines(@ForAll("contacts") Contact contact) throws IOException {
        comesBackEqual(contact, JSON.contacts());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.contacts().writeLines(List.of(contact, contact), out);
        List<Contact> read = new ArrayList<>();
        JSON.contacts().readLines(new ByteArrayInputStream(out.toByteArray()), read::add);
        assertThat(read).containsExactly(contact, contact);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void feedbackComesBackEqual(@ForAll("feedback") Feedback feedback) {
        comesBackEqual(feedback, JSON.feedback(feedback.response().instrument()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void normsComeBackEqual(@ForAll("norms") ServiceNorm norm) {
        comesBackEqual(norm, JSON.norms());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void questionsComeBackEqual(@ForAll("questions") Question question) {
        comesBackEqual(question, JSON.questions());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void journeysComeBackEqual(@ForAll Random random) {
        comesBackEqual(JourneyFixtures.journey(random), JSON.journeys());
        comesBackEqual(JourneyFixtures.employee(), JSON.journeys());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void roadMapsComeBackEqual(@ForAll Random random) {
        comesBackEqual(Samples.roadMap(random), JSON.roadMaps());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void gatesAndWhatTheyComeToComeBackEqual(@ForAll Random random) {
        comesBackEqual(GateFixtures.gate(random), JSON.gates());
        ScoreCard card = Samples.card(random);
        comesBackEqual(
                GateFixtures.result(random.nextBoolean() ? card : PublishedCard.of(card, 5), random),
                JSON.gateResults());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readingsOfNormsComeBackEqual(@ForAll Random random) {
        comesBackEqual(NormFixtures.reading(random), JSON.normReadings());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void differencesComeBackEqual(@ForAll Random random) {
        comesBackEqual(DifferenceFixtures.differences(random), JSON.differences());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatMovedComesBackEqual(@ForAll Random random) {
        ScoreCard before = Samples.card(random);
        ScoreCard after = Samples.card(random);
        comesBackEqual(
                (random.nextBoolean() ? after : PublishedCard.of(after, 5)).minus(PublishedCard.of(before, 5)),
                JSON.cardDifferences());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfAPopulationComesBackEqual(@ForAll Random random) {
        Population population = FigureFixtures.population(random);
        comesBackEqual(PopulationMethods.copeland().scores(population), JSON.populationResults());
        comesBackEqual(PopulationMethods.percentileRank().scores(population), JSON.populationResultsByNode());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bandsAndWeightsComeBackEqual(@ForAll Random random) {
        comesBackEqual(FigureFixtures.bands(random), JSON.bands());
        comesBackEqual(FigureFixtures.weights(random), JSON.weights());
        comesBackEqual(FigureFixtures.elicited(random), JSON.elicitedWeights());
    }

    @Example
    void theShippedBandsComeBackEqual() {
        for (Bands bands : List.of(BandPresets.ISO_33020, BandPresets.EFQM_RADAR, BandPresets.BALDRIGE)) {
            comesBackEqual(bands, JSON.bands());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void measurementsComeBackEqual(@ForAll("measurements") Measurements measurements) {
        comesBackEqual(measurements, JSON.measurements());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void goalsComeBackEqual(@ForAll("goals") GoalPlan goals) {
        comesBackEqual(goals, JSON.goals());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void assessmentsComeBackEqual(@ForAll("assessments") Assessment assessment) {
        comesBackEqual(assessment, JSON.assessments());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void assessmentsByCriteriaComeBackEqual(@ForAll("criteria") Assessment assessment) {
        comesBackEqual(assessment, JSON.assessments(assessment.instrument()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void strategiesComeBackEqual(@ForAll("strategies") StandardStrategy strategy) {
        comesBackEqual(strategy, JSON.strategies(StrategyCatalogue.standard()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theStrategyOfACardComesBackEqual(
            @ForAll("strategies") StandardStrategy any, @ForAll("tables") ResponseTable table) {
        // not every stage fits every instrument
        StandardStrategy strategy = any.withStage(ItemStage.withDefaults().withImputation(Imputation.PERSON_MEAN));
        ScoreCard card = JSON.scoreCards().read(JSON.scoreCards().write(strategy.score(table)));
        // the description of a strategy holds no titles, the document of a card does
        StrategyCatalogue catalogue = card.tree().isShipped()
                ? StrategyCatalogue.standard()
                : StrategyCatalogue.standard().with(card.tree());
        ScoringStrategy again = catalogue.strategy(card.strategy());
        assertThat(again).isEqualTo(strategy);
        assertThat(again.score(table).scores()).isEqualTo(card.scores());
        // facets and shifts have their titles from their instrument, which this need not be
        if (card.tree().isFixed() || !card.tree().isShipped()) {
            assertThat(again.score(table)).isEqualTo(card);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void responsesComeBackEqualInBothForms(@ForAll("tables") ResponseTable table) throws IOException {
        ResponsesFormat format = JSON.responses(table.instrument());
        for (boolean lines : new boolean[] {false, true}) {
            byte[] written = write(table, lines);
            ResponseTable read = format.keepIds().read(new ByteArrayInputStream(written));
            assertThat(read).isEqualTo(table);
            assertThat(write(read, lines)).isEqualTo(written);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aTableDropsIdsUnlessTheyAreWantedAndAConsumerGetsThemAlways(@ForAll("tables") ResponseTable table)
            throws IOException {
        byte[] written = write(table, true);
        ResponsesFormat format = JSON.responses(table.instrument());
        ResponseTable read = format.read(new ByteArrayInputStream(written));
        List<Object> passed = new ArrayList<>();
        format.read(new ByteArrayInputStream(written), passed::add);
        assertThat(passed).hasSize(table.size());
        for (int row = 0; row < table.size(); row++) {
            assertThat(read.response(row).id()).isEmpty();
            assertThat(read.response(row).group()).isEqualTo(table.response(row).group());
            assertThat(passed.get(row)).isEqualTo(table.response(row));
        }
    }

    private static byte[] write(ResponseTable table, boolean lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResponsesFormat format = JSON.responses(table.instrument());
        if (lines) {
            format.writeLines(table, out);
        } else {
            format.write(table, out);
        }
        return out.toByteArray();
    }
}
