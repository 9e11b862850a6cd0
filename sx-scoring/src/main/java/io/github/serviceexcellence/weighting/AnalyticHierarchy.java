package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Weights by the analytic hierarchy process: 2 to 10 parts (elements, pyramid levels, constructs of one's own, items) are
 * compared in pairs, and the weights follow from all comparisons together. The consistency ratio says how well the
 * comparisons agree with each other.
 *
 * <p>Formula: weights w with A w = &lambda; w, where A holds the comparisons and &lambda; is its largest eigenvalue; consistency index
 * CI = (&lambda; - n) / (n - 1); consistency ratio CR = CI / random index of n parts. The eigenvector is found by power iteration.
 *
 * <p>Every pair must be compared, missing comparisons are refused and never derived from others. A ratio above 0.10 is no error here:
 * it is reported, and {@link #requireConsistent()} refuses it.
 *
 * <p>Source of method, scale, limit and random indices (0.58 for 3 parts, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 for 10): Saaty, The
 * Analytic Hierarchy Process (McGraw-Hill, 1980). Later simulations gave random indices that differ by some hundredths.
 *
 * <p>It misleads where a low ratio is read as truth: one can be consistent and wrong. It cannot tell the inconsistency of two parts,
 * which is always 0. And adding a part may change the order of the others.
 *
 * <pre>{@code
 * AnalyticHierarchy hierarchy = AnalyticHierarchy.builder(List.of(leadership, culture, monitoring))
 *         .compare(leadership, culture, 2)
 *         .compare(leadership, monitoring, 6)
 *         .compare(culture, monitoring, 3)
 *         .build();
 * hierarchy.requireConsistent().weights().weight(leadership);   // 0.6
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class AnalyticHierarchy {
    /** The largest consistency ratio that Saaty accepts. */
    static final double LIMIT = 0.10;

    /** Saaty 1980, for 0 to 10 parts. */
    private static final double[] RANDOM_INDEX = {0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

    AnalyticHierarchy() {}

    /**
     * Starts comparing.
     *
     * @param parts what is compared, 2 to 10 parts in any order
     * @return a builder
     */
    public static AnalyticHierarchyBuilder builder(Collection<Node> parts) {
        return new AnalyticHierarchyBuilder(parts);
    }

    /**
     * The weights of a complete matrix of comparisons.
     *
     * @param parts what is compared, in the order of rows and columns
     * @param matrix in each row how many times as important its part is as the part of each column, 1/9 to 9; 1 on the diagonal, and
     *     below it one divided by what stands above it
     * @return the weights
     * @throws IllegalArgumentException telling every fault: a part that is there twice, rows or columns that are not as many as the
     *     parts, a number off the scale, a diagonal other than 1, two numbers of a pair that do not say the same
     */
    public static AnalyticHierarchy of(List<Node> parts, double[][] matrix) {
        return new AnalyticHierarchyBuilder(parts).compare(parts, matrix).build();
    }

    static int mostParts() {
        return RANDOM_INDEX.length - 1;
    }

    /** Never below 0: the largest eigenvalue is n at least, and what lies below it is rounding. */
    static double consistencyIndex(double lambdaMax, int parts) {
        return Math.max(0, (lambdaMax - parts) / (parts - 1));
    }

    static double consistencyRatio(double lambdaMax, int parts) {
        return parts == 2 ? 0 : consistencyIndex(lambdaMax, parts) / RANDOM_INDEX[parts];
    }

    /**
     * The comparisons, each pair once, seen from the part that is more important.
     *
     * @return the comparisons in the order of the codes of the two parts, the earlier code first
     */
    public abstract List<Comparison> comparisons();

    /**
     * The weights.
     *
     * @return weights that add up to 1 exactly, with the {@code consistency-ratio} as a detail; the order of comparisons and parts
     *     changes nothing
     */
    public abstract ElicitedWeights weights();

    /**
     * The largest eigenvalue of the comparisons.
     *
     * @return the number of parts if the comparisons are consistent, more if not
     */
    public abstract double lambdaMax();

    /**
     * The consistency index.
     *
     * @return 0 if the comparisons are consistent, more if not
     */
    public double consistencyIndex() {
        return consistencyIndex(lambdaMax(), parts());
    }

    /**
     * The consistency index as a share of what comparisons made at random have on average.
     *
     * @return 0 if the comparisons are consistent, about 1 if they are as good as random; 0 for two parts
     */
    public double consistencyRatio() {
        return consistencyRatio(lambdaMax(), parts());
    }

    /**
     * Whether the consistency ratio is at most 0.10.
     *
     * @return true if the comparisons agree well enough
     */
    public boolean isConsistent() {
        return consistencyRatio() <= LIMIT;
    }

    /**
     * This, if it is {@linkplain #isConsistent() consistent}.
     *
     * @return this
     * @throws IllegalArgumentException if the consistency ratio is above 0.10; the message names the comparison to begin with
     */
    public AnalyticHierarchy requireConsistent() {
        if (isConsistent()) {
            return this;
        }
        Comparison first = leastConsistent();
        throw InvalidInputException.of(WeightingProblem.INCONSISTENT.with(
                parts(),
                Comparison.show(consistencyRatio()),
                first.part(),
                first.other(),
                Comparison.show(first.times()),
                Comparison.show(quotient(first))));
    }

    /**
     * The comparison that is furthest from the quotient of the two weights, in proportion and by the weights in millionths.
     *
     * @return the comparison to think over first; of equally far ones the first
     */
    public Comparison leastConsistent() {
        return comparisons().stream()
                // the first of equals: max would take the last
                .sorted(Comparator.comparingDouble(this::distance).reversed())
                .findFirst()
                .orElseThrow();
    }

    private double distance(Comparison comparison) {
        double ratio = comparison.times() / quotient(comparison);
        return Math.max(ratio, 1 / ratio);
    }

    private double quotient(Comparison comparison) {
        return (double) millionths(comparison.part()) / millionths(comparison.other());
    }

    private long millionths(Node part) {
        return Objects.requireNonNull(weights().millionths().get(part));
    }

    private int parts() {
        return weights().millionths().size();
    }
}
