package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The heap of the tests is a gigabyte, so that a document that is read without bounds ends in an OutOfMemoryError. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HostileDocumentTest {
    private static final SxJson JSON = SxJson.strict();
    private static final Instrument PULSE = Fixtures.pulse();
    private static final String INSTRUMENT = "{\"format\": \"sx.instrument/1\", \"id\": ";
    private static final String RESPONSES =
            "{\"format\": \"sx.responses/1\", \"instrument\": {\"id\": \"pulse\", \"version\": \"2.1\"}}\n";

    private static SxFormatException instrument(InputStream in) {
        return catchThrowableOfType(
                SxFormatException.class, () -> JSON.instruments().read(in));
    }

    private static SxFormatException responses(InputStream in) {
        return catchThrowableOfType(
                SxFormatException.class, () -> JSON.responses(PULSE).read(in));
    }

    /** A text, the same text many times, and another text; never in memory as a whole. */
    private static InputStream stream(String start, String repeated, int times, String end) {
        byte[] block = repeated.repeat(1000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(start));
        for (int i = 0; i < times / 1000; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(bytes(repeated.repeat(times % 1000) + end));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream bytes(Object... textsAndBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : textsAndBytes) {
            if (part instanceof Integer single) {
                out.write(single);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nestingOfAHundredThousandLevelsIsRefused(String opening) {
        assertThat(instrument(stream(INSTRUMENT, opening, 100_000, "")))
                .hasMessageContaining("nested deeper than 32 levels, which no document needs");
        assertThat(responses(stream(RESPONSES + "{\"group\": ", opening, 100_000, "")))
                .hasMessageContaining("nested deeper than 32 levels, which no document needs");
    }

    @Test
    void aStringOfFiftyMegabytesIsRefused() {
        assertThat(instrument(stream(INSTRUMENT + "\"", "x", 50_000_000, "\"}")))
                .hasMessageContaining("/id (line 1, column")
                .hasMessageContaining("a text or number is longer than 100000 characters");
        assertThat(responses(stream(RESPONSES + "{\"group\": \"", "x", 200_000, "\", \"answers\": {}}")))
                .hasMessageContaining("(line 2, column")
                .hasMessageContaining("a text or number is longer than 100000 characters");
    }

    @Test
    void aDocumentOfMoreThan64MebibytesIsRefused() {
        assertThat(instrument(stream(INSTRUMENT, " ", 65 << 20, "\"pulse\"}")))
                .hasMessage("the document: it is larger than 64 MiB, which no sx.instrument/1 needs");
    }

    @Test
    void aStreamOfResponsesMayBeLongerThanADocument() throws IOException {
        InputStream in = stream(RESPONSES, "{\"answers\":{}}" + " ".repeat(986) + "\n", 66_000, "");
        assertThat(JSON.responses(PULSE).read(in).size()).isEqualTo(66_000);
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        assertThat(instrument(stream(INSTRUMENT + "\"x\", \"minutes\": ", "1", 1_000_000, "}")))
                .hasMessageContaining("(line 1, column")
                .hasMessageContaining("number is longer than 100");
        assertThat(responses(stream(RESPONSES + "{\"weight\": ", "1", 1_000_000, ", \"answers\": {}}")))
                .hasMessageContaining("(line 2, column")
                .hasMessageContaining("number is longer than 100");
        assertThat(responses(stream(RESPONSES + "{\"answers\": {\"lead\": 0.", "1", 1_000_000, "}}")))
                .hasMessageContaining("number is longer than 100");
        assertThat(instrument(bytes(INSTRUMENT + "\"x\", \"minutes\": " + "1".repeat(101) + "}")))
                .hasMessageContaining("a number is longer than 100 characters, which no document needs");
    }

    @Test
    void aMillionProblemsAreCountedAndToldOnce() {
        // the document itself, its format and its array are values too, so these just fit
        SxFormatException inDocument =
                instrument(stream("{\"format\": \"sx.instrument/1\", \"items\": [0", ",0", 999_996, "]}"));
        // besides the items there is no id, version, title and scales
        assertThat(inDocument.count()).isEqualTo(999_997 + 4);
        assertThat(inDocument.problems()).hasSize(5);

        SxFormatException inStream = responses(stream(RESPONSES, "{\"answers\":{\"lead\":9}}\n", 1_000_000, ""));
        assertThat(inStream.count()).isEqualTo(1_000_000);
        assertThat(inStream.problems()).hasSize(1);
        assertThat(inStream.problems().get(0).places()).hasSize(Problem.MOST_PLACES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "{},", "[],", "\"\","})
    void aDocumentOfMillionsOfTinyValuesIsRefused(String value) {
        assertThat(instrument(stream(INSTRUMENT + "[", value, (60 << 20) / value.length(), "1]}")))
                .hasMessageContaining("more than 3000000 values; no document needs that");
    }

    @Test
    void aTreeOfAHundredThousandUnknownPartsIsRefusedQuickly() {
        String start = "{\"format\":\"sx.scorecard/1\",\"tree\":{\"of\":\"own\",\"title\":{\"en\":\"Own\"},"
                + "\"leaves\":[\"level:core-service\"],\"index\":[\"level:core-service\"";
        StringBuilder parts = new StringBuilder();
        for (int part = 0; part < 100_000; part++) {
            parts.append(",\"own:p").append(part).append("\"");
        }
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> JSON.scoreCards().read(start + parts + "]}}"));
        assertThat(thrown).hasMessageContaining("own:p0, own:p1, ").hasMessageContaining(" and 99980 more; add each");
    }

    @Test
    void aScoreCardWithAHundredThousandScoresIsCheckedQuickly() {
        String score = "{\"node\":\"item:i01\",\"points\":1,\"n\":1,\"coverage\":{\"answered\":1,\"applicable\":1}},";
        String start = "{\"format\":\"sx.scorecard/1\",\"instrument\":{\"id\":\"a\",\"version\":\"1\",\"digest\":\""
                + "0".repeat(64)
                + "\"},\"strategy\":{\"name\":\"own\",\"options\":{},\"digest\":\""
                // SHA-256 of "strategy own" and two line feeds: no options
                + "295d53ce432e385aba83a3dc06c8a7f82abd613c0548513fc7644d014d1e9a22"
                + "\"},\"tree\":{\"of\":\"elements-only\",\"leaves\":[\"element:leadership\"]},\"respondents\":1,\"blank\":0,\"uncounted\":[],\"scores\":[";
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class,
                () -> JSON.scoreCards()
                        .read(stream(start, score, 100_000, score.substring(0, score.length() - 1) + "]}")));
        assertThat(thrown)
                .hasMessageContaining("it has no index; say at least why not")
                .hasMessageContaining("item:i01 has two scores, keep one");
    }

    @Test
    void aStrategyOfAMillionOptionsIsRefused() {
        StringBuilder options = new StringBuilder();
        for (int option = 0; option < 1_000_000; option++) {
            options.append("\"o").append(option).append("\":\"x\",");
        }
        String document =
                "{\"format\":\"sx.strategy/1\",\"name\":\"standard\",\"options\":{" + options + "\"o\":\"x\"}}";
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class,
                () -> JSON.strategies(StrategyCatalogue.standard()).read(document));
        assertThat(thrown)
                .hasMessage("the document: /options (line 1, column 55): strategy standard has 1000001 options; at most"
                        + " 3000 are possible");
    }

    /** In the heap that there is, it could not be made as a whole. */
    @Test
    void aDocumentThatGrowsTooLargeIsRefusedWhereItDoes() {
        PublishedCard card = PublishedCard.of(Fixtures.card(), 5);
        List<PublishedCard> units = IntStream.range(0, 1_000_000)
                .mapToObj(group -> card.withGroup(GroupKey.of("g" + group)))
                .toList();
        Publication many = Publication.builder()
                .floor(AnonymityFloor.standard())
                .overall(card)
                .addAllBreakdowns(List.of(new PublishedBreakdown(Breakdown.GROUP, units, List.of())))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.publications().write(many))
                .withMessage(
                        "this sx.publication/1 would take more than the 64 MiB that can be read back; write its parts one"
                                + " by one");
    }

    @Test
    void aPlaceTellsTheBeginningOfALongPointer() {
        String names = IntStream.range(0, 20)
                .mapToObj(i -> "{\"" + "n".repeat(900) + "\": ")
                .collect(Collectors.joining());
        SxFormatException thrown =
                instrument(bytes("{\"format\": \"sx.instrument/1\", \"title\": " + names + "0" + "}".repeat(21)));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path().length())
                .allMatch(length -> length <= 303);
        assertThat(thrown).hasMessageContaining("/title/" + "n".repeat(293) + "... (line 1, column 945)");
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(instrument(
                        bytes("{\"format\": \"sx.instrument/1\", \"title\": {\"en\": \"a\\ud800\"}, \"\\udc00\": 0}")))
                .hasMessageContaining("/title/en (line 1, column 47): 'a\\ud800' holds half a character")
                .hasMessageContaining("(line 1, column 66): the JSON breaks here: a name holds half a character");
        assertThat(instrument(bytes("{\"format\": \"sx.instrument/1\", \"a\\ud800\": 0}")))
                .hasMessageContaining("the JSON breaks here: a name holds half a character");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedInADocument() {
        String name = "n\u00e9";
        assertThat(instrument(bytes(INSTRUMENT + "\"" + name, 0x80, "\"}")))
                .hasMessage("the document: (line 1, column 40): byte 0x80 is not UTF-8 here; save the file as UTF-8");
        assertThat(instrument(bytes(INSTRUMENT + "\"" + name, 0xC0, 0xAF, "\"}")))
                .hasMessageContaining("(line 1, column 40): byte 0xc0 is not UTF-8 here");
        assertThat(instrument(bytes(INSTRUMENT + "\"" + name, 0xED, 0xA0, 0x80, "\"}")))
                .hasMessageContaining("byte 0xed is not UTF-8 here");
        assertThat(instrument(bytes(INSTRUMENT + "\"" + name, 0xE2, 0x82)))
                .hasMessageContaining("(line 1, column 40): byte 0xe2 is not UTF-8 here");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedInAStream() {
        String start = RESPONSES + "{\"group\": \"n\u00e9";
        String end = "\", \"answers\": {}}\n";
        assertThat(responses(bytes(start, 0x80, end)))
                .hasMessageContaining("(line 2, column")
                .hasMessageContaining("byte 0x80 is not UTF-8 here; save the file as UTF-8");
        assertThat(responses(bytes(start, 0xC0, 0xAF, end))).hasMessageContaining("byte 0xc0 is not UTF-8 here");
        assertThat(responses(bytes(start, 0xE0, 0x80, 0xAF, end))).hasMessageContaining("byte 0x80 is not UTF-8 here");
        assertThat(responses(bytes(start, 0xF0, 0x80, 0x80, 0xAF, end)))
                .hasMessageContaining("byte 0x80 is not UTF-8 here");
        assertThat(responses(bytes(start, 0xED, 0xA0, 0x80, end))).hasMessageContaining("byte 0xa0 is not UTF-8 here");
        assertThat(responses(bytes(start, 0xF4, 0x90, 0x80, 0x80, end)))
                .hasMessageContaining("byte 0x90 is not UTF-8 here");
        assertThat(responses(bytes(start, 0xF5, end))).hasMessageContaining("byte 0xf5 is not UTF-8 here");
        assertThat(responses(bytes(start, 0xE2, 0x82)))
                .hasMessageEndingWith("the line ends within a UTF-8 character; save the file as UTF-8");
        assertThat(responses(bytes("{\n\"library\": \"\u00e9", 0xE2, 0x82)))
                .hasMessageContaining("the file ends within a UTF-8 character; it was cut off");
    }

    @Test
    void wrongBytesAreFoundInPartsOfAStreamThatNobodyReads() {
        assertThat(responses(bytes("{\"library\": \"a", 0xFF, "\", " + RESPONSES.substring(1))))
                .hasMessageContaining("byte 0xff is not UTF-8 here");
    }

    @Test
    void charactersOfEveryLengthPassAStreamAtEveryPlaceOfItsBuffers() throws IOException {
        String group = "\u00e9\u6f22\ud83d\ude00\u07ff\uffff";
        String line = "{\"group\":\"" + group + "\",\"answers\":{}}\n";
        ResponseTable table = JSON.responses(PULSE).read(stream(RESPONSES, line, 3000, ""));
        assertThat(table.size()).isEqualTo(3000);
        assertThat(table.groups()).extracting(Object::toString).containsExactly(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void aFileInAnotherEncodingIsRefused(String charset) {
        byte[] document = (INSTRUMENT + "\"x\"}").getBytes(Charset.forName(charset));
        assertThat(instrument(new ByteArrayInputStream(document))).isNotNull();
        byte[] lines = RESPONSES.getBytes(Charset.forName(charset));
        assertThat(responses(new ByteArrayInputStream(lines))).isNotNull();
    }

    @Test
    void nulBytesAreRefused() {
        assertThat(instrument(bytes("{", 0, "}"))).hasMessageContaining("(line 1, column 2)");
        assertThat(instrument(bytes(INSTRUMENT + "\"a", 0, "b\"}"))).hasMessageContaining("/id (line 1, column");
        assertThat(responses(bytes(RESPONSES, 0, "{\"answers\": {}}"))).hasMessageContaining("(line 2, column 1)");
    }

    @Test
    void aByteOrderMarkIsNoPartOfADocument() throws IOException {
        String document = "\ufeff" + JSON.instruments().write(PULSE);
        assertThat(JSON.instruments().read(document)).isEqualTo(PULSE);
        assertThat(JSON.responses(PULSE).read("\ufeff" + RESPONSES).size()).isZero();
        assertThat(instrument(bytes("\ufeff{\"format\": 1}")))
                .hasMessage("the document: /format (line 1, column 12): expected a string, found a number");
    }
}
