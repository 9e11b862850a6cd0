package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** How factors are turned so that each item belongs to few of them. What the factors tell together stays the same. */
public enum Rotation {
    /** As they were fitted: each factor tells as much as it can of what those before it leave. */
    NONE("none"),
    /**
     * Factors that do not correlate, each with loadings that are large or small (Kaiser, 1958), the items brought to the same communality first. R: {@code
     * varimax}.
     */
    VARIMAX("varimax"),
    /**
     * Factors that may correlate, as parts of one questionnaire do, each item on as few as possible (direct oblimin with gamma 0, also called quartimin; Jennrich and
     * Sampson, 1966), by gradient projection (Jennrich, 2002). R: {@code GPArotation::oblimin}.
     */
    OBLIMIN("oblimin");

    private final String code;

    Rotation(String code) {
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
    public static Rotation parse(String code) {
        return Codes.parse(Word.of("rotation", "rotatie"), values(), Rotation::code, code);
    }
}
