package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyCsvTest {
    private static final Instrument SURVEY = Surveys.leadAndNps();
    private static final SurveyCsv CSV = SurveyCsv.of(SURVEY);

    private static Response answers(int lead, int nps) {
        return Response.builder(SURVEY).answer("lead", lead).answer("nps", nps).build();
    }

    private static ResponseTable table(Response... responses) {
        var table = ResponseTable.builder(SURVEY).keepIds();
        for (Response response : responses) {
            table.add(response);
        }
        return table.build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead,nps\n4,10\n1,0\n",
                "lead,nps\n4,10\n1,0",
                "lead,nps\r\n4,10\r\n1,0\r\n",
                "lead,nps\r4,10\r1,0\r",
                "\ufefflead,nps\n4,10\n1,0\n",
                "\ufeff\"lead\",nps\n4,10\n1,0\n",
                "nps,lead\n10,4\n0,1\n",
                " lead ,\tnps\n 4,10 \n\t1 , 0\n",
                "\"lead\",\"nps\"\n\"4\",\"10\"\n\" 1 \",0\n",
                "\nlead,nps\n\n4,10\n\n\n1,0\n\n",
                "lead,nps\n4.0,10.00\n1e0,00\n",
                "lead,remark,nps\n4,\"many\nlines, \"\"quoted\"\"\",10\n1,a \"b\" c,0\n",
            })
    void theseFilesSayTheSame(String file) throws IOException {
        assertThat(Surveys.read(CSV, file)).isEqualTo(table(answers(4, 10), answers(1, 0)));
    }

    @Test
    void anEmptyLineInAFileOfOneColumnIsABlankAnswer() throws IOException {
        var one = Surveys.read(SurveyCsv.of(Surveys.one()), "lead\n4\n\n2\n");
        assertThat(one.size()).isEqualTo(3);
        assertThat(one.response(1).kind(ItemId.of("lead"))).isEqualTo(AnswerKind.UNANSWERED);
        assertThat(one.response(2).kind(ItemId.of("lead"))).isEqualTo(AnswerKind.ANSWERED);
    }

    @Test
    void aRowOfWhatNobodySeesIsNoRespondent() throws IOException {
        SurveyCsv csv = SurveyCsv.of(Surveys.leadAndNps());
        String rows = "\u200b,\u2060\n\ufeff,\n\u00a0,\u001f\n";
        assertThat(Surveys.read(csv, "lead,nps\n" + rows + "4,7\n")).isEqualTo(Surveys.read(csv, "lead,nps\n4,7\n"));
    }

    @Test
    void blankCellsAreUnanswered() throws IOException {
        assertThat(Surveys.read(CSV, "lead,nps,x\n,,x\n ,3,\n\"\",,x\n"))
                .isEqualTo(table(
                        Response.builder(SURVEY).build(),
                        Response.builder(SURVEY).answer("nps", 3).build(),
                        Response.builder(SURVEY).build()));
    }

    @Test
    void columnsMayHaveOtherNamesThanItems() throws IOException {
        SurveyCsv mapped =
                CSV.withColumn(ItemId.of("lead"), "Our leaders, \"serve\"").withColumn(ItemId.of("nps"), "lead");
        assertThat(Surveys.read(mapped, "lead,\"Our leaders, \"\"serve\"\"\"\n10,4\n"))
                .isEqualTo(table(answers(4, 10)));
    }

    @Test
    void textsMayStandForOtherKindsOfAnswers() throws IOException {
        SurveyCsv texts = CSV.withAnswer("n/a", AnswerKind.NOT_APPLICABLE)
                .withAnswer("99", AnswerKind.DONT_KNOW)
                .withAnswer("-9", AnswerKind.NOT_SHOWN)
                .withAnswer("998", AnswerKind.UNANSWERED);
        assertThat(Surveys.read(texts, "lead,nps\nn/a,99\n -9 ,998\n4,10\n"))
                .isEqualTo(table(
                        Response.builder(SURVEY)
                                .answer("lead", AnswerKind.NOT_APPLICABLE)
                                .answer("nps", AnswerKind.DONT_KNOW)
                                .build(),
                        Response.builder(SURVEY)
                                .answer("lead", AnswerKind.NOT_SHOWN)
                                .build(),
                        answers(4, 10)));
    }

    @Test
    void aTextThatIsALevelHasNoSecondMeaning() {
        SurveyCsv texts = CSV.withAnswer("6", AnswerKind.DONT_KNOW).withAnswer("10.0", AnswerKind.NOT_APPLICABLE);
        assertThatThrownBy(() -> Surveys.read(texts, "lead,nps\n4,10\n"))
                .hasMessage("the survey has 2 problems:\n"
                        + "  (line 1): '10.0' was given the meaning not-applicable, but it is also an answer to item"
                        + " nps; choose one meaning\n"
                        + "  (line 1): '6' was given the meaning dont-know, but it is also an answer to item nps;"
                        + " choose one meaning");
    }

    @Test
    void aTextBeyondAllBoundsTakesNoLevelsPlace() throws IOException {
        SurveyCsv texts = CSV.withAnswer("1E+1000000000", AnswerKind.DONT_KNOW);
        assertThat(Surveys.read(texts, "lead,nps\n4,0\n")).isEqualTo(table(answers(4, 0)));
    }

    @Test
    void answeredIsNoMeaningOfAText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CSV.withAnswer("yes", AnswerKind.ANSWERED))
                .withMessage("'yes' cannot mean answered; name another kind of answer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CSV.withAnswer(" ", AnswerKind.DONT_KNOW))
                .withMessage("the text is blank; write at least one visible character");
    }

    @Test
    void idsGroupsAndWeightsAreReadFromTheirColumns() throws IOException {
        SurveyCsv all = CSV.withIdColumn("who").withGroupColumn("unit").withWeightColumn("w");
        assertThat(Surveys.read(all, "who,unit,w,lead,nps\nr1, S\u00fcd ,1.5,4,10\n,,1,1,0\n"))
                .isEqualTo(table(
                        Response.builder(SURVEY)
                                .id("r1")
                                .group("S\u00fcd")
                                .weight(Weight.of(new BigDecimal("1.5")))
                                .answer("lead", 4)
                                .answer("nps", 10)
                                .build(),
                        answers(1, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void fieldsMayBeSeparatedOtherwise(String separator) throws IOException {
        String file = "lead,unit,nps\n4,\"a;b\",10\n1,,0\n".replace(",", separator);
        SurveyCsv separated = CSV.withSeparator(separator.charAt(0)).withGroupColumn("unit");
        ResponseTable table = Surveys.read(separated, file);
        assertThat(table.response(0).group()).map(Object::toString).contains("a;b");
        assertThat(table.response(1)).isEqualTo(answers(1, 0));
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r', 'x', '7'})
    void noSeparatorIsPartOfAValue(char separator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CSV.withSeparator(separator))
                .withMessage("this character cannot separate fields; use a comma, a semicolon or a tab");
    }

    @Test
    void decimalNegativeAndLargeLevelsAreRead() throws IOException {
        Instrument odd = Instrument.builder("odd", "1")
                .title(Text.english("Odd"))
                .item(Surveys.item("q", Element.MONITORING, Scale.of("-1", "0", "0.25", "200", "1E+3")))
                .build();
        ResponseTable table = Surveys.read(SurveyCsv.of(odd), "q\n-1\n0\n.25\n200\n1000\n-1.0\n+0.250\n");
        int[] places = new int[table.size()];
        for (int row = 0; row < places.length; row++) {
            places[row] = Cells.at(table.response(row), 0);
        }
        assertThat(places).containsExactly(0, 1, 2, 3, 4, 0, 2);
    }

    @Test
    void oneColumnServesOnePurpose() {
        assertThatThrownBy(() -> Surveys.read(CSV.withGroupColumn("lead"), "lead,nps\n4,10\n"))
                .hasMessage("the survey: (line 1, column 1): the column lead cannot be the group and something else"
                        + " too; name another column");
    }

    @Test
    void anItemOfAnotherInstrumentHasNoColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CSV.withColumn(ItemId.of("laed"), "x"))
                .withMessage("'laed' is no item of survey 1.0; use one of: lead, nps");
    }
}
