package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several rows of one respondent counts. */
class DuplicatesInSurveysTest {
    private static final SurveyCsv CSV =
            SurveyCsv.of(Surveys.leadAndNps()).withIdColumn("who").withTimeColumn("at");
    private static final String HEADER = "who,at,lead,nps\n";
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2024, 5, 1, 10, 0);

    private static Reading<ResponseTable> reading(SurveyCsv csv, Duplicates duplicates, String text)
            throws IOException {
        return csv.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .withDuplicates(duplicates)
                .table();
    }

    /** The respondents with what they answered to {@code lead}, 0 for nothing. */
    private static String answers(ResponseTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.response(row).id().map(Object::toString).orElse("-")
                        + (Cells.at(table.response(row), 0) + 1))
                .collect(Collectors.joining(" "));
    }

    private static String latest(SurveyCsv csv, String one, String other) throws IOException {
        return answers(reading(csv, Duplicates.KEEP_LATEST, HEADER + "r,\"" + one + "\",1,1\nr,\"" + other + "\",2,2\n")
                .result());
    }

    @ParameterizedTest
    @CsvSource({
        // the first is later
        "2024-05-02, 2024-05-01, 1",
        "2024-05-01T00:01, 2024-05-01, 1",
        "2024-05-01 10:00:00.5, 2024-05-01T10:00:00, 1",
        "2024-05-01T10:00Z, 2024-05-01T11:00+02:00, 1",
        "2024-05-01 10:00+0200, 2024-05-01 09:30+02, 1",
        "2024-05-01t10:00:00z, 2024-05-01, 1",
        "2024-05-01T10:00:00.0000001, 2024-05-01T10:00:00, 1",
        "9999-12-31, 0001-01-01, 1",
        "2024-05-01, '', 1",
        "1600-01-01, '', 1",
        // the second is later, or as late
        "2024-05-01, 2024-05-02, 2",
        "2024-05-01T11:00+02:00, 2024-05-01 09:00Z, 2",
        "2024-05-01, 2024-05-01T00:00, 2",
        "'', '', 2",
        "'', 2024-05-01, 2",
    })
    void theLatestCountsAndOfEqualTimesTheLast(String one, String other, int kept) throws IOException {
        assertThat(latest(CSV, one, other)).isEqualTo("r" + kept);
    }

    @Test
    void timesMayBeWrittenInAnotherWay() throws IOException {
        SurveyCsv dutch = CSV.withTimeColumn("at", DateTimeFormatter.ofPattern("d-M-yyyy H:mm", Locale.ROOT));
        assertThat(latest(dutch, "1-5-2024 9:30", "30-4-2024 10:00")).isEqualTo("r1");
        SurveyCsv day = CSV.withTimeColumn("at", DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
        assertThat(latest(day, "01/06/2024", "30/05/2024")).isEqualTo("r1");
        SurveyCsv zoned = CSV.withTimeColumn(
                "at",
                DateTimeFormatter.ofPattern("d-M-yyyy H:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Amsterdam")));
        assertThat(latest(zoned, "1-5-2024 9:30", "30-4-2024 10:00")).isEqualTo("r1");
        SurveyCsv offset = CSV.withTimeColumn("at", DateTimeFormatter.ofPattern("d-M-yyyy H:mm XXX", Locale.ROOT));
        assertThat(latest(offset, "1-5-2024 9:30 Z", "1-5-2024 10:00 +02:00")).isEqualTo("r1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d-M-yyyy hh:mm", "d-M-yyyy KK:mm", "d-M-yyyy[ hh:mm]", "d-M-yyyy mm"})
    void aFormatWithHalfATimeOfDayIsRefused(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CSV.withTimeColumn("at", format))
                .withMessageContaining(
                        "in the format of withTimeColumn, '" + SAMPLE.format(format) + "' has a part of a time of day")
                .withMessageEndingWith("write HH for hours from 0 to 23");
    }

    @Test
    void halfATimeOfDayThatOnlyShowsInATextIsAFault() throws IOException {
        SurveyCsv csv =
                CSV.withTimeColumn("at", DateTimeFormatter.ofPattern("d-M-yyyy[ HH:mm][ 'om' hh:mm]", Locale.ROOT));
        assertThat(latest(csv, "1-5-2024 21:30", "1-5-2024 10:00")).isEqualTo("r1");
        assertThat(catchThrowableOfType(
                        SxFormatException.class,
                        () -> reading(csv, Duplicates.KEEP_LATEST, HEADER + "r,1-5-2024 om 09:30,1,1\n")))
                .hasMessageContaining("'1-5-2024 om 09:30' has a part of a time of day");
    }

    @Test
    void hoursWithAmAndPmAreATimeOfDay() throws IOException {
        SurveyCsv csv = CSV.withTimeColumn("at", DateTimeFormatter.ofPattern("d-M-yyyy hh:mm a", Locale.ROOT));
        assertThat(latest(csv, "1-5-2024 09:30 PM", "1-5-2024 10:00 AM")).isEqualTo("r1");
        SurveyCsv optional = CSV.withTimeColumn("at", DateTimeFormatter.ofPattern("d-M-yyyy[ H:mm]", Locale.ROOT));
        assertThat(latest(optional, "1-5-2024 9:30", "1-5-2024")).isEqualTo("r1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1714557600",
                "2024-02-30",
                "2024-5-1",
                "yesterday",
                "2024-05-01T25:00",
                "2024-05-01 10:00 Europe",
                "2024-04-31",
                "20240501",
                "2024-05-01T10:00+02:00Z"
            })
    void whatIsNoTimeIsToldWithWhatIsAllowed(String time) {
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> reading(CSV, Duplicates.KEEP_LATEST, HEADER + "r," + time + ",1,1\n"));
        assertThat(thrown)
                .hasMessage("the survey: row 1, column at (line 2, column 2): '" + time
                        + "' is no time; write times such as 2024-05-01, 2024-05-01T10:00, 2024-05-01"
                        + " 10:00:00+02:00, or say with withTimeColumn how they are written");
        SurveyCsv dutch = CSV.withTimeColumn("at", DateTimeFormatter.ofPattern("d-M-yyyy H:mm", Locale.ROOT));
        thrown = catchThrowableOfType(
                SxFormatException.class, () -> reading(dutch, Duplicates.KEEP_LATEST, HEADER + "r," + time + ",1,1\n"));
        assertThat(thrown).hasMessageContaining("write times such as 1-5-2024 10:00, or say");
    }

    @ParameterizedTest
    @EnumSource(
            value = Duplicates.class,
            names = {"KEEP_LATEST"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyLooksAtTimesForAllElse(Duplicates duplicates) throws IOException {
        assertThat(reading(CSV, duplicates, HEADER + "r,whenever,1,1\n")
                        .result()
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,1', '2,2', 1",
        "'1,', '2,2', 2",
        "'1,1', ',2', 1",
        "'', '2,', 2",
        "',', ',', 0",
        "'1,n/a', '2,1', 2",
        "'1,n/a', '2,', 1"
    })
    void theFullestCountsAndOfEqualOnesTheFirst(String one, String other, int kept) throws IOException {
        SurveyCsv csv = CSV.withAnswer("n/a", AnswerKind.NOT_APPLICABLE);
        String first = one.isEmpty() ? "," : one;
        Reading<ResponseTable> reading =
                reading(csv, Duplicates.KEEP_FULLEST, HEADER + "r,," + first + "\nr,," + other + "\n");
        assertThat(answers(reading.result())).isEqualTo("r" + kept);
        assertThat(reading.duplicates()).isEqualTo(1);
    }

    @Test
    void theyAreFoundInAllFilesTogether(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a"), HEADER + "r1,2024-05-03,1,1\nr2,2024-05-01,2,\n");
        Path second = Files.writeString(folder.resolve("b"), HEADER + "r2,2024-05-02,3,3\nr1,2024-05-02,4,4\n,,5,\n");
        Reading<ResponseTable> latest =
                CSV.from(first, second).withDuplicates(Duplicates.KEEP_LATEST).table();
        assertThat(answers(latest.result())).isEqualTo("r11 r23 -5");
        assertThat(latest.duplicates()).isEqualTo(2);
        assertThat(latest.rows()).isEqualTo(5);
        assertThat(answers(CSV.from(first, second)
                        .withDuplicates(Duplicates.KEEP_FULLEST)
                        .table()
                        .result()))
                .isEqualTo("r11 r23 -5");
    }

    @Test
    void whatCannotBeDoneIsSaidBeforeReading(@TempDir Path folder) {
        SurveyCsv timeless = SurveyCsv.of(Surveys.leadAndNps()).withIdColumn("who");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeless.from(folder).withDuplicates(Duplicates.KEEP_LATEST))
                .withMessage("the latest response of a respondent is found by its time; name the column of the times"
                        + " with withTimeColumn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SxJson.strict()
                        .responses(Surveys.leadAndNps())
                        .from(folder)
                        .withDuplicates(Duplicates.KEEP_LATEST))
                .withMessageStartingWith("these documents do not tell when somebody answered");
    }

    @ParameterizedTest
    @EnumSource(
            value = Duplicates.class,
            names = {"KEEP_LAST", "KEEP_LATEST", "KEEP_FULLEST", "KEEP_FIRST"})
    void theLongFormAndSummariesTakeNothingBack(Duplicates duplicates, @TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CSV.withLongForm("who", "item", "value").from(folder).withDuplicates(duplicates))
                .withMessageStartingWith("in the long form a respondent who comes back");
        if (duplicates != Duplicates.KEEP_FIRST) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CSV.from(folder)
                            .withDuplicates(duplicates)
                            .summarise(Summariser.of(Surveys.leadAndNps(), ItemStage.withDefaults())))
                    .withMessageStartingWith("a summary cannot take back the earlier answers of a respondent");
        }
    }

    @Test
    void theFullestOfJsonCounts() throws IOException {
        String text = """
                {"format":"sx.responses/1","instrument":{"id":"survey","version":"1.0"}}
                {"id":"r1","answers":{"lead":1}}
                {"id":"r1","answers":{"lead":2,"nps":3}}
                {"id":"r1","answers":{"lead":3,"nps":3}}
                {"id":"r2","answers":{"lead":4,"nps":null}}
                """.replace(",\"nps\":null", "");
        Reading<ResponseTable> reading = SxJson.strict()
                .responses(Surveys.leadAndNps())
                .keepIds()
                .from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .withDuplicates(Duplicates.KEEP_FULLEST)
                .table();
        assertThat(answers(reading.result())).isEqualTo("r12 r24");
        assertThat(reading.duplicates()).isEqualTo(2);
    }
}
