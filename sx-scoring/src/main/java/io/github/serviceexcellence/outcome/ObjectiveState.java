package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/** How an objective stands at a date, by its last measurement. */
public enum ObjectiveState {
    /** The target is reached. */
    ATTAINED("attained", Text.english("attained").dutch("gehaald")),
    /** Not reached yet, and the figure is on the straight line from baseline to target or better. */
    ON_TRACK("on-track", Text.english("on track").dutch("op koers")),
    /** Not reached yet, and the figure is worse than the line. */
    BEHIND("behind", Text.english("behind").dutch("achter op schema")),
    /** Not reached yet, and the interval of the figure holds the line: it is not known on which side of it things stand. */
    OPEN("open", Text.english("not told apart from the line").dutch("niet te onderscheiden van de lijn")),
    /** Not reached yet, and there is no baseline, so that there is no line. */
    NOT_YET("not-yet", Text.english("not attained yet").dutch("nog niet gehaald")),
    /** The date has passed, and the last measurement up to that date did not reach the target. */
    MISSED("missed", Text.english("missed").dutch("niet gehaald")),
    /** There is no measurement that counts. */
    UNKNOWN("unknown", Text.english("not known").dutch("niet bekend"));

    private final String code;
    private final Text title;

    ObjectiveState(String code, Text title) {
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
     * How it stands, in words.
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
    public static ObjectiveState parse(String code) {
        return Codes.parse(
                Word.of("state of an objective", "stand van een doelstelling"), values(), ObjectiveState::code, code);
    }
}
