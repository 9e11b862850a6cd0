package io.github.serviceexcellence.foreign;

import static io.github.serviceexcellence.foreign.Foreign.ASKED;
import static io.github.serviceexcellence.foreign.Foreign.answers;
import static io.github.serviceexcellence.foreign.Foreign.notes;
import static io.github.serviceexcellence.foreign.Foreign.read;
import static io.github.serviceexcellence.foreign.Foreign.refused;
import static io.github.serviceexcellence.foreign.Foreign.skipping;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes that the tools' own documentation tells; all data are made up here. */
class ToolsTest {
    private static final SurveyCsv SURVEY = SurveyCsv.of(ASKED);

    /**
     * surveyjs.io, Form Library, "Individual Checkbox Comments" (comments stand beside the answers or make an object of them) and "Conditional
     * Logic and Dynamic Texts" (the rows of a matrix stand below its name).
     */
    @Test
    void resultsOfSurveyJs() throws IOException {
        String text =
                "[{\"team\":\"noord\",\"view\":{\"a\":4,\"b\":\"5\"},\"d\":[\"price\",\"staff\"],\"d-Comment\":\"dear\"},"
                        + "{\"team\":\"zuid\",\"view\":{\"a\":\"not-applicable\"},\"d\":[\"dont-know\"],\"d-Comment\":\"\"}]";
        Reading<ResponseTable> reading = read(ForeignJson.surveyJs(SURVEY.withGroupColumn("team")), text);

        assertThat(answers(reading.result()))
                .containsExactly("a 4, b 5, d price staff, of noord", "a not-applicable, d dont-know, of zuid");
        assertThat(notes(reading).get(0))
                .isEqualTo("no column reads these paths: d-Comment (1) (with how often each was found); name a"
                        + " column for one that you need");
        refused(
                ForeignJson.surveyJs(SURVEY),
                "[{\"d\":[{\"value\":\"price\",\"comment\":\"dear\"}]}]",
                ": /0/d (line 1, column 7): expected an answer, found an array; name the path of the answer itself");
    }

    /**
     * formbricks.com, "Webhooks": the payload of each trigger, in a list of one; and formbricks/formbricks#1244: the first event has the first
     * answer only.
     */
    @Test
    void webhooksOfFormbricks() throws IOException {
        String text = hook("responseCreated", "x", "false", "00", "{\"a\":1}") + "\n"
                + hook("responseUpdated", "x", "false", "01", "{\"a\":1,\"d\":[\"price\"]}") + "\n"
                + hook("responseFinished", "x", "true", "02", "{\"a\":1,\"d\":[\"price\"],\"mail\":\"m\"}") + "\n"
                + hook("responseCreated", "y", "false", "00", "{\"b\":3}") + "\n";
        Reading<ResponseTable> all =
                read(ForeignJson.formbricks(SURVEY.withGroupColumn("contactAttributes.team")), text);

        assertThat(answers(all.result())).containsExactly("a 1, d price, of noord", "b 3, of noord");
        assertThat(notes(all))
                .containsExactly(
                        "no column reads these paths: data.mail (1) (with how often each was found); name a column"
                                + " for one that you need",
                        "no response has an answer to c, t; if there are answers, name their columns with withColumn",
                        "events merged by their ids: 4; responses: 2",
                        "finished says: false (1) (with the number of responses); these responses count too; to"
                                + " leave them out, write withRowsWhere");
        assertThat(all.result().response(0).id()).isEmpty();
    }

    private static String hook(String event, String id, String finished, String second, String data) {
        return "[{\"webhookId\":\"w\",\"event\":\"" + event + "\",\"data\":{\"id\":\"" + id
                + "\",\"createdAt\":\"2025-07-24T07:47:00.000Z\",\"updatedAt\":\"2025-07-24T07:47:" + second
                + ".507Z\",\"surveyId\":\"s\",\"finished\":" + finished + ",\"data\":" + data
                + ",\"ttc\":{\"a\":2154.7},\"contactAttributes\":{\"team\":\"noord\"},\"meta\":{\"url\":\"u\"}}}]";
    }

    /** typeform.com/developers/webhooks/example-payload: each answer has a field with a reference, a type, and its value under that type. */
    @Test
    void webhooksOfTypeform() throws IOException {
        String text =
                "{\"event_id\":\"e\",\"event_type\":\"form_response\",\"form_response\":{\"form_id\":\"f\",\"token\":\"t1\","
                        + "\"submitted_at\":\"2025-01-18T18:17:02Z\",\"hidden\":{\"team\":\"noord\"},"
                        + "\"definition\":{\"fields\":[{\"id\":\"i\",\"ref\":\"a\",\"title\":\"Question\"}]},\"answers\":["
                        + "{\"type\":\"number\",\"number\":4,\"field\":{\"id\":\"1\",\"type\":\"opinion_scale\",\"ref\":\"a\"}},"
                        + "{\"type\":\"text\",\"text\":\"well\",\"field\":{\"id\":\"2\",\"type\":\"long_text\",\"ref\":\"t\"}},"
                        + "{\"type\":\"boolean\",\"boolean\":true,\"field\":{\"id\":\"3\",\"type\":\"yes_no\",\"ref\":\"agree\"}},"
                        + "{\"type\":\"choice\",\"choice\":{\"id\":\"x\",\"label\":\"3\",\"ref\":\"r\"},\"field\":{\"id\":\"q.4\",\"type\":\"dropdown\"}},"
                        + "{\"type\":\"choices\",\"choices\":{\"ids\":[\"x\",\"y\"],\"labels\":[\"price\",\"staff\"],\"refs\":[\"u\",\"v\"]},"
                        + "\"field\":{\"id\":\"5\",\"type\":\"multiple_choice\",\"ref\":\"d\"}}]}}";
        SurveyCsv survey = SURVEY.withColumn(ItemId.of("b"), "q.4").withBreakdown("agrees", "answers.agree");
        Reading<ResponseTable> reading = read(ForeignJson.typeform(survey.withGroupColumn("hidden.team")), text);

        assertThat(answers(reading.result())).containsExactly("a 4, b 3, d price staff, of noord");
        assertThat(reading.result().response(0).units().toString()).contains("true");
        assertThat(notes(reading))
                .containsExactly("no response has an answer to c; if there are answers, name their columns with"
                        + " withColumn");
    }

