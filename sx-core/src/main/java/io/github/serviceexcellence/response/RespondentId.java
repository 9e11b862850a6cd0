package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Who answered, by the id that the caller's system uses. Personal data.
 *
 * @param value the id: 1 to 200 characters, not blank, no control characters
 */
public record RespondentId(String value) implements Comparable<RespondentId> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public RespondentId {
        Codes.name(Word.of("respondent id", "respondentnummer"), value, 200);
    }

    /**
     * The respondent id with this text.
     *
     * @param value the text
     * @return the respondent id
     * @throws IllegalArgumentException if the text is blank, too long or holds a control character
     */
    public static RespondentId of(String value) {
        return new RespondentId(value);
    }

    @Override
    public int compareTo(RespondentId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
