package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * What a contact or a feedback is about, by the id that the caller's system uses: a case number, a product, an order.
 *
 * @param value the id: 1 to 200 characters, not blank, no control characters
 */
public record SubjectId(String value) implements Comparable<SubjectId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public SubjectId {
        Codes.name(Word.of("subject id", "onderwerpnummer"), value, 200);
    }

    /**
     * The subject id with this text.
     *
     * @param value the text
     * @return the subject id
     * @throws IllegalArgumentException if the text is blank, too long or holds a control character
     */
    public static SubjectId of(String value) {
        return new SubjectId(value);
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
