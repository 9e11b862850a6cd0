package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Who answers. */
public enum Voice {
    /** Someone the organisation serves. */
    CUSTOMER("customer"),
    /** Someone who works in the organisation. */
    EMPLOYEE("employee"),
    /** Someone who leads others in the organisation. */
    MANAGER("manager"),
    /** Someone who judges the organisation by its evidence. */
    ASSESSOR("assessor"),
    /** Someone of another organisation who takes part in the service: a carrier, a contractor. */
    PARTNER("partner");

    private final String code;

    Voice(String code) {
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
    public static Voice parse(String code) {
        return Codes.parse(Word.of("voice", "stem (wie antwoordt)"), values(), Voice::code, code);
    }
}
