package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** How an item is answered. Only ratings make scores; choices are counted, and text stays with the response. */
public enum ItemKind {
    /** With a level of a {@link Scale}. */
    RATING("rating"),
    /** With one of several choices. */
    ONE_CHOICE("one-choice"),
    /** With any number of several choices. */
    SEVERAL_CHOICES("several-choices"),
    /** In the respondent's own words. */
    TEXT("text");

    private final String code;

    ItemKind(String code) {
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
    public static ItemKind parse(String code) {
        return Codes.parse(Word.of("kind of item", "soort item"), values(), ItemKind::code, code);
    }
}
