package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which customer, by the id that the caller's system uses. Personal data.
 *
 * @param value the id: 1 to 200 characters, not blank, no control characters
 */
public record CustomerId(String value) implements Comparable<CustomerId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public CustomerId {
        Codes.name(Word.of("customer id", "klantnummer"), value, 200);
    }

    /**
     * The customer id with this text.
     *
     * @param value the text
     * @return the customer id
     * @throws IllegalArgumentException if the text is blank, too long or holds a control character
     */
    public static CustomerId of(String value) {
        return new CustomerId(value);
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
