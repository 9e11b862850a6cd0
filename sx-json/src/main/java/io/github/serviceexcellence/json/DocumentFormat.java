package io.github.serviceexcellence.json;

import io.github.serviceexcellence.bytes.BoundedBytes;
import io.github.serviceexcellence.bytes.ByteLines;
import io.github.serviceexcellence.bytes.InterruptibleStream;
import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.content.Document;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.intake.IntakeProblem;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.TreeReader;
import io.github.serviceexcellence.tokens.Jackson3Writer;
import io.github.serviceexcellence.tokens.TokenWriter;
import io.github.serviceexcellence.tokens.TokenWriter.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document, to be read and written as a whole, or many of them as JSON Lines. What was written and read back is equal.
 *
 * <p>A document has at most 64 MiB, three million values and 32 levels of nesting. Time and memory are linear in it, whatever it says: a
 * hundred bytes of memory, at most, for each of its bytes. A thread that is interrupted reads and writes no further, stays interrupted, and
 * gets a {@link java.util.concurrent.CancellationException}.
 *
 * @param <T> what the document holds
 */
public final class DocumentFormat<T> {
    private static final int MOST_BYTES = 64 << 20;

    private final Document<T> document;
    private final Optional<Instant> written;
    private final boolean tolerant;

    DocumentFormat(Document<T> document, Optional<Instant> written, boolean tolerant) {
        this.document = document;
        this.tolerant = tolerant;
        this.written = written;
    }

    /**
     * The kind of document and its version, as it stands in the document's field {@code format}.
     *
     * @return for instance {@code sx.scorecard/1}
     */
    public String format() {
        return document.format();
    }

    /**
     * Reads a document.
     *
     * @param document the JSON text
     * @return what it holds
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public T read(String document) {
        return read(IntakeProblem.DOCUMENT.with(), Utf8.encode(document));
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file
     * @return what it holds
     * @throws IOException if the file cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public T read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(IntakeProblem.FILE.with(file), bytes(in));
        }
    }

    /**
     * Reads a document from a stream, to its end; the stream stays open.
     *
     * @param in the stream
     * @return what it holds
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public T read(InputStream in) throws IOException {
        return read(IntakeProblem.DOCUMENT.with(), bytes(in));
    }

    private static byte[] bytes(InputStream in) throws IOException {
        return new InterruptibleStream(in).readNBytes(MOST_BYTES + 1);
    }

    private T read(Message what, byte[] bytes) {
        Problems problems = new Problems(tolerant);
        T value = bytes.length > MOST_BYTES ? tooLarge(problems) : decode(bytes, problems);
        problems.throwIfAny(what);
        if (value == null) {
            throw new AssertionError("a document without problems has a value");
        }
        return value;
    }

    private @Nullable T tooLarge(Problems problems) {
        problems.add(Place.NONE, JsonProblem.TOO_LARGE.with(MOST_BYTES >> 20, format()));
        return null;
    }

    private @Nullable T decode(byte[] bytes, Problems problems) {
        Located root = TreeReader.read(bytes, problems);
        return root == null ? null : document.read(root, problems);
    }

    /**
     * Writes a document.
     *
     * @param value what it holds
     * @return the JSON text, indented
     * @throws IllegalArgumentException if the document would be larger than can be read back
     */
    public String write(T value) {
        return encode(value, Style.INDENTED).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document to a file, in UTF-8. A file that exists is replaced once the document is complete.
     *
     * @param value what it holds
     * @param file the file
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the document would be larger than can be read back
     */
    public void write(T value, Path file) throws IOException {
        Files.write(file, encode(value, Style.INDENTED).toByteArray());
    }

    /**
     * Writes a document to a stream, in UTF-8; the stream stays open.
     *
     * @param value what it holds
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the document would be larger than can be read back; nothing is written then
     */
    public void write(T value, OutputStream out) throws IOException {
        encode(value, Style.INDENTED).writeTo(out);
        out.flush();
    }

    /**
     * Reads documents from JSON Lines, one at a time, in memory for one: each line is a whole document, blank lines are left out of
     * account. The stream stays open.
     *
     * @param in the stream
     * @param consumer takes what each line holds; once a problem was found it gets no more
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem, after the whole stream was read: what the consumer made
     *     of the first lines is then to be thrown away
     */
    public void readLines(InputStream in, Consumer<? super T> consumer) throws IOException {
        ByteLines lines = new ByteLines(Utf8.unmarked(new InterruptibleStream(in)), MOST_BYTES);
        Problems problems = new Problems(tolerant);
        while (lines.next()) {
            if (!lines.isBlank()) {
                T value = readLine(lines, problems);
                if (value != null) {
                    consumer.accept(value);
                }
            }
        }
        problems.throwIfAny(IntakeProblem.STREAM.with());
    }

    /** What a line holds; null if there is a problem in it or was one before. */
    private @Nullable T readLine(ByteLines lines, Problems problems) {
        Problems ofLine = new Problems(tolerant);
        T value = lines.isTooLong()
                ? tooLarge(ofLine)
                : decode(Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end()), ofLine);
        problems.addAll(ofLine, place -> Place.pointer(place.path(), lines.number(), place.column()));
        return problems.count() > 0 ? null : value;
    }

    /**
     * Writes documents as JSON Lines, one at a time: any number, where one document with all of them might grow too large. The stream
     * stays open.
     *
     * @param values what the documents hold; of a stream, {@code stream::iterator}
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a document would be larger than can be read back
     */
    public void writeLines(Iterable<? extends T> values, OutputStream out) throws IOException {
        for (T value : values) {
            encode(value, Style.COMPACT).writeTo(out);
        }
        out.flush();
    }

    private ByteArrayOutputStream encode(T value, Style style) {
        BoundedBytes out =
                new BoundedBytes(MOST_BYTES, JsonProblem.TOO_LARGE_TO_WRITE.with(format(), MOST_BYTES >> 20));
        try (TokenWriter json = Jackson3Writer.of(out, style)) {
            document.write(value, written, json);
            json.endLine();
        }
        return out;
    }
}
