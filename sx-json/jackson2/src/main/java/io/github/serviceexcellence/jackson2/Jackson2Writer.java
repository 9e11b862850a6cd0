package io.github.serviceexcellence.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes to a generator of a host, who closes it. */
final class Jackson2Writer implements TokenWriter {
    private final JsonGenerator json;

    Jackson2Writer(JsonGenerator json) {
        this.json = json;
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void told(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginObject() {
        told(json::writeStartObject);
    }

    @Override
    public void endObject() {
        told(json::writeEndObject);
    }

    @Override
    public void beginArray() {
        told(json::writeStartArray);
    }

    @Override
    public void endArray() {
        told(json::writeEndArray);
    }

    @Override
    public void name(String name) {
        told(() -> json.writeFieldName(name));
    }

    @Override
    public void string(String text) {
        told(() -> json.writeString(text));
    }

    @Override
    public void number(long number) {
        told(() -> json.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        told(() -> json.writeNumber(number));
    }

    @Override
    public void number(double number) {
        told(() -> json.writeNumber(number));
    }

    @Override
    public void bool(boolean value) {
        told(() -> json.writeBoolean(value));
    }

    @Override
    public void endLine() {
        told(() -> json.writeRaw('\n'));
    }

    @Override
    public void close() {
        told(json::flush);
    }
}
