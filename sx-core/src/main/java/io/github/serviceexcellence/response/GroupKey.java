package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;

/**
 * The group that a respondent belongs to: a team, a branch, a client.
 *
 * @param value the group's name or key: 1 to 200 characters, not blank, no control characters
 */
public record GroupKey(String value) implements Comparable<GroupKey> {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or holds a control character
     */
    public GroupKey {
        Codes.name(Word.of("group", "groep"), value, 200);
    }

    /**
     * The group with this text.
     *
     * @param value the text
     * @return the group
     * @throws IllegalArgumentException if the text is blank, too long or holds a control character
     */
    public static GroupKey of(String value) {
        return new GroupKey(value);
    }

    @Override
    public int compareTo(GroupKey other) {
        return value.compareTo(other.value);
    }

    /** The text. */
    @Override
    public String toString() {
        return value;
    }
}
