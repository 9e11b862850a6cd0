package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.points.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * A way to answer the items of a construct: which were answered, which have an imputed answer, and how many respondents with a score on
 * the construct did so. The patterns of missing answers of a survey, as the function {@code md.pattern} of the R package mice shows them,
 * but apart for respondents whose weights are of another magnitude.
 *
 * @param answered the items that were answered, in their order
 * @param imputed the items of which an imputed answer counts, in their order
 * @param magnitude the power of two that each of their weights, in millionths, lies at or above, and below twice of: 19 for a weight of 1
 * @param respondents how many did so, 1 or more
 * @param weight the sum of their weights, in millionths
 */
public record AnswerPattern(
        List<Node> answered, List<Node> imputed, int magnitude, long respondents, BigInteger weight) {
    /** Copies the lists. */
    public AnswerPattern {
        answered = List.copyOf(answered);
        imputed = List.copyOf(imputed);
        Objects.requireNonNull(weight, "weight");
    }
}
