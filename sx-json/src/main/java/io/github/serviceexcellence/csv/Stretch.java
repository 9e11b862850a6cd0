package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.intake.SeparateRows;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whole lines of a file, parsed by the first thread that comes along. */
final class Stretch {
    private final SurveyReader reader;
    private final byte[] bytes;
    private final int length;
    private final CsvLines lines;
    private final SeparateRows rows;
    /** This stretch until a thread has taken it. */
    private final AtomicReference<@Nullable Stretch> untaken = new AtomicReference<>(this);

    private final CountDownLatch done = new CountDownLatch(1);
    private Optional<ResponseTable> table = Optional.empty();
    private @Nullable Throwable failure;

    Stretch(SurveyReader reader, byte[] bytes, int length, CsvLines lines, SeparateRows rows) {
        this.reader = reader;
        this.bytes = bytes;
        this.length = length;
        this.lines = lines;
        this.rows = rows;
    }

    /** What another thread may run to parse the lines. */
    ParseTask task(AtomicInteger waiting) {
        return new ParseTask(untaken, waiting);
    }

    /** Parses the lines, unless another thread has begun to. */
    void run() {
        if (take()) {
            parse();
        }
    }

    private boolean take() {
        return untaken.getAndSet(null) != null;
    }

    /** Parses the lines in the thread that has taken them. */
    void parse() {
        try {
            reader.parse(open(), lines, rows.intake());
            table = rows.table();
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            done.countDown();
        }
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    /** The rows, once they are parsed; nothing if one has a fault. */
    Optional<ResponseTable> table() {
        await();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        return table;
    }

    /** Sees to it that nobody parses the lines any more. */
    void close() {
        if (!take()) {
            await();
        }
    }

    private void await() {
        boolean interrupted = false;
        while (!isDone()) {
            try {
                done.await();
            } catch (InterruptedException e) {
                // to parse a stretch takes milliseconds; the caller sees the interrupt afterwards
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The rows, and what was counted with them. */
    SeparateRows rows() {
        return rows;
    }

    /** The lines as they were parsed, and how many there were. */
    CsvLines lines() {
        return lines;
    }

    byte[] bytes() {
        return bytes;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
