package io.github.serviceexcellence.json;

import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.tokens.Jackson3Writer;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;

/** Writes responses one by one. */
final class ResponsesWriter {
    private final ResponseTable table;
    private final Optional<Instant> written;
    private final boolean lines;

    ResponsesWriter(ResponseTable table, Optional<Instant> written, boolean lines) {
        this.table = table;
        this.written = written;
        this.lines = lines;
    }

    void write(OutputStream out) {
        try (TokenWriter json = Jackson3Writer.of(out, TokenWriter.Style.LINES)) {
            json.beginObject();
            ResponsesHeader.write(table.instrument(), written, json);
            if (lines) {
                json.endObject();
            } else {
                json.name(ResponsesHeader.RESPONSES);
                json.beginArray();
            }
            for (int row = 0; row < table.size(); row++) {
                write(table.response(row), json);
            }
            if (!lines) {
                json.endArray();
                json.endObject();
            }
            json.endLine();
        }
    }

    private static void write(Response response, TokenWriter json) {
        json.beginObject();
        for (ResponseField field : ResponseField.values()) {
            field.write(response, json);
        }
        json.endObject();
    }
}
