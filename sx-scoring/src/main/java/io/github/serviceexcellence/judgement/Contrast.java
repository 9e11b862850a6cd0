package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** What is held against what. It decides how the people on both sides have to do with each other, and so the standard error. */
public enum Contrast {
    /** Groups of different people: two units, or a unit and others. Welch's test. */
    GROUPS("groups"),
    /** Two surveys of different people. Welch's test. */
    WAVES("waves"),
    /** Two surveys of the same people, joined person by person. The paired t test. */
    JOINED_WAVES("joined-waves"),
    /** Different voices on the same. Welch's test; against an assessment, which is no sample, the test against a fixed figure. */
    VOICES("voices"),
    /** Two scores on one card, of the same people. A t test in which what the two have in common comes off. */
    NODES("nodes");

    private final String code;

    Contrast(String code) {
        this.code = code;
    }

    /**
     * The contrast with a code.
     *
     * @param code the code
     * @return the contrast
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Contrast parse(String code) {
        return Codes.parse(Word.of("contrast", "soort vergelijking"), values(), Contrast::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
