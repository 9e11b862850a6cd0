package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.tokens.BrokenJsonException;
import io.github.serviceexcellence.tokens.Jackson3Reader;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole document into a tree whose values know where they stand. A document that breaks off gives the tree so far. */
public final class TreeReader {
    private static final int MOST_VALUES = 3_000_000;

    /** Short texts come again and again, and each is held once. */
    private static final int MOST_SHARED = 1 << 12;

    private static final int LONGEST_SHARED = 32;

    private final Problems problems;
    private final TokenReader tokens;
    private final Map<String, String> shared = new HashMap<>();
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
        Located found = reader.value(Spot.whole(pointer, tokens.place("")));
        return reader.broken ? null : found;
    }

    /** One step down in a JSON pointer. */
    public static String child(String pointer, String name) {
        return pointer + "/" + Spot.escaped(name);
    }

    private @Nullable Located root() {
        Spot whole = Spot.whole("", Place.NONE);
        if (next(whole) == Token.END) {
            if (problems.count() == 0) {
                problems.add(Place.pointer("", 1, 1), ShapeProblem.EMPTY.with());
            }
            return null;
        }
        Located root = value(whole.at(tokens.place("")));
        if (!broken && next(whole) != Token.END) {
            problems.add(tokens.place(""), ShapeProblem.TEXT_AFTER_END.with());
        }
        return root;
    }

    /** The next token, or the end where the syntax breaks; the first break is a problem unless one was told already. */
    private Token next(Spot spot) {
        if (broken) {
            return Token.END;
        }
        try {
            return tokens.next();
        } catch (BrokenJsonException e) {
            breakAt(spot, e);
            return Token.END;
        }
    }

    private void breakAt(Spot spot, BrokenJsonException e) {
        broken = true;
        if (!cutOff) {
            problems.add(e.at(spot.pointer()));
        }
    }

    private @Nullable Located value(Spot spot) {
        if (++values > MOST_VALUES) {
            broken = true;
            Place place = Place.pointer(spot.pointer(), spot.line(), spot.column());
            problems.add(place, ShapeProblem.TOO_MANY_VALUES.with(MOST_VALUES));
            return null;
        }
        Interrupts.check();
        try {
            return switch (tokens.current()) {
                case BEGIN_OBJECT -> object(spot);
                case BEGIN_ARRAY -> array(spot);
                case STRING -> new Located.Str(spot, shared(tokens.text()));
                case WHOLE, DECIMAL -> new Located.Num(spot, shared(tokens.text()));
                default -> new Located.Lit(spot, shared(tokens.text()));
            };
        } catch (BrokenJsonException e) {
            breakAt(spot, e);
            return null;
        }
    }

    private String shared(String text) {
        String known = text.length() > LONGEST_SHARED ? text : shared.get(text);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(text, text);
        }
        return known == null ? text : known;
    }

    private Located object(Spot spot) {
        Located.Obj object = new Located.Obj(spot);
        List<Located> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Token token = next(spot);
        while (token == Token.NAME) {
            String name = shared(tokens.name());
            Spot named = Spot.named(object, name, tokens.place(""));
            Located value = next(named) == Token.END ? null : value(named.at(tokens.place("")));
            if (names.add(name)) {
                fields.add(value == null ? new Located.Unread(named) : value);
            } else {
                problems.add(ShapeProblem.FIELD_TWICE.with(), named.nameLine(), named.nameColumn(), named::namePlace);
            }
            token = next(spot);
        }
        object.end(fields, token == Token.END_OBJECT);
        return object;
    }

    private Located array(Spot spot) {
        Located.Arr array = new Located.Arr(spot);
        List<Located> found = new ArrayList<>();
        Token token = next(spot);
        while (token != Token.END && token != Token.END_ARRAY) {
            Located value = value(Spot.listed(array, found.size(), tokens.place("")));
            if (value != null) {
                found.add(value);
            }
            token = next(spot);
        }
        array.end(found, token == Token.END_ARRAY);
        return array;
    }
}
