package io.github.serviceexcellence.tokens;

import java.math.BigDecimal;

/** Writes JSON token by token, in UTF-8. Throws an {@link java.io.UncheckedIOException} where the stream fails. */
public interface TokenWriter extends AutoCloseable {
    /** How a document looks on the page; a line feed ends a line on every system. */
    enum Style {
        /** Two spaces a level. */
        INDENTED,
        /** A line for each element of an array that is a field of the root, and for each value at the root; all else stays on one line. */
        LINES,
        /** A line for each value at the root. */
        ROOTS,
        /** All on one line. */
        COMPACT
    }

    /** Begins an object. */
    void beginObject();

    /** Ends the object. */
    void endObject();

    /** Begins an array. */
    void beginArray();

    /** Ends the array. */
    void endArray();

    /** Begins a field of the object that is open. */
    void name(String name);

    /** Writes a string. */
    void string(String text);

    /** Writes a whole number. */
    void number(long number);

    /** Writes a decimal, with all its digits and without an exponent. */
    void number(BigDecimal number);

    /** Writes the shortest number that reads back the same, the same on every JDK. */
    void number(double number);

    /** Writes true or false. */
    void bool(boolean value);

    /** Ends the last line. */
    void endLine();

    /** Writes out what is waiting; the stream stays open, and half a document stays half a document. */
    @Override
    void close();
}
