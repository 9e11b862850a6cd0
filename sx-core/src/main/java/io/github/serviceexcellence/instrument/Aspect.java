package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which side of its construct an item asks about. Only what {@linkplain #IS is} makes the scores of a diagnosis; the others stand beside
 * them.
 */
public enum Aspect {
    /** How it is now. */
    IS("is", Text.english("as it is").dutch("hoe het is")),
    /** How one wishes or expects it to be. */
    WISHED("wished", Text.english("as wished").dutch("zoals gewenst")),
    /** How much it matters. */
    IMPORTANCE("importance", Text.english("importance").dutch("belang"));

    private final String code;
    private final Text title;

    Aspect(String code, Text title) {
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
     * What to call it, to be read in brackets behind the title of a construct.
     *
     * @return a few words in English and Dutch
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
    public static Aspect parse(String code) {
        return Codes.parse(Word.of("aspect", "aspect (wat gevraagd wordt)"), values(), Aspect::code, code);
    }
}
