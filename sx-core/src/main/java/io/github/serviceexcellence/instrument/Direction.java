package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Whether a high answer speaks for the construct or against it. */
public enum Direction {
    /** A high answer is favourable. */
    FORWARD("forward"),
    /** A high answer is unfavourable: the item is worded in reverse. */
    REVERSED("reversed");

    private final String code;

    Direction(String code) {
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
    public static Direction parse(String code) {
        return Codes.parse(Word.of("direction", "richting"), values(), Direction::code, code);
    }
}
