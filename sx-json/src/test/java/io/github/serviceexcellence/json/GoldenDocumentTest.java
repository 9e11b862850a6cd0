package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The files in {@code documents/1/good} are the contract with everyone who keeps documents: each must be readable for ever, so a file may be
 * added for a new version of a format, but never changed or removed.
 */
class GoldenDocumentTest {
    private static final SxJson JSON = SxJson.strict();
    private static final Path GOLDEN = Path.of("src", "test", "resources", "documents", "1", "good");

    @Test
    void theInstrumentKeepsItsForm() throws IOException {
        keepsItsForm("instrument-1.json", Fixtures.pulse(), JSON.instruments());
    }

    @Test
    void theInstrumentWithEveryKindOfItemKeepsItsForm() throws IOException {
        keepsItsForm("instrument-1-kinds.json", Fixtures.visit(), JSON.instruments());
    }

    @Test
    void theInstrumentWithEveryKindOfQuestionKeepsItsForm() throws IOException {
        keepsItsForm("instrument-1-asks.json", Fixtures.experience(), JSON.instruments());
    }

    @Test
    void theScoreCardKeepsItsForm() throws IOException {
        keepsItsForm("scorecard-1-confidential.json", Fixtures.card(), JSON.scoreCards());
    }

    @Test
    void theScoreCardThatDidNotTellYetWhetherItMayBeShownIsReadAsConfidential() throws IOException {
        ScoreCard card = JSON.scoreCards().read(GOLDEN.resolve("scorecard-1.json"));
        assertThat(card).isEqualTo(Fixtures.card());
        assertThat(card.isConfidential()).isTrue();
    }

    @Test
    void theScoreCardThatMayBeShownKeepsItsForm() throws IOException {
        keepsItsForm("scorecard-1-shown.json", Fixtures.north(), JSON.scoreCards());
    }

    @Test
    void theWordingOfAnItemIsReadBackWithTheScoreCardThatNamesIt() throws IOException {
        ScoreCard card = Fixtures.card();
        Node lead = Node.of(ItemId.of("lead"));
        ScoreCard worded = ScoreCard.builder()
                .instrument(card.instrument())
                .strategy(card.strategy())
                .tree(card.tree())
                .respondents(card.respondents())
                .blank(card.blank())
                .addAllScores(card.scores())
                .putAllTitles(Map.of(lead, Text.english("We lead.").dutch("Wij leiden.")))
                .build();
        String document = JSON.scoreCards().write(worded);
        assertThat(document).contains("\"item:lead\"");
        assertThat(JSON.scoreCards().read(document)).isEqualTo(worded);
        assertThat(JSON.scoreCards().read(document).title(lead, Text.DUTCH)).isEqualTo("Wij leiden.");
    }

    @Test
    void theScoreCardThatSaysHowSureItIsKeepsItsForm() throws IOException {
        keepsItsForm("scorecard-1-uncertain.json", Fixtures.uncertain(), JSON.scoreCards());
    }

    @Test
    void theScoreCardWithMetricsKeepsItsForm() throws IOException {
        keepsItsForm("scorecard-1-metrics.json", Fixtures.measured(), JSON.scoreCards());
    }

    @Test
    void thePublicationKeepsItsForm() throws IOException {
        keepsItsForm("publication-1.json", Fixtures.publication(), JSON.publications());
    }

    @Test
    void theStrategyKeepsItsForm() throws IOException {
        keepsItsForm("strategy-1.json", Fixtures.strategy(), JSON.strategies(StrategyCatalogue.standard()));
    }

    @Test
    void theAssessmentKeepsItsForm() throws IOException {
        keepsItsForm("assessment-1.json", Fixtures.assessment(), JSON.assessments());
    }

    @Test
    void theAssessmentByCriteriaKeepsItsForm() throws IOException {
        keepsItsForm("criteria-1.json", Fixtures.criteria(), JSON.assessments(Fixtures.pulse()));
    }

    @Test
    void theContactKeepsItsForm() throws IOException {
        keepsItsForm("contact-1.json", Fixtures.contact(), JSON.contacts());
    }

    @Test
    void theFeedbackKeepsItsForm() throws IOException {
        keepsItsForm("feedback-1.json", Fixtures.feedback(), JSON.feedback(Fixtures.visit()));
    }

