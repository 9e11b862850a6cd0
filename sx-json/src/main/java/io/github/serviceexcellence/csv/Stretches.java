package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.SeparateRows;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file at line feeds into stretches that several threads parse, and passes the rows on in the order of the file. Only outside
 * quotes does a line feed end a row, so from the first quote on there are no more stretches. A stretch with a fault is parsed once
 * more, in its turn, so that its problems have their right lines.
 */
final class Stretches {
    private static final int SIZE = 1 << 19;

    /** Enough that no thread waits for another, little enough to hold: they and their rows take some ten megabytes. */
    private static final int MOST_AHEAD = 8;

    /** More than a free executor ever leaves waiting; one that is busy shall not gather tasks by the thousand. */
    private static final int MOST_WAITING = 2 * MOST_AHEAD;

    private final SurveyReader reader;
    private final InputStream in;
    private final CsvLines lines;
    private final Intake intake;
    private final Executor executor;
    private final Deque<Stretch> ahead = new ArrayDeque<>();
    private final Deque<byte[]> free = new ArrayDeque<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private byte[] bytes = new byte[SIZE];
    private int length;
    /** Whether all was read in one go. */
    private boolean isRead;

    private @Nullable IOException broken;

    Stretches(SurveyReader reader, InputStream in, CsvLines lines, Intake intake, Executor executor) {
        this.reader = reader;
        this.in = in;
        this.lines = lines;
        this.intake = intake;
        this.executor = executor;
    }

    /** Reads to the end of the stream; false if it had to stop before. */
    boolean parse() throws IOException {
        try {
            boolean goesOn = true;
            int cut = cut();
            // the header, and the rows that happen to stand behind it
            if (cut > 0) {
                goesOn = reader.parse(firstPart(cut), lines, intake);
                if (isRead) {
                    return goesOn;
                }
                lines.goOn();
                shift(cut, new byte[SIZE]);
                cut = cut();
            }
            while (goesOn && cut > 0) {
                submit(cut);
                goesOn = ahead.size() <= MOST_AHEAD || passOn();
                cut = cut();
            }
            while (goesOn && !ahead.isEmpty()) {
                goesOn = passOn();
            }
            return goesOn && reader.parse(rest(0), lines, intake);
        } finally {
            ahead.forEach(Stretch::close);
        }
    }

    /** What stands above the cut; and all below it too, if it is needed to know where the answers begin. */
    private InputStream firstPart(int cut) {
        InputStream first = new ByteArrayInputStream(bytes, 0, cut);
        InputStream further = new FilterInputStream(rest(cut)) {
            @Override
            public int read() throws IOException {
                return isNeeded() ? super.read() : -1;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                return isNeeded() ? super.read(target, offset, count) : -1;
            }

            /** What is below may be read later. */
            @Override
            public void close() {}
        };
        return new SequenceInputStream(first, further);
    }

    private boolean isNeeded() {
        isRead |= !lines.isSettled();
        return isRead;
    }

    /** Fills the array, and tells where the last line in it ends; 0 if the rest is to be read in one go. */
    private int cut() {
        fill();
        int end = length < SIZE ? 0 : length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return hasQuote(end) || (!lines.hasForm() && isBlank(end)) ? 0 : end;
    }

    private void fill() {
        try {
            int count = 0;
            while (count >= 0 && length < SIZE) {
                count = in.read(bytes, length, SIZE - length);
                length += Math.max(0, count);
            }
        } catch (IOException e) {
            // told when its turn comes
            broken = e;
        }
    }

    private boolean hasQuote(int end) {
        boolean found = false;
        for (int i = 0; i < end; i++) {
            found |= bytes[i] == '"';
        }
        return found;
    }

    /** Whether there are line breaks only, so that the header is still to come. */
    private boolean isBlank(int end) {
        int at = 0;
        while (at < end && (bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
        return at == end;
    }

    private void submit(int cut) {
        SeparateRows rows = new SeparateRows(reader.instrument(), intake);
        Stretch stretch = new Stretch(reader, bytes, cut, reader.apart(lines, rows), rows);
        ahead.add(stretch);
        shift(cut, free.isEmpty() ? new byte[SIZE] : free.pop());
        if (waiting.get() < MOST_WAITING) {
            offer(stretch);
        }
    }

    /** Asks another thread to parse a stretch; this one will when its turn comes, if none has. */
    private void offer(Stretch stretch) {
        waiting.incrementAndGet();
        try {
            executor.execute(stretch.task(waiting));
        } catch (RejectedExecutionException e) {
            waiting.decrementAndGet();
        }
    }

    /** Takes what stands behind the cut to the beginning of another array. */
    private void shift(int cut, byte[] next) {
        System.arraycopy(bytes, cut, next, 0, length - cut);
        bytes = next;
        length -= cut;
    }

    /** Passes the first stretch on, and parses others until it is there. */
    private boolean passOn() throws IOException {
        Stretch stretch = ahead.remove();
        stretch.run();
        for (Stretch other : ahead) {
            if (!stretch.isDone()) {
                other.run();
            }
        }
        Optional<ResponseTable> rows = stretch.table();
        free.push(stretch.bytes());
        if (rows.isPresent()) {
            intake.accept(rows.get(), stretch.rows());
            lines.skip(stretch.lines());
            return true;
        }
        boolean goesOn = reader.parse(stretch.open(), lines, intake);
        lines.goOn();
        return goesOn;
    }

    /** What stands in the array from a place on, and what follows it. */
    private InputStream rest(int from) {
        return new SequenceInputStream(
                new ByteArrayInputStream(bytes, from, length - from), broken == null ? in : failing(broken));
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                throw failure;
            }
        };
    }
}
