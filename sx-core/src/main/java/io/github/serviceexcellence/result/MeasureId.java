package io.github.serviceexcellence.result;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which measure: a code such as {@code staff-turnover}.
 *
 * @param value the code: 1 to 64 letters (A to Z), digits, '.', '_' or '-', beginning with a letter or digit
 */
public record MeasureId(String value) implements Comparable<MeasureId> {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is no code
     */
    public MeasureId {
        Codes.id(Word.of("measure", "maat"), value);
    }

    /**
     * The measure id with this code.
     *
     * @param value the code
     * @return the measure id
     * @throws IllegalArgumentException if it is no code
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }
}
