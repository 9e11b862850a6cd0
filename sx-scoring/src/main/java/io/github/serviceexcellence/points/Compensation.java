package io.github.serviceexcellence.points;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * How far strong parts make up for weak ones.
 *
 * <p>The measure is the weighted arithmetic mean of the parts, in which a point lost on one part is made good by a point won on
 * another of the same weight. Weights count only where the aggregation uses them.
 *
 * @see "OECD and JRC (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide"
 */
public enum Compensation {
    /** In full or more: the whole never lies below the mean of its parts. */
    FULL(
            "full",
            Text.english("a strong part makes up for a weak one in full")
                    .dutch("een sterk onderdeel maakt een zwak onderdeel helemaal goed")),
    /** In part: the whole may lie below the mean of its parts, but above the lowest. */
    PARTIAL(
            "partial",
            Text.english("a strong part makes up for a weak one in part")
                    .dutch("een sterk onderdeel maakt een zwak onderdeel deels goed")),
    /** Not at all: the whole never lies above its lowest part. */
    NONE("none", Text.english("nothing makes up for the weakest part").dutch("niets maakt het zwakste onderdeel goed"));

    private final String code;
    private final Text description;

    Compensation(String code, Text description) {
        this.code = code;
        this.description = description;
    }

    /**
     * The constant with a code.
     *
     * @param code {@code full}, {@code partial} or {@code none}
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Compensation parse(String code) {
        return Codes.parse(Word.of("kind of compensation", "soort compensatie"), values(), Compensation::code, code);
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
     * What it means, to be read after a colon.
     *
     * @return a clause in English and Dutch
     */
    public Text description() {
        return description;
    }
}
