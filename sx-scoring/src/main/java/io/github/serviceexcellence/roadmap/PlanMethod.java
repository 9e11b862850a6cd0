package io.github.serviceexcellence.roadmap;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** How the steps of a road map were chosen. */
public enum PlanMethod {
    /** All sets of steps that are allowed were compared: there is no better one. */
    EXHAUSTIVE("exhaustive", "all sets of steps compared", "alle combinaties van stappen vergeleken"),
    /** Step by step the best next one was taken. The whole need not be the best there is. */
    GREEDY("greedy", "step by step the best next one", "stap voor stap de beste volgende");

    private final String code;
    private final Text title;

    PlanMethod(String code, String english, String dutch) {
        this.code = code;
        this.title = Text.english(english).dutch(dutch);
    }

    /**
     * The method with a code.
     *
     * @param code the code
     * @return the method
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static PlanMethod parse(String code) {
        return Codes.parse(Word.of("method of planning", "manier van plannen"), values(), PlanMethod::code, code);
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
     * The method in words.
     *
     * @return a few words in English and Dutch
     */
    public Text title() {
        return title;
    }
}
