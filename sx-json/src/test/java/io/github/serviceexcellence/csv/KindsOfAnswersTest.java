package io.github.serviceexcellence.csv;

import static io.github.serviceexcellence.csv.Surveys.read;
import static io.github.serviceexcellence.csv.Surveys.readSingly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsOfAnswersTest {
    private static final Instrument VISIT = Surveys.visit();
    private static final SurveyCsv WIDE = SurveyCsv.of(VISIT);
    private static final SurveyCsv LONG = WIDE.withLongForm("who", "item", "value");
    private static final String HEADER = "overall,channel,topics,remarks,team\n";

    private static ResponseBuilder visit() {
        return Response.builder(VISIT);
    }

    private static void refused(SurveyCsv reader, String text, String message) {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> readSingly(reader, text));
        assertThat(thrown).hasMessage(message);
    }

    @Test
    void choicesAreReadByTheirCodes() throws IOException {
        ResponseTable table =
                read(WIDE, HEADER + "2,shop,speed;price,,\n,3,,,4\n1, phone , staff ; speed ;,,\n5,,,,\n");

        assertThat(table.response(0))
                .isEqualTo(visit().answer("overall", 2)
                        .choose("channel", "shop")
                        .choose("topics", "price", "speed")
                        .build());
        assertThat(table.response(1))
                .isEqualTo(visit().choose("channel", "3").answer("team", 4).build());
        assertThat(table.response(2))
                .isEqualTo(visit().answer("overall", 1)
                        .choose("channel", "phone")
                        .choose("topics", "staff", "speed")
                        .build());
        assertThat(table.response(3).kind(ItemId.of("topics"))).isEqualTo(AnswerKind.NOT_SHOWN);
    }

    @Test
    void oneRowLeavesNothingToTheNext() throws IOException {
        List<Response> responses = readSingly(WIDE, HEADER + "1,phone,price;staff,words,1\n1,,speed,,\n");

        assertThat(responses.get(1))
                .isEqualTo(
                        visit().answer("overall", 1).choose("topics", "speed").build());
    }

    @Test
    void choicesMayBeSeparatedByAnotherCharacter() throws IOException {
        SurveyCsv semicolons = WIDE.withSeparator(';').withChoiceSeparator('|');

        assertThat(read(semicolons, HEADER.replace(',', ';') + "1;;price|speed;;\n")
                        .response(0)
                        .choices(ItemId.of("topics")))
                .extracting(Choice::code)
                .containsExactly("price", "speed");
    }

    @ParameterizedTest
    @ValueSource(chars = {'.', '_', '-', 'x', '5', '"', ' ', '\t', '\n'})
    void whatStandsInCodesOrBetweenFieldsSeparatesNoChoices(char separator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WIDE.withChoiceSeparator(separator))
                .withMessage("this character cannot separate choices; use a semicolon, a comma or a bar");
    }

    @Test
    void anUnknownChoiceIsToldWithTheChoicesThereAre() {
        String survey = HEADER + "1,boat,,,\n1,Phone,price;;staff,,\n1,,price; speed;price,,\n1,phone;shop,weather,,\n";
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> read(WIDE, survey));

        assertThat(thrown)
                .hasMessage("the survey has 6 problems:\n"
                        + "  row 1, column channel (line 2, column 2): 'boat' is no choice of item channel; use one"
                        + " of: phone, shop, 3\n"
                        + "  row 2, column channel (line 3, column 2): some texts in 1 column, such as 'Phone',"
                        + " differ from a known text in case or spaces only; write withCaseAndSpaceIgnored() to read"
                        + " them\n"
                        + "  row 2, column topics (line 3, column 3): '' is no choice of item topics; use one of:"
                        + " price, staff, speed\n"
                        + "  row 3, column topics (line 4, column 3): 'price; speed;price' names choice price twice;"
                        + " keep one\n"
                        + "  row 4, column channel (line 5, column 2): 'phone;shop' is no choice of item channel;"
                        + " use one of: phone, shop, 3\n"
                        + "  row 4, column topics (line 5, column 3): 'weather' is no choice of item topics; use one"
                        + " of: price, staff, speed");
        assertThat(thrown.text(Text.DUTCH))
                .contains("'boat' is geen keuze van item channel; kies uit: phone, shop, 3")
                .contains("in 'price; speed;price' staat keuze price twee keer; houd er een over");
    }

    @Test
    void otherTextsMayStandForKindsOfAnswersToChoicesToo() throws IOException {
        SurveyCsv reader = WIDE.withAnswer("9", AnswerKind.DONT_KNOW).withAnswer("n/a", AnswerKind.NOT_APPLICABLE);
        List<Response> responses = readSingly(reader, HEADER + "1,9,9,9,9\n1,n/a,n/a,n/a,n/a\n");

        assertThat(responses.get(0))
                .isEqualTo(visit().answer("overall", 1)
                        .answer("channel", AnswerKind.DONT_KNOW)
                        .answer("topics", AnswerKind.DONT_KNOW)
                        .answer("remarks", AnswerKind.DONT_KNOW)
                        .answer("team", AnswerKind.DONT_KNOW)
                        .build());
        assertThat(responses.get(1).kind(ItemId.of("topics"))).isEqualTo(AnswerKind.NOT_APPLICABLE);
        refused(
                reader,
                HEADER + "1,x,,,\n",
                "the survey: row 1, column channel (line 2, column 2): 'x' is no choice of item channel; use one of: phone, shop, 3,"
                        + " 9, n/a");
        refused(
                WIDE.withAnswer("3", AnswerKind.DONT_KNOW),
                HEADER + "1,,,,\n",
                "the survey: (line 1): '3' was given the meaning dont-know, but it is also an answer to item"
                        + " overall; choose one meaning");
        refused(
                WIDE.withAnswer("shop", AnswerKind.DONT_KNOW),
                HEADER + "1,,,,\n",
                "the survey: (line 1): 'shop' was given the meaning dont-know, but it is also an answer to item"
                        + " channel; choose one meaning");
    }

    @Test
    void aWayOfNotAnsweringIsReadByItsLabelWhereItIsOffered() throws IOException {
        List<Response> responses =
                readSingly(WIDE, HEADER + "No idea,,,Don't know,\n Geen idee ,,,No idea,\nn.a.,,,,\n");

        assertThat(responses)
                .extracting(response -> response.kind(ItemId.of("overall")))
                .containsExactly(AnswerKind.DONT_KNOW, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE);
        assertThat(responses.get(0).kind(ItemId.of("remarks"))).isEqualTo(AnswerKind.DONT_KNOW);
        assertThat(responses.get(1).text(ItemId.of("remarks"))).contains("No idea");
        refused(
                WIDE,
                HEADER + ",,,,No idea\n",
                "the survey: row 1, column team (line 2, column 5): 'No idea' is not on the scale, which has 1, 2, 3, 4, 5;"
                        + " say what it means with withLevel or withAnswer, or read labels with withLabels");
    }

    @Test
    void textIsReadOneByOneAndPassedOverForATable() throws IOException {
        String survey = HEADER + "5,shop,,\"Nice, \n\"\"warm\"\"\",\n5,shop,," + "x".repeat(10_001) + ",\n";

        assertThat(read(WIDE, survey).response(1))
                .isEqualTo(
                        visit().answer("overall", 5).choose("channel", "shop").build());
        assertThat(readSingly(WIDE, survey.substring(0, survey.indexOf("5,shop,,x"))))
                .containsExactly(visit().answer("overall", 5)
                        .choose("channel", "shop")
                        .text("remarks", "Nice, \n\"warm\"")
                        .build());
        refused(
                WIDE,
                survey,
                "the survey: row 2, column remarks (line 4, column 4): the text of item remarks has 10001 characters;"
                        + " at most 10000 are possible");
    }

    @Test
    void aTextOfNothingVisibleIsBlank() throws IOException {
        assertThat(readSingly(WIDE, HEADER + "5,shop,,\"\n\",\n5,shop,,\" \r\n\t\u2003\",\n5,shop,,,\n"))
                .hasSize(3)
                .containsOnly(
                        visit().answer("overall", 5).choose("channel", "shop").build());
        assertThat(readSingly(LONG, "who,item,value\na,overall,5\na,remarks,\"\n\"\n"))
                .containsExactly(visit().id("a").answer("overall", 5).build());
    }

    @Test
    void aTextThatIsNotUtf8IsRefused() {
        byte[] latin1 = (HEADER + "5,shop,,caf\u00e9,\n").getBytes(StandardCharsets.ISO_8859_1);
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> WIDE.read(new ByteArrayInputStream(latin1), response -> {}));

        assertThat(thrown)
                .hasMessage(
                        "the survey: row 1, column remarks (line 2, column 4): 'caf\ufffd' cannot be read in the character"
                                + " set of the file, which is UTF-8 unless withCharset names another; save the file as UTF-8"
                                + " or name its character set");
    }

    @Test
    void aTextMayHaveNoColumnUnlessItIsNamed() throws IOException {
        String survey = "overall,channel,topics,team\n5,shop,,4\n";

        assertThat(readSingly(WIDE, survey))
                .containsExactly(visit().answer("overall", 5)
                        .choose("channel", "shop")
                        .answer("team", 4)
                        .build());
        assertThat(catchThrowableOfType(
                        SxFormatException.class, () -> read(WIDE.withColumn(ItemId.of("remarks"), "Why?"), survey)))
                .hasMessageContaining("the file lacks the column Why? (item remarks)");
    }

    @Test
    void theLongFormHoldsEveryKindToo() throws IOException {
        String survey =
                "who,item,value\na,overall,2\na,channel,3\na,topics,price;speed\na,remarks,Slow\nb,overall,Geen idee\n";

        assertThat(readSingly(LONG, survey))
                .extracting(response -> response.withId(response.id().orElseThrow()))
                .containsExactly(
                        visit().id("a")
                                .answer("overall", 2)
                                .choose("channel", "3")
                                .choose("topics", "price", "speed")
                                .text("remarks", "Slow")
                                .build(),
                        visit().id("b").answer("overall", AnswerKind.DONT_KNOW).build());
        assertThat(read(LONG, survey + "c,remarks," + "x".repeat(10_001) + "\n").response(2))
                .isEqualTo(visit().build());
        refused(
                LONG,
                "who,item,value\na,overall,2\na,topics,price;cold\n",
                "the survey: row 2, column value (line 3, column 3): 'cold' is no choice of item topics; use one of: price, staff, speed");
    }

    @Test
    void manyThreadsReadTheSame() throws IOException {
        StringBuilder survey = new StringBuilder(HEADER);
        String[] rows = {"2,shop,speed;price,words,\n", ",3,,,4\n", "1,phone,staff;,,\n", "5,,,more words,\n"};
        for (int row = 0; row < 100_000; row++) {
            survey.append(rows[row % 4]);
        }
        byte[] bytes = survey.toString().getBytes(StandardCharsets.UTF_8);

        ResponseTable alone = WIDE.read(new ByteArrayInputStream(bytes));
        assertThat(WIDE.from(new ByteArrayInputStream(bytes))
                        .withExecutor(Runnable::run)
                        .table()
                        .result())
                .isEqualTo(alone);
        assertThat(alone.size()).isEqualTo(100_000);
    }
}
