package io.github.serviceexcellence.json;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.internal.NotUtf8Exception;
import io.github.serviceexcellence.document.internal.Problems;
import io.github.serviceexcellence.document.internal.Utf8;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/** Reads responses token by token: the header, then one respondent at a time. A syntax error ends the reading, a fault does not. */
final class ResponsesReader {
    private static final List<String> HEADER = List.of("format", "library", "instrument", "responses");

    private final Instrument instrument;
    private final String what;
    private final Problems problems = new Problems();

    ResponsesReader(Instrument instrument, String what) {
        this.instrument = instrument;
        this.what = what;
    }

    void read(InputStream in, Consumer<Response> consumer) throws IOException {
        InputStream checked = Utf8.checked(Utf8.unmarked(in));
        try (JsonParser parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), checked)) {
            read(parser, consumer);
        }
        problems.throwIfAny(what);
    }

    private void read(JsonParser parser, Consumer<Response> consumer) throws IOException {
        ResponseDecoder decoder = new ResponseDecoder(instrument, parser, problems);
        try {
            document(parser, decoder, consumer);
        } catch (JacksonIOException e) {
            if (!(e.getCause() instanceof NotUtf8Exception wrong)) {
                throw e.getCause();
            }
            problems.add(Tokens.place(decoder.pointer(), parser.currentLocation())
                    .problem(Objects.requireNonNull(wrong.getMessage())));
        } catch (JacksonException e) {
            problems.add(Tokens.syntaxError(decoder.pointer(), e, parser));
        }
    }

    private void document(JsonParser parser, ResponseDecoder decoder, Consumer<Response> consumer) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            problems.add(new Problem(
                    "", 1, 1, first == null ? "the document is empty; expected an object" : "expected an object"));
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                problem(parser, "/" + name, "this field stands twice in its object; keep one");
            }
            parser.nextToken();
            if (name.equals("responses")) {
                if (!complete(parser, seen) || !responses(parser, decoder, consumer)) {
                    return;
                }
            } else if (!header(name, parser)) {
                return;
            }
        }
        if (seen.contains("responses")) {
            if (parser.nextToken() != null) {
                problem(parser, "", "text after the end of the document; remove it");
            }
        } else if (complete(parser, seen)) {
            lines(parser, decoder, consumer);
        }
    }

    private boolean complete(JsonParser parser, Set<String> seen) {
        List<String> missing = new ArrayList<>(List.of("format", "instrument"));
        missing.removeAll(seen);
        if (!missing.isEmpty()) {
            problem(
                    parser,
                    "",
                    "this is no " + ResponsesFormat.FORMAT + " document: before the responses it lacks the field "
                            + String.join(" and the field ", missing));
        }
        return missing.isEmpty();
    }

    private boolean responses(JsonParser parser, ResponseDecoder decoder, Consumer<Response> consumer) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problem(parser, "/responses", "expected an array of responses");
            return false;
        }
        for (long index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            pass(decoder.decode("/responses/" + index), consumer);
        }
        return true;
    }

    private void lines(JsonParser parser, ResponseDecoder decoder, Consumer<Response> consumer) {
        while (parser.nextToken() != null) {
            pass(decoder.decode(""), consumer);
        }
    }

    private void pass(@Nullable Response response, Consumer<Response> consumer) {
        if (response != null && problems.count() == 0) {
            consumer.accept(response);
        }
    }

    /** Takes one field of the header; false if the document is of another kind, so that reading on makes no sense. */
    private boolean header(String name, JsonParser parser) {
        switch (name) {
            case "format" -> {
                return format(parser);
            }
            case "instrument" -> {
                return instrument(parser);
            }
            case "library" -> parser.skipChildren();
            default -> {
                problem(parser, Tokens.child("", name), "unknown field; allowed are " + String.join(", ", HEADER));
                parser.skipChildren();
            }
        }
        return true;
    }

    private boolean format(JsonParser parser) {
        boolean right = parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getString().equals(ResponsesFormat.FORMAT);
        if (!right) {
            problem(parser, "/format", Envelope.another(ResponsesFormat.FORMAT, parser.getString()));
        }
        return right;
    }

    private boolean instrument(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problem(parser, "/instrument", "expected an object with id and version");
            parser.skipChildren();
            return true;
        }
        boolean same = true;
        Set<String> missing = new HashSet<>(Set.of("id", "version"));
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            String expected = name.equals("id") ? instrument.id().value() : instrument.version();
            if (!name.equals("id") && !name.equals("version")) {
                problem(parser, Tokens.child("/instrument", name), "unknown field; allowed are id, version");
            } else if (!missing.remove(name)) {
                problem(parser, "/instrument/" + name, "this field stands twice in its object; keep one");
            } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
                problem(parser, "/instrument/" + name, "expected a string");
            } else if (!expected.equals(parser.getString())) {
                same = false;
                problem(
                        parser,
                        "/instrument/" + name,
                        "these are answers to another "
                                + (name.equals("id") ? "instrument" : "version of the instrument")
                                + ": expected " + expected + ", found "
                                + Codes.shorten(parser.getString()));
            }
            parser.skipChildren();
        }
        missing.stream().sorted().forEach(name -> problem(parser, "/instrument", "field " + name + " is missing"));
        return same;
    }

    private void problem(JsonParser parser, String pointer, String message) {
        problems.add(Tokens.place(pointer, parser.currentTokenLocation()).problem(message));
    }
}
