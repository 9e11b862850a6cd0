package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Why two indicators have no correlation. */
public enum NoAssociation {
    /** Fewer than 4 pairs: no interval can be given. */
    TOO_FEW("too-few"),
    /** One of the two is the same everywhere. */
    CONSTANT("constant"),
    /** The periods of one of the two are not as long as each other, or overlap, so that the same time would count twice. */
    PERIODS("periods");

    private final String code;

    NoAssociation(String code) {
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
    public static NoAssociation parse(String code) {
        return Codes.parse(Word.of("reason", "reden"), values(), NoAssociation::code, code);
    }
}
