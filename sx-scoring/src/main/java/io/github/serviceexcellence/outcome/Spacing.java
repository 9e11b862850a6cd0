package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** How the periods of a series follow each other. */
public enum Spacing {
    /** All are as long, and each begins when the one before it has ended. */
    EVEN("even"),
    /** All are as long, and some are missing in between. */
    GAPS("gaps"),
    /** They are not all as long. */
    UNEVEN("uneven"),
    /** Some share days. */
    OVERLAPPING("overlapping");

    private final String code;

    Spacing(String code) {
        this.code = code;
    }

    /** Whether periods can be counted: all are as long, and none counts time twice. */
    boolean isRegular() {
        return this == EVEN || this == GAPS;
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Spacing parse(String code) {
        return Codes.parse(Word.of("spacing", "opeenvolging"), values(), Spacing::code, code);
    }
}
