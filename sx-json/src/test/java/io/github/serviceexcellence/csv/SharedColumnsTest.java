package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that stands in several columns, and a column for each level or choice. */
class SharedColumnsTest {
    private static final ItemId LEAD = ItemId.of("lead");
    private static final ItemId NPS = ItemId.of("nps");
    private static final SurveyCsv TWO = SurveyCsv.of(Surveys.leadAndNps())
            .withColumn(LEAD, "a", "b")
            .withAnswer("-", AnswerKind.NOT_SHOWN)
            .withAnswer("n/a", AnswerKind.NOT_APPLICABLE)
            .withAnswer("NULL", AnswerKind.UNANSWERED);
    private static final SurveyCsv MARKS = marks();
    private static final SurveyCsv VISIT = visit();

    private static SurveyCsv marks() {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps())
                .withAnswer("n/a", AnswerKind.NOT_APPLICABLE)
                .withAnswer("-", AnswerKind.NOT_SHOWN);
        for (int level = 1; level <= 5; level++) {
            reader = reader.withLevelColumn(LEAD, BigDecimal.valueOf(level), "l" + level);
        }
        return reader;
    }

    private static SurveyCsv visit() {
        SurveyCsv reader =
                SurveyCsv.of(Surveys.visit()).withVoice(Voice.CUSTOMER).withColumn(ItemId.of("remarks"), "r1", "r2");
        for (String choice : List.of("phone", "shop", "3")) {
            reader = reader.withChoiceColumn(ItemId.of("channel"), choice, "c/" + choice);
        }
        for (String choice : List.of("price", "staff", "speed")) {
            reader = reader.withChoiceColumn(ItemId.of("topics"), choice, "t/" + choice);
        }
        return reader;
    }

    private static String outcome(SurveyCsv reader, String text) throws IOException {
        return outcome(reader, LEAD, text);
    }

    private static String outcome(SurveyCsv reader, ItemId item, String text) throws IOException {
        try {
            Response response = Surveys.read(reader, text).response(0);
            return response.level(item)
                    .map(level -> level.value().toPlainString())
                    .orElse(response.kind(item).code());
        } catch (SxFormatException e) {
            return e.getMessage().substring("the survey: ".length());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'4,', 4",
        "',4', 4",
        "'4,4', 4",
        "'4,4.0', 4",
        "',', unanswered",
        "'NULL,2', 2",
        "'2,NULL', 2",
        "'-,2', 2",
        "'2,-', 2",
        "'-,', not-shown",
        "',-', not-shown",
        "'n/a,', not-applicable",
        "'-,n/a', not-applicable",
        "'n/a,n/a', not-applicable",
        "NULL, row 1 (line 2): it has 2 fields"
    })
    void theFirstThatIsFilledIsTheAnswer(String fields, String answer) throws IOException {
        assertThat(outcome(TWO, "a,b,nps\n" + fields + ",1\n")).startsWith(answer);
    }

    @ParameterizedTest
    @CsvSource({"'4,5','5',a,'4'", "'n/a,5','5',a,'n/a'", "'5,n/a','n/a',a,'5'"})
    void twoThatDifferAreAFault(String fields, String second, String column, String first) throws IOException {
        assertThat(outcome(TWO, "a,b,nps\n" + fields + ",1\n"))
                .isEqualTo("row 1, column b (line 2, column 2): '" + second + "' is not what column " + column
                        + " says for the same question ('" + first + "'); keep one of the two");
    }

    @Test
    void eachFieldThatIsFilledMustBeRight() throws IOException {
        assertThat(outcome(TWO, "a,b,nps\n4,9,\n"))
                .startsWith("row 1, column b (line 2, column 2): '9' is not on the scale");
        assertThat(outcome(TWO, "a,nps\n4,\n")).startsWith("(line 1): the file lacks the column b (item lead)");
    }

    @Test
    void theNextRowDoesNotRememberTheAnswer() throws IOException {
        ResponseTable table = Surveys.read(TWO, "nps,a,b\n1,4,\n2,,\n3,,5\n4,,\n");
        assertThat(table).isEqualTo(Surveys.read(SurveyCsv.of(Surveys.leadAndNps()), "nps,lead\n1,4\n2,\n3,5\n4,\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'0,0,1,0,0', 3",
        "',,1,,', 3",
        "'FALSE,False,TRUE,false,no', 3",
        "',,x,,', 3",
        "',,X,,', 3",
        "',,yes,,', 3",
        "',,3,,', 3",
        "',,3.0,,', 3",
        "'1,,,,', 1",
        "'1,0,0,0,0', 1",
        "'0.0,0.0,0.0,0.0,1.0', 5",
        "',,,,', unanswered",
        "'0,0,0,0,0', unanswered",
        "'n/a,n/a,n/a,n/a,n/a', not-applicable",
        "'-,-,-,-,-', not-shown",
        "'-,1,-,-,-', 2",
        "'0,1,1,0,0', 'row 1, column l3 (line 2, column 3): this column and column l2 are both marked, but one answer is asked for; keep one'",
        "',,4,,', 'row 1, column l3 (line 2, column 3): ''4'' does not say whether 3 is the answer; write 1 if it is, and 0 or nothing if it is not'",
        "',,perhaps,,', 'row 1, column l3 (line 2, column 3): ''perhaps'' does not say whether 3 is the answer; write 1 if it is, and 0 or nothing if it is not'",
        "',1,n/a,,', 'row 1, column l3 (line 2, column 3): ''n/a'' is not what column l2 says for the same question"
                + " (''1''); keep one of the two'",
    })
    void theLevelWhoseColumnIsMarkedIsTheAnswer(String fields, String answer) throws IOException {
        assertThat(outcome(MARKS, "l1,l2,l3,l4,l5,nps\n" + fields + ",1\n")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,0,1', 2",
        "'1,0,0', 0",
        "'0,1,', 1",
        "',1,', 1",
        "'0,0,0', unanswered",
        "',0,', unanswered",
        "'false,,', unanswered",
        "'0,,', 'can mean that 0 is the answer'",
        "'0.0,,', 'can mean that 0 is the answer'",
        "'0,,2', 'can mean that 0 is the answer'"
    })
    void aZeroInTheColumnOfZeroIsNoMarkAndAFaultWhereNoMarksStandBesideIt(String fields, String answer)
            throws IOException {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps());
        for (int level = 0; level <= 2; level++) {
            reader = reader.withLevelColumn(NPS, BigDecimal.valueOf(level), "n" + level);
        }
        assertThat(outcome(reader, NPS, "lead,n0,n1,n2\n1," + fields + "\n")).contains(answer);
    }

    @Test
    void aZeroInTheOnlyColumnIsNoMark() throws IOException {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps()).withLevelColumn(NPS, BigDecimal.ZERO, "n0");
        assertThat(outcome(reader, NPS, "lead,n0\n1,0\n")).isEqualTo("unanswered");
        assertThat(outcome(reader, NPS, "lead,n0\n1,1\n")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,,,,', 1",
        "',1,,,', 2",
        "',,2,,', 3",
        "',,,,4', 5",
        "'0,0,0,0,1', 5",
        "'0,,,,', 'can mean that 1 is the answer, but also that it is not; write 1 if it is, and nothing if it is not'"
    })
    void aCodeOfZeroInItsColumnIsNeverLost(String fields, String answer) throws IOException {
        assertThat(outcome(MARKS.withFirstCode(LEAD, 0), "l1,l2,l3,l4,l5,nps\n" + fields + ",1\n"))
                .contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "',x,,,', not-applicable",
        "'0,x,0,0,0', not-applicable",
        "',X,,,', 2",
        "',1,,,', 2",
        "',yes,,,', 2",
        "'x,,1,,', 'is not what column l3 says'"
    })
    void aTextWithAMeaningIsNoMark(String fields, String answer) throws IOException {
        SurveyCsv reader =
                MARKS.withAnswer(LEAD, "x", AnswerKind.NOT_APPLICABLE).withAnswer(NPS, "yes", AnswerKind.DONT_KNOW);
        String text = "l1,l2,l3,l4,l5,nps\n" + fields + ",1\n";
        assertThat(outcome(reader, text)).contains(answer);
        assertThat(outcome(
                        reader.withCaseAndSpaceIgnored(),
                        text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)))
                .contains(fields.contains("X") ? "not-applicable" : answer);
    }

    @ParameterizedTest
    @CsvSource({"0,", "false,", "0,'0'", "false,false", "no,no"})
    void noMarkInTheColumnOfTheChoiceNoDoesNotChooseIt(String no, String yes) throws IOException {
        for (SurveyCsv reader : List.of(yesOrNo(false), yesOrNo(true))) {
            Response read = Surveys.readSingly(reader, "lead,cy,cn\n1," + (yes == null ? "" : yes) + "," + no + "\n")
                    .get(0);
            assertThat(read.kind(ItemId.of("yn"))).isEqualTo(AnswerKind.UNANSWERED);
            assertThat(Surveys.readSingly(reader, "lead,cy,cn\n1,,1\n1,no,yes\n"))
                    .isEqualTo(Surveys.readSingly(reader, "lead,cy,cn\n1,0,1\n1,,x\n"))
                    .noneMatch(one -> one.kind(ItemId.of("yn")).equals(AnswerKind.UNANSWERED));
            assertThat(catchThrowableOfType(
                            SxFormatException.class, () -> Surveys.readSingly(reader, "lead,cy,cn\n1,,no\n")))
                    .hasMessageContaining("'no' can mean that no is the answer, but also that it is not");
        }
    }

    private static SurveyCsv yesOrNo(boolean several) {
        ItemBuilder asked =
                Item.builder("yn").wording(Text.english("Yes or no")).voice(Voice.EMPLOYEE);
        Choice[] choices = {new Choice("yes", Text.english("Yes")), new Choice("no", Text.english("No"))};
        Instrument instrument = Instrument.builder("yn", "1.0")
                .title(Text.english("Yes or no"))
                .item(Surveys.item("lead", Element.LEADERSHIP, Scale.range(1, 5)))
                .item(several ? asked.severalChoices(choices) : asked.choices(choices))
                .build();
        return SurveyCsv.of(instrument)
                .withChoiceColumn(ItemId.of("yn"), "yes", "cy")
                .withChoiceColumn(ItemId.of("yn"), "no", "cn");
    }

    @Test
    void aLevelWithoutAColumnIsTold() throws IOException {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps())
                .withLevelColumn(LEAD, BigDecimal.valueOf(1), "l1")
                .withLevelColumn(LEAD, BigDecimal.valueOf(2), "l2");
        Reading<ResponseTable> reading = reader.from(
                        new ByteArrayInputStream("l1,l2,nps\n0,1,\n".getBytes(StandardCharsets.UTF_8)))
                .table();
        assertThat(reading.notes())
                .extracting(Object::toString)
                .containsExactly("item lead has no column for 3, 4, 5; whoever chose that counts as not having"
                        + " answered. If there is such a column, name it with withLevelColumn or withChoiceColumn");
    }

    @Test
    void aColumnOfItsOwnAndColumnsOfLevelsMustAgree() throws IOException {
        SurveyCsv reader = MARKS.withColumn(LEAD, "lead");
        assertThat(outcome(reader, "lead,l1,l2,l3,l4,l5,nps\n3,0,0,1,0,0,\n")).isEqualTo("3");
        assertThat(outcome(reader, "lead,l1,l2,l3,l4,l5,nps\n,0,0,1,0,0,\n")).isEqualTo("3");
        assertThat(outcome(reader, "lead,l1,l2,l3,l4,l5,nps\n4,0,0,1,0,0,\n")).contains("is not what column lead says");
    }

    @Test
    void choicesAndTextsStandInSeveralColumnsToo() throws IOException {
        String header = "overall,c/phone,c/shop,c/3,t/price,t/staff,t/speed,r1,r2,team\n";
        String rows = "2,0,1,0,1,0,1,,well,\n1,,shop,,price,,speed,done,done,\n1,0,0,0,0,0,0,,,\n1,,,3,,,,,,\n";
        List<Response> marked = Surveys.readSingly(VISIT, header + rows);
        List<Response> plain = Surveys.readSingly(
                SurveyCsv.of(Surveys.visit()).withVoice(Voice.CUSTOMER),
                "overall,channel,topics,remarks,team\n2,shop,price;speed,well,\n1,shop,price;speed,done,\n1,,,,\n1,3,,,\n");
        assertThat(marked).isEqualTo(plain);
    }

    @Test
    void twoTextsThatDifferAreAFault() {
        String header = "overall,c/phone,c/shop,c/3,t/price,t/staff,t/speed,r1,r2,team\n";
        assertThat(catchThrowableOfType(
                        SxFormatException.class,
                        () -> Surveys.readSingly(VISIT, header + "2,0,1,0,1,0,1,well,not well,\n")))
                .hasMessageContaining("'not well' is not what column r1 says for the same question ('well')");
        assertThat(catchThrowableOfType(
                        SxFormatException.class, () -> Surveys.readSingly(VISIT, header + "2,1,1,0,1,0,1,well,,\n")))
                .hasMessageContaining("this column and column c/phone are both marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#1"})
    void aColumnIsNotSharedWithItself(String again) throws IOException {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps()).withColumn(LEAD, "a", again);
        assertThat(outcome(reader, "a,nps\n1,\n"))
                .isEqualTo("(line 1, column 1): the column " + again
                        + " cannot be item lead and something else too; name another column");
    }

    @Test
    void anAnswerThatWasTurnedRoundIsTurnedBackInItsColumnsToo() throws IOException {
        assertThat(outcome(MARKS.withRecoded(LEAD), "l1,l2,l3,l4,l5,nps\n0,1,0,0,0,\n"))
                .isEqualTo("4");
    }
}
