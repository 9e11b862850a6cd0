package io.github.serviceexcellence.csv;

import static io.github.serviceexcellence.csv.Surveys.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final Instrument VISIT = Surveys.visit();
    private static final SurveyCsv PLAIN = SurveyCsv.of(VISIT);
    private static final SurveyCsv COLUMN = PLAIN.withVoiceColumn("voice");
    private static final String HEADER = "voice,overall,channel,topics,team\n";

    private static ResponseBuilder visit() {
        return Response.builder(VISIT);
    }

    private static void refused(SurveyCsv reader, String text, String message) {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> read(reader, text));
        assertThat(thrown).hasMessage(message);
    }

    @Test
    void eachRowMayBeGivenInAVoiceOrInNone() throws IOException {
        ResponseTable table = read(COLUMN, HEADER + "customer,1,shop,,\nemployee,2,,,4\n,3,,,\n customer ,,,,\n");

        assertThat(table.response(0))
                .isEqualTo(visit().voice(Voice.CUSTOMER)
                        .answer("overall", 1)
                        .choose("channel", "shop")
                        .build());
        assertThat(table.response(1))
                .isEqualTo(visit().voice(Voice.EMPLOYEE)
                        .answer("overall", 2)
                        .answer("team", 4)
                        .build());
        assertThat(table.response(2)).isEqualTo(visit().answer("overall", 3).build());
        assertThat(table.response(3)).isEqualTo(visit().voice(Voice.CUSTOMER).build());
    }

    @Test
    void aFileMayBeGivenInOneVoice() throws IOException {
        ResponseTable table = read(PLAIN.withVoice(Voice.EMPLOYEE), "overall,channel,topics,team,x\n2,,,4,x\n,,,,x\n");

        assertThat(table.response(0))
                .isEqualTo(visit().voice(Voice.EMPLOYEE)
                        .answer("overall", 2)
                        .answer("team", 4)
                        .build());
        assertThat(table.response(1)).isEqualTo(visit().voice(Voice.EMPLOYEE).build());
    }

    @Test
    void anAnswerToWhatIsNotAskedIsToldInItsColumn() {
        String survey = HEADER + "employee,1,shop,price,\npartner,1,,,\nboss,1,,,\n,4,,price,\ncustomer,1,,,5\n";

        refused(
                COLUMN,
                survey,
                "the survey has 6 problems:\n"
                        + "  row 1, column channel (line 2, column 3): item channel is answered, and is not asked of voice employee; take the answer"
                        + " out, or give the true voice\n"
                        + "  row 1, column topics (line 2, column 4): item topics is answered, and is not asked of voice employee; take the answer"
                        + " out, or give the true voice\n"
                        + "  row 2, column voice (line 3, column 1): no item of visit 1.0 is asked of voice partner; it asks: customer, employee\n"
                        + "  row 3, column voice (line 4, column 1): 'boss' is no voice; use one of: customer, employee, manager, assessor, partner\n"
                        + "  row 4, column topics (line 5, column 4): item topics is answered, and is asked only after other answers to item overall;"
                        + " take one of the two answers out or mend it\n"
                        + "  row 5, column team (line 6, column 5): item team is answered, and is not asked of voice customer; take the answer out,"
                        + " or give the true voice");
    }

    @Test
    void aFaultyRowIsSkippedAsAWhole() throws IOException {
        String survey = HEADER + "employee,1,shop,,\ncustomer,2,shop,,\n";
        ResponseTable table = COLUMN.from(new ByteArrayInputStream(survey.getBytes(StandardCharsets.UTF_8)))
                .skippingFaults()
                .table()
                .result();

        assertThat(table.size()).isEqualTo(1);
        assertThat(table.response(0).voice()).contains(Voice.CUSTOMER);
    }

    @Test
    void theLongFormHasTheSameVoiceInAllRowsOfARespondent() throws IOException {
        SurveyCsv reader = COLUMN.withLongForm("who", "item", "value");
        String header = "who,voice,item,value\n";
        ResponseTable table = read(
                reader, header + "a,employee,overall,1\na,employee,team,5\nb,,overall,2\nc,customer,channel,shop\n");

        assertThat(table.response(0))
                .isEqualTo(visit().voice(Voice.EMPLOYEE)
                        .answer("overall", 1)
                        .answer("team", 5)
                        .build());
        assertThat(table.response(1)).isEqualTo(visit().answer("overall", 2).build());
        assertThat(table.response(2).voice()).contains(Voice.CUSTOMER);
        refused(
                reader,
                header
                        + "a,employee,overall,1\na,customer,team,5\nb,employee,channel,shop\nb,employee,overall,1\nc,partner,overall,1\n",
                "the survey has 3 problems:\n"
                        + "  row 2, column voice (line 3, column 2): 'customer' differs from the respondent's row above; write the same in all rows of"
                        + " a respondent\n"
                        + "  row 3, column who (line 4, column 1): item channel is answered, and is not asked of voice employee; take the answer out,"
                        + " or give the true voice\n"
                        + "  row 5, column voice (line 6, column 2): no item of visit 1.0 is asked of voice partner; it asks: customer, employee");
    }

    @Test
    void theVoiceIsSaidInOneWay() {
        String message = "the voice of the file is given, and a column with voices too; keep one of the two";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLUMN.withVoice(Voice.CUSTOMER))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withVoice(Voice.CUSTOMER).withVoiceColumn("voice"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withVoice(Voice.ASSESSOR))
                .withMessage("no item of visit 1.0 is asked of voice assessor; it asks: customer, employee");
        refused(
                COLUMN,
                "overall,channel,topics,team\n1,,,\n",
                "the survey: (line 1): the file lacks the column voice"
                        + " (the voice); its columns are overall, channel, topics, team");
    }
}
