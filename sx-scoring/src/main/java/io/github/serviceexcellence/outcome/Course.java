package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Which way things go, as far as chance does not explain it. */
public enum Course {
    /** They get better. */
    BETTER("better"),
    /** They get worse. */
    WORSE("worse"),
    /** The figures do not tell. */
    OPEN("open");

    private final String code;

    Course(String code) {
        this.code = code;
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
    public static Course parse(String code) {
        return Codes.parse(Word.of("course", "verloop"), values(), Course::code, code);
    }
}
