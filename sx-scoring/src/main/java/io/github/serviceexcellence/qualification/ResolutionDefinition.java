package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** What "resolved at first contact" means: three definitions in use, which seldom give the same figure. */
public enum ResolutionDefinition {
    /** The organisation says at the first contact that the question is answered. */
    ORGANISATION_SAYS(
            "organisation-says",
            Text.english("answered at first contact, as the organisation says")
                    .dutch("bij het eerste contact beantwoord volgens de organisatie")),
    /** The customer says so of the first contact. */
    CUSTOMER_SAYS(
            "customer-says",
            Text.english("answered at first contact, as the customer says")
                    .dutch("bij het eerste contact beantwoord volgens de klant")),
    /** The customer did not come back about it within the window. */
    NO_REPEAT(
            "no-repeat",
            Text.english("no second contact within the window").dutch("geen tweede contact binnen de termijn"));

    private final String code;
    private final Text title;

    ResolutionDefinition(String code, Text title) {
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
     * The definition in words.
     *
     * @return a clause in English and Dutch
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
    public static ResolutionDefinition parse(String code) {
        return Codes.parse(
                Word.of("definition of resolved", "definitie van opgelost"),
                values(),
                ResolutionDefinition::code,
                code);
    }
}
