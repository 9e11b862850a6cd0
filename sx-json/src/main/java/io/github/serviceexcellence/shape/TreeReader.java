package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.tokens.BrokenJsonException;
import io.github.serviceexcellence.tokens.Jackson3Reader;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole document into a tree whose values know where they stand. A document that breaks off gives the tree so far. */
public final class TreeReader {
    private static final int MOST_VALUES = 3_000_000;

    private final Problems problems;
    private final TokenReader tokens;
    /** The text was cut off before a wrong byte: that was told, and the syntax error it leads to need not be. */
    private final boolean cutOff;

    private boolean broken;
    private int values;

    private TreeReader(TokenReader tokens, Problems problems) {
        this.problems = problems;
        this.cutOff = problems.count() > 0;
        this.tokens = tokens;
    }

    /** The tree, or nothing if there is no value at all. */
    public static @Nullable Located read(byte[] bytes, Problems problems) {
        String text = Utf8.decode(bytes, problems::add);
        try (TokenReader tokens = Jackson3Reader.of(text)) {
            return new TreeReader(tokens, problems).root();
        }
    }

    /** The value at which a reader stands in a larger document, or nothing if it breaks off: what broke is among the problems. */
    public static @Nullable Located valueAt(TokenReader tokens, String pointer, Problems problems) {
        TreeReader reader = new TreeReader(tokens, problems);
        Located found = reader.value(pointer);
        return reader.broken ? null : found;
    }

    /** One step down in a JSON pointer. */
    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable Located root() {
        if (next("") == Token.END) {
            if (problems.count() == 0) {
                problems.add(Place.pointer("", 1, 1), ShapeProblem.EMPTY.with());
            }
            return null;
        }
        Located root = value("");
        if (!broken && next("") != Token.END) {
            problems.add(tokens.place(""), ShapeProblem.TEXT_AFTER_END.with());
        }
        return root;
    }

    /** The next token, or the end where the syntax breaks; the first break is a problem unless one was told already. */
    private Token next(String pointer) {
        if (broken) {
            return Token.END;
        }
        try {
            return tokens.next();
        } catch (BrokenJsonException e) {
            breakAt(pointer, e);
            return Token.END;
        }
    }

    private void breakAt(String pointer, BrokenJsonException e) {
        broken = true;
        if (!cutOff) {
            problems.add(e.at(pointer));
        }
    }

    private @Nullable Located value(String pointer) {
        Place place = tokens.place(pointer);
        if (++values > MOST_VALUES) {
            return refuse(place, ShapeProblem.TOO_MANY_VALUES.with(MOST_VALUES));
        }
        try {
            return switch (tokens.current()) {
                case BEGIN_OBJECT -> object(place);
                case BEGIN_ARRAY -> array(place);
                case STRING -> new Located.Str(place, tokens.text());
                case WHOLE, DECIMAL -> new Located.Num(place, tokens.text());
                default -> new Located.Lit(place, tokens.text());
            };
        } catch (BrokenJsonException e) {
            breakAt(pointer, e);
            return null;
        }
    }

    private @Nullable Located refuse(Place place, Message message) {
        broken = true;
        problems.add(place, message);
        return null;
    }

    private Located object(Place place) {
        Map<String, Located> fields = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        Token token = next(place.path());
        while (token == Token.NAME) {
            String name = tokens.name();
            String pointer = child(place.path(), name);
            Place namePlace = tokens.place(pointer);
            Located value = next(pointer) == Token.END ? null : value(pointer);
            if (names.putIfAbsent(name, namePlace) != null) {
                problems.add(namePlace, ShapeProblem.FIELD_TWICE.with());
            } else if (value != null) {
                fields.put(name, value);
            }
            token = next(place.path());
        }
        return new Located.Obj(place, fields, names, token == Token.END_OBJECT);
    }

    private Located array(Place place) {
        List<Located> found = new ArrayList<>();
        Token token = next(place.path());
        while (token != Token.END && token != Token.END_ARRAY) {
            Located value = value(place.path() + "/" + found.size());
            if (value != null) {
                found.add(value);
            }
            token = next(place.path());
        }
        return new Located.Arr(place, found, token == Token.END_ARRAY);
    }
}
