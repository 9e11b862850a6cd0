package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * The id of an instrument, the same for all its versions.
 *
 * @param value 1 to 64 letters (A to Z), digits, '.', '_' or '-', beginning with a letter or digit
 */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it holds another character or is too long
     */
    public InstrumentId {
        Codes.id(Word.of("instrument id", "instrument-id"), value);
    }

    /**
     * The id with this text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text is no instrument id
     */
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
