package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What is assessed: an organisation, or a part of one.
 *
 * @param value its name or key: 1 to 200 characters, not blank, no control characters
 */
public record Subject(String value) implements Comparable<Subject> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public Subject {
        Codes.name(Word.of("subject", "onderwerp"), value, 200);
    }

    /**
     * The subject with this text.
     *
     * @param value the text
     * @return the subject
     * @throws IllegalArgumentException if the text is blank, too long or holds a control character
     */
    public static Subject of(String value) {
        return new Subject(value);
    }

    @Override
    public int compareTo(Subject other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
