package io.github.serviceexcellence.tokens;

/** What JSON consists of. */
public enum Token {
    /** An object begins. */
    BEGIN_OBJECT,
    /** An object ends. */
    END_OBJECT,
    /** An array begins. */
    BEGIN_ARRAY,
    /** An array ends. */
    END_ARRAY,
    /** The name of a field. */
    NAME,
    /** A string. */
    STRING,
    /** A number without a fraction or an exponent. */
    WHOLE,
    /** Any other number. */
    DECIMAL,
    /** true, false or null. */
    WORD,
    /** There is nothing more. */
    END;

    /** Whether it is a number. */
    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }
}
