package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.testing.GoldenFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each document in {@code documents/1/bad} stands what is said of it. The first word of its name is the kind of document. */
class MalformedDocumentTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "documents", "1", "bad");
    private static final Instrument SURVEY = Instrument.builder("survey", "1.0")
            .title(Text.english("Survey"))
            .item(Item.builder("lead")
                    .wording(Text.english("Leaders serve."))
                    .scale(Scale.range(1, 5))
                    .measures(Element.LEADERSHIP)
                    .voice(Voice.EMPLOYEE)
                    .voice(Voice.ASSESSOR))
            .item(Item.builder("nps")
                    .wording(Text.english("We improve."))
                    .scale(Scale.range(0, 10))
                    .measures(Element.MONITORING)
                    .voice(Voice.EMPLOYEE))
            .build();

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMalformedDocumentIsToldAllItsProblems(String name) throws IOException {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> read(name));
        assertThat(thrown).as(name).isNotNull();
        GoldenFile.assertMatches(Path.of("documents", "1", "bad", name + ".txt"), inBothLanguages(thrown));
    }

    private static String inBothLanguages(SxFormatException thrown) {
        return thrown.getMessage() + "\n\n" + thrown.text(Locale.forLanguageTag("nl")) + "\n";
    }

    @Test
    void everyKindOfDocumentIsInTheFolderAndEveryMessageHasItsDocument() throws IOException {
        assertThat(documents().stream()
                        .map(name -> name.substring(0, name.indexOf('-')))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "assessment",
                        "bands",
                        "carddifference",
                        "contact",
                        "criteria",
                        "differences",
                        "elicitedweights",
                        "feedback",
                        "gate",
                        "gateresult",
                        "instrument",
                        "journey",
                        "norm",
                        "normreading",
                        "partnerview",
                        "goals",
                        "measurements",
                        "populationbynode",
                        "populationresult",
                        "publication",
                        "question",
                        "response",
                        "responses",
                        "roadmap",
                        "scorecard",
                        "strategy",
                        "visit",
                        "visits",
                        "weights");
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(Path::toString).filter(file -> file.endsWith(".txt")))
                    .allSatisfy(file -> assertThat(Path.of(file.substring(0, file.length() - 4)))
                            .exists());
        }
    }

    private static void read(String name) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(name))) {
            SxJson json = SxJson.strict();
            switch (name.substring(0, name.indexOf('-'))) {
                case "instrument" -> json.instruments().read(in);
                case "scorecard" -> json.scoreCards().read(in);
                case "publication" -> json.publications().read(in);
                case "strategy" -> json.strategies(StrategyCatalogue.standard()).read(in);
                case "assessment" -> json.assessments().read(in);
                case "contact" -> json.contacts().read(in);
                case "feedback" -> json.feedback(SURVEY).read(in);
                case "response" -> json.response(SURVEY).read(in);
                case "norm" -> json.norms().read(in);
                case "question" -> json.questions().read(in);
                case "journey" -> json.journeys().read(in);
                case "partnerview" -> json.partnerViews().read(in);
                case "visit" -> json.visits().read(in);
                case "roadmap" -> json.roadMaps().read(in);
                case "gate" -> json.gates().read(in);
                case "gateresult" -> json.gateResults().read(in);
                case "normreading" -> json.normReadings().read(in);
                case "differences" -> json.differences().read(in);
                case "carddifference" -> json.cardDifferences().read(in);
                case "populationresult" -> json.populationResults().read(in);
                case "populationbynode" -> json.populationResultsByNode().read(in);
                case "bands" -> json.bands().read(in);
                case "weights" -> json.weights().read(in);
                case "elicitedweights" -> json.elicitedWeights().read(in);
                case "measurements" -> json.measurements().read(in);
                case "goals" -> json.goals().read(in);
                case "criteria" -> json.assessments(SURVEY).read(in);
                case "visits" -> json.responses(Fixtures.visit()).read(in);
                default -> json.responses(SURVEY).read(in);
            }
        }
    }
}
