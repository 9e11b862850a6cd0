package io.github.serviceexcellence.document;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What to do with several responses under one respondent id. Respondents without an id are never duplicates.
 *
 * <p>All but {@link #UNCHECKED} remember, instead of the ids, the first 128 bits of the SHA-256 of each: 22 to 43 bytes a respondent,
 * and half as much again for a moment while the memory grows; four to eleven bytes more for {@link #KEEP_LAST},
 * 16 to 32 for {@link #KEEP_LATEST} and {@link #KEEP_FULLEST}. In the long form of CSV, respondents whom a condition leaves out are
 * remembered as well. Two ids with the
 * same bits would pass for one: among all the respondents of a reading the odds are one to more than 10^21. There may be 805,306,368
 * of them; with one more the reading ends with an {@link IllegalStateException}.
 */
public enum Duplicates {
    /** Nobody looks: a respondent who comes twice counts twice. Needs no memory. */
    UNCHECKED("unchecked"),
    /** A second response is a fault. */
    REFUSE("refuse"),
    /** The first counts; later ones are left out and counted as duplicates. */
    KEEP_FIRST("keep-first"),
    /** The last counts; earlier ones are left out and counted as duplicates. For tables only: a summary cannot take an answer back. */
    KEEP_LAST("keep-last"),
    /**
     * The latest counts, by the time that stands with each; of several of the same time, or without one, the last. Others are left out and
     * counted as duplicates. For tables only, as {@link #KEEP_LAST}, and for formats that were told where the times are.
     */
    KEEP_LATEST("keep-latest"),
    /**
     * The one with the most answers counts; of several with as many the first. An item is answered with a level or choices: not to know, or
     * that it does not apply, is no answer here, and texts are not counted. Others are left out and counted as duplicates. For tables only,
     * as {@link #KEEP_LAST}.
     */
    KEEP_FULLEST("keep-fullest");

    private final String code;

    Duplicates(String code) {
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
    public static Duplicates parse(String code) {
        return Codes.parse(
                Word.of("way with duplicates", "manier om met dubbelen om te gaan"), values(), Duplicates::code, code);
    }
}
