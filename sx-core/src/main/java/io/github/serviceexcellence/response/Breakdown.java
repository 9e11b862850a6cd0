package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import org.jspecify.annotations.Nullable;

/**
 * What respondents are divided by: department, location, years of service. The units of a breakdown are {@linkplain GroupKey groups}.
 *
 * <pre>{@code
 * Breakdown location = Breakdown.of("location");
 * }</pre>
 *
 * @param name its name: 1 to 100 characters, not blank, no control characters
 */
public record Breakdown(String name) implements Comparable<Breakdown> {
    /** The breakdown that is meant where none is named: the one of {@link Response#group()}. */
    public static final Breakdown GROUP = new Breakdown("group");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public Breakdown {
        Codes.name(Word.of("name of a breakdown", "naam van een indeling"), name, 100);
    }

    /**
     * The breakdown with this name.
     *
     * @param name the name
     * @return the breakdown
     * @throws IllegalArgumentException if the name is blank, too long or holds a control character
     */
    public static Breakdown of(String name) {
        return new Breakdown(name);
    }

    /** Written out, as is {@link #hashCode}: keys of so many maps cost a process dozens of milliseconds if the compiler makes them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Breakdown that && name.equals(that.name);
    }

    /** That of the name. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(Breakdown other) {
        return name.compareTo(other.name);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
