package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a weighting by stratum does to scores and metrics: the same answers plain and weighted, side by side. Confidential: from the two totals
 * together the figures of a stratum that is withheld can be solved.
 *
 * <p>It misleads where it is read as a change in what customers say: they said the same. It is no test either, as both cards rest on the same people.
 *
 * @param plain every response by its own weight
 * @param weighted every response by its own weight times that of its stratum
 */
public record WeightingEffect(ScoreCard plain, ScoreCard weighted) implements Explained {
    /** Checks that nothing is missing. */
    public WeightingEffect {
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(weighted, "weighted");
    }

    /**
     * How far a score moves: weighted - plain.
     *
     * @param node the node
     * @return the difference in points, -100 to 100; nothing if one of the cards has no score there
     */
    public OptionalDouble difference(Node node) {
        return minus(points(weighted, node), points(plain, node));
    }

    /**
     * How far a metric moves: weighted - plain.
     *
     * @param metric the metric
     * @return the difference in the unit of the metric; nothing if one of the cards has no value for it
     */
    public OptionalDouble difference(MetricRef metric) {
        return minus(value(weighted, metric), value(plain, metric));
    }

    /**
     * Whether only those may see it who may see the answers.
     *
     * @return true for cards that were scored; there is no published form
     */
    public boolean isConfidential() {
        return plain.isConfidential() || weighted.isConfidential();
    }

    /**
     * What there is to say, as data.
     *
     * @return a sentence for the index and for each metric that both cards have, and that no answer changed; in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (isConfidential()) {
            said.add(WeightingStatement.CONFIDENTIAL.with());
        }
        difference(Node.INDEX)
                .ifPresent(moved -> said.add(WeightingStatement.SCORE.with(
                        new Quoted(plain.title(Node.INDEX)),
                        figure(points(plain, Node.INDEX)),
                        figure(points(weighted, Node.INDEX)),
                        Figure.of(moved))));
        for (Metric metric : plain.metrics()) {
            MetricRef ref = metric.ref();
            Text kind = metric.kind().title();
            difference(ref)
                    .ifPresent(moved -> said.add(WeightingStatement.METRIC.with(
                            new Quoted(plain.title(ref.node())),
                            kind,
                            figure(value(plain, ref)),
                            figure(value(weighted, ref)),
                            Figure.of(moved))));
        }
        said.add(WeightingStatement.NOBODY_CHANGED.with());
        return List.copyOf(said);
    }

    private static Figure figure(OptionalDouble value) {
        return Figure.of(value.orElseThrow());
    }

    private static OptionalDouble points(ScoreCard card, Node node) {
        return card.find(node)
                .flatMap(score -> score.points())
                .map(Points::toDouble)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble value(ScoreCard card, MetricRef metric) {
        return card.find(metric).map(found -> found.value()).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble minus(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() - other.getAsDouble())
                : OptionalDouble.empty();
    }
}
