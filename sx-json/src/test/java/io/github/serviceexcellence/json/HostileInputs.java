package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.Hostile.Input;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A megabyte that is made to do harm costs no more than a few seconds on a busy machine, and 64 MB of heap: the execution small-heap of
 * the POM gives these tests no more. What is read well is as good as what is refused with its problems; all else is not.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputs {
    private static final SxJson JSON = SxJson.strict();
    private static final int MOST_GROUPS = 5;

    @FunctionalInterface
    interface Reader {
        Object read(ByteArrayInputStream in) throws IOException;
    }

    /** Reads, and looks at what is told as a program would that shows it. */
    private static void survives(byte[] input, Reader reader) throws IOException {
        try {
            assertThat(reader.read(new ByteArrayInputStream(input))).isNotNull();
        } catch (SxFormatException e) {
            assertThat(e.problems()).hasSizeBetween(1, 100);
            assertThat(e.count())
                    .isGreaterThanOrEqualTo(
                            e.problems().stream().mapToLong(Problem::count).sum());
            assertThat(e.getMessage()).hasSizeLessThan(2 * Hostile.MEGABYTE);
        }
    }

    private static void survives(Input input, Instrument asked, Function<ByteArrayInputStream, ResponseSource> form)
            throws IOException {
        Summariser summariser = Summariser.of(asked, ItemStage.withDefaults());
        survives(input.bytes(), in -> form.apply(in).withMostGroups(MOST_GROUPS).summarise(summariser));
    }

    static Stream<Input> documents() {
        return HostileDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noDocumentDoesHarm(Input document) throws IOException {
        List<DocumentFormat<?>> formats = List.of(
                JSON.instruments(),
                JSON.scoreCards(),
                JSON.publications(),
                JSON.strategies(StrategyCatalogue.standard()),
                JSON.assessments(),
                JSON.measurements(),
                JSON.goals(),
                JSON.journeys(),
                JSON.norms(),
                JSON.roadMaps(),
                JSON.gates(),
                JSON.gateResults(),
                JSON.normReadings(),
                JSON.differences(),
                JSON.cardDifferences(),
                JSON.populationResults(),
                JSON.bands(),
                JSON.weights(),
                JSON.elicitedWeights());
        byte[] bytes = document.bytes();
        String start = new String(bytes, 0, 40, StandardCharsets.UTF_8);
        DocumentFormat<?> format = formats.stream()
                .filter(each -> start.contains("\"" + each.format() + "\""))
                .findFirst()
                .orElseThrow();
        survives(bytes, format::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"format\":\"sx.strategy/1\"}", "0", "\"\\ud800\"", "x", "}", "[[[[[[[["})
    void noLinesOfDocumentsDoHarm(String line) throws IOException {
        byte[] lines = Hostile.fill("", i -> line, "\n", "\n").getBytes(StandardCharsets.UTF_8);
        survives(lines, in -> {
            List<Object> read = new ArrayList<>();
            JSON.strategies(StrategyCatalogue.standard()).readLines(in, read::add);
            return read;
        });
    }

    static Stream<Input> responses() {
        return HostileFiles.responses(Hostile.largest());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void noResponsesDoHarm(Input responses) throws IOException {
        Instrument largest = Hostile.largest();
        survives(responses, largest, JSON.responses(largest)::from);
    }

    static Stream<Input> wide() {
        return HostileFiles.wide(Hostile.largest());
    }

    @ParameterizedTest
    @MethodSource("wide")
    void noRowsDoHarm(Input rows) throws IOException {
        Instrument largest = Hostile.largest();
        survives(rows, largest, SurveyCsv.of(largest).withGroupColumn("unit")::from);
    }

    static Stream<Input> tall() {
        return HostileFiles.tall();
    }

    @ParameterizedTest
    @MethodSource("tall")
    void noRowsOfSingleAnswersDoHarm(Input rows) throws IOException {
        Instrument largest = Hostile.largest();
        SurveyCsv csv = SurveyCsv.of(largest).withGroupColumn("unit").withLongForm("who", "item", "value");
        survives(rows, largest, csv::from);
    }

    @Test
    void noConditionDoesHarm() throws IOException {
        Instrument conditional = Hostile.conditional();
        survives(HostileFiles.conditionsInLines(conditional), conditional, JSON.responses(conditional)::from);
        survives(HostileFiles.conditionsInRows(conditional), conditional, SurveyCsv.of(conditional)::from);
    }

    @Test
    void noAssessmentDoesHarm() throws IOException {
        Instrument largest = Hostile.largest();
        String start =
                "{\"format\":\"sx.assessment/1\",\"subject\":\"x\",\"date\":\"2026-01-01\",\"instrument\":{\"id\":\"largest\",\"version\":\"1\",\"digest\":\""
                        + largest.digest() + "\"},\"conclusions\":[";
        for (String item : List.of("u", "item-")) {
            String document =
                    Hostile.times(start, 1000, i -> "{\"item\":\"" + item + i + "\",\"level\":" + i + ".5}", ",", "]}");
            survives(document.getBytes(StandardCharsets.UTF_8), JSON.assessments(largest)::read);
        }
    }
}
