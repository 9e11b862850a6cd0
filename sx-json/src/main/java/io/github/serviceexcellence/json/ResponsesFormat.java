package io.github.serviceexcellence.json;

import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.content.AskedShape;
import io.github.serviceexcellence.content.Envelope;
import io.github.serviceexcellence.content.ResponseField;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.BulkSource;
import io.github.serviceexcellence.intake.Input;
import io.github.serviceexcellence.intake.IntakeProblem;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.schema.Type;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Responses to one instrument as JSON, format {@code sx.responses/1}, read and written one respondent at a time.
 *
 * <p>The document is one object that ends with an array, or JSON Lines: the same object without the array in the first line, then a
 * response in each line, of at most a mebibyte. Reading knows which it is.
 *
 * <pre>{@code
 * {"format": "sx.responses/1", "instrument": {"id": "organisation-scan", "version": "1.0"}}
 * {"id": "r1", "group": "north", "weight": 1.5, "answers": {"leadership-1": 4, "leadership-2": "dont-know"}}
 * {"id": "r2", "voice": "employee", "answers": {"leadership-1": 2}}
 * {"id": "r3", "group": ["Care", "Team 7"], "units": {"location": ["Utrecht"]}, "answers": {"leadership-1": 5}}
 * }</pre>
 *
 * <p>A document without responses, be it an empty array or a first line alone, is a survey that nobody answered: it gives no rows and no
 * problem.
 *
 * <p>An answer is the value of a level, as a number; the code of a choice, as a string; codes of several choices, as an array; or what was
 * written, as an object with the field {@code text}. Or it is the code of another kind of answer, as a string. An item that is left out is
 * unanswered. A weight that is left out is 1. With a voice, an item that is not asked of it is not shown; an answer to it is a problem.
 *
 * <p>A {@code group} is a name, or an array with the names of its path from the outermost. The units of other breakdowns stand in {@code
 * units}: for each breakdown an array of units, each written as a group is. So do those of the breakdown "group" of a respondent who is in
 * several; then there is no field {@code group}.
 *
 * <p>A thread that is interrupted reads no further, stays interrupted, and gets a {@link java.util.concurrent.CancellationException}.
 *
 * <p>A table holds no text, so that none is written with it or kept in it. {@link #writeLines(Iterable, OutputStream)} and {@link
 * #read(InputStream, Consumer)} keep what respondents wrote.
 */
public final class ResponsesFormat {
    /** What stands in the field {@code format}. */
    static final String FORMAT = "sx.responses/1";

    private final Instrument instrument;
    private final Optional<Instant> written;
    private final boolean tolerant;
    private final boolean keepIds;
    private final WeightChoices weights;

    ResponsesFormat(
            Instrument instrument,
            Optional<Instant> written,
            boolean tolerant,
            boolean keepIds,
            WeightChoices weights) {
        this.tolerant = tolerant;
        this.instrument = instrument;
        this.written = written;
        this.keepIds = keepIds;
        this.weights = weights;
    }

    /**
     * The kind of document and its version, as it stands in the document's field {@code format}.
     *
     * @return {@code sx.responses/1}
     */
    public String format() {
        return FORMAT;
    }

    /** What a document consists of, where it is one object. */
    Type.Obj type() {
        List<Type.Member> members = List.of(
                new Type.Member("instrument", new AskedShape(instrument).type(), true),
                new Type.Member(ResponsesHeader.RESPONSES, new Type.Arr(ResponseField.type(), 0, 0), true));
        return new Type.Obj("ResponsesDocument", members, List.of()).after(Envelope.members(FORMAT));
    }

    /**
     * Has tables that are read keep the ids of respondents; without this call they drop them.
     *
     * @return the changed copy
     */
    public ResponsesFormat keepIds() {
        return new ResponsesFormat(instrument, written, tolerant, true, weights);
    }

    /**
     * Leaves out respondents of weight 0 rather than refuse them; the {@linkplain io.github.serviceexcellence.document.Reading#weightless()
     * reading} tells how many. They are read all the same, so that a fault in them is told.
     *
     * @return the changed copy
     */
    public ResponsesFormat withZeroWeightsLeftOut() {
        return new ResponsesFormat(instrument, written, tolerant, keepIds, weights.leavingOutZero());
    }

    /**
     * Rounds weights of more than six decimals as {@link io.github.serviceexcellence.response.Weight#from} does rather than refuse them;
     * the {@linkplain io.github.serviceexcellence.document.Reading#roundedWeights() reading} tells how many. A weight that is rounded to 0
     * is refused, or left out with {@link #withZeroWeightsLeftOut()}.
     *
     * @return the changed copy
     */
    public ResponsesFormat withWeightsRounded() {
        return new ResponsesFormat(instrument, written, tolerant, keepIds, weights.rounding());
    }

    /**
     * Files to read as one.
     *
     * @param first a file
     * @param more further files
     * @return what reads them
     */
    public ResponseSource from(Path first, Path... more) {
        return from(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
    }

    /**
     * Files to read as one.
     *
     * @param files one file or more
     * @return what reads them
     * @throws IllegalArgumentException if there is no file
     */
    public ResponseSource from(List<Path> files) {
        return source(files.stream().map(Input::of).toList());
    }

    /**
     * A stream to read, to its end.
     *
     * @param in the stream, which stays open
     * @return what reads it, once
     */
    public ResponseSource from(InputStream in) {
        return source(List.of(Input.of(IntakeProblem.DOCUMENT.with(), in)));
    }

    private BulkSource source(List<Input> inputs) {
        return BulkSource.of(new ResponsesReader(instrument, keepIds, weights, tolerant), inputs);
    }

    /**
     * Reads responses into a table.
     *
     * @param document the JSON text
     * @return the table
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public ResponseTable read(String document) {
        try {
            return read(new ByteArrayInputStream(Utf8.encode(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads responses from a file into a table.
     *
     * @param file the file
     * @return the table
     * @throws IOException if the file cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public ResponseTable read(Path file) throws IOException {
        return from(file).table().result();
    }

    /**
     * Reads responses from a stream into a table; the stream stays open.
     *
     * @param in the stream
     * @return the table
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public ResponseTable read(InputStream in) throws IOException {
        return from(in).table().result();
    }

    /**
     * Reads responses one at a time, in constant memory; the stream stays open.
     *
     * @param in the stream
     * @param consumer takes each response, with its id; once a problem was found it gets no more
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem, after the whole stream was read: what the consumer made
     *     of the first responses is then to be thrown away
     */
    public void read(InputStream in, Consumer<Response> consumer) throws IOException {
        source(List.of(Input.of(IntakeProblem.DOCUMENT.with(), in))).forEach(consumer);
    }

    /**
     * Writes a table as one object with an array; the stream stays open.
     *
     * @param table responses to the instrument
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the table belongs to another instrument
     */
    public void write(ResponseTable table, OutputStream out) throws IOException {
        write(table, out, false);
    }

    /**
     * Writes a table as JSON Lines; the stream stays open.
     *
     * @param table responses to the instrument
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the table belongs to another instrument
     */
    public void writeLines(ResponseTable table, OutputStream out) throws IOException {
        write(table, out, true);
    }

    /**
     * Writes responses as JSON Lines, one at a time, with what respondents wrote; the stream stays open.
     *
     * @param responses responses to the instrument; of a stream, {@code stream::iterator}
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if a response belongs to another instrument; those before it were written then
     */
    public void writeLines(Iterable<Response> responses, OutputStream out) throws IOException {
        write(responses.iterator(), out, true);
    }

    private void write(ResponseTable table, OutputStream out, boolean lines) throws IOException {
        require(table.instrument());
        write(IntStream.range(0, table.size()).mapToObj(table::response).iterator(), out, lines);
    }

    private void write(Iterator<Response> responses, OutputStream out, boolean lines) throws IOException {
        try {
            new ResponsesWriter(instrument, written, lines).write(responses, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void require(Instrument other) {
        if (!other.equals(instrument)) {
            throw InvalidInputException.of(JsonProblem.OTHER_TABLE.with(other, instrument));
        }
    }
}
