package io.github.serviceexcellence.agreement;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far the members of one group agree.
 *
 * @param name the group
 * @param n how many members have a score, 1 or more
 * @param mean the mean of their scores
 * @param rwg {@code 1 - variance / variance by chance}: 1 if all said the same, 0 if they differ as by chance, below 0 if they differ more, which is
 *     shown as it is; nothing of one member
 */
public record GroupMembers(String name, int n, double mean, OptionalDouble rwg) {
    /** Checks that nothing is missing. */
    public GroupMembers {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rwg, "rwg");
    }
}
