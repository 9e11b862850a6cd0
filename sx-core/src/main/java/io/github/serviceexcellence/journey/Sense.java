package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Ways in which somebody takes in a step: all of them count. */
public enum Sense {
    /** What one sees. */
    SEE("see", "see", "zien"),
    /** What one hears. */
    HEAR("hear", "hear", "horen"),
    /** What one smells. */
    SMELL("smell", "smell", "ruiken"),
    /** What one feels, with the skin or with the heart. */
    FEEL("feel", "feel", "voelen"),
    /** What one tastes. */
    TASTE("taste", "taste", "proeven");

    private final String code;
    private final Text title;

    Sense(String code, String english, String dutch) {
        this.code = code;
        this.title = Text.english(english).dutch(dutch);
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Sense parse(String code) {
        return Codes.parse(Word.of("sense", "zintuig"), values(), Sense::code, code);
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
     * The sense in a word.
     *
     * @return a verb in English and Dutch
     */
    public Text title() {
        return title;
    }
}
