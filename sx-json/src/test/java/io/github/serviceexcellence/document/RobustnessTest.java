package io.github.serviceexcellence.document;

import static io.github.serviceexcellence.document.Pulse.ASKED;
import static io.github.serviceexcellence.document.Pulse.SUMMARISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a file may do wrong, told with its place and in bounded memory: the heap of the tests is a gigabyte. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class RobustnessTest {
    private static final Function<InputStream, ResponseSource> WIDE =
            in -> SurveyCsv.of(ASKED).withGroupColumn("unit").from(in);
    private static final Function<InputStream, ResponseSource> LONG = in -> SurveyCsv.of(ASKED)
            .withGroupColumn("unit")
            .withLongForm("who", "item", "value")
            .from(in);
    private static final Function<InputStream, ResponseSource> JSON =
            in -> SxJson.strict().responses(ASKED).from(in);
    private static final String JSON_HEADER =
            "{\"format\":\"sx.responses/1\",\"instrument\":{\"id\":\"pulse\",\"version\":\"1\"}";

    /** A text, the same text a million times, and another text; never in memory as a whole. */
    private static InputStream million(String start, String repeated, String end) {
        byte[] block = repeated.repeat(1000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(start));
        for (int i = 0; i < 1000; i++) {
            parts.add(new ByteArrayInputStream(block));
        }
        parts.add(bytes(end));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fault(Function<InputStream, ResponseSource> form, InputStream in) {
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> form.apply(in).summarise(SUMMARISER));
        assertThat(thrown).isNotNull();
        return thrown.getMessage().substring(thrown.getMessage().indexOf(": ") + 2);
    }

    /** What is left when the rows with faults are skipped: rows in all, and skipped. */
    private static List<Long> skipped(Function<InputStream, ResponseSource> form, InputStream in) throws IOException {
        Reading<?> reading = form.apply(in).skippingFaults().summarise(SUMMARISER);
        return List.of(reading.rows(), reading.skipped());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty|''|(line 1): the file is empty; expected a header with a column for each item",
                "header only|unit,q;|(line 1): there is a header but no row below it; add the rows of the"
                        + " respondents",
                "wrong column|unit,z;a,1;|(line 1): the file lacks the column q; its columns are unit, z",
                "corrupt line|unit,q;a,1;###;b,2;|row 2 (line 3): it has 1 field, the header has 2; a separator is missing, too"
                        + " many, or needs quotes around its field",
                "end in the middle|unit,q;a,1;b|row 2 (line 3): it has 1 field, the header has 2; a separator is missing, too"
                        + " many, or needs quotes around its field",
                "huge value|unit,q;a,1000000000000;|row 1, column q (line 2, column 2): '1000000000000' is not on the scale,"
                        + " which has 1, 2, 3, 4, 5",
                "open quote|unit,q;a,1;\"b,2;|(line 3): the row that begins here cannot be read: a quote is opened and never"
                        + " closed",
            })
    void aWideFileTellsItsFault(String name, String text, String message) {
        assertThat(fault(WIDE, bytes(text.replace(';', '\n')))).as(name).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty|''|(line 1): the file is empty; expected a header with a column for each item",
                "header only|who,unit,item,value;|(line 1): there is a header but no row below it; add the rows of the respondents",
                "wrong column|who,unit,item,score;r,a,q,1;|(line 1): the file lacks the column value (the value); its"
                        + " columns are who, unit, item, score",
                "corrupt line|who,unit,item,value;r,a,q,1;###;s,b,q,2;|row 2 (line 3): it has 1 field, the header has 4; a"
                        + " separator is missing, too many, or needs quotes around its field",
                "end in the middle|who,unit,item,value;r,a,q,1;s,b|row 2 (line 3): it has 2 fields, the header has 4; a"
                        + " separator is missing, too many, or needs quotes around its field",
                "huge value|who,unit,item,value;r,a,q,1000000000000;|row 1, column value (line 2, column 4): '1000000000000'"
                        + " is not on the scale, which has 1, 2, 3, 4, 5",
                "open quote|who,unit,item,value;r,a,q,\"1;|(line 2): the row that begins here cannot be read: a quote is"
                        + " opened and never closed",
            })
    void aLongFileTellsItsFault(String name, String text, String message) {
        assertThat(fault(LONG, bytes(text.replace(';', '\n')))).as(name).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "empty|``|(line 1, column 1): the document is empty; expected an object",
                "wrong header|{\"format\":\"sx.responses/1\"};|(line 1, column 27): this is no sx.responses/1 document: before"
                        + " the responses there is no field instrument",
                "wrong item|HEAD;{\"answers\":{\"z\":1}};|/answers/z (line 2, column 17): 'z' is no item of pulse 1; use one of: q",
                "corrupt line|HEAD;{\"answers\":{}};###;{\"answers\":{}};|(line 3, column 1): the JSON breaks here: the"
                        + " character '#' cannot stand here; a comma, a quote or a bracket may be missing before it",
                "line broken|HEAD;{\"answers\":{;{\"answers\":{}};|(line 2, column 13): the line ends in the middle; write each response in one"
                        + " line",
                "end in the middle|HEAD;{\"answers\":{\"q\":1}};{\"answers\":{\"q\"|(line 3, column 16): the document ends in the"
                        + " middle; the rest is missing",
                "two in a line|HEAD;{\"answers\":{}}{\"answers\":{}};|(line 2, column 15): the response ends before the line"
                        + " does; write each response in a line of its own",
                "no response|HEAD;5;|(line 2, column 1): expected a response, which is an object, found a number",
                "huge value|HEAD;{\"answers\":{\"q\":1000000000000}};|/answers/q (line 2, column 17): value 1000000000000 is not"
                        + " on the scale, which has 1, 2, 3, 4, 5",
                "open quote|HEAD;{\"answers\":{\"q:1}};{\"answers\":{}};|(line 2, column 19): the line ends in the middle; write"
                        + " each response in one line",
            })
    void linesTellTheirFault(String name, String text, String message) {
        String document = text.replace("HEAD", JSON_HEADER + "}").replace(';', '\n');
        assertThat(fault(JSON, bytes(document))).as(name).startsWith(message);
    }

    @Test
    void aHeaderOnlyInLinesIsASurveyNobodyAnswered() throws IOException {
        assertThat(skipped(JSON, bytes(JSON_HEADER + "}"))).containsExactly(0L, 0L);
    }

    @Test
    void aCorruptLineIsSkippedByName() throws IOException {
        assertThat(skipped(WIDE, bytes("unit,q\na,1\n###\nb,9\nb,2\n"))).containsExactly(4L, 2L);
        String lines =
                JSON_HEADER + "}\n{\"answers\":{\"q\":1}}\n###\n\n{\"answers\":{\"q\":1\n{\"answers\":{\"q\":1}} 7\n"
                        + "\"\ud83d\ude00\n{\"answers\":{\"q\":2}}\n";
        assertThat(skipped(JSON, bytes(lines))).containsExactly(6L, 4L);
        byte[] notUtf8 = lines.replace("###", "#!#").getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < notUtf8.length; at++) {
            notUtf8[at] = notUtf8[at] == '!' ? (byte) 0xC0 : notUtf8[at];
        }
        assertThat(skipped(JSON, new ByteArrayInputStream(notUtf8))).containsExactly(6L, 4L);
    }

    @Test
    void anArrayThatBreaksIsRefusedEvenIfFaultsAreSkipped() {
        String array = JSON_HEADER + ",\"responses\":[\n{\"answers\":{\"q\":9}},\n{\"answers\":{\"q\":1}},\n{###}]}";
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class,
                () -> JSON.apply(bytes(array)).skippingFaults().summarise(SUMMARISER));
        assertThat(thrown)
                .hasMessageStartingWith("the document: /responses/2 (line 4, column 2): the JSON breaks here");
    }

    @Test
    void faultsInAnArrayAreSkippedByName() throws IOException {
        String array = JSON_HEADER + ",\"responses\":[\n{\"answers\":{\"q\":9}},\n7,\n{\"answers\":{\"q\":1}}]}";
        assertThat(skipped(JSON, bytes(array))).containsExactly(3L, 2L);
    }

    @Test
    void aGroupOfTenKilobytesIsAFaultOfItsRow() throws IOException {
        String group = "g".repeat(10_000);
        String message = "'gggggggggggggggggggggggggggggggggggggggg...' has 10000 characters; a group has at most 200";
        assertThat(fault(WIDE, bytes("unit,q\n" + group + ",1\n")))
                .isEqualTo("row 1, column unit (line 2, column 1): " + message);
        assertThat(fault(LONG, bytes("who,unit,item,value\nr," + group + ",q,1\n")))
                .isEqualTo("row 1, column unit (line 2, column 2): " + message);
        String line = "{\"group\":\"" + group + "\",\"answers\":{}}\n";
        assertThat(fault(JSON, bytes(JSON_HEADER + "}\n" + line))).isEqualTo("/group (line 2, column 10): " + message);
        assertThat(skipped(JSON, bytes(JSON_HEADER + "}\n" + line + line))).containsExactly(2L, 2L);
    }

    @Test
    void aMillionColumnsAreNoHeader() {
        String message =
                "(line 1): the header has more than 65536 columns or 4194304 characters, which no survey needs;"
                        + " is the first line a header, and does it end?";
        assertThat(fault(WIDE, million("unit,q", ",x", "\na,1\n"))).isEqualTo(message);
        assertThat(fault(LONG, million("who,unit,item,value", ",x", "\nr,a,q,1\n")))
                .isEqualTo(message);
        assertThat(fault(WIDE, million("unit,q", ",x".repeat(50), "\na,1\n"))).isEqualTo(message);
    }

    /** A header without end must not be read as if it had one. */
    @Test
    void aHeaderIsReadNoFurtherThanItMayBeLong() throws IOException {
        for (String column : List.of(",x".repeat(50), "," + "x".repeat(100))) {
            InputStream in = million("unit,q", column, "\na,1\n");
            assertThat(fault(WIDE, in)).startsWith("(line 1): the header has more than 65536 columns");
            // what the parser had read ahead is less than what it may hold
            assertThat(in.transferTo(OutputStream.nullOutputStream()))
                    .isGreaterThan(1_000_000L * column.length() - (10 << 20));
        }
    }

    @Test
    void aMillionFieldsAreAFaultOfTheirRow() throws IOException {
        assertThat(fault(WIDE, million("unit,q\na,1", ",x", "\nb,2\n")))
                .isEqualTo(
                        "row 1 (line 2): it has 1000002 fields, the header has 2; a separator is missing, too many, or"
                                + " needs quotes around its field");
        assertThat(skipped(WIDE, million("unit,q\na,1", ",x".repeat(50), "\nb,2\n")))
                .containsExactly(2L, 1L);
        assertThat(fault(JSON, million(JSON_HEADER + "}\n{\"x\":1", ",\"x\":1", "}\n")))
                .isEqualTo("(line 2): the line is longer than 1048576 bytes, which no response needs");
    }

    /** Their number would overflow in the end; the limit comes long before. */
    @Test
    void aRowOfHundredsOfMillionsOfFieldsIsNoRow() {
        assertThat(fault(WIDE, million("unit,q\na,1", ",".repeat(300), "\nb,2\n")))
                .isEqualTo(
                        "(line 2): the row that begins here cannot be read: it has more than 268435456 fields, which no"
                                + " survey needs; a line break may be missing");
    }

    @Test
    void moreGroupsThanWereToBeExpectedAreRefused() throws IOException {
        String rows = IntStream.range(0, 1000).mapToObj(i -> "g" + i + ",1\n").collect(Collectors.joining());
        String lines = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"group\":\"g" + i + "\",\"answers\":{}}\n")
                .collect(Collectors.joining());
        for (ResponseSource source :
                List.of(WIDE.apply(bytes("unit,q\n" + rows)), JSON.apply(bytes(JSON_HEADER + "}\n" + lines)))) {
            SxFormatException thrown = catchThrowableOfType(
                    SxFormatException.class,
                    () -> source.withMostGroups(999).skippingFaults().summarise(SUMMARISER));
            assertThat(thrown.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "there are more than 999 groups or combinations of units; name the right columns, or say"
                                    + " withMostGroups if there are more");
        }
        for (Executor executor : List.<Executor>of(Runnable::run, task -> {})) {
            ResponseSource source =
                    WIDE.apply(bytes("unit,q\n" + rows.repeat(500))).withExecutor(executor);
            assertThat(source.withMostGroups(1000)
                            .summarise(SUMMARISER)
                            .result()
                            .groups())
                    .hasSize(1000);
            ResponseSource again =
                    WIDE.apply(bytes("unit,q\n" + rows.repeat(500))).withExecutor(executor);
            assertThatThrownBy(() -> again.withMostGroups(999).table()).hasMessageContaining("more than 999 groups");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WIDE.apply(bytes("")).withMostGroups(0))
                .withMessage("at most 0 groups is no limit; name 1 or more");
    }

    /** What a spreadsheet or a statistics program may write for a level; digits of other scripts are no numbers. */
    @ParameterizedTest
    @CsvSource({
        "+1, true",
        "1e0, true",
        "1E+00, true",
        "1.0, true",
        "01, true",
        "\u0661, false",
        "\uff11, false",
        "1d, false"
    })
    void aLevelIsANumberInOurDigits(String cell, boolean isRead) throws IOException {
        assertThat(skipped(WIDE, bytes("unit,q\na," + cell + "\n"))).containsExactly(1L, isRead ? 0L : 1L);
    }

    @Test
    void halfACharacterIsAFaultOfItsResponse() throws IOException {
        String lines =
                JSON_HEADER + "}\n{\"id\":\"\\ud800\",\"answers\":{}}\n{\"group\":\"a\\udc00\",\"answers\":{}}\n";
        assertThat(skipped(JSON, bytes(lines))).containsExactly(2L, 2L);
        assertThat(fault(JSON, bytes(lines)))
                .startsWith("'\\ud800' holds half a character")
                .contains("/group (line 3, column 10): 'a\\udc00' holds half a character");
    }

    @Test
    void aFieldOfAHundredMegabytesIsNoField() {
        String hundred = "x".repeat(100);
        String message = "(line 2): the row that begins here cannot be read: a field is longer than 1048576 characters;"
                + " a closing quote may be missing";
        assertThat(fault(WIDE, million("unit,q\n", hundred, ",1\nb,2\n"))).isEqualTo(message);
        assertThat(fault(LONG, million("who,unit,item,value\n", hundred, ",a,q,1\n")))
                .isEqualTo(message);
        assertThat(fault(WIDE, million("", hundred, "\n"))).isEqualTo(message.replace("line 2", "line 1"));
    }

    @Test
    void aLineOfAHundredMegabytesIsSkippedInLinesOnly() throws IOException {
        InputStream lines = million(
                JSON_HEADER + "}\n{\"answers\":{}}\n{\"group\":\"",
                "x".repeat(100),
                "\",\"answers\":{}}\n{\"answers\":{}}\n");
        assertThat(skipped(JSON, lines)).containsExactly(3L, 1L);
        assertThat(fault(JSON, million("", "x".repeat(100), "")))
                .startsWith("(line 1, column 1): the JSON breaks here");
        assertThat(fault(JSON, million(JSON_HEADER + ",\"responses\":[{\"group\":\"", "x".repeat(100), "\"}]}")))
                .startsWith("/responses/0 (line 1, column ")
                .contains("a text or number is longer than 100000 characters");
    }

    @Test
    void aResponseBehindMillionsOfBlanksIsNotLost() throws IOException {
        String start = JSON_HEADER + "}\n{\"answers\":{\"q\":1}}\n";
        String end = "{\"answers\":{\"q\":2}}\n{\"answers\":{\"q\":3}}\n";
        assertThat(fault(JSON, million(start, " ".repeat(5), end)))
                .isEqualTo("(line 3): the line is longer than 1048576 bytes, which no response needs");
        assertThat(skipped(JSON, million(start, " ".repeat(5), end))).containsExactly(3L, 1L);
    }

    @Test
    void aMillionFaultsAreCountedAndToldOnce() throws IOException {
        for (Function<InputStream, ResponseSource> form : List.of(WIDE, JSON)) {
            InputStream in = form == WIDE
                    ? million("unit,q\n", "a,9\n", "b,2\n")
                    : million(JSON_HEADER + "}\n", "{\"answers\":{\"q\":9}}\n", "{\"answers\":{\"q\":2}}\n");
            Reading<?> reading = form.apply(in).skippingFaults().summarise(SUMMARISER);
            assertThat(reading.skipped()).isEqualTo(1_000_000);
            assertThat(reading.rows()).isEqualTo(1_000_001);
            assertThat(reading.problemCount()).isEqualTo(1_000_000);
            assertThat(reading.problems()).hasSize(1);
            assertThat(reading.problems().get(0).count()).isEqualTo(1_000_000);
            assertThat(reading.problems().get(0).places()).hasSize(Problem.MOST_PLACES);
        }
    }
}
