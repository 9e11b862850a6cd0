package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongFormTest {
    private static final SurveyCsv WIDE = SurveyCsv.of(Surveys.leadAndNps())
            .withIdColumn("who")
            .withGroupColumn("unit")
            .withWeightColumn("w")
            .withAnswer("n/a", AnswerKind.NOT_APPLICABLE);
    private static final SurveyCsv LONG = WIDE.withLongForm("who", "item", "value");
    private static final String HEADER = "who,item,value,unit,w\n";

    private static ResponseSource source(SurveyCsv reader, String text) {
        return reader.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String problems(String rows) {
        try {
            return "none: " + source(LONG, HEADER + rows).table();
        } catch (SxFormatException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who,item,value,unit,w\nr1,lead,4,north,1.5\nr1,nps,10,north,1.5\nr2,nps,n/a,,1\nr3,lead,,,1\n",
                "who,item,value,unit,w\nr1,nps,10,north,1.5\nr1,lead,4,north,1.5\nr2,nps,n/a,,1\nr2,lead,,,1\nr3,nps,,,1",
                "value,w,remark,item,unit,who\n4,1.5,x,lead,north,r1\n10,1.5,y,nps,north,r1\nn/a,1,,nps,,r2\n,1,,lead,,r3\n",
                "who , item,value,unit,w\r\n\r\n r1,lead ,4,north,1.5\r\nr1,\"nps\",\"10\",north,1.5\r\nr2,nps, n/a,,1\r\nr3,lead,,,1\r\n",
            })
    void theseFilesSayTheSameAsAWideOne(String file) throws IOException {
        ResponseTable wide = Surveys.read(WIDE, "who,unit,w,lead,nps\nr1,north,1.5,4,10\nr2,,1,,n/a\nr3,,1,,\n");
        Reading<ResponseTable> reading = source(LONG, file).table();
        assertThat(reading.result()).isEqualTo(wide);
        assertThat(reading.rows())
                .isEqualTo(file.lines().filter(line -> !line.isBlank()).count() - 1);
    }

    @Test
    void aLongFileSaysTheSameAsAWideOneForThousandsOfRespondents() throws IOException {
        StringBuilder wide = new StringBuilder("who,unit,w,lead,nps\n");
        StringBuilder rows = new StringBuilder(HEADER);
        IntStream.range(0, 10_000).forEach(row -> {
            String id = "r" + row;
            String rest = ",g" + row % 7 + "," + (1 + row % 3) + "\n";
            wide.append(id)
                    .append(rest.strip())
                    .append(',')
                    .append(1 + row % 5)
                    .append(',')
                    .append(row % 11)
                    .append('\n');
            rows.append(id).append(",nps,").append(row % 11).append(rest);
            rows.append(id).append(",lead,").append(1 + row % 5).append(rest);
        });
        assertThat(source(LONG, rows.toString()).table().result()).isEqualTo(Surveys.read(WIDE, wide.toString()));
    }

    @Test
    void itemsMayHaveOtherNames() throws IOException {
        SurveyCsv named = LONG.withColumn(ItemId.of("lead"), "Our leaders, \"serve\"");
        ResponseTable table = source(named, HEADER + "r1,\"Our leaders, \"\"serve\"\"\",4,,1\n")
                .table()
                .result();
        assertThat(Cells.at(table.response(0), 0)).isEqualTo((byte) 3);
    }

    @Test
    void aNameMeansOneItem() {
        SurveyCsv named = LONG.withColumn(ItemId.of("lead"), "nps");
        assertThatThrownBy(() -> source(named, HEADER + "r1,nps,4,,1\n").table())
                .hasMessage("the survey: (line 1): 'nps' cannot mean both item nps and another; choose one meaning");
    }

    @Test
    void idsAreKeptOnlyIfTheyAreAskedFor() throws IOException {
        SurveyCsv without = SurveyCsv.of(Surveys.leadAndNps()).withLongForm("who", "item", "value");
        assertThat(source(without, "who,item,value\nr1,lead,4\n")
                        .table()
                        .result()
                        .response(0)
                        .id())
                .isEmpty();
        assertThat(source(without.withIdColumn("who"), "who,item,value\nr1,lead,4\n")
                        .table()
                        .result()
                        .response(0)
                        .id())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r1,laed,4,,1|row 1, column item (line 2, column 2): 'laed' is no item of survey 1.0; use one of: lead, nps",
                "r1,,4,,1|row 1, column item (line 2, column 2): '' is no item of survey 1.0; use one of: lead, nps",
                "r1,lead,6,,1|row 1, column value (line 2, column 3): '6' is not on the scale, which has 1, 2, 3, 4, 5;"
                        + " other texts with a meaning are n/a",
                "r1,lead,4,,1;r1,nps,0,,1;r1,lead,,,1|row 3, column item (line 4, column 2): 'lead' has two answers of this"
                        + " respondent; keep one",
                "r1,lead,4,a,1;r1,nps,0,b,1|row 2, column unit (line 3, column 4): 'b' differs from the respondent's row"
                        + " above; write the same in all rows of a respondent",
                "r1,lead,4,,1;r1,nps,0,,2|row 2, column w (line 3, column 5): '2' differs from the respondent's row above;"
                        + " write the same in all rows of a respondent",
                "r1,lead,4,,1; ,nps,0,,1|row 2, column who (line 3, column 1): it is blank; each row of the long form needs"
                        + " the id of its respondent",
                "r1,lead,4,,1;r1,nps|row 2 (line 3): it has 2 fields, the header has 5; a separator is missing, too many,"
                        + " or needs quotes around its field",
                "r1,lead,4,,1;r2,lead,4,,1;r1,nps,0,,1;r1,lead,1,,1|row 3, column who (line 4, column 1): this respondent came"
                        + " before, with others in between or in an earlier file; sort the rows by respondent",
                "r1,lead,4,,0|row 1, column w (line 2, column 5): a weight of 0 is not allowed; weights lie above 0"
                        + " and up to 1000000. Leave out who should not count",
                "r1,l\ufffdad,4,,1|row 1, column item (line 2, column 2): 'l\ufffdad' cannot be read in the character set of the file, which is UTF-8 unless withCharset names another; save the file as UTF-8 or name its character set",
            })
    void aFaultIsToldWithItsPlace(String rows, String message) {
        assertThat(problems(rows.replace(';', '\n') + "\n")).isEqualTo("the survey: " + message);
    }

    @Test
    void columnsThatAreMissingAreToldWithWhatTheyAreFor() {
        assertThatThrownBy(() -> source(LONG, "who,item,score\nr1,lead,4\n").table())
                .hasMessage("the survey: (line 1): the file lacks 3 columns: value (the value), unit (the group),"
                        + " w (the weight); its columns are who, item, score");
    }

    @Test
    void whoIsSureOfTheOrderNeedNotHaveItChecked() throws IOException {
        String rows = HEADER + "r1,lead,4,,1\nr2,lead,4,,1\nr1,nps,0,,1\n";
        Reading<ResponseTable> reading =
                source(LONG, rows).withDuplicates(Duplicates.UNCHECKED).table();
        assertThat(reading.result().size()).isEqualTo(3);
        assertThat(reading.rows()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep-first", "keep-last"})
    void whoComesBackIsNotDropped(String policy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(LONG, "").withDuplicates(Duplicates.parse(policy)))
                .withMessageStartingWith("in the long form a respondent who comes back may bring the rest");
    }

    /** Lines of the file; the first of each respondent is kept, or none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a fault costs all rows of its respondent
                "a,lead,4,,1;b,lead,4,,1;b,nps,99,,1;c,lead,4,,1|a c|2|1",
                "b,lead,9,,1;b,nps,1,,1;b,lead,4,,1;c,lead,4,,1|c|3|2",
                // a row that does not tell whose it is costs the respondents around it
                "a,lead,4,,1;b,lead,4,,1;,nps,1,,1;c,lead,4,,1;d,lead,4,,1|a d|3|1",
                "a,lead,4,,1;b,lead,4,,1;x;c,lead,4,,1;d,lead,4,,1|a d|3|1",
                ",nps,1,,1;x;c,lead,4,,1;d,lead,4,,1|d|3|2",
                "a,lead,4,,1;b,lead,4,,1;,nps,1,,1|a|2|1",
                // or the one around it
                "a,lead,4,,1;b,lead,4,,1;,nps,1,,1;b,nps,1,,1;d,lead,4,,1|a d|3|1",
                // who comes back is left out from there on
                "a,lead,4,,1;b,lead,4,,1;a,nps,1,,1;a,lead,1,,1;c,lead,4,,1|a b c|2|1",
                // also if the first rows were left out
                "a,lead,9,,1;b,lead,4,,1;a,nps,1,,1;c,lead,4,,1|b c|2|2",
            })
    void skippingAFaultCostsWholeRespondents(String rows, String ids, long skipped, long problems) throws IOException {
        Reading<ResponseTable> reading =
                source(LONG, HEADER + rows.replace(';', '\n')).skippingFaults().table();
        ResponseTable table = reading.result();
        assertThat(IntStream.range(0, table.size())
                        .mapToObj(row -> table.response(row).id().orElseThrow().value()))
                .containsExactly(ids.split(" "));
        assertThat(reading.skipped()).isEqualTo(skipped);
        assertThat(reading.rows()).isEqualTo(rows.split(";").length);
        assertThat(reading.problems())
                .flatExtracting(Problem::places)
                .hasSize((int) problems)
                .extracting(Place::line)
                .isSorted();
        assertThat(reading.problemCount()).isEqualTo(problems);
    }

    private static final SurveyCsv SEVERAL = SurveyCsv.of(Surveys.visit())
            .withVoice(Voice.CUSTOMER)
            .withAnswer("n/a", AnswerKind.NOT_APPLICABLE)
            .withLongForm("who", "item", "value");

    private static String several(SurveyCsv reader, String rows) throws IOException {
        String text = "who,item,value\nr1,overall,1\n" + rows.replace(';', '\n') + "\nr2,overall,5\n";
        try {
            ResponseTable table = source(reader, text).table().result();
            assertThat(table.size()).isEqualTo(2);
            return table.response(0).choices(ItemId.of("topics")).stream()
                    .map(Choice::code)
                    .collect(Collectors.joining(" "));
        } catch (SxFormatException e) {
            return e.getMessage().replaceFirst("the survey: ", "");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r1,topics,price;r1,topics,speed|price speed",
                "r1,topics,speed;r1,channel,shop;r1,topics,price;r1,topics,staff|price staff speed",
                "r1,topics,price+speed;r1,topics,staff|price staff speed",
                "r1,topics,price;r1,topics,staff+speed|price staff speed",
                "r1,topics,price;r1,topics,price|row 3, column value (line 4, column 3): choice price was already in an earlier"
                        + " row of this respondent for the same question; keep one",
                "r1,topics,price;r1,topics,speed+price|row 3, column value (line 4, column 3): choice price was already in an"
                        + " earlier row of this respondent for the same question; keep one",
                "r1,topics,price;r1,topics,staff+staff|row 3, column value (line 4, column 3): 'staff+staff' names choice"
                        + " staff twice; keep one",
                "r1,topics,n/a;r1,topics,staff|row 3, column item (line 4, column 2): 'topics' has two answers of this"
                        + " respondent; keep one",
                "r1,topics,price;r1,topics,n/a|row 3, column item (line 4, column 2): 'topics' has two answers of this"
                        + " respondent; keep one",
                "r1,topics,price;r1,topics,|row 3, column item (line 4, column 2): 'topics' has two answers of this"
                        + " respondent; keep one",
                "r1,topics,n/a;r1,topics,n/a|row 3, column item (line 4, column 2): 'topics' has two answers of this"
                        + " respondent; keep one",
                "r1,channel,phone;r1,channel,shop|row 3, column item (line 4, column 2): 'channel' has two answers of this"
                        + " respondent; keep one",
            })
    void severalChoicesMayHaveARowEach(String rows, String told) throws IOException {
        SurveyCsv reader = SEVERAL.withChoiceSeparator('+');
        assertThat(several(reader, rows)).isEqualTo(told);
    }

    @Test
    void aChoiceThatIsNoneIsTheOneFault() throws IOException {
        assertThat(several(SEVERAL, "r1,topics,x;r1,topics,price;r1,topics,staff"))
                .startsWith("row 2, column value (line 3, column 3): 'x' is no choice");
        assertThat(several(SEVERAL, "r1,topics,price;r1,topics,x;r1,topics,price"))
                .startsWith("the survey has 2 problems")
                .contains("row 3, column value (line 4, column 3): 'x' is no choice")
                .contains("row 4, column value (line 5, column 3): choice price was already in an earlier row");
    }

    @Test
    void choicesAddUpInAnyOrderAndByAnyName() throws IOException {
        SurveyCsv named = SEVERAL.withColumn(ItemId.of("topics"), "Topics", "Other topics");
        assertThat(several(named, "r1,Topics,staff;r1,Other topics,;r1,Other topics,price"))
                .isEqualTo("price staff");
        assertThat(several(SEVERAL.withRowsInAnyOrder(1), "r1,topics,speed;r2,channel,shop;r1,topics,price"))
                .isEqualTo("price speed");
    }
}
