package io.github.serviceexcellence.csv;

import static io.github.serviceexcellence.csv.StretchesTest.CSV;
import static io.github.serviceexcellence.csv.StretchesTest.HEADER;
import static io.github.serviceexcellence.csv.StretchesTest.LINES;
import static io.github.serviceexcellence.csv.StretchesTest.ROWS;
import static io.github.serviceexcellence.csv.StretchesTest.SUMMARISER;
import static io.github.serviceexcellence.csv.StretchesTest.outcome;
import static io.github.serviceexcellence.csv.StretchesTest.utf8;
import static io.github.serviceexcellence.csv.StretchesTest.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.csv.StretchesTest.Sample;
import io.github.serviceexcellence.document.ReadingProgress;
import io.github.serviceexcellence.document.ResponseSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked of an executor, and what becomes of its tasks. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class StretchTasksTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterAll
    static void endThreads() {
        POOL.shutdown();
    }

    @Test
    void anExecutorMayRunTasksAtOnceLateOrNever() throws IOException {
        Sample sample = new Sample("faulty", with("\nx,a,1,9,1\n", 0.3));
        Object alone = outcome(sample.source().skippingFaults(), true);
        List<Runnable> late = new ArrayList<>();
        ExecutorService shutDown = Executors.newSingleThreadExecutor();
        shutDown.shutdown();
        for (Executor executor : List.<Executor>of(Runnable::run, late::add, shutDown)) {
            assertThat(outcome(sample.source().skippingFaults().withExecutor(executor), true))
                    .isEqualTo(alone);
        }
        // what comes late finds nothing to do
        late.forEach(Runnable::run);
        assertThat(late).hasSizeGreaterThan(3);
    }

    @Test
    void theCallerMayBeTheOnlyThreadOfTheExecutor() throws Exception {
        Sample sample = new Sample("plain", HEADER + LINES);
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            assertThat(single.submit(() -> outcome(sample.source().withExecutor(single), true))
                            .get())
                    .isEqualTo(outcome(sample.source(), true));
        } finally {
            single.shutdown();
        }
    }

    @Test
    void aCallerThatIsInterruptedReadsNoFurtherAndStaysInterrupted() {
        Thread caller = Thread.currentThread();
        AtomicInteger reports = new AtomicInteger();
        ResponseSource source = CSV.from(new ByteArrayInputStream(utf8(HEADER + LINES.repeat(6))))
                .withExecutor(POOL)
                .withProgress((bytes, total, rows) -> {
                    reports.incrementAndGet();
                    caller.interrupt();
                });
        assertThatThrownBy(() -> source.summarise(SUMMARISER)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        // some forty stretches were to be passed on
        assertThat(reports).hasValueLessThan(15);
    }

    /** Reads some forty stretches with a reader that nobody else keeps. */
    private static WeakReference<SurveyCsv> readOften(Executor executor) throws IOException {
        SurveyCsv own = CSV.withSeparator(';').withSeparator(',');
        own.from(new ByteArrayInputStream(utf8(HEADER + LINES.repeat(6))))
                .withExecutor(executor)
                .summarise(SUMMARISER);
        return new WeakReference<>(own);
    }

    @Test
    void aBusyExecutorHoldsFewTasksAndNoRows() throws Exception {
        List<Runnable> queue = new ArrayList<>();
        // whoever holds a stretch holds the reader that parses it
        WeakReference<SurveyCsv> reader = readOften(queue::add);
        for (int attempt = 0; attempt < 100 && reader.get() != null; attempt++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(reader.get()).isNull();
        assertThat(queue).hasSizeBetween(4, 16);
    }

    @Test
    void anExecutorThatHasBecomeFreeIsAskedAgain() throws IOException {
        List<Runnable> queue = new ArrayList<>();
        AtomicInteger tasks = new AtomicInteger();
        readOften(task -> {
            queue.add(task);
            if (tasks.incrementAndGet() % 10 == 0) {
                queue.forEach(Runnable::run);
                queue.clear();
            }
        });
        assertThat(tasks).hasValueGreaterThan(30);
    }

    private static boolean isParsing(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("de.siegmar.fastcsv"));
    }

    /** Whether a thread is seen at parsing, by somebody who looks all the time until it is done. */
    private static boolean isSeenParsing(Thread thread, BooleanSupplier done) {
        boolean seen = false;
        while (!done.getAsBoolean()) {
            seen |= isParsing(thread);
        }
        return seen;
    }

    @Test
    void otherThreadsTakePart() throws IOException {
        List<Boolean> seen = new ArrayList<>();
        outcome(
                new Sample("plain", HEADER + LINES).source().withExecutor(task -> {
                    Thread other = new Thread(task);
                    other.start();
                    seen.add(isSeenParsing(other, () -> !other.isAlive()));
                }),
                false);
        assertThat(seen).hasSizeGreaterThan(3).contains(true);
    }

    @Test
    void noTaskOutlivesTheReading() throws Exception {
        AtomicReference<Thread> thread = new AtomicReference<>();
        ExecutorService single = Executors.newSingleThreadExecutor(task -> {
            thread.set(new Thread(task));
            return thread.get();
        });
        CountDownLatch gate = new CountDownLatch(1);
        List<Runnable> late = new ArrayList<>();
        AtomicInteger tasks = new AtomicInteger();
        Executor everyOther = task -> {
            if (tasks.incrementAndGet() % 2 == 0) {
                late.add(task);
            } else {
                single.submit(() -> {
                    gate.await();
                    task.run();
                    return null;
                });
            }
        };
        ReadingProgress cancel = (bytes, total, rows) -> {
            if (rows > ROWS) {
                gate.countDown();
                for (int look = 0; look < 100_000 && !isParsing(thread.get()); look++) {
                    Thread.onSpinWait();
                }
                throw new CancellationException();
            }
        };
        try {
            ResponseSource source = new Sample("plain", HEADER + LINES + LINES)
                    .source()
                    .withExecutor(everyOther)
                    .withProgress(cancel);
            List<Boolean> underWay = new ArrayList<>();
            try {
                source.table();
            } catch (CancellationException e) {
                underWay.add(isParsing(thread.get()));
            }
            assertThat(underWay).containsExactly(false);
            // neither what still stands in the queue, nor what comes late
            Future<?> end = single.submit(() -> late.forEach(Runnable::run));
            assertThat(isSeenParsing(thread.get(), end::isDone)).isFalse();
            assertThat(late).hasSizeGreaterThan(3);
        } finally {
            single.shutdown();
        }
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
