package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Who answers. */
public enum Voice {
    /** Someone the organisation serves. */
    CUSTOMER("customer", Text.english("customer").dutch("klant")),
    /** Someone who works in the organisation. */
    EMPLOYEE("employee", Text.english("employee").dutch("medewerker")),
    /** Someone who leads others in the organisation. */
    MANAGER("manager", Text.english("manager").dutch("leidinggevende")),
    /** Someone who judges the organisation by its evidence. */
    ASSESSOR("assessor", Text.english("assessor").dutch("beoordelaar")),
    /** Someone of another organisation who takes part in the service: a carrier, a contractor. */
    PARTNER("partner", Text.english("partner").dutch("partner"));

    private final String code;
    private final Text title;

    Voice(String code, Text title) {
        this.code = code;
        this.title = title;
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

    /**
     * What to call someone who answers so.
     *
     * @return a noun in English and Dutch: customer, klant
     */
    public Text title() {
        return title;
    }
}
