package io.github.serviceexcellence.tokens;

import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.ProblemKind;

/** Reads with the parser of a host, who may have set no limits of his own. */
public final class LimitedReader implements TokenReader {
    private final TokenReader tokens;
    private int depth;

    /** Reads on where the other reader stands. */
    public LimitedReader(TokenReader tokens) {
        this.tokens = tokens;
        count(tokens.current());
    }

    private void count(Token token) {
        if (token == Token.BEGIN_OBJECT || token == Token.BEGIN_ARRAY) {
            depth++;
        } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
            depth--;
        }
        check(depth <= MOST_DEPTH, TokenProblem.TOO_DEEP, MOST_DEPTH);
    }

    private void check(boolean within, ProblemKind kind, int most) {
        if (!within) {
            throw new BrokenJsonException(kind.with(most), tokens.place(""), false, null);
        }
    }

    @Override
    public Token next() {
        Token token = tokens.next();
        count(token);
        return token;
    }

    @Override
    public Token current() {
        return tokens.current();
    }

    @Override
    public String name() {
        String name = tokens.name();
        check(name.length() <= MOST_NAME, TokenProblem.LONG_NAME, MOST_NAME);
        return name;
    }

    @Override
    public String text() {
        String text = tokens.text();
        boolean number = tokens.current().isNumber();
        check(!number || text.length() <= MOST_NUMBER, TokenProblem.LONG_NUMBER, MOST_NUMBER);
        check(text.length() <= MOST_STRING, TokenProblem.LONG_TEXT, MOST_STRING);
        return text;
    }

    @Override
    public char[] characters() {
        return tokens.characters();
    }

    @Override
    public int offset() {
        return tokens.offset();
    }

    @Override
    public int length() {
        return tokens.length();
    }

    @Override
    public int small() {
        return tokens.small();
    }

    @Override
    public void skip() {
        tokens.skip();
    }

    @Override
    public Place place(String pointer) {
        return tokens.place(pointer);
    }

    @Override
    public Place end(String pointer) {
        return tokens.end(pointer);
    }

    @Override
    public void close() {
        tokens.close();
    }
}