    @Test
    void theResponseByItselfKeepsItsForm() throws IOException {
        keepsItsForm("response-1.json", Fixtures.feedback().response(), JSON.response(Fixtures.visit()));
    }

    @Test
    void theNormAndTheQuestionKeepTheirForm() throws IOException {
        keepsItsForm("norm-1.json", Fixtures.norm(), JSON.norms());
        keepsItsForm("question-1.json", Fixtures.question(), JSON.questions());
    }

    @Test
    void theJourneyAndWhatBelongsToItKeepTheirForm() throws IOException {
        keepsItsForm("journey-1.json", JourneyFixtures.journey(), JSON.journeys());
        keepsItsForm("visit-1.json", JourneyFixtures.visit(), JSON.visits());
        keepsItsForm("partnerview-1.json", JourneyFixtures.partnerView(), JSON.partnerViews());
    }

    @Test
    void theRoadMapKeepsItsForm() throws IOException {
        keepsItsForm("roadmap-1.json", Fixtures.roadMap(), JSON.roadMaps());
    }

    @Test
    void theGateAndWhatACardHoldsOfItKeepTheirForm() throws IOException {
        keepsItsForm("gate-1.json", GateFixtures.gate(), JSON.gates());
        keepsItsForm("gateresult-1.json", GateFixtures.result(), JSON.gateResults());
    }

    @Test
    void theReadingOfANormKeepsItsForm() throws IOException {
        keepsItsForm("normreading-1.json", NormFixtures.reading(), JSON.normReadings());
    }

    @Test
    void theDifferencesKeepTheirForm() throws IOException {
        keepsItsForm("differences-1.json", DifferenceFixtures.differences(), JSON.differences());
    }

    @Test
    void whatMovedKeepsItsForm() throws IOException {
        keepsItsForm("carddifference-1.json", FigureFixtures.difference(), JSON.cardDifferences());
    }

    @Test
    void whatIsSaidOfAPopulationKeepsItsForm() throws IOException {
        keepsItsForm("populationresult-1.json", FigureFixtures.byUnit(), JSON.populationResults());
        keepsItsForm("populationresult-1-by-node.json", FigureFixtures.byNode(), JSON.populationResultsByNode());
    }

    @Test
    void bandsAndWeightsKeepTheirForm() throws IOException {
        keepsItsForm("bands-1.json", FigureFixtures.bands(), JSON.bands());
        keepsItsForm("weights-1.json", FigureFixtures.weights(), JSON.weights());
        keepsItsForm("elicitedweights-1.json", FigureFixtures.elicited(), JSON.elicitedWeights());
    }

    @Test
    void theMeasurementsKeepTheirForm() throws IOException {
        keepsItsForm("measurements-1.json", GoalFixtures.measurements(), JSON.measurements());
    }

    @Test
    void theGoalsKeepTheirForm() throws IOException {
        keepsItsForm("goals-1.json", GoalFixtures.goals(), JSON.goals());
    }

