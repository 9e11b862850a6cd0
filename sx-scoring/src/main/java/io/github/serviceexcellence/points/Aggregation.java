package io.github.serviceexcellence.points;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the scores of the parts of one whole become the score of the whole. {@link Aggregations} holds the usual ones; one of your own is
 * a few lines:
 *
 * <pre>{@code
 * Aggregation midrange = new Aggregation() {
 *     public String name() {
 *         return "midrange";
 *     }
 *     public Optional<Points> aggregate(List<Part> parts) {
 *         var points = parts.stream().mapToLong(part -> part.points().billionths()).summaryStatistics();
 *         return Optional.of(Points.ofBillionths((points.getMin() + points.getMax()) / 2));
 *     }
 *     public boolean usesWeights() {
 *         return false;
 *     }
 * };
 * }</pre>
 *
 * <p>It is held to every {@link AggregationLaw} unless {@link #laws()} promises less. Let a test of yours check that, for instance with
 * {@code assertTrue(StrategyLaws.check(midrange, 1).isEmpty())}.
 *
 * <p>Implementations are immutable, and the same parts always give the same points, in whatever order they come.
 */
public interface Aggregation {
    /**
     * The name with every parameter: it stands on the score card, and two aggregations of one name do the same.
     *
     * @return for instance {@code arithmetic-mean} or {@code power-mean 0.5}; at most 1000 characters
     */
    String name();

    /**
     * Aggregates the parts.
     *
     * @param parts one part or more, each with points and a weight above 0
     * @return 0 to 100 points, or nothing if the parts lie outside the aggregation's domain
     */
    Optional<Points> aggregate(List<Part> parts);

    /**
     * In which proportion the parts make up the whole, for its contributions.
     *
     * @param parts the parts that were aggregated
     * @return for each part a number of 0 or more; weight times points unless the aggregation says otherwise
     */
    default List<BigDecimal> claims(List<Part> parts) {
        return parts.stream()
                .map(part -> part.weight().multiply(part.points().toBigDecimal()))
                .toList();
    }

    /**
     * Which parts lie outside the domain, where {@link #aggregate} gave nothing.
     *
     * @param parts the parts that were to be aggregated
     * @return the parts at fault; none unless the aggregation says otherwise
     */
    default List<Node> outsideDomain(List<Part> parts) {
        return List.of();
    }

    /**
     * Whether weights make a difference. An aggregation that ranks its parts refuses unequal weights rather than ignore them.
     *
     * @return true unless the aggregation says otherwise
     */
    default boolean usesWeights() {
        return true;
    }

    /**
     * How far strong parts make up for weak ones.
     *
     * @return in part unless the aggregation says otherwise
     */
    default Compensation compensation() {
        return Compensation.PARTIAL;
    }

    /**
     * Whether a small change of a part changes the whole in proportion, as a mean does. Then the standard error of the whole follows from those
     * of its parts. A minimum or a median jumps from one part to another, and no formula gives its standard error.
     *
     * @return false unless the aggregation says otherwise
     */
    default boolean isSmooth() {
        return false;
    }

    /**
     * What the aggregation promises, so that it can be checked.
     *
     * @return every law unless the aggregation says otherwise
     */
    default Set<AggregationLaw> laws() {
        return Set.of(AggregationLaw.values());
    }

    /**
     * A part of a whole.
     *
     * @param node what the part is
     * @param points its score
     * @param weight its weight, above 0; only proportions count
     */
    record Part(Node node, Points points, BigDecimal weight) {
        /**
         * Checks the weight.
         *
         * @throws IllegalArgumentException if the weight is 0 or less
         */
        public Part {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(points, "points");
            if (weight.signum() <= 0) {
                throw InvalidInputException.of(PointsProblem.PART_WEIGHT.with(node, weight));
            }
        }
    }
}
