package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * A way of not answering that an item can offer beside its answers. Whoever shows the item shows its label too, and a file may hold that
 * label in place of an answer.
 *
 * <p>What an item offers binds no one: a response that says "don't know" to an item that does not offer it is taken as it is, for a
 * telephone interview or another system may have offered it all the same.
 */
public enum NoAnswer {
    /** The respondent does not know, or has no opinion. */
    DONT_KNOW("dont-know", Text.english("Don't know").dutch("Weet ik niet")),
    /** The question does not apply to the respondent. */
    NOT_APPLICABLE("not-applicable", Text.english("Does not apply").dutch("Niet van toepassing"));

    private final String code;
    private final Text title;

    NoAnswer(String code, Text title) {
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
     * What it is called where an item has no label of its own for it.
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
    public static NoAnswer parse(String code) {
        return Codes.parse(
                Word.of("way of not answering", "manier om niet te antwoorden"), values(), NoAnswer::code, code);
    }
}
