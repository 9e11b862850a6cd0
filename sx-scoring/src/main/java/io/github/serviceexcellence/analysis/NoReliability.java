package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Why a coefficient of reliability cannot be told. */
public enum NoReliability {
    /** Alpha takes two items, omega three. */
    TOO_FEW_ITEMS("too-few-items"),
    /** Fewer than two respondents answered what it takes. */
    TOO_FEW_RESPONDENTS("too-few-respondents"),
    /** Everybody gave the same answer to an item. */
    CONSTANT_ITEM("constant-item"),
    /** What one item adds another takes away, so that the sum of the items does not vary. */
    CONSTANT_TOTAL("constant-total"),
    /** The pairs are of such different people that their covariances cannot be those of any people together. */
    INCONSISTENT_PAIRS("inconsistent-pairs"),
    /** An item follows from the others exactly, as where there are as many items as respondents; or pairs do not fit together. */
    DEPENDENT_ITEMS("dependent-items"),
    /** The factor cannot be found: small changes of it make no difference. */
    NO_FACTOR("no-factor");

    private final String code;

    NoReliability(String code) {
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
    public static NoReliability parse(String code) {
        return Codes.parse(Word.of("reason", "reden"), values(), NoReliability::code, code);
    }
}
