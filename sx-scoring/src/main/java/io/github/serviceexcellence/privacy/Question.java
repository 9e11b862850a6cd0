package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Node;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What metrics are made of: the same people stand behind all metrics of one question, or of a few that are read together.
 *
 * @param node the item, or the construct that several measure
 * @param together how several are read together; nothing for one item
 */
record Question(Node node, Optional<Combination.Kind> together) {
    static Question of(MetricRef ref) {
        if (ref.node().item().isPresent()) {
            return new Question(ref.node(), Optional.empty());
        }
        return new Question(
                ref.node(),
                Optional.of(
                        ref.kind() == MetricKind.SUPERPROMOTERS
                                ? Combination.Kind.SUPERPROMOTER
                                : Combination.Kind.KANO));
    }

    /** Nothing where one item is read by itself. */
    static Optional<Question> of(Combination combination) {
        return combination.kind() == Combination.Kind.EMOTIONS
                ? Optional.empty()
                : combination
                        .construct()
                        .map(construct -> new Question(
                                Node.of(construct, combination.aspect()), Optional.of(combination.kind())));
    }

    /** Whether there is a metric of it for which something holds. */
    boolean has(Stream<Metric> metrics, Predicate<Metric> what) {
        return metrics.anyMatch(metric -> of(metric.ref()).equals(this) && what.test(metric));
    }

    /** Whether a metric tells how far the answers lie apart. */
    static boolean tellsDispersion(Metric metric) {
        return !metric.distribution().isEmpty() || metric.standardError().isPresent();
    }
}
