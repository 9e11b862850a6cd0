package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Why something that was judged has no level. */
public enum NotRatedReason {
    /** There was not enough evidence to conclude anything. */
    NO_EVIDENCE("no-evidence", Text.english("there was not enough evidence").dutch("er was te weinig bewijs")),
    /** It does not apply to the subject. */
    NOT_APPLICABLE("not-applicable", Text.english("it does not apply").dutch("dit is niet van toepassing")),
    /** It was not part of the assignment. */
    OUT_OF_SCOPE(
            "out-of-scope", Text.english("it was not part of the assignment").dutch("dit hoorde niet bij de opdracht"));

    private final String code;
    private final Text description;

    NotRatedReason(String code, Text description) {
        this.code = code;
        this.description = description;
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
     * The reason in words, to be read after a colon.
     *
     * @return a clause in English and Dutch
     */
    public Text description() {
        return description;
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
