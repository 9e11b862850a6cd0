package io.github.serviceexcellence.foreign;

import static io.github.serviceexcellence.foreign.Foreign.ASKED;
import static io.github.serviceexcellence.foreign.Foreign.answers;
import static io.github.serviceexcellence.foreign.Foreign.notes;
import static io.github.serviceexcellence.foreign.Foreign.read;
import static io.github.serviceexcellence.foreign.Foreign.refused;
import static io.github.serviceexcellence.foreign.Foreign.skipping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignJsonTest {
    private static final SurveyCsv SURVEY = SurveyCsv.of(ASKED);
    private static final ForeignJson PLAIN = ForeignJson.of(SURVEY);

    private static SurveyCsv with(String item, String column) {
        return SURVEY.withColumn(ItemId.of(item), column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"a\":4},{\"a\":\"5\",\"b\":1}]",
                "\n \n[\n{\"a\":4},\n{\"a\":\"5\",\"b\":1}\n]\n",
                "{\"a\":4}\n{\"a\":\"5\",\"b\":1}",
                "\n{\"a\":4}\r\n\r\n{\"a\":\"5\",\"b\":1}\r\n",
                "{\"a\":4}{\"a\":\"5\",\"b\":1}",
                "{\"a\":\n4}\n{\"a\":\"5\",\n\"b\":1}",
                "[{\"a\":4}]\n[{\"a\":\"5\",\"b\":1}]",
                "\uFEFF[{\"a\":4.0},{\"a\":\" 5 \",\"b\":1e0}]",
            })
    void aListAndLinesAndValuesOneAfterTheOtherAreTheSame(String text) throws IOException {
        Reading<ResponseTable> reading = read(PLAIN, text);

        assertThat(answers(reading.result())).containsExactly("a 4", "a 5, b 1");
        assertThat(reading.rows()).isEqualTo(2);
    }

    @Test
    void oneObjectIsOneResponse() throws IOException {
        assertThat(answers(read(PLAIN, "{\"a\":4}").result())).containsExactly("a 4");
    }

    @Test
    void aListWithoutResponsesIsASurveyNobodyAnswered() throws IOException {
        Reading<ResponseTable> reading = read(ForeignJson.of(SURVEY.withGroupColumn("team")), "[]");

        assertThat(reading.rows()).isZero();
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void choicesAreTextsOrLists() throws IOException {
        String text = "[{\"a\":1,\"c\":\"shop\",\"d\":[\"price\",\"speed\"]},{\"a\":2,\"c\":[\"web\"],\"d\":\"staff\"},"
                + "{\"a\":2,\"c\":null,\"d\":[]},{\"a\":2,\"c\":\"\",\"d\":[\"staff;price\"]}]";

        Reading<ResponseTable> reading = read(PLAIN, text);
        assertThat(answers(reading.result()))
                .containsExactly("a 1, c shop, d price speed", "a 2, c web, d staff", "a 2", "a 2, d price staff");
    }

    @Test
    void aValueWithTheSeparatorCannotStandAmongOthers() {
        refused(
                PLAIN,
                "[{\"d\":[\"price;staff\",\"speed\"]}]",
                ": /0/d (line 1, column 7): the value 'price;staff' holds the character that separates several"
                        + " values; name another character that is in no value");
    }

    @Test
    void severalValuesAreNoAnswerToOneQuestion() {
        refused(
                PLAIN,
                "{\"a\":[1,2]}",
                ": /a (line 1, column 6): there are 2 values, but only one is possible; keep one");
    }

    @Test
    void anObjectIsNoAnswer() {
        refused(
                PLAIN,
                "[{\"a\":{\"value\":1}},\n {\"a\":2,\"d\":[{\"value\":\"price\"}]}]",
                " has 2 problems:\n"
                        + "  /0/a (line 1, column 7): expected an answer, found an object; name the path of the answer itself\n"
                        + "  /1/d (line 2, column 13): expected an answer, found an array; name the path of the answer itself");
    }

    @Test
    void wordsAreTexts() throws IOException {
        ForeignJson reader = ForeignJson.of(SURVEY.withGroupColumn("remote"));

        assertThat(answers(read(reader, "[{\"a\":1,\"remote\":true},{\"a\":2,\"remote\":false}]")
                        .result()))
                .containsExactly("a 1, of true", "a 2, of false");
    }

    @Test
    void columnsArePathsAndItemsAreFoundBelowTheAnswers() throws IOException {
        ForeignJson reader = ForeignJson.of(with("b", "more[1].score").withGroupColumn("person.team"))
                .withAnswers("answers");
        String text =
                "{\"person\":{\"team\":\"noord\",\"a\":9},\"a\":8,\"answers\":{\"a\":4,\"more\":[{},{\"score\":2}],\"e\":1}}";
        Reading<ResponseTable> reading = read(reader, text);

        assertThat(answers(reading.result())).containsExactly("a 4, b 2, of noord");
        assertThat(notes(reading))
                .containsExactly(
                        "no column reads these paths: answers.e (1) (with how often each was found); name a column"
                                + " for one that you need",
                        "no response has an answer to c, d, t; if there are answers, name their columns with"
                                + " withColumn");
    }

    @Test
    void responsesMayStandSomewhereInTheDocument() throws IOException {
        ForeignJson reader = PLAIN.withResponses("result.responses");

        assertThat(answers(read(
                                reader,
                                "{\"a\":1,\"result\":{\"count\":[2],\"responses\":[{\"a\":2},\n{\"a\":3}]},\"b\":{}}")
                        .result()))
                .containsExactly("a 2", "a 3");
        assertThat(answers(
                        read(reader, "{\"result\":{\"responses\":{\"a\":2}}}").result()))
                .containsExactly("a 2");
        refused(
                reader,
                "{\"result\":\n{\"response\":[]}}",
                ": (line 2, column 16): there is nothing at result.responses, where the responses should be; name"
                        + " the right path with withResponses");
        refused(
                reader,
                "{\"result\":\n{\"responses\":[{\"a\":9}]}}",
                ": /result/responses/0/a (line 2, column 20):" + " '9' is not on the scale, which has 1, 2, 3, 4, 5");
    }

    @Test
    void theItemsOfAMatrixAreFoundBelowItsName() throws IOException {
        Reading<ResponseTable> reading =
                read(PLAIN, "[{\"m\":{\"a\":1}},{\"m\":{\"a\":2,\"b\":3}},{\"n\":{\"a\":null}}]");

        assertThat(answers(reading.result())).containsExactly("a 1", "a 2, b 3", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"m\":{\"a\":1}},{\"n\":{\"a\":2}}]",
                "{\"m\":{\"a\":1}}\n{\"n\":{\"a\":2}}\n{\"m\":{\"a\":2}}",
            })
    void anItemInTwoPlacesIsAProblem(String text) {
        refused(PLAIN, text, ": item a is at m.a and at n.a; name the one that holds the answers with withColumn");
    }

    /** Whatever comes first. */
    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":1},{\"m\":{\"a\":2}}]", "[{\"m\":{\"a\":2}},{\"a\":1}]"})
    void anItemThatSomeHaveAsItIsAndOthersBelowANameIsAProblem(String text) {
        refused(PLAIN, text, ": item a is at m.a and at a; name the one that holds the answers with withColumn");
    }

    @Test
    void anItemAsItIsGoesBeforeOneOfTheSameNameElsewhere() throws IOException {
        Reading<ResponseTable> reading = read(PLAIN, "[{\"m\":{\"a\":5},\"a\":1},{\"a\":2}]");

        assertThat(answers(reading.result())).containsExactly("a 1", "a 2");
        assertThat(notes(reading).get(0)).contains("m.a (1)");
    }

    @Test
    void namesWithDotsAndBracketsAreEscaped() throws IOException {
        ForeignJson reader = ForeignJson.of(with("a", "v1\\.2.x\\[0\\]").withColumn(ItemId.of("b"), "q  1"));

        assertThat(answers(read(reader, "{\"v1.2\":{\"x[0]\":4},\"q\\u00a0\\n1\":3}")
                        .result()))
                .containsExactly("a 4, b 3");
    }

    @Test
    void aNameThatIsNoPathIsRefused() {
        for (String path : List.of("a..b", ".a", "a.", "a[", "a[x]", "a]", "a\\", "a[0]b", "[0]")) {
            assertThatIllegalArgumentException()
                    .as(path)
                    .isThrownBy(() -> ForeignJson.of(SURVEY.withGroupColumn(path)))
                    .withMessageStartingWith("'" + path + "' is no path; write the names");
            assertThatIllegalArgumentException().as(path).isThrownBy(() -> PLAIN.withAnswers(path));
            assertThatIllegalArgumentException().as(path).isThrownBy(() -> PLAIN.withResponses(path));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withResponses("a[0]"));
    }

    @Test
    void aColumnThatNoResponseHasIsAProblem() {
        refused(
                ForeignJson.of(with("a", "q1").withGroupColumn("team").withWeightColumn("w")),
                "[{\"b\":1,\"w\":1,\"x\":{\"y\":2}},{\"x\":{\"y\":2}},{\"w\":1}]",
                " has 2 problems:\n"
                        + "  /1 (line 1, column 28): '' is no weight; write a number such as 1.5\n"
                        + "  no response has q1, team; paths found: x.y (2); name the column by its path, or say"
                        + " with withResponses where the responses are");
    }

    @Test
    void responsesWithoutAnyItemAreAProblem() {
        refused(
                PLAIN,
                "{\"responses\":[{\"x\":1},{\"x\":2}]}",
                ": no response has any item of asked 1; paths found: responses[0].x (1), responses[1].x (1); name"
                        + " the columns of the items with withColumn, or say with withResponses where the responses"
                        + " are");
    }

    @Test
    void whatIsNoResponseIsToldAndSkippedByName() throws IOException {
        String text = "[{\"a\":1},7,\n[{\"a\":2}],null,{\"a\":3}]";

        refused(
                PLAIN,
                text,
                " has 3 problems:\n"
                        + "  /1 (line 1, column 10): expected a response, which is an object, found a number\n"
                        + "  /2 (line 2, column 1): expected a response, which is an object, found an array\n"
                        + "  /3 (line 2, column 11): expected a response, which is an object, found null");
        Reading<ResponseTable> reading = skipping(PLAIN, text);
        assertThat(answers(reading.result())).containsExactly("a 1", "a 3");
        assertThat(List.of(reading.rows(), reading.skipped())).containsExactly(5L, 3L);
    }

    @Test
    void aLineThatBreaksDoesNotHideTheNext() throws IOException {
        String text = "{\"a\":1}\n{\"a\":\n{\"a\":2} 7\n{\"a\":#}\n{\"a\":3}\n{\"a\"";

        refused(
                PLAIN,
                text,
                " has 4 problems:\n"
                        + "  (line 2, column 6): the line ends in the middle; write each value on one line\n"
                        + "  (line 3, column 9): the value ends before the line does; write each value on a line of"
                        + " its own\n"
                        + "  (line 4, column 6): the JSON breaks here: the character '#' cannot stand here; a comma,"
                        + " a quote or a bracket may be missing before it\n"
                        + "  (line 6, column 5): the document ends in the middle; the rest is missing");
        Reading<ResponseTable> reading = skipping(PLAIN, text);
        assertThat(answers(reading.result())).containsExactly("a 1", "a 2", "a 3");
    }

    @Test
    void aListThatBreaksIsRefusedEvenIfFaultsAreSkipped() {
        String text = "[\n{\"a\":1},\n{\"a\":}]";

        refused(
                PLAIN,
                text,
                ": /1 (line 3, column 6): the JSON breaks here: the character '}' cannot stand here; a comma, a quote or a"
                        + " bracket may be missing before it");
    }

    @Test
    void aFieldThatStandsTwiceIsAFault() throws IOException {
        String text = "[{\"a\":1,\"b\":2,\n\"a\":1},{\"a\":2}]";

        refused(PLAIN, text, ": /0/a (line 2, column 1): this field stands twice in its object; keep one");
        assertThat(answers(skipping(PLAIN, text).result())).containsExactly("a 2");
    }

    @Test
    void anEmptyFileAndOneOfThisLibraryAndOneOfAnotherKindAreNamed() {
        refused(PLAIN, "", ": (line 1, column 1): the file is empty; expected responses as JSON");
        refused(PLAIN, " \n\n", ": (line 1, column 1): the file is empty; expected responses as JSON");
        refused(
                PLAIN,
                "{\"format\":\"sx.responses/1\",\"instrument\":{}}\n{\"answers\":{}}",
                ": (line 1, column 1): this is a document of this library, of format sx.responses/1; read it with"
                        + " SxJson");
        refused(
                PLAIN,
                "a,b\n1,2\n",
                ": (line 1, column 1): the JSON breaks here: 'a' is no value; write a number in digits,"
                        + " and a text in quotes");
    }

    @Test
    void placesInALineAndInAFileOfSeveralAreTold(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), "{\"a\":1,\"who\":\"x\"}\n{\"m\":{\"b\":\"x\"}}\n");
        Path other = Files.writeString(folder.resolve("other.json"), "[{\"a\":1},\n{\"m\":{\"b\":7}}]");

        for (ForeignJson reader : List.of(PLAIN, ForeignJson.of(SURVEY.withIdColumn("who")))) {
            assertThat(catchThrowable(() -> reader.from(one, other).table()))
                    .hasMessageContaining(one + ": /m/b (line 2, column 11): 'x' is not on the scale")
                    .hasMessageContaining(other + ": /1/m/b (line 2, column 11): '7' is not on the scale");
        }
    }

    @Test
    void gzipIsReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write("{\"a\":1}\n{\"a\":2}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(answers(PLAIN.read(new ByteArrayInputStream(bytes.toByteArray()))))
                .containsExactly("a 1", "a 2");
    }

    @Test
    void bytesThatAreNoUtf8AreAProblem() {
        for (String text : List.of("{\"a\":1}\n{\"a\":1,\"x\":\"!\"}\n", "[\n{\"a\":1,\"x\":\"!\"}]")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[text.indexOf('!')] = (byte) 0xC0;
            assertThat(catchThrowable(() -> PLAIN.read(new ByteArrayInputStream(bytes))))
                    .hasMessageContaining("(line 2, column ")
                    .hasMessageContaining("0xc0");
        }
    }

    @Test
    void wordsComeToAConsumerAndNotToATable() throws IOException {
        String text = "{\"d\":\"price\",\"t\":\"Good; fast\"}";
        List<String> told = new ArrayList<>();
        PLAIN.read(Foreign.in(text), response -> told.add(Foreign.told(response)));

        assertThat(told).containsExactly("d price, t Good; fast");
        assertThat(notes(read(PLAIN, text)))
                .containsExactly("no response has an answer to a, b, c; if there are answers, name their columns"
                        + " with withColumn");
    }

    @Test
    void itemsThatAreNotAskedOfTheVoiceAreNotMissed() throws IOException {
        ForeignJson reader = ForeignJson.of(SURVEY.withVoice(Voice.EMPLOYEE));

        assertThat(notes(read(reader, "{\"b\":1}"))).isEmpty();
    }

    @Test
    void optionsAboutLinesAndSheetsAreRefused() {
        for (SurveyCsv survey :
                List.of(SURVEY.withLongForm("who", "item", "value"), SURVEY.withHeaderLine(2), SURVEY.withSheet("A"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ForeignJson.of(survey))
                    .withMessageEndingWith(" has no meaning for JSON; leave it out");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForeignJson.typeform(SURVEY).withAnswers("x"))
                .withMessage("this tool has its answers in a fixed place; leave withAnswers out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withMostMegabytes(0))
                .withMessage("0 MB is no room for responses; name 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.from(Foreign.in("")).withDuplicates(Duplicates.REFUSE))
                .withMessage("duplicates are found by the id of the response; name its path with withIdColumn");
    }

    @Test
    void aPathThatIsToServeTwiceIsToldOnce() {
        refused(
                ForeignJson.of(with("a", "x").withGroupColumn("x")),
                "{\"x\":1}",
                ": the column x cannot be the group and something else too; name another column");
    }

    @Test
    void anExecutorMakesNoDifference() throws IOException {
        String text = "[{\"a\":1},{\"a\":2}]";

        assertThat(PLAIN.from(Foreign.in(text))
                        .withExecutor(Runnable::run)
                        .table()
                        .result())
                .isEqualTo(read(PLAIN, text).result());
    }
}
