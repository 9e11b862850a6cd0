package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows count by what stands in their columns. */
class RowsThatCountTest {
    private static final SurveyCsv CSV =
            SurveyCsv.of(Surveys.leadAndNps()).withIdColumn("who").withGroupColumn("unit");
    private static final SurveyCsv DONE =
            CSV.withRowsWhere("done", "1", "True").withoutRowsWhere("kind", "Preview", "");
    private static final String HEADER = "kind,done,who,unit,lead,nps\n";
    private static final SurveyCsv LONG = CSV.withRowsWhere("done", "1").withLongForm("who", "item", "value");
    private static final String LONG_HEADER = "who,done,unit,item,value\n";

    private static ResponseSource source(SurveyCsv csv, String text) {
        return csv.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reading<ResponseTable> reading(SurveyCsv csv, String text) throws IOException {
        return source(csv, text).table();
    }

    private static String problems(SurveyCsv csv, String text) {
        try {
            return "none: " + reading(csv, text);
        } catch (SxFormatException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String ids(ResponseTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.response(row).id().orElseThrow().value())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aConditionWhoseTextsStandNowhereIsNoted() throws IOException {
        String rows = "done,kind,unit,who,lead,nps\n1,0,a,p1,4,5\n1,1,a,p2,3,5\n";
        SurveyCsv csv = CSV.withoutRowsWhere("kind", "Survey Preview");

        assertThat(reading(csv, rows).notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly(
                        "no row was left out by kind; if some should have been, write its texts as they are in the file");
        assertThat(reading(CSV.withoutRowsWhere("kind", "1"), rows).notes()).isEmpty();
        assertThat(reading(CSV.withRowsWhere("done", "TRUE"), rows).notes())
                .extracting(note -> note.in(Text.DUTCH))
                .containsExactly(
                        "geen enkele rij telt mee: alle rijen zijn weggelaten op grond van done; schrijf de teksten zoals ze in het"
                                + " bestand staan");
    }

    @Test
    void aRowIsCountedAtTheFirstConditionThatItDoesNotMeet() throws IOException {
        Reading<ResponseTable> reading = reading(DONE, HEADER + """
                x,1,r1,a,4,10
                Preview,1,r2,b,4,10
                Preview,0,r3,b,4,10
                x,True,r4,a,4,10
                x,true,r5,a,4,10
                ,1,r6,a,4,10
                x,,r7,a,4,10
                x, 1\u00a0,r8,a,4,10
                """);
        assertThat(ids(reading.result())).isEqualTo("r1 r4 r8");
        assertThat(reading.leftOut()).containsExactly(entry("done", 3L), entry("kind", 2L));
        assertThat(reading.rows()).isEqualTo(8);
        assertThat(reading.result().groups()).containsExactly(GroupKey.of("a"));
    }

    @Test
    void columnsAreToldInTheOrderInWhichTheyWereNamed() throws IOException {
        Reading<ResponseTable> reading = reading(DONE, HEADER + "Preview,1,r2,b,4,10\nx,0,r3,b,4,10\nx,1,r3,b,4,10\n");
        assertThat(reading.leftOut()).containsExactly(entry("done", 1L), entry("kind", 1L));
        // by which none was left out is not there
        assertThat(reading(DONE, HEADER + "x,1,r1,a,4,10\n").leftOut()).isEmpty();
    }

    @Test
    void caseAndSpaceCountUnlessTheCallerSaysOtherwise() throws IOException {
        String text = HEADER + "x,TRUE,r1,a,4,10\npre view,1,r2,a,4,10\n";
        assertThat(ids(reading(DONE, text).result())).isEqualTo("r2");
        assertThat(ids(reading(DONE.withCaseAndSpaceIgnored(), text).result())).isEqualTo("r1");
    }

    @Test
    void composedCharactersAreTheSameAsDecomposedOnes() throws IOException {
        SurveyCsv csv = CSV.withoutRowsWhere("kind", "Pre\u0301");
        assertThat(ids(reading(csv, HEADER + "Pr\u00e9,1,r1,a,4,10\nPre\u0301,1,r2,a,4,10\nPre,1,r3,a,4,10\n")
                        .result()))
                .isEqualTo("r3");
    }

    /** 9 is off the scale, x no number, the second r1 a duplicate, and a gap in the path a fault. */
    @Test
    void whatElseIsWrongWithARowThatDoesNotCountIsNotTold() throws IOException {
        SurveyCsv csv =
                CSV.withBreakdown("group", "unit", "team").withWeightColumn("w").withRowsWhere("done", "1");
        String header = "who,unit,team,w,lead,nps,done\n";
        String wrong = "r1,,t,x,9,n,0\n\u0007,a,b,0,9,9,0\n";
        Reading<ResponseTable> reading = source(csv, header + "r1,a,b,1,4,10,1\n" + wrong)
                .withDuplicates(Duplicates.REFUSE)
                .table();
        assertThat(ids(reading.result())).isEqualTo("r1");
        assertThat(reading.problemCount()).isZero();
        assertThat(reading.leftOut()).containsExactly(entry("done", 2L));
        // if the row counts, all of it is told, at its place
        assertThat(problems(csv, header + "r1,,t,x,9,n,1\n")).isEqualTo("""
                        the survey has 4 problems:
                          row 1, column team (line 2, column 3): 't' is below a level that is blank; fill in column unit too
                          row 1, column w (line 2, column 4): 'x' is no weight; write a number such as 1.5
                          row 1, column lead (line 2, column 5): '9' is not on the scale, which has 1, 2, 3, 4, 5
                          row 1, column nps (line 2, column 6): 'n' is not on the scale, which has 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10; say what it means with withLevel or withAnswer, or read labels with withLabels""".stripTrailing());
    }

    @Test
    void whoDoesNotCountTakesNobodysPlace() throws IOException {
        String text = HEADER + "x,0,r1,b,1,1\nx,1,r1,a,4,10\nx,1,r1,a,5,10\nx,0,r1,b,1,1\n";
        assertThat(source(DONE, text)
                        .withDuplicates(Duplicates.KEEP_FIRST)
                        .table()
                        .duplicates())
                .isEqualTo(1);
        Reading<ResponseTable> last =
                source(DONE, text).withDuplicates(Duplicates.KEEP_LAST).table();
        assertThat(last.result())
                .isEqualTo(reading(DONE, HEADER + "x,1,r1,a,5,10\n").result());
        assertThat(last.leftOut()).containsExactly(entry("done", 2L));
        assertThat(source(DONE, HEADER + "x,0,r1,b,1,1\nx,1,r1,a,4,10\n")
                        .withDuplicates(Duplicates.REFUSE)
                        .table()
                        .result()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theGroupsOfRowsThatDoNotCountAreNoGroups() throws IOException {
        String text = HEADER + "x,1,r1,a,4,10\nx,0,r2,A,4,10\nx,0,r3,b,4,10\n";
        Reading<ResponseTable> reading = source(DONE, text).withMostGroups(1).table();
        // a, A and b would look alike
        assertThat(reading.notes()).extracting(Message::code).containsExactly("reading.none-left-out");
        assertThat(reading.result().groups()).containsExactly(GroupKey.of("a"));
    }

    @Test
    void theColumnOfAConditionMayServeAsSomethingElseToo() throws IOException {
        String text = "who,unit,lead,nps\nr1,a,4,10\nr2,b,4,10\nr3,a,1,10\nr4,a,,10\n,a,4,10\n";
        assertThat(ids(reading(CSV.withRowsWhere("lead", "4").withoutRowsWhere("who", ""), text)
                        .result()))
                .isEqualTo("r1 r2");
        assertThat(ids(reading(CSV.withoutRowsWhere("unit", "b").withoutRowsWhere("who", ""), text)
                        .result()))
                .isEqualTo("r1 r3 r4");
        assertThat(ids(reading(CSV.withRowsWhere("lead", "").withoutRowsWhere("nps", "9"), text)
                        .result()))
                .isEqualTo("r4");
        assertThat(ids(reading(
                                CSV.withRowsWhere("unit", "a")
                                        .withRowsWhere("unit", "a", "b")
                                        .withoutRowsWhere("who", ""),
                                text)
                        .result()))
                .isEqualTo("r1 r3 r4");
    }

    @Test
    void aRowOfTheWrongLengthIsAFaultWhateverItSays() {
        assertThat(problems(DONE, HEADER + "Preview,0,r1,a,9\n"))
                .startsWith("the survey has 2 problems:")
                .contains("it has 5 fields, the header has 6", "'9' is not on the scale");
    }

    @Test
    void aTextThatNobodyCanReadIsAFault() throws IOException {
        assertThat(problems(DONE, HEADER + "Pr\ufffd,1,r1,a,4,10\n"))
                .isEqualTo(
                        "the survey: row 1, column kind (line 2, column 1): 'Pr\ufffd' cannot be read in the character set of the file, which is UTF-8 unless withCharset names another; save the file as UTF-8 or name its character set");
        // it does not count, whatever that says
        assertThat(reading(DONE, HEADER + "Pr\ufffd,0,r1,a,4,10\n").leftOut()).containsExactly(entry("done", 1L));
    }

    @Test
    void aColumnThatIsMissingIsToldWithItsPurpose() {
        SurveyCsv csv = DONE.withTimeColumn("at").withDurationColumn("took", Duration.ofSeconds(1));
        assertThat(problems(csv, "kind,who,unit,lead,nps\nx,r1,a,4,10\n"))
                .contains("the file lacks 3 columns: done (which rows count), at (the time), took (the duration); its");
        assertThatThrownBy(() -> reading(DONE, "kind,done,done,who,unit,lead,nps\nx,1,1,r1,a,4,10\n"))
                .hasMessageContaining("the column done is there 2 times");
    }

    @Test
    void aColumnMayBeNamedByItsPosition() throws IOException {
        String text = "kind,,who,unit,lead,nps\nx,1,r1,a,4,10\nx,0,r2,a,4,10\n";
        assertThat(reading(CSV.withRowsWhere("#2", "1"), text).leftOut()).containsExactly(entry("#2", 1L));
        assertThat(problems(CSV.withRowsWhere("#7", "1"), text)).contains("lacks the column #7 (which rows count)");
    }

    @Test
    void aConditionNamesTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CSV.withRowsWhere("done"))
                .withMessage("no text was named for column done; name one or more");
    }

    @Test
    void otherThreadsLeaveOutTheSameRowsAndTellTheSame() throws IOException {
        String rows = IntStream.range(0, 60_000)
                .mapToObj(row -> (row % 7 == 0 ? "Preview" : "x") + "," + (row % 5 == 0 ? 0 : 1)
                        + ",respondent-number-" + row + ",group " + (row % 5 == 0 ? row : row % 3) + ","
                        + (row % 5 == 0 ? 9 : 4) + ",10\n")
                .collect(Collectors.joining());
        String faulty = rows.replace("respondent-number-40001,group 2,4", "respondent-number-40001,group 2,7");
        Summariser summariser = Summariser.of(Surveys.leadAndNps(), ItemStage.withDefaults());
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            Reading<ResponseTable> alone = reading(DONE, HEADER + rows);
            assertThat(source(DONE, HEADER + rows).withExecutor(pool).table()).isEqualTo(alone);
            // each fifth, and of the others each seventh
            assertThat(alone.leftOut()).containsExactly(entry("done", 12_000L), entry("kind", 6857L));
            Reading<GroupedSummary> summary = source(DONE, HEADER + rows).summarise(summariser);
            assertThat(source(DONE, HEADER + rows).withExecutor(pool).summarise(summariser))
                    .isEqualTo(summary);
            assertThat(summary.leftOut()).isEqualTo(alone.leftOut());
            Reading<ResponseTable> skipping =
                    source(DONE, HEADER + faulty).skippingFaults().table();
            assertThat(source(DONE, HEADER + faulty)
                            .skippingFaults()
                            .withExecutor(pool)
                            .table())
                    .isEqualTo(skipping);
            assertThat(skipping.skipped()).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void inTheLongFormARespondentDoesNotCountWithAllHisRows() throws IOException {
        Reading<ResponseTable> reading = reading(LONG, LONG_HEADER + """
                r1,1,a,lead,4
                r1,1,a,nps,4
                r2,0,b,lead,9
                r2,0,c,lead,9
                r2,no,d,nothing,
                r3,1,a,lead,1
                ,0,a,lead,1
                """);
        assertThat(ids(reading.result())).isEqualTo("r1 r3");
        assertThat(reading.rows()).isEqualTo(7);
        assertThat(reading.leftOut()).containsExactly(entry("done", 4L));
        assertThat(reading.result().groups()).containsExactly(GroupKey.of("a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r1,1,a,lead,4;r1,0,a,nps,4 | row 2, column done (line 3, column 2): '0' differs from the respondent's row above;"
                        + " write the same in all rows of a respondent",
                "r1,0,a,lead,4;r1,1,a,nps,4 | row 2, column done (line 3, column 2): '1' differs from the respondent's row above;"
                        + " write the same in all rows of a respondent",
                "r1,1,a,lead,4;r1,\ufffd,a,nps,4 | row 2, column done (line 3, column 2): '\ufffd' cannot be read in the"
                        + " character set of the file, which is UTF-8 unless withCharset names another; save the file as UTF-8 or name its"
                        + " character set",
                "r1,0,a,lead,4;r2,1,a,lead,4;r1,1,a,nps,4 | row 3, column who (line 4, column 1): this respondent came before, with"
                        + " others in between or in an earlier file; sort the rows by respondent",
                "r1,1,a,lead,4;r2,1,a,lead,4;r1,0,a,nps,4 | row 3, column who (line 4, column 1): this respondent came before, with"
                        + " others in between or in an earlier file; sort the rows by respondent",
                ",1,a,lead,4 | row 1, column who (line 2, column 1): it is blank; each row of the long form needs the id of its"
                        + " respondent",
            })
    void inTheLongFormTheRowsOfARespondentSayTheSame(String rows, String problem) {
        assertThat(problems(LONG, LONG_HEADER + rows.replace(';', '\n') + "\n")).isEqualTo("the survey: " + problem);
    }

    @Test
    void inTheLongFormWhoIsLeftOutTwiceIsNoFault() throws IOException {
        Reading<ResponseTable> reading = reading(LONG, LONG_HEADER + "r1,0,a,lead,4\nr2,1,a,lead,4\nr1,0,a,nps,4\n");
        assertThat(reading.leftOut()).containsExactly(entry("done", 2L));
        assertThat(reading.result().size()).isEqualTo(1);
    }

    @Test
    void inTheLongFormAFaultyRowAmongThoseLeftOutIsSkippedOnce() throws IOException {
        Reading<ResponseTable> reading = source(
                        LONG, LONG_HEADER + "r1,0,a,lead,4\nr1,0\nr2,1,a,lead,4\nr3,1,a,lead,1\n")
                .skippingFaults()
                .table();
        // the short row may be of r1 or of r2
        assertThat(ids(reading.result())).isEqualTo("r3");
        assertThat(reading.skipped()).isEqualTo(3);
        assertThat(reading.problemCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whatIsToldReadsInBothLanguages(String language) {
        assertThatThrownBy(() -> reading(DONE, "kind,who,unit,lead,nps\nx,r1,a,4,10\n"))
                .isInstanceOfSatisfying(
                        SxFormatException.class,
                        e -> assertThat(e.text(Locale.forLanguageTag(language)))
                                .contains(
                                        language.equals("en")
                                                ? "done (which rows count)"
                                                : "done (welke rijen meetellen)"));
    }
}
