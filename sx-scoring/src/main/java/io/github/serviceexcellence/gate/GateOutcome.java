package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Collection;

/** Whether a condition, a level or a gate is held. */
public enum GateOutcome {
    /** It holds. */
    HELD("held"),
    /** It does not hold, whatever is withheld. */
    NOT_HELD("not-held"),
    /** A score that decides is withheld: it may hold or not. */
    NOT_KNOWN("not-known");

    private final String code;

    GateOutcome(String code) {
        this.code = code;
    }

    /**
     * The outcome with a code.
     *
     * @param code the code
     * @return the outcome
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static GateOutcome parse(String code) {
        return Codes.parse(Word.of("outcome of a gate", "uitkomst van een poort"), values(), GateOutcome::code, code);
    }

    /** At least so many of these. */
    static GateOutcome atLeast(int needed, Collection<GateOutcome> outcomes) {
        long held = outcomes.stream().filter(outcome -> outcome == HELD).count();
        long possible = outcomes.stream().filter(outcome -> outcome != NOT_HELD).count();
        return held >= needed ? HELD : possible >= needed ? NOT_KNOWN : NOT_HELD;
    }

    /** All of these. */
    static GateOutcome all(Collection<GateOutcome> outcomes) {
        return atLeast(outcomes.size(), outcomes);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }
}
