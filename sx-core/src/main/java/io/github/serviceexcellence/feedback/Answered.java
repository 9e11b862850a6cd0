package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Whether a question was answered, as one {@link Party} says. */
public enum Answered {
    /** It was answered. */
    YES("yes", Text.english("answered").dutch("beantwoord")),
    /** It was not. */
    NO("no", Text.english("not answered").dutch("niet beantwoord")),
    /** The party was asked and does not know. It counts for as much as nothing said. */
    UNKNOWN("unknown", Text.english("not known").dutch("niet bekend"));

    private final String code;
    private final Text title;

    Answered(String code, Text title) {
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
     * What is said, in words.
     *
     * @return a word or two in English and Dutch
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
    public static Answered parse(String code) {
        return Codes.parse(
                Word.of("word on an answer", "uitspraak over beantwoording"), values(), Answered::code, code);
    }
}
