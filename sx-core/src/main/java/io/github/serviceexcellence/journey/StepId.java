package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which step of a journey.
 *
 * @param value its id: 1 to 64 letters, digits, '.', '_' and '-', beginning with a letter or digit
 */
public record StepId(String value) implements Comparable<StepId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public StepId {
        Codes.id(Word.of("step id", "stapnummer"), value);
    }

    /**
     * The step id with this text.
     *
     * @param value the text
     * @return the step id
     * @throws IllegalArgumentException if the text has another form
     */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
