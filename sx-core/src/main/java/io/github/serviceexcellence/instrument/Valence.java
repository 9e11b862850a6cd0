package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Whether an emotion is pleasant to feel. */
public enum Valence {
    /** Pleasant: joy, relief. */
    POSITIVE("positive"),
    /** Neither, or no emotion at all. */
    NEUTRAL("neutral"),
    /** Unpleasant: anger, disappointment. */
    NEGATIVE("negative");

    private final String code;

    Valence(String code) {
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
    public static Valence parse(String code) {
        return Codes.parse(Word.of("valence", "valentie (prettig of niet)"), values(), Valence::code, code);
    }
}
