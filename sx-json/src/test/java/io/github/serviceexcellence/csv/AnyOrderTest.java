package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form with its rows in any order. */
class AnyOrderTest {
    private static final SurveyCsv SORTED = SurveyCsv.of(Surveys.leadAndNps())
            .withLongForm("who", "item", "value")
            .withIdColumn("who")
            .withGroupColumn("unit")
            .withWeightColumn("w");
    private static final SurveyCsv ANY = SORTED.withRowsInAnyOrder(64);
    private static final String HEADER = "who,item,value,unit,w\n";

    private static ResponseSource source(SurveyCsv reader, String text) {
        return reader.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String problems(String rows) {
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> source(ANY, HEADER + rows).table());
        assertThat(thrown).isNotNull();
        return thrown.getMessage().replaceFirst("the survey:? ", "");
    }

    /** Each respondent's rows together, in the order of their numbers. */
    private static List<String> rows(int respondents) {
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < respondents; number++) {
            String end = ",g\u00e9" + number % 7 + "," + (1 + number % 3) + "\n";
            rows.add("r" + number + ",lead," + (1 + number % 5) + end);
            rows.add("r" + number + ",nps," + number % 11 + end);
        }
        return rows;
    }

    @Test
    void shuffledRowsSayTheSameAsSortedOnes() throws IOException {
        List<String> rows = rows(30_000);
        ResponseTable sorted =
                source(SORTED, HEADER + String.join("", rows)).table().result();
        // by question: the first row of each respondent, then the second
        StringBuilder questions = new StringBuilder(HEADER);
        for (int row = 0; row < rows.size(); row++) {
            questions.append(rows.get(row < rows.size() / 2 ? 2 * row : 2 * row - rows.size() + 1));
        }
        Reading<ResponseTable> reading = source(ANY, questions.toString()).table();
        assertThat(reading.result()).isEqualTo(sorted);
        assertThat(reading.rows()).isEqualTo(60_000);

        Collections.shuffle(rows, new Random(20260302));
        ResponseTable shuffled =
                source(ANY, HEADER + String.join("", rows)).table().result();
        assertThat(shuffled.size()).isEqualTo(sorted.size());
        assertThat(new HashSet<>(responses(shuffled))).isEqualTo(new HashSet<>(responses(sorted)));
        assertThat(shuffled.response(0).id().orElseThrow())
                .hasToString(rows.get(0).split(",", 2)[0]);
    }

    private static List<Response> responses(ResponseTable table) {
        List<Response> all = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            all.add(table.response(row));
        }
        return all;
    }

    @Test
    void rowsOfOneRespondentMayStandInSeveralFiles(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a"), HEADER + "r1,lead,4,a,1\nr2,nps,9,b,2\n");
        Path second = Files.writeString(
                folder.resolve("b"), "sep=;\nx;unit;w;value;who;item;\n;b;2;3;r2;lead\n;a;1;0;r1;nps;;\n");
        Reading<ResponseTable> reading =
                ANY.from(first, second).withDuplicates(Duplicates.REFUSE).table();
        assertThat(reading.result())
                .isEqualTo(source(SORTED, HEADER + "r1,lead,4,a,1\nr1,nps,0,a,1\nr2,nps,9,b,2\nr2,lead,3,b,2\n")
                        .table()
                        .result());
        assertThat(reading.rows()).isEqualTo(4);
    }

    @Test
    void aFaultIsToldAtItsPlaceInItsFile(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a"), HEADER + "r1,lead,4,a,1\nr2,nps,9,b,2\n");
        Path second = Files.writeString(
                folder.resolve("b"),
                "unit,w,value,who,item\nb,2,3,r2,lead\na,2,7,r1,nps\n\na,1,9,r3,lead\na,1,5,r1,lead\n");
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> ANY.from(first, second).table());
        assertThat(thrown.problems())
                .extracting(problem -> problem.toString().replace(second + ": ", ""))
                .containsExactly(
                        "row 2, column w (line 3, column 2): '2' differs from the respondent's row above; write the same in"
                                + " all rows of a respondent",
                        "row 3, column value (line 5, column 3): '9' is not on the scale, which has 1, 2, 3, 4, 5",
                        "row 4, column item (line 6, column 5): 'lead' has two answers of this respondent; keep one");
        Reading<ResponseTable> skipped =
                ANY.from(first, second).skippingFaults().table();
        assertThat(skipped.result())
                .isEqualTo(source(SORTED, HEADER + "r2,nps,9,b,2\nr2,lead,3,b,2\n")
                        .table()
                        .result());
        assertThat(skipped.skipped()).isEqualTo(4);
    }

    @Test
    void aRowOfNobodyMayBeAnybodys() {
        assertThat(problems("r1,lead,4,a,1\n,nps,4,a,1\nr2,nps,3,a\n"))
                .startsWith("has 4 problems:")
                .contains("row 2, column who (line 3, column 1): it is blank")
                .contains("row 3 (line 4): it has 4 fields, the header has 5")
                .contains("it is not known whose answer this row holds");
        assertThatThrownBy(() -> source(ANY, HEADER + "r1,lead,4,a,1\n,nps,4,a,1\n")
                        .skippingFaults()
                        .table())
                .isInstanceOf(SxFormatException.class);
    }

    @Test
    void rowsThatTakeMoreThanTheyMayAreRefused() throws IOException {
        String rows = HEADER + "r1,lead,4,a,1\n" + ("r1,nps," + "x".repeat(1 << 19) + ",a,1\n").repeat(3);
        assertThatThrownBy(() -> source(SORTED.withRowsInAnyOrder(1), rows).table())
                .hasMessage("the survey: the rows take more than 1 MB, which is the limit; write a larger number in"
                        + " withRowsInAnyOrder, or sort the rows by respondent and leave withRowsInAnyOrder out");
        assertThatThrownBy(() -> source(SORTED.withRowsInAnyOrder(2), rows).table())
                .hasMessageContaining("is not on the scale");
        assertThat(source(SORTED.withRowsInAnyOrder(1), HEADER + String.join("", rows(5_000)))
                        .table()
                        .result()
                        .size())
                .isEqualTo(5_000);
    }

    @Test
    void anItemMayHaveSeveralNames() throws IOException {
        SurveyCsv reader = ANY.withColumn(ItemId.of("lead"), "Lead A", "Lead B");
        assertThat(source(reader, HEADER + "r1,Lead B,4,a,1\nr2,Lead A,3,a,1\nr1,\"Lead\nA\",,a,1\nr2,Lead B,,a,1\n")
                        .table()
                        .result())
                .isEqualTo(source(SORTED, HEADER + "r1,lead,4,a,1\nr2,lead,3,a,1\n")
                        .table()
                        .result());
    }

    @Test
    void progressIsToldWhileRowsAreGathered() throws IOException {
        List<Long> reached = new ArrayList<>();
        source(ANY, HEADER + String.join("", rows(10_000)))
                .withProgress((bytes, total, rows) -> reached.add(rows))
                .table();
        assertThat(reached).hasSizeGreaterThan(4).contains(20_000L).isSorted();
    }

    private static final SurveyCsv PLAIN = SurveyCsv.of(Surveys.leadAndNps())
            .withLongForm("id", "item", "value")
            .withIdColumn("id")
            .withRowsInAnyOrder(10);

    private static String ids(ResponseTable table) {
        return responses(table).stream()
                .map(response -> response.id().orElseThrow().value())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whoDoesNotMeetAConditionDoesNotCount() throws IOException {
        String rows = "id,fin,item,value\n1,1,lead,4\n2,0,lead,5\n1,1,nps,7\n2,0,nps,8\n3,1,lead,1\n";
        for (SurveyCsv reader : List.of(
                PLAIN.withRowsWhere("fin", "1"),
                PLAIN.withoutRowsWhere("fin", "0"),
                PLAIN.withRowsWhere("#2", "1"),
                // a column may be looked at twice, and be something else too
                PLAIN.withRowsWhere("fin", "1").withoutRowsWhere("id", "2"),
                PLAIN.withRowsWhere("fin", "1").withGroupColumn("fin"))) {
            Reading<ResponseTable> reading = source(reader, rows).table();
            assertThat(ids(reading.result())).isEqualTo("1 3");
            assertThat(reading.result().response(0).level(ItemId.of("nps"))).isPresent();
            assertThat(reading.leftOut().values()).first().isEqualTo(2L);
            assertThat(reading.rows()).isEqualTo(5);
        }
    }

    @Test
    void aConditionLooksAtItsColumnOfTheFile() throws IOException {
        String rows = "id,item,value,fin\n1,lead,4,\n2,lead,4,1\n";
        assertThat(ids(source(PLAIN.withRowsWhere("fin", ""), rows).table().result()))
                .isEqualTo("1");
        assertThat(ids(source(PLAIN.withRowsWhere("#4", "1"), rows).table().result()))
                .isEqualTo("2");
    }

    @Test
    void aPositionIsThatInEachFile(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a"), "id,item,value,fin\n1,lead,4,1\n2,nps,4,0\n3,lead,4,4\n");
        Path second = Files.writeString(folder.resolve("b"), "fin,id,item,value\n0,1,nps,1\n1,2,lead,4\n9,3,nps,4\n");
        Reading<ResponseTable> reading = PLAIN.withRowsWhere("#4", "1", "4")
                .from(first, second)
                .skippingFaults()
                .table();
        assertThat(ids(reading.result())).isEqualTo("1 3");
        assertThat(reading.problems())
                .extracting(problem -> problem.toString().replace(second + ": ", ""))
                .containsExactly(
                        "row 2, column value (line 3, column 4): '4' differs from the respondent's row above; write the same in"
                                + " all rows of a respondent");
        assertThat(ids(PLAIN.withRowsWhere("value", "4")
                        .withRowsWhere("fin", "4", "9")
                        .from(first, second)
                        .skippingFaults()
                        .table()
                        .result()))
                .isEqualTo("3");
    }

    @Test
    void whatIsNoDurationIsToldInAnyOrderToo() {
        SurveyCsv reader = PLAIN.withDurationColumn("fin", Duration.ofSeconds(1));
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class,
                () -> source(reader, "id,item,value,fin\n1,lead,4,zzz\n2,lead,4,-5\n")
                        .table());
        assertThat(thrown.problems())
                .extracting(problem -> problem.toString().split(":", 2)[0])
                .containsExactly("row 1, column fin (line 2, column 4)", "row 2, column fin (line 3, column 4)");
    }

    @Test
    void aRowOfNobodyThatDoesNotCountCostsNothing() throws IOException {
        Reading<ResponseTable> reading = source(
                        PLAIN.withRowsWhere("fin", "1"),
                        "id,fin,item,value\n1,1,lead,4\n,0,nps,4\n2,1,lead,4\n1,1,nps,4\n")
                .table();
        assertThat(ids(reading.result())).isEqualTo("1 2");
        assertThat(reading.leftOut()).containsEntry("fin", 1L);
    }
}
