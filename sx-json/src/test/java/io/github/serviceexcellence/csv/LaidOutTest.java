package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns around a table, and how its columns are found. */
class LaidOutTest {
    private static final SurveyCsv CSV = SurveyCsv.of(Surveys.leadAndNps()).withGroupColumn("unit");
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterAll
    static void endThreads() {
        POOL.shutdown();
    }

    private static ResponseSource source(SurveyCsv reader, String text) {
        return reader.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reading<ResponseTable> reading(SurveyCsv reader, String text) throws IOException {
        Reading<ResponseTable> alone = source(reader, text).table();
        assertThat(source(reader, text).withExecutor(POOL).table()).isEqualTo(alone);
        return alone;
    }

    private static String problems(SurveyCsv reader, String text) {
        SxFormatException alone = catchThrowableOfType(
                SxFormatException.class, () -> source(reader, text).table());
        assertThat(alone).isNotNull();
        SxFormatException together = catchThrowableOfType(
                SxFormatException.class,
                () -> source(reader, text).withExecutor(POOL).table());
        assertThat(together).hasMessage(alone.getMessage());
        return alone.getMessage().replaceFirst("the survey:? ", "");
    }

    private static ResponseTable plain() throws IOException {
        return Surveys.read(CSV, "unit,lead,nps\na,1,10\nb,5,\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,lead,nps\n,,\na,1,10\n , ,\t\nb,5,\n,\n\"\"\n,,,,,\n",
                "unit,lead,nps\n\"\n\",,\na,1,10\n\u00a0,\u3000,\nb,5,\n,,\n,,\n,,\n"
            })
    void aRowOfBlanksIsNoRespondent(String file) throws IOException {
        Reading<ResponseTable> reading = reading(CSV, file);
        assertThat(reading.result()).isEqualTo(plain());
        assertThat(reading.blank()).isEqualTo(5);
        assertThat(reading.rows()).isEqualTo(7);
    }

    @Test
    void aBlankWeightIsAFaultOnlyInARowThatHoldsSomething() throws IOException {
        SurveyCsv weighted = CSV.withWeightColumn("w");
        assertThat(reading(weighted, "unit,w,lead,nps\n,,,\na,1,1,10\n,,,\nb,1,5,\n")
                        .result())
                .isEqualTo(plain());
        assertThat(problems(weighted, "unit,w,lead,nps\n,,,\na,,1,10\n"))
                .isEqualTo("row 2, column w (line 3, column 2): '' is no weight; write a number such as 1.5");
    }

    @Test
    void anEmptyLineIsNoRow() throws IOException {
        Reading<ResponseTable> reading = reading(CSV, "\nunit,lead,nps\n\na,1,10\n\r\nb,5,\n\n");
        assertThat(reading.result()).isEqualTo(plain());
        assertThat(reading.blank()).isZero();
        assertThat(reading.rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead\n1\n\n\"\"\n \n3\n", "lead,\n1,\n,\n,,\n,\n3,\n", "lead\n1,,\n,\n,,\n\n3,\n"})
    void inATableOfOneColumnABlankIsAnAnswer(String file) throws IOException {
        Reading<ResponseTable> reading = reading(SurveyCsv.of(Surveys.one()), file);
        assertThat(reading.blank()).isZero();
        assertThat(reading.result()).isEqualTo(Surveys.read(SurveyCsv.of(Surveys.one()), "lead\n1\n\n\n\n3"));
    }

    @Test
    void rowsOfBlanksAloneAreNoRow() {
        assertThat(problems(CSV, "unit,lead,nps\n,,\n,,\n"))
                .isEqualTo("(line 1): there is a header but no row below it; add the rows of the respondents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,lead,nps,,\na,1,10,,\nb,5,,,\n",
                "unit,lead,nps,,\na,1,10\nb,5,\n",
                "unit,lead,nps\na,1,10,,,,\nb,5,,,\n",
                "unit,lead,nps, ,\u200b\na,1,10, ,\nb,5,,\n",
                ",unit,,lead,nps\n7,a,x,1,10\n8,b,y,5,\n",
            })
    void columnsWithoutANameAreNotRead(String file) throws IOException {
        assertThat(reading(CSV, file).result()).isEqualTo(plain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,lead,nps,;a,1,10,x;|it has 4 fields, the header has 3",
                "unit,lead,nps;a,1,10,,x,;|it has 5 fields, the header has 3",
                "unit,lead,nps,,;a,1;|it has 2 fields, the header has 3",
                "unit,lead,nps;a,1;|it has 2 fields, the header has 3",
            })
    void aFieldThatIsFilledIsLeftOutOfAccountNowhere(String file, String problem) {
        assertThat(problems(CSV, file.replace(';', '\n'))).startsWith("row 1 (line 2): " + problem);
    }

    @Test
    void aColumnWithoutANameHasAPosition() throws IOException {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps())
                .withGroupColumn("#1")
                .withColumn(ItemId.of("lead"), "#4")
                .withColumn(ItemId.of("nps"), "#3");
        assertThat(reading(reader, ",x,#3,\na,,10,1\nb,,,5\n").result()).isEqualTo(plain());
        // a name that looks like a position is a name
        assertThat(problems(reader, "#3,x,,4,\n10,,a,1,\n"))
                .isEqualTo("(line 1, column 1): the column #1 cannot be the group and something else too; name"
                        + " another column");
        assertThat(problems(reader, "a,b,c\n1,2,3\n"))
                .isEqualTo("(line 1): the file lacks the column #4 (item lead); its columns are a, b, c");
    }

