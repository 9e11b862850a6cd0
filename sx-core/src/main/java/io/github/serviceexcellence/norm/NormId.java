package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which norm.
 *
 * @param value its id: 1 to 64 letters, digits, '.', '_' and '-', beginning with a letter or digit
 */
public record NormId(String value) implements Comparable<NormId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public NormId {
        Codes.id(Word.of("norm id", "normnummer"), value);
    }

    /**
     * The norm id with this text.
     *
     * @param value the text
     * @return the norm id
     * @throws IllegalArgumentException if the text has another form
     */
    public static NormId of(String value) {
        return new NormId(value);
    }

    @Override
    public int compareTo(NormId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