    @Test
    void theResponsesKeepTheirFormAsAnArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.responses(Fixtures.pulse()).write(Fixtures.responses(), out);
        keepTheirForm("responses-1.json", out);
    }

    @Test
    void theResponsesKeepTheirFormAsLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.responses(Fixtures.pulse()).writeLines(Fixtures.responses(), out);
        keepTheirForm("responses-1.jsonl", out);
    }

    @Test
    void theResponsesWithEveryKindOfAnswerKeepTheirForm() throws IOException {
        Path file = GOLDEN.resolve("responses-1-kinds.jsonl");
        ResponsesFormat format = JSON.responses(Fixtures.visit());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writeLines(Fixtures.visits(), out);
        List<Response> read = new ArrayList<>();
        format.read(new ByteArrayInputStream(Files.readAllBytes(file)), read::add);

        assertThat(read).isEqualTo(Fixtures.visits());
        assertThat(withoutLibrary(out.toString("UTF-8"))).isEqualTo(withoutLibrary(Files.readString(file)));
    }

    @Test
    void aDocumentThatIsCutOffAnywhereIsToldToBeSoAndNothingElse() throws IOException {
        cutOffEverywhere("instrument-1.json", JSON.instruments()::read);
        cutOffEverywhere("instrument-1-kinds.json", JSON.instruments()::read);
        cutOffEverywhere("scorecard-1.json", JSON.scoreCards()::read);
        cutOffEverywhere("scorecard-1-confidential.json", JSON.scoreCards()::read);
        cutOffEverywhere("scorecard-1-shown.json", JSON.scoreCards()::read);
        cutOffEverywhere("scorecard-1-uncertain.json", JSON.scoreCards()::read);
        cutOffEverywhere("scorecard-1-metrics.json", JSON.scoreCards()::read);
        cutOffEverywhere("publication-1.json", JSON.publications()::read);
        cutOffEverywhere("strategy-1.json", JSON.strategies(StrategyCatalogue.standard())::read);
        cutOffEverywhere("assessment-1.json", JSON.assessments()::read);
        cutOffEverywhere("contact-1.json", JSON.contacts()::read);
        cutOffEverywhere("feedback-1.json", JSON.feedback(Fixtures.visit())::read);
        cutOffEverywhere("norm-1.json", JSON.norms()::read);
        cutOffEverywhere("question-1.json", JSON.questions()::read);
        cutOffEverywhere("journey-1.json", JSON.journeys()::read);
        cutOffEverywhere("visit-1.json", JSON.visits()::read);
        cutOffEverywhere("partnerview-1.json", JSON.partnerViews()::read);
        cutOffEverywhere("roadmap-1.json", JSON.roadMaps()::read);
        cutOffEverywhere("gate-1.json", JSON.gates()::read);
        cutOffEverywhere("gateresult-1.json", JSON.gateResults()::read);
        cutOffEverywhere("normreading-1.json", JSON.normReadings()::read);
        cutOffEverywhere("differences-1.json", JSON.differences()::read);
        cutOffEverywhere("carddifference-1.json", JSON.cardDifferences()::read);
        cutOffEverywhere("populationresult-1.json", JSON.populationResults()::read);
        cutOffEverywhere("populationresult-1-by-node.json", JSON.populationResultsByNode()::read);
        cutOffEverywhere("bands-1.json", JSON.bands()::read);
        cutOffEverywhere("weights-1.json", JSON.weights()::read);
        cutOffEverywhere("elicitedweights-1.json", JSON.elicitedWeights()::read);
        cutOffEverywhere("measurements-1.json", JSON.measurements()::read);
        cutOffEverywhere("goals-1.json", JSON.goals()::read);
        cutOffEverywhere("criteria-1.json", JSON.assessments(Fixtures.pulse())::read);
        cutOffEverywhere("responses-1.json", JSON.responses(Fixtures.pulse())::read);
    }

    private static void cutOffEverywhere(String file, Consumer<String> reader) throws IOException {
        String whole = Files.readString(GOLDEN.resolve(file)).strip();
        for (int length = 1; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            // where a number is cut, what is left may be a wrong number of its own
            if ("0123456789.E-".indexOf(whole.charAt(length)) < 0) {
                SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> reader.accept(part));
                assertThat(thrown).as(part).isNotNull();
                assertThat(thrown.count()).as(part + thrown.getMessage()).isEqualTo(1);
            }
        }
    }

    private static <T> void keepsItsForm(String file, T value, DocumentFormat<T> format) throws IOException {
        assertThat(format.read(GOLDEN.resolve(file))).isEqualTo(value);
        assertThat(withoutLibrary(format.write(value)))
                .isEqualTo(withoutLibrary(Files.readString(GOLDEN.resolve(file))));
    }

    private static void keepTheirForm(String file, ByteArrayOutputStream written) throws IOException {
        ResponseTable read = JSON.responses(Fixtures.pulse()).keepIds().read(GOLDEN.resolve(file));
        assertThat(read).isEqualTo(Fixtures.responses());
        assertThat(withoutLibrary(written.toString("UTF-8")))
                .isEqualTo(withoutLibrary(Files.readString(GOLDEN.resolve(file))));
    }

    /** The version of the library is the one thing that changes with each release. */
    private static String withoutLibrary(String document) {
        return document.replaceFirst("\"library\": ?\"[^\"]*\"", "\"library\": *");
    }
}