    @Test
    void aPositionHasOneRole() {
        assertThat(problems(CSV.withColumn(ItemId.of("lead"), "#1"), "unit,lead,nps\na,1,10\n"))
                .isEqualTo("(line 1, column 1): the column unit cannot be the group and something else too; name"
                        + " another column");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=,\nunit,lead,nps\na,1,10\nb,5,\n",
                "sep=;\r\nunit;lead;nps\r\na;1;10\r\nb;5;\r\n",
                "\ufeff\"sep=;\"\nunit;lead;nps\na;1;10\nb;5;\n",
                "sep=\t\runit\tlead\tnps\ra\t1\t10\rb\t5\t\r",
                "SEP=|\nunit|lead|nps\na|1|10\nb|5|\n",
                "sep=\u00a7\nunit\u00a7lead\u00a7nps\na\u00a71\u00a710\nb\u00a75\u00a7\n",
            })
    void aFirstLineTellsTheSeparator(String file) throws IOException {
        assertThat(reading(CSV, file).result()).isEqualTo(plain());
    }

    @ParameterizedTest
    @CsvSource({
        "'sep=;',(line 1): the file is empty; expected a header with a column for each item",
        "'sep=;\n\n',(line 1): the file is empty; expected a header with a column for each item",
    })
    void aSeparatorAloneIsNothing(String file, String problem) {
        assertThat(problems(CSV, file.replace("\\n", "\n"))).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=a\n", "sep=;;\n", "sep=\"\n", "\"sep=;\n\"\n", "sep=\n", "sep=\ud83d\ude00\n"})
    void otherFirstLinesAreLines(String line) {
        assertThat(problems(CSV, line + "unit,lead,nps\na,1,10\n"))
                .isNotEqualTo("(line 1): the file is empty; expected a header with a column for each item");
    }

    @Test
    void linesAreCountedAsTheyStandInTheFile() {
        assertThat(problems(CSV, "sep=;\nunit;lead;nps\na;9;1\n"))
                .isEqualTo("row 1, column lead (line 3, column 2): '9' is not on the scale, which has 1, 2, 3, 4, 5");
        assertThat(problems(CSV.withHeaderLine(3), "sep=;\n\"a\nb\"\n\nunit;lead;nps\na;9;1\n"))
                .isEqualTo("row 1, column lead (line 6, column 2): '9' is not on the scale, which has 1, 2, 3, 4, 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report,,,,,,,\n\nunit,lead,nps\n\nmore\na,1,10\nb,5,\n",
                "\"Report\nof May\"\n,,\nunit,lead,nps\nUnit,Lead,NPS,x\n9,9,9,9,9,9\na,1,10\nb,5,\n",
                "sep=,\nunit,lead,nps\nunit,lead,nps\nunit,lead,nps\n,,\n,,\na,1,10\nb,5,\n"
            })
    void linesAboveTheHeaderAndTheAnswersAreNotRead(String file) throws IOException {
        Reading<ResponseTable> reading = reading(CSV.withHeaderLine(3).withDataFrom(6), file);
        assertThat(reading.result()).isEqualTo(plain());
        assertThat(reading.rows()).isEqualTo(2);
    }

    @Test
    void aHeaderBelowTheEndIsNone() {
        assertThat(problems(CSV.withHeaderLine(5), "unit,lead,nps\na,1,10\n"))
                .isEqualTo("(line 1): the header should be in row 5, but the last row is row 2; name the right row"
                        + " with withHeaderLine");
        assertThat(problems(CSV.withDataFrom(5), "unit,lead,nps\na,1,10\n"))
                .isEqualTo("(line 1): there is a header but no row below it; add the rows of the respondents");
    }

    @ParameterizedTest
    @CsvSource({"48,true", "49,false"})
    void aHeaderIsLookedForInFiftyLines(int lines, boolean found) {
        String file = "Title\n" + "a,b\n".repeat(lines) + "nps,unit,lead\n10,a,1\n";
        assertThat(problems(CSV, file))
                .isEqualTo(
                        found
                                ? "(line 50): the columns looked for are here; write withHeaderLine(50)"
                                : "(line 1): the file lacks 3 columns: lead, nps, unit (the group); its columns are"
                                        + " Title; if the fields are separated by another character, say by which");
    }

    @Test
    void aFarHeaderIsTheSameForOtherThreads() {
        String file = "Title\n" + ("a," + "b".repeat(100_000) + "\n").repeat(20);
        assertThat(problems(CSV, file + "nps,unit,lead\n" + "10,a,1\n".repeat(1000)))
                .isEqualTo("(line 22): the columns looked for are here; write withHeaderLine(22)");
    }

    @Test
    void aFarTableIsTheSameForOtherThreads() throws IOException {
        String title = ("a," + "b".repeat(100_000) + "\n").repeat(20);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 200_000; row++) {
            rows.append(row % 10 == 0 ? ",,,\n" : "g" + row % 7 + "," + (1 + row % 5) + "," + row % 11 + ",,\n");
        }
        Reading<ResponseTable> plain = reading(CSV, "unit,lead,nps\n" + rows);
        Reading<ResponseTable> reading = reading(
                CSV.withHeaderLine(11).withDataFrom(22),
                "sep=,\n" + title.substring(0, title.length() / 2) + "unit,lead,nps,\n"
                        + title.substring(title.length() / 2) + rows);
        assertThat(reading.blank()).isEqualTo(20_000).isEqualTo(plain.blank());
        assertThat(reading.rows()).isEqualTo(200_000);
        assertThat(reading.result()).isEqualTo(plain.result());
    }

    @Test
    void furtherLinesOfTheHeaderAreTheSameForOtherThreads() {
        String far = "\u00e9" + "b".repeat(300_000);
        String file =
                "unit,lead,nps,remark\nUnit,Lead,NPS," + far + "\nu,l,n," + far + "\n,,," + far + "\na,1,10,\nb,9,1,\n";
        assertThat(problems(CSV, file))
                .isEqualTo("has 2 problems:\n"
                        + "  (line 2): the first 2 rows below the header look like more header lines; write"
                        + " withDataFrom(4)\n"
                        + "  row 5, column lead (line 6, column 2): '9' is not on the scale, which has 1, 2, 3, 4,"
                        + " 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one text for all is a respondent's way to say that nothing fits
                "unit,lead,nps\na,none,none\na,1,10\n",
                // so is a number that is off the scale
                "unit,lead,nps\na,9,99\na,1,10\n",
                // one answer that can be read
                "unit,lead,nps\na,Lead,3\na,1,10\n",
                // all rows are of texts
                "unit,lead,nps\na,agree,always\nb,disagree,never\n",
            })
    void otherFaultsOfTheFirstRowsAreFaults(String file) {
        assertThat(problems(CSV, file))
                .doesNotContain("further header")
                .contains("row 1, column lead (line 2, column 2)");
    }

    @Test
    void furtherLinesOfTheHeaderAreToldIfFaultsAreSkippedToo() {
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class,
                () -> source(CSV, "unit,lead,nps\nUnit,Lead,NPS\na,1,10\n")
                        .skippingFaults()
                        .table());
        assertThat(thrown)
                .hasMessage("the survey: (line 2): the first row below the header looks like another header line;"
                        + " write withDataFrom(3)");
        assertThat(thrown.text(Locale.forLanguageTag("nl")))
                .endsWith("de eerste rij onder de kopregel lijkt nog een kopregel te zijn; schrijf withDataFrom(3)");
    }

    @Test
    void rowsOfTextsAreSkippedWhereTheyAreNoHeader() throws IOException {
        Reading<ResponseTable> reading = source(CSV, "unit,lead,nps\na,x,y\nb,u,v\n,none,none\na,1,10\nb,5,\n")
                .skippingFaults()
                .table();
        assertThat(reading.result()).isEqualTo(plain());
        assertThat(reading.skipped()).isEqualTo(3);
        assertThat(reading.problemCount()).isEqualTo(6);
    }

    @Test
    void filesOfOneReadingMayHaveTheirColumnsInAnyOrder(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder turned = new StringBuilder();
        for (int row = 0; row < 100_000; row++) {
            String unit = "g" + row % 7;
            rows.append(unit)
                    .append(',')
                    .append(1 + row % 5)
                    .append(',')
                    .append(row % 11)
                    .append('\n');
            turned.append(row % 11)
                    .append(";z;")
                    .append(1 + row % 5)
                    .append(';')
                    .append(unit)
                    .append(";\n");
        }
        List<Path> same = new ArrayList<>();
        List<Path> other = new ArrayList<>();
        for (int file = 0; file < 2; file++) {
            Path path = folder.resolve("plain" + file);
            same.add(Files.writeString(path, "unit,lead,nps\n" + rows));
            other.add(
                    file == 0
                            ? path
                            : Files.writeString(folder.resolve("turned"), "sep=;\nnps;x;lead;unit;\n" + turned));
        }
        Reading<ResponseTable> plain = CSV.from(same).table();
        assertThat(CSV.from(other).table()).isEqualTo(plain);
        assertThat(CSV.from(other).withExecutor(POOL).table()).isEqualTo(plain);
    }

    @Test
    void theColumnsThatAFileHasAreToldBriefly() {
        StringBuilder header = new StringBuilder("a");
        for (int column = 0; column < 1000; column++) {
            header.append(",a column with a rather long name that nobody would type ")
                    .append(column);
        }
        String problem = problems(CSV, header + "\n1\n");
        assertThat(problem).hasSizeLessThan(600).contains("and 99");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,Lead,nps|lead, perhaps \"Lead\"; its",
                "unit,grp/lead,nps|lead, perhaps \"grp/lead\"; its",
                "unit,Q[lead],nps|lead, perhaps \"Q[lead]\"; its",
                "unit,data.lead,nps|lead, perhaps \"data.lead\"; its",
                "unit,mislead,nps|lead; its",
                "unit,a/lead,b/lead,nps|lead; its",
            })
    void aNameThatIsNearIsTold(String header, String told) {
        assertThat(problems(CSV, header + "\na,1,2,3\n")).contains("the file lacks the column " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le\u200bad", "lead\u00ad", "\ufefflead", " lead\u00a0", "\"lead\n\"", "\u2003lead\t"})
    void namesAreComparedAsTheyLook(String name) throws IOException {
        assertThat(reading(CSV, "unit," + name + ",nps\na,1,10\nb,5,\n").result())
                .isEqualTo(plain());
        assertThat(problems(CSV, "unit," + name + ",nps,lead\na,1,10,1\n"))
                .startsWith("(line 1, column 2): the column lead is there 2 times; name one by its position: \"#2\","
                        + " \"#4\"");
    }

    @Test
    void composedAndTakenApartAreOneName() throws IOException {
        SurveyCsv reader = SurveyCsv.of(Surveys.leadAndNps()).withGroupColumn("\u00e9quipe");
        assertThat(reading(reader, "e\u0301quipe,lead,nps\na,1,10\nb,5,\n").result())
                .isEqualTo(plain());
    }
}
