package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds an {@link AnalyticHierarchy} and tells every fault at once. Each pair of parts needs one comparison; a second one the other
 * way round must say the same. Not safe for use by several threads.
 */
public final class AnalyticHierarchyBuilder {
    private static final String PARTS = "parts";
    private static final String MATRIX = "matrix";
    /** Claims are rounded to these decimals of the eigenvector, so that ties are ties whatever its last bits. */
    private static final int DECIMALS = 12;

    private final List<Node> parts;
    private final Map<Pair, Comparison> comparisons = new HashMap<>();
    private final Set<Pair> refused = new HashSet<>();
    private final Faults faults = new Faults();

    AnalyticHierarchyBuilder(Collection<Node> parts) {
        this.parts = parts.stream().distinct().sorted().toList();
        int most = AnalyticHierarchy.mostParts();
        faults.check(this.parts.size() == parts.size(), PARTS, WeightingProblem.PART_TWICE);
        faults.check(
                this.parts.size() >= 2 && this.parts.size() <= most,
                PARTS,
                WeightingProblem.NUMBER_OF_PARTS,
                this.parts.size(),
                most);
    }

    /**
     * Compares two parts.
     *
     * @param part a part
     * @param other another part
     * @param times how many times as important the first is as the other, 1/9 to 9
     * @return this builder
     */
    public AnalyticHierarchyBuilder compare(Node part, Node other, double times) {
        Pair pair = new Pair(Objects.requireNonNull(part, "part"), Objects.requireNonNull(other, "other"));
        for (Node named : List.of(part, other)) {
            faults.check(parts.contains(named), pair.field(), WeightingProblem.UNKNOWN_PART, named);
        }
        try {
            Comparison before = comparisons.putIfAbsent(pair, new Comparison(part, other, times));
            faults.check(before == null, pair.field(), WeightingProblem.PAIR_TWICE, part, other);
        } catch (IllegalArgumentException e) {
            refused.add(pair);
            faults.addAll(pair.field(), e);
        }
        return this;
    }

    /** Rows and columns stand in the order in which the caller named the parts. */
    AnalyticHierarchyBuilder compare(List<Node> names, double[][] matrix) {
        faults.check(
                matrix.length == names.size(), MATRIX, WeightingProblem.NUMBER_OF_ROWS, matrix.length, names.size());
        for (int row = 0; row < Math.min(matrix.length, names.size()); row++) {
            faults.check(
                    matrix[row].length == names.size(),
                    MATRIX + "/" + names.get(row),
                    WeightingProblem.NUMBER_OF_COLUMNS,
                    names.get(row),
                    matrix[row].length,
                    names.size());
        }
        // what stands where cannot be told otherwise
        faults.throwIfAny(WeightingProblem.INVALID_COMPARISONS);
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                if (row != column) {
                    compare(names.get(row), names.get(column), matrix[row][column]);
                } else if (matrix[row][row] != 1) {
                    Node part = names.get(row);
                    faults.add(
                            new Pair(part, part).field(),
                            WeightingProblem.DIAGONAL.with(part, Comparison.show(matrix[row][row])));
                }
            }
        }
        return this;
    }

    /**
     * Computes the weights.
     *
     * @return the weights with their consistency
     * @throws IllegalArgumentException telling every fault: a number off the scale, a part compared with itself or not named, a pair that
     *     is not compared or is compared twice, comparisons the two ways round that do not say the same, fewer than 2 or more than
     *     10 parts, a part named twice
     */
    public AnalyticHierarchy build() {
        Faults all = new Faults();
        all.addAll("", faults);
        List<Comparison> pairs = pairs(all);
        all.throwIfAny(WeightingProblem.INVALID_COMPARISONS);
        return solve(parts, pairs);
    }

    /** Each pair once, in the order of codes. */
    private List<Comparison> pairs(Faults all) {
        List<Comparison> pairs = new ArrayList<>();
        for (int row = 0; row < parts.size(); row++) {
            for (int column = row + 1; column < parts.size(); column++) {
                pair(parts.get(row), parts.get(column), all)
                        .map(Comparison::fromTheStronger)
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Comparison> pair(Node part, Node other, Faults all) {
        Pair there = new Pair(part, other);
        Pair back = new Pair(/* part= */ other, /* other= */ part);
        Comparison forth = comparisons.get(there);
        Comparison reverse = comparisons.get(back);
        if (forth == null || reverse == null) {
            Optional<Comparison> only = Optional.ofNullable(forth == null ? reverse : forth);
            boolean told = refused.contains(there) || refused.contains(back);
            all.check(only.isPresent() || told, there.field(), WeightingProblem.PAIR_MISSING, part, other);
            return only;
        }
        all.check(
                forth.isReciprocalTo(reverse),
                there.field(),
                () -> WeightingProblem.CONTRADICTION.with(
                        part, other, Comparison.show(forth.times()), Comparison.show(reverse.times())));
        // the larger of the two is not itself the rounded outcome of a division
        return Optional.of(forth.times() >= 1 ? forth : reverse);
    }

    private static AnalyticHierarchy solve(List<Node> names, List<Comparison> pairs) {
        PrincipalEigenvector vector = new PrincipalEigenvector(matrix(names, pairs));
        SortedMap<Node, BigInteger> claims = new TreeMap<>();
        for (int row = 0; row < names.size(); row++) {
            claims.put(
                    names.get(row),
                    new BigDecimal(vector.entry(row))
                            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                            .unscaledValue());
        }
        double ratio = AnalyticHierarchy.consistencyRatio(vector.eigenvalue(), names.size());
        String shown = new BigDecimal(ratio).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
        return ImmutableAnalyticHierarchy.builder()
                .addAllComparisons(pairs)
                .weights(ElicitedWeights.inProportion(
                        claims, ElicitationMethod.ANALYTIC_HIERARCHY, Map.of("consistency-ratio", shown)))
                .lambdaMax(vector.eigenvalue())
                .build();
    }

    private static double[][] matrix(List<Node> names, List<Comparison> pairs) {
        double[][] matrix = new double[names.size()][names.size()];
        for (int row = 0; row < matrix.length; row++) {
            matrix[row][row] = 1;
        }
        for (Comparison pair : pairs) {
            int stronger = names.indexOf(pair.part());
            int weaker = names.indexOf(pair.other());
            matrix[stronger][weaker] = pair.times();
            matrix[weaker][stronger] = 1 / pair.times();
        }
        return matrix;
    }

    /** Two parts in the order in which they were compared. */
    private record Pair(Node part, Node other) {
        String field() {
            return "comparisons/" + part + "/" + other;
        }
    }
}
