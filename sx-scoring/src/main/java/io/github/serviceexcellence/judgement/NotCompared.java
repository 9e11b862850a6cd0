package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import java.util.Objects;

/**
 * Two scores that are not compared: one is missing or withheld, how sure one is is not known, or they do not rest on the same parts. How sure a
 * score is is not known either where everybody has the same one: a few people agree by chance.
 *
 * @param one a score
 * @param other the score that it was to be compared with
 * @param obstacle why they are not compared
 */
public record NotCompared(Side one, Side other, Obstacle obstacle) {
    /**
     * Checks that the obstacle can stand between these scores.
     *
     * @throws IllegalArgumentException if it is about a score that is missing or not sure, and both are there and sure
     */
    public NotCompared {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(obstacle, "obstacle");
        if (!obstacle.isBetween(one, other)) {
            throw InvalidInputException.at("obstacle", DifferenceProblem.NO_OBSTACLE.with(obstacle.code()));
        }
    }

    /**
     * Why they are not compared, in words.
     *
     * @return the sentence as data
     */
    public Message reason() {
        return obstacle.message(one, other);
    }

    /**
     * The same the other way round.
     *
     * @return the other score and the one
     */
    public NotCompared negated() {
        return new NotCompared(/* one= */ other, /* other= */ one, obstacle);
    }
}
