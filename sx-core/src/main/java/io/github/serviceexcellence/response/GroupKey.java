package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The group that a respondent belongs to: a team, a branch, a client; or a group within another, by the way that leads to it: a team within
 * a department within a division.
 *
 * <pre>{@code
 * GroupKey team = GroupKey.of("Care", "Nursing", "Team 7");   // Care / Nursing / Team 7
 * team.isWithin(GroupKey.of("Care"));                         // true
 * }</pre>
 *
 * <p>Groups are equal if their paths are. In their order a group stands directly before those within it.
 *
 * @param path the names or keys of the groups from the outermost to this one: 1 to 20, each of 1 to 200 characters, not blank, no control
 *     characters
 */
public record GroupKey(List<String> path) implements Comparable<GroupKey> {
    private static final int MOST_LEVELS = 20;
    private static final Word NAME = Word.of("group", "groep");

    /**
     * Copies the path and checks it.
     *
     * @throws IllegalArgumentException if it is empty or has more than 20 names, or one of them is blank, too long or holds a control
     *     character
     */
    public GroupKey {
        path = List.copyOf(path);
        if (path.isEmpty() || path.size() > MOST_LEVELS) {
            throw InvalidInputException.of(ResponseProblem.GROUP_LEVELS.with(path.size(), MOST_LEVELS));
        }
        for (String name : path) {
            Codes.name(NAME, name, 200);
        }
    }

    /**
     * The group with this name, or the one at the end of this path.
     *
     * @param first the name of the group, or of the outermost that it is in
     * @param more the names from there on, down to that of the group itself
     * @return the group
     * @throws IllegalArgumentException if there are more than 20 names, or one of them is blank, too long or holds a control character
     */
    public static GroupKey of(String first, String... more) {
        return new GroupKey(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
    }

    /**
     * The path in one line, for readers. Groups that are not equal may read alike, where a name holds a slash.
     *
     * @return the names, with {@code " / "} between them
     */
    public String value() {
        return path.size() == 1 ? path.get(0) : String.join(" / ", path);
    }

    /**
     * The group that this one is directly within.
     *
     * @return the group, or nothing if this one is an outermost
     */
    public Optional<GroupKey> parent() {
        return path.size() == 1 ? Optional.empty() : Optional.of(new GroupKey(path.subList(0, path.size() - 1)));
    }

    /**
     * Whether this group is another or lies below it, at whatever depth.
     *
     * @param other the other
     * @return true if the path of this group begins with that of the other
     */
    public boolean isWithin(GroupKey other) {
        int levels = other.path.size();
        return path.size() >= levels && path.subList(0, levels).equals(other.path);
    }

    /** Written out, as is {@link #hashCode}: keys of so many maps cost a process dozens of milliseconds if the compiler makes them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupKey that && path.equals(that.path);
    }

    /** That of the path. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(GroupKey other) {
        int shared = Math.min(path.size(), other.path.size());
        for (int level = 0; level < shared; level++) {
            int order = path.get(level).compareTo(other.path.get(level));
            if (order != 0) {
                return order;
            }
        }
        return path.size() - other.path.size();
    }

    /** The path in one line. */
    @Override
    public String toString() {
        return value();
    }
}
