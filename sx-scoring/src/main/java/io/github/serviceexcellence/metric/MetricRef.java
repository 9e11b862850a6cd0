package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which metric, and of what: the name of a {@link Metric} on a card.
 *
 * @param kind which metric
 * @param node the item; of superpromoters and Kano, which several items make together, the construct that these measure
 * @param answer of an emotion the code of its choice, of a top box the number of its levels; nothing for all other kinds
 */
public record MetricRef(MetricKind kind, Node node, Optional<String> answer) {
    private static final Set<MetricKind> OF_ONE_ANSWER = EnumSet.of(MetricKind.EMOTION, MetricKind.TOP_BOX);

    /**
     * Checks that it can be.
     *
     * @throws IllegalArgumentException if the answer is no code, is missing where the kind needs one, or is given where it needs none
     */
    public MetricRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(node, "node");
        answer.ifPresent(code -> Codes.id(Word.of("answer", "antwoord"), code));
        if (answer.isPresent() != OF_ONE_ANSWER.contains(kind)) {
            throw InvalidInputException.of(
                    (answer.isPresent() ? MetricProblem.ANSWER : MetricProblem.NO_ANSWER).with(kind.code()));
        }
    }

    /**
     * A metric that needs no answer to be named.
     *
     * @param kind which metric
     * @param node the item or construct
     * @return the name
     * @throws IllegalArgumentException if the kind needs an answer
     */
    public static MetricRef of(MetricKind kind, Node node) {
        return new MetricRef(kind, node, Optional.empty());
    }

    /** For instance {@code nps item:recommend}. */
    @Override
    public String toString() {
        return kind.code() + " " + node + answer.map(code -> " " + code).orElse("");
    }
}
