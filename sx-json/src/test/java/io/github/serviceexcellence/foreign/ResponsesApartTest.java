package io.github.serviceexcellence.foreign;

import static io.github.serviceexcellence.foreign.Foreign.ASKED;
import static io.github.serviceexcellence.foreign.Foreign.answers;
import static io.github.serviceexcellence.foreign.Foreign.notes;
import static io.github.serviceexcellence.foreign.Foreign.read;
import static io.github.serviceexcellence.foreign.Foreign.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.ItemId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two respondents never become one, and what is one answer is never two. */
class ResponsesApartTest {
    private static final SurveyCsv SURVEY = SurveyCsv.of(ASKED);
    private static final ForeignJson PLAIN = ForeignJson.of(SURVEY);
    private static final ForeignJson SURVEY_JS = ForeignJson.surveyJs(SURVEY);
    private static final ItemId A = ItemId.of("a");
    private static final ItemId B = ItemId.of("b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[{\"a\":4},{\"b\":3}]}",
                "{\"data\":[{\"a\":4}]}",
                "{\"data\":[{\"a\":null},{\"a\":null}]}",
                "{\"data\":[{\"m\":{\"a\":4}},{\"m\":{\"b\":3}}]}\n{\"data\":[]}",
            })
    void itemsInAListThatNobodyNamedAreAProblem(String text) {
        for (ForeignJson reader : List.of(PLAIN, SURVEY_JS, ForeignJson.of(SURVEY.withGroupColumn("data[0].team")))) {
            assertThat(catchThrowable(() -> read(reader, text.replace("{\"a\"", "{\"team\":\"x\",\"a\""))))
                    .hasMessageContaining("item a is at data[0].")
                    .hasMessageContaining("if each element of the list is a response, write withResponses(\"data\")");
        }
    }

    @Test
    void aListOfTheInterfaceOfFormbricksIsNamedFirst() throws IOException {
        ForeignJson reader = ForeignJson.formbricks(SURVEY);
        String text = "{\"data\":[{\"id\":\"x\",\"data\":{\"a\":4}},{\"id\":\"y\",\"data\":{\"b\":3}}]}";

        assertThat(catchThrowable(() -> read(reader, text))).hasMessageContaining("write withResponses(\"data\")");
        assertThat(answers(read(reader.withResponses("data"), text).result())).containsExactly("a 4", "b 3");
    }

    @Test
    void aListWithinWhatWasNamedIsToldByItsWholePath() {
        assertThat(catchThrowable(
                        () -> read(PLAIN.withResponses("result"), "{\"result\":{\"rows.1\":[{\"a\":1},{\"b\":2}]}}")))
                .hasMessageContaining("write withResponses(\"result.rows\\.1\")");
    }

    @Test
    void whoNamesThePathsOfItemsInAListSaysThatTheyAreOneResponse() throws IOException {
        ForeignJson reader = ForeignJson.of(SURVEY.withColumn(A, "panel[0].a").withColumn(B, "panel[1].b"));

        assertThat(answers(read(reader, "{\"panel\":[{\"a\":4},{\"b\":3}]}").result()))
                .containsExactly("a 4, b 3");
        assertThat(answers(read(
                                PLAIN.withAnswers("data[0]"),
                                "{\"data\":[{\"a\":4,\"m\":{\"b\":3}},{\"a\":5,\"m\":{\"b\":5}}]}")
                        .result()))
                .containsExactly("a 4, b 3");
    }

    @Test
    void responsesUnderTheirIdsAreAProblem() {
        for (String text : List.of(
                "{\"r1\":{\"a\":4},\"r2\":{\"b\":3}}",
                "{\"all\":{\"r1\":{\"a\":4},\"r2\":{\"b\":3}}}",
                "{\"r1\":{\"m\":{\"a\":4}},\"r2\":{\"m\":{\"b\":3}}}",
                "{\"r1\":{\"a\":null},\"r2\":{\"b\":3}}",
                "{\"r1\":{\"a\":4},\"r2\":{\"b\":3}}\n{\"r3\":{\"a\":null},\"r4\":{\"b\":null}}")) {
            for (ForeignJson reader : List.of(PLAIN, SURVEY_JS)) {
                assertThat(catchThrowable(() -> read(reader, text)))
                        .as(text)
                        .hasMessageContaining("these may be two responses, or parts of one");
            }
        }
        refused(
                PLAIN,
                "{\"r1\":{\"a\":4},\"r2\":{\"b\":3}}",
                ": there are items below r1 and below r2; these may be two responses, or parts of one; if they are two,"
                        + " put them in a list and name it with withResponses(path); if not, name the path of each item"
                        + " with withColumn");
    }

    @Test
    void responsesUnderTheirIdsToTheSameItemsAreAProblemOfResponses() {
        for (ForeignJson reader : List.of(PLAIN, SURVEY_JS)) {
            assertThat(catchThrowable(() -> read(reader, "{\"r1\":{\"a\":4,\"b\":5},\"r2\":{\"a\":3,\"b\":2}}")))
                    .hasMessageContaining("there are items below r1 and below r2")
                    .hasMessageContaining("put them in a list");
        }
    }

    @Test
    void somethingBesideResponsesUnderTheirIdsMakesThemNoResponse() {
        SurveyCsv grouped = SURVEY.withGroupColumn("team");
        String text = "{\"team\":\"x\",\"r1\":{\"a\":4},\"r2\":{\"b\":3}}";

        for (ForeignJson reader : List.of(PLAIN, SURVEY_JS, ForeignJson.surveyJs(grouped))) {
            assertThat(catchThrowable(() -> read(reader, text)))
                    .hasMessageContaining("these may be two responses, or parts of one");
        }
    }

    @Test
    void anAnswerBesideMatricesMakesThemPartsOfOneResponse() throws IOException {
        String text = "{\"d\":[\"price\"],\"m\":{\"a\":4},\"n\":{\"b\":3}}";

        for (ForeignJson reader : List.of(PLAIN, SURVEY_JS)) {
            assertThat(answers(read(reader, text).result())).containsExactly("a 4, b 3, d price");
        }
        assertThat(catchThrowable(() -> read(SURVEY_JS, text.replace("[\"price\"]", "null"))))
                .hasMessageContaining("these may be two responses, or parts of one");
    }

    @Test
    void objectsOfOneKindAreNoMatrices() {
        String text = "{\"r1\":{\"id\":1,\"a\":4},\"r2\":{\"id\":2,\"b\":3}}";

        for (ForeignJson reader : List.of(SURVEY_JS, ForeignJson.surveyJs(SURVEY.withGroupColumn("r1.id")))) {
            assertThat(catchThrowable(() -> read(reader, text)))
                    .hasMessageContaining("there are items below r")
                    .hasMessageContaining("withResponses(path)");
        }
        assertThat(catchThrowable(() -> read(PLAIN.withAnswers("x"), "{\"x\":" + text + "}")))
                .hasMessageContaining("there are items below x.r1 and below x.r2");
    }

    @Test
    void partsOfOneResponseAreRead() throws IOException {
        String parts = "{\"m\":{\"a\":4,\"x\":1},\"n\":{\"b\":3,\"y\":1}}";

        for (ForeignJson reader : List.of(PLAIN, SURVEY_JS)) {
            assertThat(answers(read(reader, "[" + parts + "]").result())).containsExactly("a 4, b 3");
            assertThat(answers(read(reader, parts + "\n" + "{\"n\":{\"b\":2}}").result()))
                    .containsExactly("a 4, b 3", "b 2");
        }
        assertThat(answers(read(PLAIN.withAnswers("all"), "{\"all\":" + parts + "}")
                        .result()))
                .containsExactly("a 4, b 3");
        assertThat(answers(read(ForeignJson.of(SURVEY.withIdColumn("id")), "{\"id\":1," + parts.substring(1))
                        .result()))
                .containsExactly("a 4, b 3");
        assertThat(answers(read(PLAIN, "{\"m\":{\"a\":4,\"n\":{\"b\":3}}}").result()))
                .containsExactly("a 4, b 3");
    }

    @Test
    void elementsOfAListAreReachedWhateverElseIsInIt() throws IOException {
        ForeignJson reader = ForeignJson.of(SURVEY.withColumn(A, "p[0]").withColumn(B, "p[1]"));

        assertThat(answers(
                        read(reader, "[{\"p\":[4,3]},{\"p\":[4,3,{}]},{\"p\":[4,3,null]},{\"p\":[]},{\"p\":[null,3]}]")
                                .result()))
                .containsExactly("a 4, b 3", "a 4, b 3", "a 4, b 3", "", "b 3");
        assertThat(notes(read(reader, "[{\"p\":[4,3,2]}]")).get(0)).contains("p[2] (1)");
        assertThat(answers(read(ForeignJson.of(SURVEY.withColumn(A, "p[0][1]")), "[{\"p\":[[1,2],[3,4]]}]")
                        .result()))
                .containsExactly("a 2");
    }

    @Test
    void theIdOfANumberIsThatNumberAndBlanksAroundAnIdAreNone() throws IOException {
        ForeignJson reader = ForeignJson.of(SURVEY.withIdColumn("id"));
        String text = "[{\"id\":1,\"a\":1},{\"id\":1.0,\"b\":1},{\"id\":\"1\",\"c\":\"web\"},{\"id\":\"y \",\"a\":5},"
                + "{\"id\":\"y\",\"b\":5},{\"id\":\"1.0\",\"a\":3},{\"id\":1e2,\"a\":3}]";

        assertThat(answers(read(reader, text).result())).containsExactly("a 1, b 1, c web", "a 5, b 5", "a 3", "a 3");
        assertThat(read(reader, text).result().response(3).id().orElseThrow().value())
                .isEqualTo("100");
    }

    @Test
    void theSameInAnotherWritingIsTheSame() throws IOException {
        ForeignJson reader = ForeignJson.of(SURVEY.withIdColumn("id").withGroupColumn("team"));
        List<String> events = List.of(
                "{\"id\":1,\"a\":4,\"team\":7,\"d\":[\"price\",\"staff\"]}",
                "{\"id\":1,\"a\":4.0,\"team\":7.0,\"d\":[\"staff\",\"price\"]}",
                "{\"id\":1,\"a\":\"4\",\"d\":\"staff; price\"}");

        for (List<String> order : List.of(events, List.of(events.get(1), events.get(2), events.get(0)))) {
            assertThat(answers(read(reader, String.join("\n", order)).result()))
                    .containsExactly("a 4, d price staff, of 7");
        }
        for (String other : List.of("\"a\":5", "\"d\":[\"price\"]", "\"team\":\"7.0\"")) {
            assertThat(catchThrowable(() -> read(reader, events.get(0) + "{\"id\":1," + other + "}")))
                    .hasMessageContaining(" differs from ");
        }
    }

    @Test
    void whatIsNotThereIsToldInWords() throws IOException {
        assertThat(notes(read(ForeignJson.formbricks(SURVEY), "{\"id\":\"x\",\"data\":{\"a\":1,\"\":2}}")))
                .anyMatch(note -> note.contains("finished says: nothing (1)"))
                .anyMatch(note -> note.contains("data: entry without a name (1)"));
        assertThat(notes(read(PLAIN, "{\"a\":1,\"\":2,\"x\":3}")))
                .anyMatch(note -> note.contains(": entry without a name (1), x (1)"));
    }
}
