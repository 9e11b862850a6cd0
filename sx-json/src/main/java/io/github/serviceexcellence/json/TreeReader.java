package io.github.serviceexcellence.json;

import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.json.Located.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads a whole document into a tree whose values know where they stand. A document that breaks off gives the tree so far. */
final class TreeReader {
    private final Problems problems;
    private final JsonParser parser;
    /** The text was cut off before a wrong byte: that was told, and the syntax error it leads to need not be. */
    private final boolean cutOff;

    private boolean broken;
    private int values;

    private TreeReader(String text, Problems problems) {
        this.problems = problems;
        this.cutOff = problems.count() > 0;
        this.parser = Tokens.FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The tree, or nothing if there is no value at all. */
    static @Nullable Located read(byte[] bytes, Problems problems) {
        String text = Utf8.decode(bytes, problems::add);
        TreeReader reader = new TreeReader(text, problems);
        Located root = reader.root();
        reader.parser.close();
        return root;
    }

    private @Nullable Located root() {
        JsonToken first = next("");
        if (first == null) {
            if (problems.count() == 0) {
                problems.add(new Problem("", 1, 1, "the document is empty; expected an object"));
            }
            return null;
        }
        Located root = value(first, "", 1);
        if (!broken && next("") != null) {
            problems.add(Tokens.place("", parser.currentTokenLocation())
                    .problem("text after the end of the document; remove it"));
        }
        return root;
    }

    /** The next token, or null at the end or where the syntax breaks; the first break is a problem unless one was told already. */
    private @Nullable JsonToken next(String pointer) {
        if (broken) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            broken = true;
            if (!cutOff) {
                problems.add(Tokens.syntaxError(pointer, e, parser));
            }
            return null;
        }
    }

    private @Nullable Located value(JsonToken token, String pointer, int depth) {
        Place place = Tokens.place(pointer, parser.currentTokenLocation());
        if (depth > Tokens.MOST_DEPTH) {
            broken = true;
            problems.add(place.problem("nested deeper than " + Tokens.MOST_DEPTH + " levels; no document needs that"));
            return null;
        }
        if (++values > Tokens.MOST_VALUES) {
            broken = true;
            problems.add(place.problem("more than " + Tokens.MOST_VALUES + " values; no document needs that"));
            return null;
        }
        try {
            return switch (token) {
                case START_OBJECT -> object(place, depth);
                case START_ARRAY -> array(place, depth);
                case VALUE_STRING -> new Located.Str(place, parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Num(place, parser.getString());
                default -> new Located.Word(place, parser.getString());
            };
        } catch (JacksonException e) {
            // the parser decodes strings lazily, so a bad one may come to light only now
            broken = true;
            if (!cutOff) {
                problems.add(Tokens.syntaxError(pointer, e, parser));
            }
            return null;
        }
    }

    private Located object(Place place, int depth) {
        Map<String, Located> fields = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        JsonToken token = next(place.pointer());
        while (token == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String pointer = Tokens.child(place.pointer(), name);
            Place namePlace = Tokens.place(pointer, parser.currentTokenLocation());
            JsonToken start = next(pointer);
            Located value = start == null ? null : value(start, pointer, depth + 1);
            if (names.putIfAbsent(name, namePlace) != null) {
                problems.add(namePlace.problem("this field stands twice in its object; keep one"));
            } else if (value != null) {
                fields.put(name, value);
            }
            token = next(place.pointer());
        }
        return new Located.Obj(place, fields, names, token == JsonToken.END_OBJECT);
    }

    private Located array(Place place, int depth) {
        List<Located> values = new ArrayList<>();
        JsonToken token = next(place.pointer());
        while (token != null && token != JsonToken.END_ARRAY) {
            Located value = value(token, place.pointer() + "/" + values.size(), depth + 1);
            if (value != null) {
                values.add(value);
            }
            token = next(place.pointer());
        }
        return new Located.Arr(place, values);
    }
}
