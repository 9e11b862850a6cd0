package io.github.serviceexcellence.json;

import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.ByteLines;
import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.content.ResponseDecoder;
import io.github.serviceexcellence.content.ResponsesProblem;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.RowFormat;
import io.github.serviceexcellence.intake.RowReader;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.shape.ShapeProblem;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.tokens.BrokenJsonException;
import io.github.serviceexcellence.tokens.Jackson3Reader;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads responses token by token: the header, then one respondent at a time. If the first line is a header by itself, each line
 * below it stands alone, and one that is broken does not hide the next.
 */
final class ResponsesReader implements RowFormat {
    /** Room for a response to some ten thousand items. */
    private static final int MOST_LINE = 1 << 20;

    private final Instrument instrument;
    private final boolean keepIds;
    private final WeightChoices weights;
    private final boolean tolerant;

    ResponsesReader(Instrument instrument, boolean keepIds, WeightChoices weights, boolean tolerant) {
        this.tolerant = tolerant;
        this.instrument = instrument;
        this.keepIds = keepIds;
        this.weights = weights;
    }

    @Override
    public Instrument instrument() {
        return instrument;
    }

    @Override
    public boolean keepsIds() {
        return keepIds;
    }

    @Override
    public WeightChoices weights() {
        return weights;
    }

    @Override
    public Duplicates usualDuplicates() {
        return Duplicates.UNCHECKED;
    }

    @Override
    public void check(Duplicates duplicates) {
        if (duplicates == Duplicates.KEEP_LATEST) {
            throw InvalidInputException.of(ResponsesProblem.NO_TIME.with());
        }
    }

    @Override
    public RowReader begin(Intake intake) {
        return in -> read(Utf8.unmarked(in), intake);
    }

    private void read(InputStream in, Intake intake) throws IOException {
        ByteLines lines = new ByteLines(in, MOST_LINE);
        try {
            if (lines.next() && isWhole(lines)) {
                readLines(lines, intake);
            } else {
                readWhole(Utf8.checked(lines.rest()), intake);
            }
        } catch (BrokenBytesException e) {
            intake.refuse(Problem.at(Place.pointer("", lines.number() + 1, 0), e.what()));
        }
    }

    /** Whether the first line is an object of its own, without the responses. */
    private static boolean isWhole(ByteLines lines) {
        try (TokenReader tokens = tokens(lines)) {
            if (Utf8.firstWrong(lines.buffer(), lines.start(), lines.end()) >= 0
                    || tokens.next() != Token.BEGIN_OBJECT) {
                return false;
            }
            while (tokens.next() == Token.NAME) {
                if (tokens.name().equals(ResponsesHeader.RESPONSES)) {
                    return false;
                }
                tokens.next();
                tokens.skip();
            }
            return tokens.current() == Token.END_OBJECT && tokens.next() == Token.END;
        } catch (BrokenJsonException e) {
            return false;
        }
    }

    private static TokenReader tokens(ByteLines lines) {
        return Jackson3Reader.of(lines.buffer(), lines.start(), lines.end());
    }

    private void readLines(ByteLines lines, Intake intake) throws IOException {
        ResponseDecoder decoder;
        try (TokenReader tokens = tokens(lines)) {
            decoder = new ResponseDecoder(instrument, intake, tokens, tolerant);
            if (!readDocument(tokens, decoder, intake)) {
                return;
            }
        }
        while (lines.next()) {
            if (!lines.isBlank()) {
                decoder.begin(lines.number(), ResponseDecoder.ALONE);
                readLine(lines, decoder);
                intake.accept(decoder.row());
            }
        }
    }

    private static void readLine(ByteLines lines, ResponseDecoder decoder) {
        int wrong = lines.isTooLong() ? -1 : Utf8.firstWrong(lines.buffer(), lines.start(), lines.end());
        if (lines.isTooLong()) {
            decoder.fault(0, ResponsesProblem.LONG_LINE.with(MOST_LINE));
        } else if (wrong >= 0) {
            decoder.fault(wrong - lines.start() + 1, Utf8.notUtf8(lines.buffer(), wrong, lines.end()));
        } else {
            parseLine(lines, decoder);
        }
    }

    private static void parseLine(ByteLines lines, ResponseDecoder decoder) {
        try (TokenReader tokens = tokens(lines)) {
            tokens.next();
            decoder.decode(tokens);
            if (tokens.next() != Token.END) {
                decoder.fault(tokens.place("").column(), ResponsesProblem.LINE_GOES_ON.with());
            }
        } catch (BrokenJsonException e) {
            boolean goesOn = e.breaksOff() && !lines.isLast();
            Problem found = e.at("");
            decoder.fault(found.place().column(), goesOn ? ResponsesProblem.LINE_BREAKS_OFF.with() : found.message());
        }
    }

    private void readWhole(InputStream in, Intake intake) throws IOException {
        try (TokenReader tokens = Jackson3Reader.of(in)) {
            readDocument(tokens, new ResponseDecoder(instrument, intake, tokens, tolerant), intake);
        }
    }

    /** Reads all that is one document for the reader; false if reading on makes no sense. */
    private boolean readDocument(TokenReader tokens, ResponseDecoder decoder, Intake intake) throws IOException {
        try {
            return document(tokens, decoder, intake);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof BrokenBytesException wrong)) {
                throw e.getCause();
            }
            intake.refuse(Problem.at(tokens.end(decoder.pointer()), wrong.what()));
        } catch (BrokenJsonException e) {
            intake.refuse(e.at(decoder.pointer()));
        }
        return false;
    }

    private boolean document(TokenReader tokens, ResponseDecoder decoder, Intake intake) {
        Token first = tokens.next();
        if (first == Token.END) {
            intake.refuse(Problem.at(Place.pointer("", 1, 1), ShapeProblem.EMPTY.with()));
            return false;
        }
        if (first != Token.BEGIN_OBJECT) {
            Message message = first == Token.BEGIN_ARRAY
                    ? ResponsesProblem.LIST.with(ResponsesFormat.FORMAT)
                    : ShapeProblem.WRONG_TYPE.with(Shapes.OBJECT, decoder.found());
            intake.refuse(Problem.at(Place.pointer("", 1, 1), message));
            return false;
        }
        ResponsesHeader header = new ResponsesHeader(instrument, tokens, intake, tolerant);
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            tokens.next();
            if (!header.take(name) || (name.equals(ResponsesHeader.RESPONSES) && !array(tokens, decoder, intake))) {
                return false;
            }
        }
        if (!header.hasResponses() && !header.isComplete()) {
            return false;
        }
        // a header over several lines, and responses below it
        while (!header.hasResponses() && tokens.next() != Token.END) {
            response(tokens, decoder, ResponseDecoder.ALONE, intake);
        }
        if (header.hasResponses() && tokens.next() != Token.END) {
            intake.refuse(Problem.at(tokens.place(""), ShapeProblem.TEXT_AFTER_END.with()));
        }
        return true;
    }

    private static boolean array(TokenReader tokens, ResponseDecoder decoder, Intake intake) {
        if (tokens.current() != Token.BEGIN_ARRAY) {
            intake.refuse(Problem.at(tokens.place("/" + ResponsesHeader.RESPONSES), ResponsesProblem.NO_ARRAY.with()));
            return false;
        }
        for (long index = 0; tokens.next() != Token.END_ARRAY; index++) {
            response(tokens, decoder, index, intake);
        }
        return true;
    }

    private static void response(TokenReader tokens, ResponseDecoder decoder, long index, Intake intake) {
        decoder.begin(0, index);
        decoder.decode(tokens);
        intake.accept(decoder.row());
    }
}
