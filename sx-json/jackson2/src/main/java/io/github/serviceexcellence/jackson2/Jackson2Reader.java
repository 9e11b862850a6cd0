package io.github.serviceexcellence.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.tokens.BrokenJsonException;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads on with the parser of a host, who closes it. */
final class Jackson2Reader implements TokenReader {
    private final JsonParser parser;
    private Token current;

    Jackson2Reader(JsonParser parser) {
        this.parser = parser;
        current = token(parser.currentToken());
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T told(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonProcessingException e) {
            throw BrokenJsonException.syntax(e.getOriginalMessage(), place("", e.getLocation()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            default -> Token.WORD;
        };
    }

    @Override
    public Token next() {
        current = told(() -> token(parser.nextToken()));
        return current;
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String name() {
        return told(parser::getCurrentName);
    }

    @Override
    public String text() {
        return told(parser::getText);
    }

    @Override
    public char[] characters() {
        return told(parser::getTextCharacters);
    }

    @Override
    public int offset() {
        return told(parser::getTextOffset);
    }

    @Override
    public int length() {
        return told(parser::getTextLength);
    }

    @Override
    public int small() {
        return told(parser::getIntValue);
    }

    @Override
    public void skip() {
        current = told(() -> token(parser.skipChildren().currentToken()));
    }

    @Override
    public Place place(String pointer) {
        return place(pointer, parser.getTokenLocation());
    }

    @Override
    public Place end(String pointer) {
        return place(pointer, parser.getCurrentLocation());
    }

    private static Place place(String pointer, @Nullable JsonLocation location) {
        return location == null
                ? Place.pointer(pointer, 0, 0)
                : Place.pointer(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    @Override
    public void close() {
        told(() -> {
            parser.close();
            return parser;
        });
    }
}
