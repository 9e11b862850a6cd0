package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which partner in the chain.
 *
 * @param value its id: 1 to 64 letters, digits, '.', '_' and '-', beginning with a letter or digit
 */
public record PartnerId(String value) implements Comparable<PartnerId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public PartnerId {
        Codes.id(Word.of("partner id", "partnernummer"), value);
    }

    /**
     * The partner id with this text.
     *
     * @param value the text
     * @return the partner id
     * @throws IllegalArgumentException if the text has another form
     */
    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
