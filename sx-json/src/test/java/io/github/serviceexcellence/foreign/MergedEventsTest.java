package io.github.serviceexcellence.foreign;

import static io.github.serviceexcellence.foreign.Foreign.ASKED;
import static io.github.serviceexcellence.foreign.Foreign.answers;
import static io.github.serviceexcellence.foreign.Foreign.notes;
import static io.github.serviceexcellence.foreign.Foreign.read;
import static io.github.serviceexcellence.foreign.Foreign.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedEventsTest {
    private static final SurveyCsv SURVEY = SurveyCsv.of(ASKED).withIdColumn("id");
    private static final ForeignJson MERGING = ForeignJson.of(SURVEY);
    private static final List<String> EVENTS = List.of(
            "{\"id\":\"x\",\"a\":1}",
            "{\"id\":\"x\",\"a\":1,\"b\":2,\"c\":\"shop\"}",
            "{\"id\":\"x\",\"c\":null,\"b\":\"\",\"d\":[]}",
            "{\"id\":\"y\",\"a\":5}",
            "{\"id\":\"y\",\"d\":[\"price\",\"staff\"]}");

    @Test
    void eventsOfOneResponseAreOneRow() throws IOException {
        Reading<ResponseTable> reading = read(MERGING, String.join("\n", EVENTS));

        assertThat(answers(reading.result())).containsExactly("a 1, b 2, c shop", "a 5, d price staff");
        assertThat(reading.rows()).isEqualTo(2);
        assertThat(notes(reading)).contains("events merged by their ids: 5; responses: 2");
        assertThat(reading.result().response(1).id().orElseThrow().value()).isEqualTo("y");
    }

    /** In any order, and however often. */
    @Test
    void theSameEventTwiceChangesNothing() throws IOException {
        Random random = new Random(5);
        for (int time = 0; time < 50; time++) {
            List<String> events = new ArrayList<>(EVENTS);
            for (int again = random.nextInt(5); again > 0; again--) {
                events.add(EVENTS.get(random.nextInt(EVENTS.size())));
            }
            Collections.shuffle(events, random);
            assertThat(answers(read(MERGING, String.join("\n", events)).result()))
                    .as("%s", events)
                    .containsExactlyInAnyOrder("a 1, b 2, c shop", "a 5, d price staff");
        }
    }

    @Test
    void theEventsMayStandInSeveralFiles(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("1"), EVENTS.get(1) + EVENTS.get(4));
        Path other = Files.writeString(folder.resolve("2"), EVENTS.get(3) + EVENTS.get(0));

        assertThat(answers(MERGING.from(one, other).table().result()))
                .containsExactly("a 1, b 2, c shop", "a 5, d price staff");
    }

    @Test
    void anEventWithoutAnIdIsAResponseByItself() throws IOException {
        assertThat(answers(read(MERGING, "[{\"a\":1},{\"a\":1},{\"id\":null,\"a\":2},{\"id\":\"x\",\"a\":3}]")
                        .result()))
                .containsExactly("a 1", "a 1", "a 2", "a 3");
    }

    @Test
    void eventsThatDifferAreAFaultWithItsPlace(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("1"), "{\"id\":\"x\",\"a\":1}");
        Path other = Files.writeString(folder.resolve("2"), "[{\"id\":\"y\"},\n{\"id\":\"x\",\n\"a\":2}]");

        assertThat(catchThrowable(() -> MERGING.from(one, other).table()))
                .hasMessage("the set of 2 files: " + other + ": /1/a (line 3, column 5): '2' differs from '1' in"
                        + " another event of this response; to have the latest count, write withLatest()");
        Reading<ResponseTable> skipping =
                MERGING.from(one, other).skippingFaults().table();
        assertThat(skipping.rows()).isEqualTo(2);
        assertThat(skipping.skipped()).isEqualTo(1);
    }

    @Test
    void theLatestCountsByNameFieldByField() throws IOException {
        ForeignJson latest = ForeignJson.formbricks(SurveyCsv.of(ASKED)).withLatest();
        String first = "{\"id\":\"x\",\"updatedAt\":\"2025-03-01T10:00:00.500Z\",\"data\":{\"a\":1,\"b\":2}}";
        String second = "{\"id\":\"x\",\"updatedAt\":\"2025-03-01T10:00:01Z\",\"data\":{\"a\":5,\"b\":null}}";

        for (String text : List.of(first + second, second + first, first + second + first)) {
            assertThat(answers(read(latest, text).result())).containsExactly("a 5, b 2");
        }
    }

    @Test
    void theTimeMayStandInAColumnOrNowhere() throws IOException {
        String text =
                "{\"id\":\"x\",\"at\":\"2025-03-02\",\"a\":1}\n{\"id\":\"x\",\"at\":\"2025-03-01 23:59:59+02:00\",\"a\":5}";

        assertThat(answers(read(ForeignJson.of(SURVEY.withTimeColumn("at")).withLatest(), text)
                        .result()))
                .containsExactly("a 1");
        assertThat(answers(read(MERGING.withLatest(), text).result())).containsExactly("a 5");
    }

    @Test
    void aTimeThatIsNoneIsAFaultWhereItDecides() {
        refused(
                ForeignJson.formbricks(SurveyCsv.of(ASKED)).withLatest(),
                "{\"id\":\"x\",\"updatedAt\":\"yesterday\",\"data\":{\"a\":1}}",
                ": /updatedAt (line 1, column 23): 'yesterday' is no time, so it is not known which event is the"
                        + " latest; say with withTimeColumn how times are written");
    }

    @Test
    void whatIsMergedTakesNoMoreMemoryThanNamed() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            text.append("{\"id\":\"").append(i).append("\",\"a\":1,\"b\":2,\"c\":\"shop\"}\n");
        }

        refused(
                MERGING.withMostMegabytes(1),
                text.toString(),
                ": the responses take more than 1 MB while their events are merged; allow more with"
                        + " withMostMegabytes, or read fewer files at once");
    }

    @Test
    void whoLooksForDuplicatesFindsNone() throws IOException {
        Reading<ResponseTable> reading = MERGING.from(Foreign.in(String.join("\n", EVENTS)))
                .withDuplicates(Duplicates.REFUSE)
                .table();

        assertThat(reading.duplicates()).isZero();
    }
}
