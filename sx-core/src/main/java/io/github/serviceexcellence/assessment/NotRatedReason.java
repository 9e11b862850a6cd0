package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Why an element has no level. */
public enum NotRatedReason {
    /** There was not enough evidence to conclude anything. */
    NO_EVIDENCE("no-evidence"),
    /** The element does not apply to the subject. */
    NOT_APPLICABLE("not-applicable"),
    /** The element was not part of the assignment. */
    OUT_OF_SCOPE("out-of-scope");

    private final String code;

    NotRatedReason(String code) {
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
    public static NotRatedReason parse(String code) {
        return Codes.parse(
                Word.of("reason for not rating", "reden om niet te beoordelen"), values(), NotRatedReason::code, code);
    }
}
