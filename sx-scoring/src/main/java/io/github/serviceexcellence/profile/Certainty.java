package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** How sure it is that scores lie on both sides of what they are held against. */
public enum Certainty {
    /** Chance does not explain it. */
    BEYOND_CHANCE("beyond-chance"),
    /** By the points it is so, but other people like these might give other points. */
    MAY_BE_CHANCE("may-be-chance"),
    /** By the points it is so; of one of the scores nothing tells how sure it is. */
    NOT_KNOWN("not-known"),
    /** By the points it is so, and they are an assessor's, which are no sample of people. */
    ASSESSED("assessed");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Certainty parse(String code) {
        return Codes.parse(Word.of("certainty", "zekerheid"), values(), Certainty::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
