package io.github.serviceexcellence.result;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** Which way a measure goes when things go better. */
public enum Better {
    /** More is better: the share of employees who recommend their employer. */
    UP("up", Text.english("higher is better").dutch("hoger is beter")),
    /** Less is better: the share of employees who leave. */
    DOWN("down", Text.english("lower is better").dutch("lager is beter"));

    private final String code;
    private final Text title;

    Better(String code, Text title) {
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
     * Which way it is, in words.
     *
     * @return a few words in English and Dutch
     */
    public Text title() {
        return title;
    }

    /**
     * By how much something is better.
     *
     * @param change how much higher it is; below 0 if it is lower
     * @return the same where higher is better, else with the other sign
     */
    public double gain(double change) {
        // subtracting from zero: nothing has no sign
        return this == UP ? change : 0 - change;
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static Better parse(String code) {
        return Codes.parse(Word.of("direction", "richting"), values(), Better::code, code);
    }
}
