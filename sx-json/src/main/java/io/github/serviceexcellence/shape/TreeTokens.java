package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.util.ArrayList;
import java.util.List;

/** Reads a value of a document token by token once more, for who reads in no other way. */
public final class TreeTokens implements TokenReader {
    private final List<Step> steps = new ArrayList<>();
    private final String above;
    private int at = -1;

    /** What comes when, and where it stands. */
    private record Step(Token token, Located value) {}

    /** Begins before the first token of a value that was read to its end. */
    public TreeTokens(Located value) {
        above = value.pointer();
        add(value);
    }

    /** Documents are nested so little that this cannot go too deep. */
    private void add(Located value) {
        if (value instanceof Located.Obj object) {
            steps.add(new Step(Token.BEGIN_OBJECT, value));
            for (Located field : object.fields()) {
                steps.add(new Step(Token.NAME, field));
                add(field);
            }
            steps.add(new Step(Token.END_OBJECT, value));
        } else if (value instanceof Located.Arr array) {
            steps.add(new Step(Token.BEGIN_ARRAY, value));
            array.values().forEach(this::add);
            steps.add(new Step(Token.END_ARRAY, value));
        } else {
            steps.add(new Step(scalar(value), value));
        }
    }

    private static Token scalar(Located value) {
        if (value instanceof Located.Num number) {
            boolean whole = number.digits().chars().allMatch(each -> each == '-' || Character.isDigit(each));
            return whole ? Token.WHOLE : Token.DECIMAL;
        }
        return value instanceof Located.Str ? Token.STRING : Token.WORD;
    }

    @Override
    public Token next() {
        at = Math.min(at + 1, steps.size());
        return current();
    }

    @Override
    public Token current() {
        return at < 0 || at == steps.size() ? Token.END : steps.get(at).token();
    }

    private Located value() {
        return steps.get(Math.min(Math.max(at, 0), steps.size() - 1)).value();
    }

    @Override
    public String name() {
        return value().name();
    }

    @Override
    public String text() {
        return value() instanceof Located.Lit literal ? literal.word() : String.valueOf(value().scalar());
    }

    @Override
    public char[] characters() {
        return text().toCharArray();
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return text().length();
    }

    @Override
    public int small() {
        return Integer.parseInt(text());
    }

    @Override
    public void skip() {
        int open = depth();
        while (open > 0) {
            next();
            open += depth();
        }
    }

    /** One deeper where something begins, one less deep where something ends. */
    private int depth() {
        return switch (current()) {
            case BEGIN_OBJECT, BEGIN_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    @Override
    public Place place(String pointer) {
        Place place = value().place();
        return Place.pointer(above + pointer, place.line(), place.column());
    }

    @Override
    public Place end(String pointer) {
        return place(pointer);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