    @Test
    void whatWasWrittenUnderOtherIsToldWhereItIsNoChoice() {
        refused(
                ForeignJson.typeform(SURVEY),
                "{\"form_response\":{\"token\":\"t\",\"answers\":[{\"type\":\"choice\",\"choice\":{\"other\":\"by pigeon\"},"
                        + "\"field\":{\"ref\":\"c\"}},{\"type\":\"payment\",\"payment\":{\"amount\":\"1\"},\"field\":{\"ref\":\"a\"}}]}}",
                " has 2 problems:\n"
                        + "  /form_response/answers/0/choice (line 1, column 68): 'by pigeon' is no choice of item c; use"
                        + " one of: phone, shop, web\n"
                        + "  /form_response/answers/1 (line 1, column 111): expected an answer, found an object; name the"
                        + " path of the answer itself");
    }

    /** typeform.com/developers, Responses API: the same responses in a page of items. */
    @Test
    void aPageOfResponsesOfTypeform() throws IOException {
        String text = "{\"total_items\":2,\"page_count\":1,\"items\":["
                + "{\"token\":\"t1\",\"answers\":[{\"field\":{\"id\":\"1\",\"ref\":\"a\"},\"type\":\"number\",\"number\":4}]},"
                + "{\"token\":\"t2\",\"answers\":[]}]}";

        assertThat(answers(read(ForeignJson.typeform(SURVEY), text).result())).containsExactly("a 4", "");
    }

    /** hl7.org/fhir/R4/questionnaireresponse.html: items in items and in answers, a value of one of several types in each answer. */
    @Test
    void questionnaireResponsesOfFhir() throws IOException {
        String one =
                "{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"1\",\"status\":\"completed\",\"authored\":\"2025-01-01\","
                        + "\"subject\":{\"identifier\":{\"value\":\"noord\"}},\"item\":[{\"linkId\":\"1\",\"text\":\"Group\",\"item\":["
                        + "{\"linkId\":\"1.1\",\"answer\":[{\"valueInteger\":2,\"item\":[{\"linkId\":\"c\",\"answer\":[{\"valueString\":\"web\"}]}]}]},"
                        + "{\"linkId\":\"b\",\"answer\":[{\"valueDecimal\":2.0}]}]},"
                        + "{\"linkId\":\"d\",\"answer\":[{\"valueCoding\":{\"code\":\"price\",\"display\":\"The price\"}},{\"valueCoding\":{\"display\":\"staff\"}}]},"
                        + "{\"linkId\":\"new\",\"answer\":[{\"valueBoolean\":true}]}]}";
        String other =
                "{\"resourceType\":\"QuestionnaireResponse\",\"id\":\"2\",\"status\":\"in-progress\",\"item\":[{\"linkId\":\"1.1\"}]}";
        SurveyCsv survey = SURVEY.withColumn(ItemId.of("a"), "1.1").withGroupColumn("subject.identifier.value");
        for (String text : List.of(
                one + "\n" + other,
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":" + one
                        + "},{\"resource\":" + "{\"resourceType\":\"Patient\"}},{\"resource\":" + other + "}]}")) {
            Reading<ResponseTable> reading = read(ForeignJson.fhir(survey), text);
            assertThat(answers(reading.result())).containsExactly("a 2, b 2, c web, d price staff, of noord", "");
            assertThat(notes(reading))
                    .contains(
                            "no column reads these paths: item.new (1) (with how often each was found); name a"
                                    + " column for one that you need",
                            "status says: in-progress (1) (with the number of responses); these responses count too;"
                                    + " to leave them out, write withRowsWhere");
            assertThat(notes(reading).contains("resources that are no QuestionnaireResponse and were not read: 1"))
                    .isEqualTo(text.contains("Patient"));
        }
    }

    @Test
    void anotherResourceAndAnAnswerThatIsNoValueAreFaults() throws IOException {
        String text = "[{\"resourceType\":\"Questionnaire\",\"item\":[]},\n{\"item\":[]},\n"
                + "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"a\",\"answer\":[{\"valueQuantity\":{\"value\":4}}]}]},\n"
                + "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"a\",\"answer\":[{\"valueInteger\":4}]},"
                + "{\"linkId\":\"a\",\"answer\":[{\"valueInteger\":4}]}]},\n"
                + "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[{\"linkId\":\"a\",\"answer\":[{\"valueInteger\":1}]}]}]";

        refused(
                ForeignJson.fhir(SURVEY),
                text,
                " has 4 problems:\n"
                        + "  /0 (line 1, column 2): expected a QuestionnaireResponse or a Bundle of them, found a"
                        + " resource of type Questionnaire\n"
                        + "  /1 (line 2, column 1): field resourceType is missing\n"
                        + "  /2/item/0/answer/0/valueQuantity (line 3, column 90): expected an answer, found an"
                        + " object; name the path of the answer itself\n"
                        + "  /3/item/1/answer (line 4, column 117): the same response has a value for this already;"
                        + " keep one");
        assertThat(answers(skipping(ForeignJson.fhir(SURVEY), text).result())).containsExactly("a 1");
    }
}
