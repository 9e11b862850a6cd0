package io.github.serviceexcellence.goal;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * Which objective: a code such as {@code fewer-leavers}.
 *
 * @param value the code: 1 to 64 letters, digits, '.', '_' and '-', beginning with a letter or digit
 */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is no code
     */
    public ObjectiveId {
        Codes.id(Word.of("objective", "doelstelling"), value);
    }

    /**
     * The objective id with this code.
     *
     * @param value the code
     * @return the objective id
     * @throws IllegalArgumentException if it is no code
     */
    public static ObjectiveId of(String value) {
        return new ObjectiveId(value);
    }

    @Override
    public int compareTo(ObjectiveId other) {
        return value.compareTo(other.value);
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }
}
