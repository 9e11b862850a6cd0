package io.github.serviceexcellence.json;

import io.github.serviceexcellence.content.ResponseShape;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.tokens.Jackson3Writer;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/** Writes responses one by one. */
final class ResponsesWriter {
    private final Instrument instrument;
    private final Optional<Instant> written;
    private final boolean lines;

    ResponsesWriter(Instrument instrument, Optional<Instant> written, boolean lines) {
        this.instrument = instrument;
        this.written = written;
        this.lines = lines;
    }

    void write(Iterator<Response> responses, OutputStream out) {
        try (TokenWriter json = Jackson3Writer.of(out, lines ? TokenWriter.Style.ROOTS : TokenWriter.Style.LINES)) {
            json.beginObject();
            ResponsesHeader.write(instrument, written, json);
            if (lines) {
                json.endObject();
            } else {
                json.name(ResponsesHeader.RESPONSES);
                json.beginArray();
            }
            while (responses.hasNext()) {
                ResponseShape.write(responses.next(), instrument, json);
            }
            if (!lines) {
                json.endArray();
                json.endObject();
            }
            json.endLine();
        }
    }
}
