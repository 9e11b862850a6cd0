package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Who assessed, by name. Personal data.
 *
 * @param value the name: 1 to 200 characters, not blank, no control characters
 */
public record Assessor(String value) implements Comparable<Assessor> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public Assessor {
        Codes.name(Word.of("name of an assessor", "naam van een beoordelaar"), value, 200);
    }

    /**
     * The assessor with this name.
     *
     * @param value the name
     * @return the assessor
     * @throws IllegalArgumentException if the name is blank, too long or holds a control character
     */
    public static Assessor of(String value) {
        return new Assessor(value);
    }

    @Override
    public int compareTo(Assessor other) {
        return value.compareTo(other.value);
    }

    /** The name. */
    @Override
    public String toString() {
        return value;
    }
}
