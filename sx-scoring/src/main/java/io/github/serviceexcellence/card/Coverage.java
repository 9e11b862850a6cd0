package io.github.serviceexcellence.card;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which part of the possible answers a score rests on: of all answers that applied, over all items and respondents below a node, how many
 * it is made of.
 *
 * @param answered the number of answers that the score rests on
 * @param leftOut the number of answers that were given and do not count: their respondents answered too few items, or lie outside the
 *     domain of the aggregation
 * @param applicable the number of answers that applied: given, left blank, or "don't know"
 */
public record Coverage(long answered, long leftOut, long applicable) {
    /** Nothing of nothing. */
    public static final Coverage NONE = new Coverage(0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or more were given than applied
     */
    public Coverage {
        if (answered < 0 || leftOut < 0 || applicable < 0 || applicable - leftOut < answered) {
            throw InvalidInputException.of(CardProblem.COVERAGE.with(answered, leftOut, applicable));
        }
    }

    /**
     * Both coverages together.
     *
     * @param other the coverage of other answers
     * @return the sum of both
     */
    public Coverage plus(Coverage other) {
        return new Coverage(answered + other.answered, leftOut + other.leftOut, applicable + other.applicable);
    }

    /**
     * The share that the score rests on as a percentage to be shown: rounded down, because 99.96% of the answers is not all of them.
     *
     * @return 0 to 100, or nothing if no answer applied
     */
    public OptionalInt percent() {
        return applicable == 0
                ? OptionalInt.empty()
                : OptionalInt.of(BigInteger.valueOf(answered)
                        .multiply(BigInteger.valueOf(100))
                        .divide(BigInteger.valueOf(applicable))
                        .intValue());
    }

    /**
     * The share that the score rests on.
     *
     * @return 0 to 1, or nothing if no answer applied
     */
    public OptionalDouble share() {
        return applicable == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / applicable);
    }
}
