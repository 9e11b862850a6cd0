package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.survey.ItemStage;
import io.github.serviceexcellence.survey.Summariser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other threads change nothing about what is read. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StretchesTest {
    private static final SurveyCsv CSV = SurveyCsv.of(Surveys.leadAndNps())
            .withIdColumn("who")
            .withGroupColumn("unit")
            .withWeightColumn("w");
    private static final Summariser SUMMARISER = Summariser.of(Surveys.leadAndNps(), ItemStage.withDefaults());
    private static final String HEADER = "who,unit,w,lead,nps\n";
    private static final int ROWS = 120_000;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    /** Some three megabytes, so that there are half a dozen stretches. */
    private static final String LINES = lines();

    private record Sample(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    @AfterAll
    static void endThreads() {
        POOL.shutdown();
    }

    private static String lines() {
        Random random = new Random(20260301);
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            lines.append("respondent-").append(row);
            lines.append(",S\u00fcd-").append(random.nextInt(50));
            lines.append(',').append(1 + random.nextInt(3));
            lines.append(',').append(1 + random.nextInt(5));
            lines.append(',').append(random.nextInt(11)).append('\n');
        }
        return lines.toString();
    }

    /** Something in the place of the line feed that stands behind a share of the text. */
    private static String with(String feed, double... shares) {
        StringBuilder text = new StringBuilder(HEADER + LINES);
        for (double share : shares) {
            int at = text.indexOf("\n", (int) (share * (text.length() - 1)));
            text.replace(at, at + 1, feed);
        }
        return text.toString();
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("plain", with("\n", 0.5)),
                new Sample("small", HEADER + "r,a,1,1,1\n"),
                new Sample("header only", HEADER),
                new Sample("nothing", ""),
                new Sample("header and a million blank lines", HEADER + "\n".repeat(1_000_000)),
                new Sample("blank lines before the header", "\n\n" + HEADER + LINES),
                new Sample("no feed at the end", (HEADER + LINES).strip()),
                new Sample("windows", (HEADER + LINES).replace("\n", "\r\n")),
                new Sample("carriage returns only", (HEADER + LINES).replace("\n", "\r")),
                new Sample("blank lines", with("\n\n\n", 0.1, 0.4, 0.4, 0.8)),
                new Sample("a mark", "\ufeff" + HEADER + LINES),
                new Sample("wrong header", "who,unit,w,lead\n" + LINES),
                new Sample("a faulty row", with("\nx,a,1,9,1\n", 0.6)),
                new Sample("a faulty row in the first stretch", with("\nx,a,1,9,1\n", 0.01)),
                new Sample("a faulty row at the end", with("\nx,a,1,9,1\n", 1)),
                new Sample("faulty rows", with("\nx,a,1,9,1,\n\n\nx\n", 0.01, 0.2, 0.2, 0.21, 0.5, 0.9, 1)),
                new Sample("a quoted field", with("\nx,\"a\nb,\"\"c\",1,1,1\n", 0.3)),
                new Sample("a quoted line feed and a fault", with("\n\"x\ny\",a,1,9,1\nx,a,1,9,1\n", 0.3, 0.7)),
                new Sample("an open quote", with("\nx,\"a,1,1,1\n", 0.7)),
                new Sample("a quote within a field", with("\nx,a \"b\" c,1,1,1\n", 0.7)),
                new Sample("a long line", with("\nx," + "a".repeat(700_000) + ",1,1,1\n", 0.3)),
                new Sample("a line beyond all limits", with("\nx," + "a".repeat(3_000_000) + ",1,1,1\n", 0.3)),
                new Sample(
                        "a column of comments",
                        (HEADER + LINES).replace("\n", ",none\n").replaceFirst("none", "remark")));
    }

    /** The result of a reading, or what was wrong. */
    private static Object outcome(ResponseSource source, boolean table) throws IOException {
        try {
            return table ? source.table() : source.summarise(SUMMARISER);
        } catch (SxFormatException e) {
            return e.getMessage();
        }
    }

    private static ResponseSource source(Sample sample) {
        return CSV.from(new ByteArrayInputStream(sample.text().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theResultIsTheSame(Sample sample) throws IOException {
        for (UnaryOperator<ResponseSource> way :
                List.<UnaryOperator<ResponseSource>>of(UnaryOperator.identity(), ResponseSource::skippingFaults)) {
            for (boolean table : new boolean[] {true, false}) {
                Object alone = outcome(way.apply(source(sample)), table);
                assertThat(outcome(way.apply(source(sample)).withExecutor(POOL), table))
                        .isEqualTo(alone);
            }
        }
    }

    @Test
    void theSamplesGoThroughBothOutcomes() throws IOException {
        List<Object> outcomes = new ArrayList<>();
        for (Sample sample : samples().toList()) {
            outcomes.add(outcome(source(sample).skippingFaults(), false));
        }
        assertThat(outcomes).hasAtLeastOneElementOfType(String.class);
        assertThat(outcomes.stream().filter(outcome -> !(outcome instanceof String)))
                .hasSizeGreaterThan(10);
    }

    @Test
    void anExecutorMayRunTasksAtOnceLateOrNever() throws IOException {
        Sample sample = new Sample("faulty", with("\nx,a,1,9,1\n", 0.3));
        Object alone = outcome(source(sample).skippingFaults(), true);
        List<Runnable> late = new ArrayList<>();
        Executor atOnce = Runnable::run;
        Executor never = task -> {
            throw new RejectedExecutionException();
        };
        for (Executor executor : List.of(atOnce, late::add, never)) {
            assertThat(outcome(source(sample).skippingFaults().withExecutor(executor), true))
                    .isEqualTo(alone);
        }
        // what comes late finds nothing to do
        late.forEach(Runnable::run);
        assertThat(late).hasSizeGreaterThan(3);
    }

    @Test
    void otherThreadsTakePart() throws IOException {
        AtomicInteger tasks = new AtomicInteger();
        outcome(
                source(new Sample("plain", HEADER + LINES)).withExecutor(task -> {
                    tasks.incrementAndGet();
                    POOL.execute(task);
                }),
                false);
        assertThat(tasks).hasValueGreaterThan(3);
    }

    @Test
    void idsAreKeptAndDuplicatesAreFound() throws IOException {
        Sample twice = new Sample("twice", HEADER + LINES + LINES);
        assertThat(source(twice)
                        .withExecutor(POOL)
                        .withDuplicates(Duplicates.KEEP_FIRST)
                        .table())
                .isEqualTo(source(twice).withDuplicates(Duplicates.KEEP_FIRST).table());
    }

    @Test
    void noTaskOutlivesTheReading() {
        CancellationException failure = new CancellationException();
        List<Stretch> tasks = new ArrayList<>();
        Executor everyOther = task -> {
            if (tasks.size() % 2 == 0) {
                POOL.execute(task);
            }
            tasks.add((Stretch) task);
        };
        assertThatThrownBy(() -> source(new Sample("plain", HEADER + LINES + LINES))
                        .withExecutor(everyOther)
                        .withProgress((bytes, total, rows) -> {
                            if (rows > ROWS) {
                                throw failure;
                            }
                        })
                        .table())
                .isSameAs(failure);
        List<Boolean> done = tasks.stream().map(Stretch::isDone).toList();
        // none was under way: what is not done by now will not be done at all
        tasks.forEach(Stretch::run);
        assertThat(tasks).hasSizeGreaterThan(3).extracting(Stretch::isDone).isEqualTo(done);
    }

    @Test
    void aStreamThatFailsFailsAsItself() {
        IOException failure = new IOException("the cable was pulled");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        byte[] start = (HEADER + LINES).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CSV.from(new SequenceInputStream(new ByteArrayInputStream(start), broken))
                        .withExecutor(POOL)
                        .table())
                .isSameAs(failure);
    }
}
