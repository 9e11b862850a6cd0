package io.github.serviceexcellence.population;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What place units take that have the same value.
 *
 * <p>Of four units with 10, 20, 20 and 30 the two in the middle have the places 2 and 3: both get 2 if they share the lowest place, and
 * 2.5 on average. Six equal units all get place 1, which reads as the worst, or 3.5, which is the middle.
 */
public enum Ties {
    /** All get the lowest of their places: only units that are surpassed count ({@code ties.method = "min"} of R's rank). */
    SHARE_THE_LOWEST_PLACE("share-the-lowest-place", 0),
    /** All get the mean of their places: an equal counts half ({@code ties.method = "average"} of R's rank). */
    AVERAGE("average", 0.5);

    private final String code;
    private final double equal;

    Ties(String code, double equal) {
        this.code = code;
        this.equal = equal;
    }

    /**
     * The choice with a code.
     *
     * @param code the code
     * @return the choice
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Ties parse(String code) {
        return Codes.parse(Word.of("choice for ties", "keuze bij gelijke standen"), values(), Ties::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /** How much of a place another unit with the same value counts. */
    double equal() {
        return equal;
    }
}
