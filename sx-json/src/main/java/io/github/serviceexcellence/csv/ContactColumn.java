package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** What a column of a file of contacts tells. */
public enum ContactColumn {
    /** Who got in touch. Every file has it. */
    CUSTOMER("customer"),
    /** What it was about. Every file has it. */
    SUBJECT("subject"),
    /** When it began. Every file has it. */
    TIME("time"),
    /** The id of the contact in the system that the file comes from. */
    ID("id"),
    /** The way it took. */
    CHANNEL("channel"),
    /** When it was answered. */
    ANSWERED_AT("answered-at"),
    /** Whether the organisation says that it was answered. */
    ORGANISATION_SAYS("organisation-says"),
    /** Whether the customer says that it was answered. */
    CUSTOMER_SAYS("customer-says");

    private final String code;

    ContactColumn(String code) {
        this.code = code;
    }

    /**
     * The stable code, and the name of the column unless another is given.
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
    public static ContactColumn parse(String code) {
        return Codes.parse(Word.of("column of contacts", "kolom van contacten"), values(), ContactColumn::code, code);
    }

    boolean isRequired() {
        return compareTo(TIME) <= 0;
    }
}
