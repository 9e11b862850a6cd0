package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTest {
    private static final SxJson JSON = SxJson.strict();
    private static final Instrument PULSE = Fixtures.pulse();

    private static final class Input extends FilterInputStream {
        private boolean closed;

        Input(String text) {
            super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Output extends FilterOutputStream {
        private boolean closed;

        Output() {
            super(new ByteArrayOutputStream());
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Gives a text, then breaks. */
    private static InputStream breaking(String text, IOException failure) {
        return new SequenceInputStream(new Input(text), new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        });
    }

    /** Takes some bytes, then breaks. */
    private static OutputStream breaking(int room, IOException failure) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (taken++ == room) {
                    throw failure;
                }
            }
        };
    }

    private static String responses(boolean lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (lines) {
            JSON.responses(PULSE).writeLines(Fixtures.responses(), out);
        } else {
            JSON.responses(PULSE).write(Fixtures.responses(), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void streamsStayOpenAfterReading() throws IOException {
        Input document = new Input(JSON.instruments().write(PULSE));
        JSON.instruments().read(document);
        Input array = new Input(responses(false));
        JSON.responses(PULSE).read(array);
        Input lines = new Input(responses(true));
        JSON.responses(PULSE).read(lines, response -> {});
        Input wrong = new Input("[");
        assertThatThrownBy(() -> JSON.responses(PULSE).read(wrong)).isInstanceOf(SxFormatException.class);
        assertThat(List.of(document.closed, array.closed, lines.closed, wrong.closed))
                .containsOnly(false);
    }

    @Test
    void streamsStayOpenAfterWriting() throws IOException {
        Output out = new Output();
        JSON.instruments().write(PULSE, out);
        JSON.responses(PULSE).write(Fixtures.responses(), out);
        JSON.responses(PULSE).writeLines(Fixtures.responses(), out);
        assertThat(out.closed).isFalse();
    }

    @Test
    void aStreamThatFailsWhileReadingFailsAsItself() throws IOException {
        IOException failure = new IOException("the cable was pulled");
        for (String start : List.of("", "{\"format\": \"sx")) {
            assertThatThrownBy(() -> JSON.instruments().read(breaking(start, failure)))
                    .isSameAs(failure);
            assertThatThrownBy(() -> JSON.responses(PULSE).read(breaking(start, failure)))
                    .isSameAs(failure);
        }
        String lines = responses(true);
        assertThatThrownBy(() -> JSON.responses(PULSE).read(breaking(lines, failure), response -> {}))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 8500})
    void aStreamThatFailsWhileWritingFailsAsItself(int room) {
        IOException failure = new IOException("the disk is full");
        assertThatThrownBy(
                        () -> JSON.instruments().write(Instruments.organisationScanVersion1(), breaking(room, failure)))
                .isSameAs(failure);
        if (room < 200) {
            assertThatThrownBy(() -> JSON.responses(PULSE).write(Fixtures.responses(), breaking(room, failure)))
                    .isSameAs(failure);
            assertThatThrownBy(() -> JSON.responses(PULSE).writeLines(Fixtures.responses(), breaking(room, failure)))
                    .isSameAs(failure);
        }
    }

    @Test
    void filesAreNamedInMessages(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), "[]");
        assertThatThrownBy(() -> JSON.scoreCards().read(file))
                .hasMessage(file + ": (line 1, column 1): expected an object, found an array");
        assertThatThrownBy(() -> JSON.responses(PULSE).read(file))
                .hasMessageStartingWith(file + ": (line 1, column 1): ");
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> JSON.instruments().read(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> JSON.responses(PULSE).read(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pulse.json");
        JSON.instruments().write(Instruments.organisationScanVersion1(), file);
        JSON.instruments().write(PULSE, file);
        assertThat(JSON.instruments().read(file)).isEqualTo(PULSE);
        assertThat(file).hasContent(JSON.instruments().write(PULSE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConsumerGetsNothingAfterTheFirstProblem(boolean lines) throws IOException {
        String document = responses(lines).replace("not-applicable", "perhaps");
        List<Response> passed = new ArrayList<>();
        assertThatThrownBy(() -> JSON.responses(PULSE).read(new Input(document), passed::add))
                .isInstanceOf(SxFormatException.class);
        assertThat(passed).containsExactly(Fixtures.responses().response(0));
    }

    @Test
    void whatAConsumerThrowsComesThroughAsItself() throws IOException {
        String document = responses(true);
        IllegalArgumentException failure = new IllegalArgumentException("mine");
        assertThatThrownBy(() -> JSON.responses(PULSE).read(new Input(document), response -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void aTableOfAnotherInstrumentIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.responses(Instruments.organisationScanVersion1())
                        .write(Fixtures.responses(), new ByteArrayOutputStream()))
                .withMessage("the table holds responses to pulse 2.1, but this format is for "
                        + Instruments.organisationScanVersion1() + "; ask SxJson for that instrument's format");
    }

    @Test
    void theTimeOfWritingIsWrittenAndIsNoPartOfWhatIsRead() {
        SxJson timed = JSON.withWrittenAt(Instant.parse("2026-03-01T09:30:00Z"));
        String document = timed.scoreCards().write(Fixtures.card());
        assertThat(document.lines().skip(3).findFirst()).contains("  \"written\": \"2026-03-01T09:30:00Z\",");
        assertThat(JSON.scoreCards().read(document)).isEqualTo(Fixtures.card());
        assertThat(JSON.scoreCards().write(Fixtures.card())).doesNotContain("written");
        assertThatThrownBy(() -> JSON.scoreCards().read(document.replace("2026-03-01T09:30:00Z", "yesterday")))
                .hasMessage("the document: /written (line 4, column 14): expected a time such as 2026-01-31T12:00:00Z");
    }

    @Test
    void cardsAreWrittenAndReadLineByLine() throws IOException {
        List<ScoreCard> cards = List.of(Fixtures.card(), Fixtures.north(), Fixtures.card());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.scoreCards().writeLines(cards, out);
        String lines = out.toString(StandardCharsets.UTF_8);

        assertThat(lines.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"format\":\"sx.scorecard/1\","));
        assertThat(lines.lines().map(line -> line.replaceFirst(".*?\"library\":\"[^\"]*\",(\"[^,]*),.*", "$1")))
                .containsExactly("\"confidential\":true", "\"floor\":5", "\"confidential\":true");
        assertThat(lines.lines().map(JSON.scoreCards()::read)).containsExactlyElementsOf(cards);
        for (String file : List.of(lines, lines.strip(), "\ufeff" + lines.replace("\n", "\r\n\n"))) {
            List<ScoreCard> back = new ArrayList<>();
            JSON.scoreCards().readLines(new Input(file), back::add);
            assertThat(back).isEqualTo(cards);
        }
    }

    @Test
    void aStreamOfCardsIsWrittenToo() throws IOException {
        Output out = new Output();
        Stream<ScoreCard> cards = Stream.generate(Fixtures::card).limit(3);
        JSON.withWrittenAt(Instant.parse("2026-03-01T09:30:00Z")).scoreCards().writeLines(cards::iterator, out);
        assertThat(out.closed).isFalse();
    }

    @Test
    void faultsOfCardsAreToldWithTheirLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.scoreCards().writeLines(List.of(Fixtures.card()), out);
        String line = out.toString(StandardCharsets.UTF_8);
        String wrong = line.replace("\"respondents\":12", "\"respondents\":\"x\"");
        List<ScoreCard> passed = new ArrayList<>();
        assertThatThrownBy(
                        () -> JSON.scoreCards().readLines(new Input(line + "\n" + wrong + "{\n" + line), passed::add))
                .hasMessageStartingWith("the stream has 2 problems:")
                .hasMessageContaining("/respondents (line 3, column ")
                .hasMessageContaining("(line 4, column ");
        assertThat(passed).containsExactly(Fixtures.card());
        assertThatThrownBy(() -> JSON.scoreCards().readLines(new Input(line + "[]"), passed::add))
                .hasMessage("the stream: (line 2, column 1): expected an object, found an array");
        IOException failure = new IOException("the cable was pulled");
        assertThatThrownBy(() -> JSON.scoreCards().readLines(breaking(line, failure), passed::add))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void theLocaleOfTheMachineChangesNoByte(String tag) throws IOException {
        Locale before = Locale.getDefault();
        List<String> expected = documents();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(documents()).isEqualTo(expected);
            assertThat(JSON.instruments().read(expected.get(0))).isEqualTo(PULSE);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** All documents, and the message of a wrong one. */
    private static List<String> documents() throws IOException {
        SxJson timed = JSON.withWrittenAt(Instant.parse("2026-03-01T09:30:00Z"));
        String wrong = timed.instruments()
                .write(PULSE)
                .replace("\"value\": 4", "\"value\": 2.5")
                .replace("customer", "I");
        String message;
        try {
            message = timed.instruments().read(wrong).toString();
        } catch (SxFormatException e) {
            message = e.getMessage();
        }
        return List.of(
                timed.instruments().write(PULSE),
                timed.scoreCards().write(Fixtures.card()),
                timed.publications().write(Fixtures.publication()),
                responses(false),
                responses(true),
                message);
    }
}
