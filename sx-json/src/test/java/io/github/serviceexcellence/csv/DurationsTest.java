package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of how long respondents took. */
class DurationsTest {
    private static final SurveyCsv CSV =
            SurveyCsv.of(Surveys.leadAndNps()).withDurationColumn("took", Duration.ofSeconds(1));

    private static ResponseSource source(SurveyCsv csv, String text) {
        return csv.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String note(SurveyCsv csv, String... durations) throws IOException {
        String rows = Arrays.stream(durations).map(took -> took + ",4,10\n").collect(Collectors.joining());
        List<Message> notes = source(csv, "took,lead,nps\n" + rows).table().notes();
        assertThat(notes).hasSize(1);
        return notes.get(0).toString();
    }

    private static String told(int known, String median, String fast) {
        return "durations known: " + known + ", median: " + median
                + "; below 2 seconds for each answered item, which is too fast to read: " + fast;
    }

    /** Two items, so that 4 seconds are the bound. */
    @Test
    void theMedianAndThoseFasterThanPeopleReadAreTold() throws IOException {
        assertThat(note(CSV, "100", "3.999", "4", "", "0")).isEqualTo(told(4, "4 seconds", "2"));
        assertThat(note(CSV, "100", "200", "240.4")).isEqualTo(told(3, "200 seconds", "nobody"));
        assertThat(note(CSV, "101", "200")).isEqualTo(told(2, "150.5 seconds", "nobody"));
        assertThat(note(CSV, "1")).isEqualTo(told(1, "1 second", "1"));
        assertThat(note(CSV, "86400", "1e6", "20")).isEqualTo(told(3, "a day or more", "nobody"));
        assertThat(note(CSV, "86399.4")).isEqualTo(told(1, "86399 seconds", "nobody"));
        assertThat(note(CSV, "", ""))
                .isEqualTo("no duration is known of the respondents who count; check the column of the durations");
    }

    @Test
    void whoAnsweredLessNeedsLess() throws IOException {
        String rows = "took,lead,nps\n3,4,\n3,4,1\n0,,\n1.9,,1\n";
        // one item in 1.9 and two in 3 seconds; no item takes no time
        assertThat(source(CSV, rows).table().notes())
                .extracting(Message::toString)
                .containsExactly(told(4, "2.5 seconds", "2"));
    }

    @Test
    void aDurationIsInTheUnitThatWasNamed() throws IOException {
        assertThat(note(CSV.withDurationColumn("took", Duration.ofMillis(1)), "3999", "90000", "90000"))
                .isEqualTo(told(3, "90 seconds", "1"));
        assertThat(note(CSV.withDurationColumn("took", Duration.ofMinutes(1)), "1.5"))
                .isEqualTo(told(1, "90 seconds", "nobody"));
        assertThat(note(CSV.withDecimalComma(), "\"91,4\"")).isEqualTo(told(1, "91 seconds", "nobody"));
        assertThatThrownBy(() -> note(CSV, "\"91,4\"", "\"1,5\"")).hasMessageContaining("withDecimalComma()");
        assertThatIllegalArgumentException().isThrownBy(() -> CSV.withDurationColumn("took", Duration.ZERO));
    }

    @Test
    void theNoteReadsInDutch() throws IOException {
        Reading<ResponseTable> reading =
                source(CSV, "took,lead,nps\n3,4,1\n8,4,1\n").table();
        assertThat(reading.notes().get(0).in(Locale.forLanguageTag("nl")))
                .isEqualTo("bekende invultijden: 2, mediaan (de middelste): 5,5 seconden; korter dan 2 seconden per"
                        + " beantwoord item, te kort om te lezen: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "fast", "00:04:10", "1e99", "1e-999999999", "1.2.3", "4 min"})
    void whatIsNoDurationIsAFault(String took) {
        assertThatThrownBy(() -> note(CSV, took))
                .hasMessage("the survey: row 1, column took (line 2, column 1): '" + took
                        + "' is no duration; write a number of 0 or more, or nothing if it is not known");
    }

    @Test
    void onlyWhoCountsIsLookedAt() throws IOException {
        SurveyCsv csv = CSV.withRowsWhere("done", "1").withWeightColumn("w").withZeroWeightsLeftOut();
        assertThat(source(csv, "took,done,w,lead,nps\n1,0,1,4,4\n-1,0,1,4,4\n2,1,0,4,4\n9,1,1,4,4\n")
                        .table()
                        .notes())
                .extracting(Message::toString)
                .containsExactly(told(1, "9 seconds", "nobody"));
    }

    @Test
    void theyComeBeforeNamesThatLookAlike() throws IOException {
        assertThat(source(CSV.withGroupColumn("unit"), "took,unit,lead,nps\n9,a,4,4\n9,A,4,4\n")
                        .table()
                        .notes())
                .extracting(Message::code)
                .containsExactly("reading.durations", "reading.look-alikes");
    }

    @ParameterizedTest
    @CsvSource({"9, true", "'', false", "9.0, false"})
    void inTheLongFormItIsTheSameInAllRows(String other, boolean same) throws IOException {
        String text = "who,took,item,value\nr1,9,lead,4\nr1," + other + ",nps,4\nr2,,lead,4\n";
        ResponseSource source =
                source(CSV.withLongForm("who", "item", "value"), text).skippingFaults();
        Reading<ResponseTable> reading = source.table();
        assertThat(reading.skipped()).isEqualTo(same ? 0 : 2);
        if (same) {
            assertThat(reading.notes()).extracting(Message::toString).containsExactly(told(1, "9 seconds", "nobody"));
        } else {
            assertThat(reading.problems().get(0).toString()).contains("differs from the respondent's row above");
        }
    }

    /** Against a sorted list. */
    @Test
    void theyAreExactWithOtherThreadsToo() throws IOException {
        Random random = new Random(20261128);
        int[] seconds = IntStream.range(0, 60_001)
                .map(row -> random.nextInt(row % 100 == 0 ? 100_000 : 900))
                .toArray();
        String text = IntStream.of(seconds)
                .mapToObj(took -> took + ",4,10," + "x".repeat(40) + "\n")
                .collect(Collectors.joining("", "took,lead,nps,remark\n", ""));
        int[] sorted = seconds.clone();
        Arrays.sort(sorted);
        long fast = IntStream.of(seconds).filter(took -> took < 4).count();
        String expected = told(60_001, sorted[30_000] + " seconds", Long.toString(fast));
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            Reading<ResponseTable> alone = source(CSV, text).table();
            assertThat(alone.notes()).extracting(Message::toString).containsExactly(expected);
            assertThat(source(CSV, text).withExecutor(pool).table()).isEqualTo(alone);
        } finally {
            pool.shutdown();
        }
    }
}
