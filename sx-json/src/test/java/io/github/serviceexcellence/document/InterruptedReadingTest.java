package io.github.serviceexcellence.document;

import static io.github.serviceexcellence.document.Pulse.ASKED;
import static io.github.serviceexcellence.document.Pulse.SUMMARISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.json.SxJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thread that is interrupted reads no further, and stays interrupted. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptedReadingTest {
    private static final String HEADER =
            "{\"format\":\"sx.responses/1\",\"instrument\":{\"id\":\"pulse\",\"version\":\"1\"}";
    private static final SxJson JSON = SxJson.strict();

    /** A text and then without end the same again, which interrupts the thread that reads a megabyte of it. */
    private static InputStream endless(String start, String again) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] more = again.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                if (at == 1 << 20) {
                    Thread.currentThread().interrupt();
                }
                long place = at++;
                return place < first.length ? first[(int) place] : more[(int) ((place - first.length) % more.length)];
            }
        };
    }

    private static void stops(ThrowingCallable reading) {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(reading)
                .withMessage("the thread was interrupted, so that the work ended without a result");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void linesOfResponses() {
        String line = "{\"answers\":{\"q\":1}}\n";
        stops(() -> JSON.responses(ASKED).from(endless(HEADER + "}\n", line)).summarise(SUMMARISER));
    }

    @Test
    void anArrayOfResponses() {
        String start = HEADER + ",\"responses\":[{\"answers\":{}}";
        stops(() -> JSON.responses(ASKED).read(endless(start, ",{\"answers\":{}}"), response -> {}));
    }

    @Test
    void aLineWithoutEnd() {
        stops(() -> JSON.responses(ASKED)
                .from(endless(HEADER + "}\n", "x"))
                .skippingFaults()
                .table());
    }

    @Test
    void rows() {
        stops(() -> SurveyCsv.of(ASKED).from(endless("q\n", "1\n")).summarise(SUMMARISER));
        stops(() ->
                SurveyCsv.of(ASKED).withLongForm("who", "item", "value").read(endless("who,item,value\n", "r,q,1\n")));
        stops(() ->
                SurveyCsv.of(ASKED).from(endless("q\n", ",")).skippingFaults().table());
    }

    @Test
    void aDocument() {
        stops(() -> JSON.instruments().read(endless("{\"x\":[0", ",0")));
        stops(() -> JSON.instruments().readLines(endless("", "{}\n"), instrument -> {}));
        // of a text there is nothing to read, but much to look at
        Thread.currentThread().interrupt();
        stops(() -> JSON.instruments().read("{}"));
        Thread.currentThread().interrupt();
        stops(() -> JSON.instruments().write(ASKED));
    }

    @Test
    void whatIsCompressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(("q\n" + "1\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        }
        Thread.currentThread().interrupt();
        stops(() -> SurveyCsv.of(ASKED).read(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
