package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** What an item asks. It is stated, never guessed from the scale: a 0 to 10 scale alone does not make a recommend question. */
public enum Asks {
    /** How far a statement holds, or how good something is. */
    RATING("rating"),
    /** How likely one is to recommend, on whole numbers from 0 to 10. */
    RECOMMEND("recommend"),
    /** How satisfied one is. */
    SATISFACTION("satisfaction"),
    /** How easy it was, or how much effort it took; the direction says which end is good. */
    EASE("ease"),
    /** A Dutch school mark, from 1 to 10. */
    MARK("mark");

    private final String code;

    Asks(String code) {
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
    public static Asks parse(String code) {
        return Codes.parse(Word.of("kind of question", "soort vraag"), values(), Asks::code, code);
    }
}
