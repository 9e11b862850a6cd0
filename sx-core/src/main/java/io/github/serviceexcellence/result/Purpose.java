package io.github.serviceexcellence.result;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** What an organisation's results are for. Result d holds both: financial results and position, or reputation and satisfied commissioning parties. */
public enum Purpose {
    /** Financial results, and position against competitors. */
    PROFIT("profit", Text.english("profit").dutch("profit")),
    /** Government and care: reputation, satisfied commissioning parties, more customers where they can choose. */
    NON_PROFIT("non-profit", Text.english("non-profit").dutch("non-profit"));

    private final String code;
    private final Text title;

    Purpose(String code, Text title) {
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
     * What it is, in words.
     *
     * @return a word in English and Dutch
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
    public static Purpose parse(String code) {
        return Codes.parse(Word.of("purpose", "soort organisatie"), values(), Purpose::code, code);
    }
}
