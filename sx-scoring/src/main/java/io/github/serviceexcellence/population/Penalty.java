package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Which way a unit is moved because its nodes are out of balance. */
public enum Penalty {
    /** Imbalance lowers the number: for what is good when high, such as service excellence. */
    DOWNWARD("downward", -1),
    /** Imbalance raises the number: for what is bad when high, such as the burden of complaints. */
    UPWARD("upward", 1);

    private final String code;
    private final int sign;

    Penalty(String code, int sign) {
        this.code = code;
        this.sign = sign;
    }

    /**
     * The penalty with a code.
     *
     * @param code the code
     * @return the penalty
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Penalty parse(String code) {
        return Codes.parse(Word.of("penalty", "straf"), values(), Penalty::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    int sign() {
        return sign;
    }
}
