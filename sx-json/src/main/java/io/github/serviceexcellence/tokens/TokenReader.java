package io.github.serviceexcellence.tokens;

import io.github.serviceexcellence.problem.Place;

/**
 * Reads JSON token by token and knows where each stands. Every method that reads throws a {@link BrokenJsonException} where the syntax
 * breaks or a limit is passed, and an {@link java.io.UncheckedIOException} where the stream fails.
 */
public interface TokenReader extends AutoCloseable {
    /** Levels of nesting that a document may have. */
    int MOST_DEPTH = 32;
    /** Characters that a number may have. */
    int MOST_NUMBER = 100;
    /** Characters that a string may have. */
    int MOST_STRING = 100_000;
    /** Characters that a name may have. */
    int MOST_NAME = 1000;

    /** Goes to the next token and tells it. */
    Token next();

    /** The token that was read last; {@link Token#END} before the first and after the last. */
    Token current();

    /** The name of the current field, at its name and at its value. */
    String name();

    /** The current token as text: of a string without quotes, of a number or word as it was written. */
    String text();

    /** The characters of the current string or number, in an array that is used again for the next. */
    char[] characters();

    /** Where in {@link #characters()} they begin. */
    int offset();

    /** How many characters there are. */
    int length();

    /** The current whole number, which has no more digits than fit. */
    int small();

    /** Goes to the end of the object or array that begins here; stays at any other token. */
    void skip();

    /** Where the current token stands, in a document at a pointer. */
    Place place(String pointer);

    /** How far was read, in a document at a pointer. */
    Place end(String pointer);

    @Override
    void close();
}
