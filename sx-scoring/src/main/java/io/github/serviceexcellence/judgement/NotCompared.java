package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.problem.Message;
import java.util.Objects;

/**
 * Two scores that are not compared: one is missing or withheld, how sure one is is not known, or they do not rest on the same parts. How sure a
 * score is is not known either where everybody has the same one: a few people agree by chance.
 *
 * @param one a score
 * @param other the score that it was to be compared with
 * @param reason why they are not compared
 */
public record NotCompared(Side one, Side other, Message reason) {
    /** Checks that nothing is missing. */
    public NotCompared {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The same the other way round.
     *
     * @return the other score and the one
     */
    public NotCompared negated() {
        return new NotCompared(/* one= */ other, /* other= */ one, reason);
    }
}
