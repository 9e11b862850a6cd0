package io.github.serviceexcellence.foreign;

import static io.github.serviceexcellence.foreign.Foreign.ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Problem;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is read: rows, or a message of bounded length, and never another exception. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HostileForeignTest {
    private static final SurveyCsv SURVEY = SurveyCsv.of(ASKED).withGroupColumn("team");

    /** The readers, with and without merging. */
    enum Reader {
        ANY(ForeignJson.of(SURVEY)),
        MERGING(ForeignJson.of(SURVEY.withIdColumn("id")).withMostMegabytes(8)),
        WITHIN(ForeignJson.of(SURVEY).withResponses("r.s").withAnswers("x")),
        SURVEY_JS(ForeignJson.surveyJs(SURVEY)),
        FORMBRICKS(ForeignJson.formbricks(SURVEY).withLatest().withMostMegabytes(8)),
        TYPEFORM(ForeignJson.typeform(SURVEY).withMostMegabytes(8)),
        FHIR(ForeignJson.fhir(SURVEY).withMostMegabytes(8));

        private final ForeignJson json;

        Reader(ForeignJson json) {
            this.json = json;
        }
    }

    private static void survives(Reader reader, String text) {
        for (boolean skips : List.of(false, true)) {
            Throwable thrown = catchThrowable(() -> {
                var source = reader.json.from(Foreign.in(text));
                assertThat((skips ? source.skippingFaults() : source)
                                .table()
                                .notes()
                                .toString()
                                .length())
                        .isLessThan(5_000);
            });
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(SxFormatException.class);
                SxFormatException refusal = (SxFormatException) thrown;
                assertThat(refusal.text(Text.DUTCH).length()).isLessThan(100_000);
                assertThat(refusal.problems())
                        .hasSizeLessThanOrEqualTo(100)
                        .extracting(Problem::code)
                        .doesNotContainNull();
            }
        }
    }

    private static String many(int times, String start, IntFunction<String> piece, String end) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining(",", start, end));
    }

    @ParameterizedTest
    @EnumSource
    void documentsThatAreMadeToDoHarm(Reader reader) {
        List.of(
                        "[".repeat(10_000),
                        "{\"a\":".repeat(10_000),
                        "[".repeat(30) + "]".repeat(30),
                        "{\"a\":" + "[".repeat(30) + "1" + "]".repeat(30) + "}",
                        "{\"a\":\"" + "x".repeat(200_000) + "\"}",
                        "{\"a\":" + "9".repeat(200) + "}",
                        "{\"a\":1e999999999}",
                        "{\"a\":\"\\ud800\",\"team\":\"\\ud800\"}",
                        "{\"a\":\"\\u0000\",\"team\":\"\\u0000\",\"\\u0000\":1}",
                        "{\"" + "k".repeat(900) + "\":{\"a\":1}}",
                        many(10_000, "{", i -> "\"k" + i + "\":1", "}"),
                        many(10_000, "{", i -> "\"a\":1", "}"),
                        many(10_000, "[", i -> "{\"k" + i + "\":{\"a\":1}}", "]"),
                        many(
                                10_000,
                                "[",
                                i -> "{\"id\":\"" + i + "\",\"a\":" + i + ",\"team\":\"" + i % 7 + "\"}",
                                "]"),
                        many(10_000, "[", i -> "{\"id\":\"x\",\"a\":" + i + "}", "]"),
                        many(
                                10_000,
                                "{\"answers\":[",
                                i -> "{\"type\":\"number\",\"number\":1,\"field\":{\"ref\":\"a\"}}",
                                "]}"),
                        many(
                                10_000,
                                "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[",
                                i -> "{\"linkId\":\"a\"}",
                                "]}"),
                        many(10_000, "{\"a\":[", i -> "\"x\"", "]}"),
                        "0\n".repeat(10_000),
                        "{\n".repeat(10_000),
                        "{}\n".repeat(10_000),
                        "\n".repeat(10_000),
                        "null",
                        "\"text\"",
                        "{}",
                        "[[[]]]")
                .forEach(text -> survives(reader, text));
    }

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"d\"",
            "\"id\"",
            "\"team\"",
            "\"data\"",
            "\"event\"",
            "\"answers\"",
            "\"field\"",
            "\"ref\"",
            "\"type\"",
            "\"number\"",
            "\"item\"",
            "\"linkId\"",
            "\"answer\"",
            "\"valueCoding\"",
            "\"resourceType\"",
            "\"Bundle\"",
            "\"QuestionnaireResponse\"",
            "\"entry\"",
            "\"resource\"",
            "\"form_response\"",
            "\"items\"",
            "1",
            "null",
            "true",
            "\"\"",
            "\"price\"",
            "\n",
            "\"r\"",
            "\"s\"");

    /** Any value under any of the names that the readers look at. */
    private static String value(Random random, int depth) {
        int kind = random.nextInt(depth > 5 ? 3 : 6);
        if (kind < 3) {
            return PIECES.get(PIECES.size() - 9 + random.nextInt(5));
        }
        StringBuilder text = new StringBuilder(kind == 3 ? "[" : "{");
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = PIECES.get(6 + random.nextInt(22));
            text.append(kind == 3 ? "" : name + ":")
                    .append(value(random, depth + 1))
                    .append(i > 1 ? "," : "");
        }
        return text.append(kind == 3 ? "]" : "}").toString();
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfTheWrongTypeEverywhere(Reader reader) {
        Random random = new Random(reader.ordinal());
        for (int time = 0; time < 500; time++) {
            survives(reader, value(random, 0) + (random.nextInt(4) == 0 ? "\n" + value(random, 0) : ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void piecesInAnyOrder(Reader reader) {
        Random random = new Random(reader.ordinal());
        for (int time = 0; time < 500; time++) {
            String text = random.ints(random.nextInt(20), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            survives(reader, text);
        }
    }

    @Test
    void aHundredThousandEqualFaultsAreOneMessage() {
        String text = many(100_000, "[", i -> "{\"a\":\"Agree\"}", "]");
        Throwable thrown = catchThrowable(
                () -> ForeignJson.of(SurveyCsv.of(ASKED)).from(Foreign.in(text)).table());

        assertThat(thrown).isInstanceOf(SxFormatException.class);
        assertThat(thrown.getMessage().length()).isLessThan(600);
    }
}
