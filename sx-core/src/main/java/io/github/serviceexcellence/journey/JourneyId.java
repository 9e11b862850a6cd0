package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which journey.
 *
 * @param value its id: 1 to 64 letters, digits, '.', '_' and '-', beginning with a letter or digit
 */
public record JourneyId(String value) implements Comparable<JourneyId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public JourneyId {
        Codes.id(Word.of("journey id", "reisnummer"), value);
    }

    /**
     * The journey id with this text.
     *
     * @param value the text
     * @return the journey id
     * @throws IllegalArgumentException if the text has another form
     */
    public static JourneyId of(String value) {
        return new JourneyId(value);
    }

    @Override
    public int compareTo(JourneyId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
