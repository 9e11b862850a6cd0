package io.github.serviceexcellence.json;

import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.ByteLines;
import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.RowFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads responses token by token: the header, then one respondent at a time. If the first line is a header by itself, each line
 * below it stands alone, and one that is broken does not hide the next.
 */
final class ResponsesReader implements RowFormat {
    /** Room for a response to some ten thousand items. */
    private static final int MOST_LINE = 1 << 20;

    private final Instrument instrument;
    private final boolean keepIds;

    ResponsesReader(Instrument instrument, boolean keepIds) {
        this.instrument = instrument;
        this.keepIds = keepIds;
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
    public Duplicates usualDuplicates() {
        return Duplicates.UNCHECKED;
    }

    @Override
    public void check(Duplicates duplicates) {}

    @Override
    public void read(InputStream in, Intake intake) throws IOException {
        ByteLines lines = new ByteLines(in, MOST_LINE);
        try {
            if (lines.next() && isWhole(lines)) {
                readLines(lines, intake);
            } else {
                readWhole(Utf8.checked(lines.rest()), intake);
            }
        } catch (BrokenBytesException e) {
            intake.refuse(new Problem("", lines.number() + 1, 0, Objects.requireNonNull(e.getMessage())));
        }
    }

    /** Whether the first line is an object of its own, without the responses. */
    private static boolean isWhole(ByteLines lines) {
        try (JsonParser parser = parser(lines)) {
            if (Utf8.firstWrong(lines.buffer(), lines.start(), lines.end()) >= 0
                    || parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (parser.currentName().equals("responses")) {
                    return false;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static JsonParser parser(ByteLines lines) {
        return Tokens.FACTORY.createParser(
                ObjectReadContext.empty(), lines.buffer(), lines.start(), lines.end() - lines.start());
    }

    private void readLines(ByteLines lines, Intake intake) throws IOException {
        ResponseDecoder decoder;
        try (JsonParser parser = parser(lines)) {
            decoder = new ResponseDecoder(instrument, intake, parser);
            if (!readDocument(parser, decoder, intake)) {
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
            decoder.fault(0, "the line is longer than " + MOST_LINE + " bytes, which no response needs");
        } else if (wrong >= 0) {
            decoder.fault(wrong - lines.start() + 1, Utf8.notUtf8(lines.buffer(), wrong, lines.end()));
        } else {
            parseLine(lines, decoder);
        }
    }

    private static void parseLine(ByteLines lines, ResponseDecoder decoder) {
        try (JsonParser parser = parser(lines)) {
            try {
                parser.nextToken();
                decoder.decode(parser);
                if (parser.nextToken() != null) {
                    decoder.fault(
                            parser.currentTokenLocation().getColumnNr(),
                            "the response ends before the line does; write each response in a line of its own");
                }
            } catch (JacksonException e) {
                decoder.fault(() -> broken(e, parser, lines));
            }
        }
    }

    private static Problem broken(JacksonException e, JsonParser parser, ByteLines lines) {
        Problem found = Tokens.syntaxError("", e, parser);
        boolean goesOn = Tokens.breaksOff(e) && !lines.isLast();
        String message = goesOn ? "the line ends in the middle; write each response in one line" : found.message();
        return new Problem("", lines.number(), found.column(), message);
    }

    private void readWhole(InputStream in, Intake intake) throws IOException {
        try (JsonParser parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            readDocument(parser, new ResponseDecoder(instrument, intake, parser), intake);
        }
    }

    /** Reads all that is one document for the parser; false if reading on makes no sense. */
    private boolean readDocument(JsonParser parser, ResponseDecoder decoder, Intake intake) throws IOException {
        try {
            return document(parser, decoder, intake);
        } catch (JacksonIOException e) {
            if (!(e.getCause() instanceof BrokenBytesException wrong)) {
                throw e.getCause();
            }
            intake.refuse(Tokens.place(decoder.pointer(), parser.currentLocation())
                    .problem(Objects.requireNonNull(wrong.getMessage())));
        } catch (JacksonException e) {
            intake.refuse(Tokens.syntaxError(decoder.pointer(), e, parser));
        }
        return false;
    }

    private boolean document(JsonParser parser, ResponseDecoder decoder, Intake intake) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            intake.refuse(new Problem(
                    "", 1, 1, first == null ? "the document is empty; expected an object" : "expected an object"));
            return false;
        }
        ResponsesHeader header = new ResponsesHeader(instrument, parser, intake);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!header.take(name) || (name.equals("responses") && !array(parser, decoder, intake))) {
                return false;
            }
        }
        if (!header.hasResponses() && !header.isComplete()) {
            return false;
        }
        // a header over several lines, and responses below it
        while (!header.hasResponses() && parser.nextToken() != null) {
            response(parser, decoder, ResponseDecoder.ALONE, intake);
        }
        if (header.hasResponses() && parser.nextToken() != null) {
            intake.refuse(Tokens.place("", parser.currentTokenLocation())
                    .problem("text after the end of the document; remove it"));
        }
        return true;
    }

    private static boolean array(JsonParser parser, ResponseDecoder decoder, Intake intake) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            intake.refuse(Tokens.place("/responses", parser.currentTokenLocation())
                    .problem("expected an array of responses"));
            return false;
        }
        for (long index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            response(parser, decoder, index, intake);
        }
        return true;
    }

    private static void response(JsonParser parser, ResponseDecoder decoder, long index, Intake intake) {
        decoder.begin(0, index);
        decoder.decode(parser);
        intake.accept(decoder.row());
    }
}
