package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which contact, by the id that the caller's system uses.
 *
 * @param value the id: 1 to 200 characters, not blank, no control characters
 */
public record ContactId(String value) implements Comparable<ContactId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public ContactId {
        Codes.name(Word.of("contact id", "contactnummer"), value, 200);
    }

    /**
     * The contact id with this text.
     *
     * @param value the text
     * @return the contact id
     * @throws IllegalArgumentException if the text is blank, too long or holds a control character
     */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
