package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Who answers. */
public enum Voice {
    /** Someone the organisation serves. */
    CUSTOMER(
            "customer",
            Text.english("customer").dutch("klant"),
            Text.english("customers").dutch("klanten")),
    /** Someone who works in the organisation. */
    EMPLOYEE(
            "employee",
            Text.english("employee").dutch("medewerker"),
            Text.english("employees").dutch("medewerkers")),
    /** Someone who leads others in the organisation. */
    MANAGER(
            "manager",
            Text.english("manager").dutch("leidinggevende"),
            Text.english("managers").dutch("leidinggevenden")),
    /** Someone who judges the organisation by its evidence. */
    ASSESSOR(
            "assessor",
            Text.english("assessor").dutch("beoordelaar"),
            Text.english("assessors").dutch("beoordelaars")),
    /** Someone of another organisation who takes part in the service: a carrier, a contractor. */
    PARTNER(
            "partner",
            Text.english("partner").dutch("partner"),
            Text.english("partner organisations").dutch("partners"));

    private final String code;
    private final Text title;
    private final Text people;

    Voice(String code, Text title, Text people) {
        this.code = code;
        this.title = title;
        this.people = people;
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

    /**
     * What to call those who answer so.
     *
     * @return a noun in the plural in English and Dutch: customers, klanten
     */
    public Text people() {
        return people;
    }
}
