package io.github.serviceexcellence.json;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields that stand before the responses: the format, and to which instrument they are answers. */
final class ResponsesHeader {
    private static final List<String> FIELDS = List.of("format", "library", "instrument", "responses");

    private final Instrument instrument;
    private final JsonParser parser;
    private final Intake intake;
    private final Set<String> seen = new HashSet<>();

    ResponsesHeader(Instrument instrument, JsonParser parser, Intake intake) {
        this.instrument = instrument;
        this.parser = parser;
        this.intake = intake;
    }

    /** Takes the field at whose value the parser is; false if the document is of another kind, so that reading on makes no sense. */
    boolean take(String name) {
        if (!FIELDS.contains(name)) {
            problem(Tokens.child("", name), "unknown field; allowed are " + String.join(", ", FIELDS));
            parser.skipChildren();
            return true;
        }
        if (!seen.add(name)) {
            problem("/" + name, "this field stands twice in its object; keep one");
        }
        return switch (name) {
            case "format" -> format();
            case "instrument" -> instrument();
            case "responses" -> isComplete();
            default -> {
                parser.skipChildren();
                yield true;
            }
        };
    }

    /** Whether the responses have been read. */
    boolean hasResponses() {
        return seen.contains("responses");
    }

    /** Whether all that must stand before the responses has been read. */
    boolean isComplete() {
        List<String> missing = new ArrayList<>(List.of("format", "instrument"));
        missing.removeAll(seen);
        if (!missing.isEmpty()) {
            problem(
                    "",
                    "this is no " + ResponsesFormat.FORMAT + " document: before the responses it lacks the field "
                            + String.join(" and the field ", missing));
        }
        return missing.isEmpty();
    }

    private boolean format() {
        boolean right = parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getString().equals(ResponsesFormat.FORMAT);
        if (!right) {
            problem("/format", Envelope.another(ResponsesFormat.FORMAT, parser.getString()));
        }
        return right;
    }

    private boolean instrument() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problem("/instrument", "expected an object with id and version");
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
                problem(Tokens.child("/instrument", name), "unknown field; allowed are id, version");
            } else if (!missing.remove(name)) {
                problem("/instrument/" + name, "this field stands twice in its object; keep one");
            } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
                problem("/instrument/" + name, "expected a string");
            } else if (!expected.equals(parser.getString())) {
                same = false;
                problem(
                        "/instrument/" + name,
                        "these are answers to another "
                                + (name.equals("id") ? "instrument" : "version of the instrument")
                                + ": expected " + expected + ", found "
                                + Codes.shorten(parser.getString()));
            }
            parser.skipChildren();
        }
        missing.stream().sorted().forEach(name -> problem("/instrument", "field " + name + " is missing"));
        return same;
    }

    private void problem(String pointer, String message) {
        intake.refuse(Tokens.place(pointer, parser.currentTokenLocation()).problem(message));
    }
}
