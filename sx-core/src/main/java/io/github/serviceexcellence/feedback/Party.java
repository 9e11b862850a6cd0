package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Who says whether a question was answered. Organisation and customer often disagree, so it is kept of both. */
public enum Party {
    /** The organisation: the employee who helped, or the system that closed the case. */
    ORGANISATION("organisation", Text.english("the organisation").dutch("de organisatie")),
    /** The customer who asked. */
    CUSTOMER("customer", Text.english("the customer").dutch("de klant"));

    private final String code;
    private final Text title;

    Party(String code, Text title) {
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
     * Who it is, in words.
     *
     * @return a noun with its article in English and Dutch
     */
    public Text title() {
        return title;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Party parse(String code) {
        return Codes.parse(Word.of("party", "partij"), values(), Party::code, code);
    }
}
