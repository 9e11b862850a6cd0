package io.github.serviceexcellence.content;

import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.shape.ShapeProblem;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.TreeReader;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes the group and the units of a response. Its pointers are put together only for a problem. */
final class UnitsDecoder {
    private static final String GROUP = Breakdown.GROUP.name();
    private static final String POINTER = "/" + ResponseField.UNITS.code();
    /** Names of breakdowns that are remembered from one response to the next. */
    private static final int MOST_REMEMBERED = 1000;

    private final ResponseDecoder response;
    /** For each breakdown the number of the response in which it came last. */
    private final Map<String, long[]> breakdowns = new HashMap<>();

    private long number;
    /** Whether there may be such units, as far as is known. */
    private boolean sound;

    private boolean groupAlone;
    private boolean groupAmong;
    /** Where the reader is: in a breakdown, or at the group; then in a unit; then in a path, or not in it yet. */
    private @Nullable String breakdown;

    private int unit;
    private int level;

    UnitsDecoder(ResponseDecoder response) {
        this.response = response;
    }

    /** Begins another response. */
    void clear() {
        number++;
        sound = true;
        groupAlone = false;
        groupAmong = false;
        if (breakdowns.size() > MOST_REMEMBERED) {
            breakdowns.clear();
        }
    }

    /** The group: a name, or the names of its path. */
    void group(TokenReader tokens) {
        breakdown = null;
        level = -1;
        groupAlone = true;
        if (groupAmong) {
            problem(ResponsesProblem.TWO_GROUPS.with());
        }
        unit(GROUP, tokens);
        end();
    }

    /** The units of all breakdowns. */
    void units(TokenReader tokens) {
        if (response.isType(tokens.current() == Token.BEGIN_OBJECT, POINTER, Shapes.OBJECT)) {
            while (tokens.next() == Token.NAME) {
                String name = tokens.name();
                breakdown = name;
                unit = -1;
                level = -1;
                tokens.next();
                begin(name);
                ofBreakdown(name, tokens);
            }
            end();
        }
    }

    private void end() {
        if (sound) {
            row().endUnits();
        }
    }

    private void begin(String name) {
        long[] last = breakdowns.get(name);
        if (last == null) {
            last = new long[1];
            remember(name, last);
        }
        if (last[0] == number) {
            problem(ShapeProblem.FIELD_TWICE.with());
        }
        last[0] = number;
        if (name.equals(GROUP)) {
            groupAmong = true;
            if (groupAlone) {
                problem(ResponsesProblem.TWO_GROUPS.with());
            }
        }
    }

    private void ofBreakdown(String name, TokenReader tokens) {
        if (tokens.current() != Token.BEGIN_ARRAY) {
            wrongType(Shapes.ARRAY);
            return;
        }
        while (tokens.next() != Token.END_ARRAY) {
            unit++;
            level = -1;
            unit(name, tokens);
        }
    }

    private void unit(String of, TokenReader tokens) {
        if (tokens.current() == Token.STRING) {
            row().unit(of);
            name(tokens);
        } else if (tokens.current() == Token.BEGIN_ARRAY) {
            row().unit(of);
            path(tokens);
        } else {
            wrongType(Shapes.STRINGS);
        }
    }

    private void path(TokenReader tokens) {
        while (tokens.next() != Token.END_ARRAY) {
            level++;
            if (tokens.current() == Token.STRING) {
                name(tokens);
            } else {
                wrongType(Shapes.STRING);
            }
        }
        level = -1;
    }

    private void name(TokenReader tokens) {
        try {
            Row.requireUnitName(tokens.characters(), tokens.offset(), tokens.length());
            row().unitName(tokens.characters(), tokens.offset(), tokens.length());
        } catch (IllegalArgumentException e) {
            refused(e);
        }
    }

    /** A name that no breakdown has is not remembered, so that it is told each time. */
    private void remember(String name, long[] last) {
        try {
            breakdowns.put(Breakdown.of(name).name(), last);
        } catch (IllegalArgumentException e) {
            refused(e);
        }
    }

    private Row row() {
        return response.row();
    }

    private void refused(IllegalArgumentException refusal) {
        Faults.of(refusal).forEach(fault -> problem(fault.message()));
    }

    private void problem(Message message) {
        sound = false;
        response.problem(pointer(), message);
    }

    private void wrongType(Word expected) {
        sound = false;
        response.isType(false, pointer(), expected);
    }

    private String pointer() {
        String path = level < 0 ? "" : "/" + level;
        return breakdown == null
                ? "/" + ResponseField.GROUP.code() + path
                : TreeReader.child(POINTER, breakdown) + (unit < 0 ? "" : "/" + unit) + path;
    }
}
