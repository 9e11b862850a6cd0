package io.github.serviceexcellence.attainment;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Whether a norm is attained. */
public enum Attainment {
    /** The share in time is as high as the norm or higher. */
    ATTAINED("attained", "attained", "gehaald"),
    /** The share in time is lower than the norm. */
    NOT_ATTAINED("not-attained", "not attained", "niet gehaald"),
    /** There is no share, or it may not be shown. */
    UNKNOWN("unknown", "not known", "niet bekend");

    private final String code;
    private final Text title;

    Attainment(String code, String english, String dutch) {
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
    public static Attainment parse(String code) {
        return Codes.parse(Word.of("attainment", "uitkomst van een norm"), values(), Attainment::code, code);
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
     * The outcome in words.
     *
     * @return a few words in English and Dutch
     */
    public Text title() {
        return title;
    }
}
