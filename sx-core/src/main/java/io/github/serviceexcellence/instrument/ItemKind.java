package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** How an item is answered. Only ratings make scores; choices are counted, and text stays with the response. */
public enum ItemKind {
    /** With a level of a {@link Scale}. */
    RATING("rating", Word.of("rating", "een schaalvraag")),
    /** With one of several choices. */
    ONE_CHOICE("one-choice", Word.of("one choice", "een keuzevraag met één antwoord")),
    /** With any number of several choices. */
    SEVERAL_CHOICES("several-choices", Word.of("several choices", "een keuzevraag met meer antwoorden")),
    /** In the respondent's own words. */
    TEXT("text", Word.of("text", "een open vraag"));

    private final String code;
    private final Word word;

    ItemKind(String code, Word word) {
        this.code = code;
        this.word = word;
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /** What to call it in a message. */
    Word word() {
        return word;
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
