package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Weights by budget allocation: every expert divides 100 points over the same parts: elements, pyramid levels, constructs of
 * one's own, items.
 *
 * <p>Formula: the weight of a part is the mean over experts of its points, divided by 100. All experts count the same. Missing points
 * are refused, since a part left out may be forgotten or thought worthless: write 0 for the latter.
 *
 * <p>Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), which advises against more than ten to twelve parts:
 * dividing over more is a burden and answers become arbitrary. The mean misleads where experts fall into camps: it may be what none of
 * them holds.
 *
 * <pre>{@code
 * ElicitedWeights weights = BudgetAllocation.weights(Map.of(
 *         "ann", Map.of(leadership, Points.of(70), culture, Points.of(30)),
 *         "ben", Map.of(leadership, Points.of(55), culture, Points.of(45))));
 * weights.weight(leadership);   // 0.625
 * }</pre>
 */
public final class BudgetAllocation {
    private static final String FIELD = "allocations";
    private static final BigInteger BUDGET = BigInteger.valueOf(Points.HUNDRED.billionths());

    private BudgetAllocation() {}

    /**
     * The weights that experts give together. Their names serve messages only and are not kept.
     *
     * @param allocations by the name of the expert the points for each part, 0 or more, together 100
     * @return the weights, with the number of {@code experts} as a detail; the order of experts and parts changes nothing
     * @throws IllegalArgumentException telling every fault: no expert, a blank name, negative points, a total other than 100, a part
     *     that one expert leaves out and another does not
     */
    public static ElicitedWeights weights(Map<String, Map<Node, Points>> allocations) {
        SortedMap<String, Map<Node, Points>> experts = new TreeMap<>();
        allocations.forEach((expert, points) -> experts.put(expert, new TreeMap<>(points)));
        check(experts);
        SortedMap<Node, BigInteger> sums = new TreeMap<>();
        experts.values()
                .forEach(points -> points.forEach((part, given) -> sums.merge(part, exact(given), BigInteger::add)));
        return ElicitedWeights.inProportion(
                sums, ElicitationMethod.BUDGET_ALLOCATION, Map.of("experts", Integer.toString(experts.size())));
    }

    private static void check(SortedMap<String, Map<Node, Points>> experts) {
        Faults faults = new Faults();
        faults.check(!experts.isEmpty(), FIELD, WeightingProblem.NO_EXPERT);
        Set<Node> parts = new TreeSet<>();
        experts.values().forEach(points -> parts.addAll(points.keySet()));
        experts.forEach((expert, points) -> check(expert, points, parts, faults));
        faults.throwIfAny(WeightingProblem.INVALID_BUDGET);
    }

    private static void check(String expert, Map<Node, Points> given, Set<Node> parts, Faults faults) {
        String name = Codes.shorten(expert);
        String field = FIELD + "/" + name;
        faults.check(!expert.isBlank(), FIELD, WeightingProblem.BLANK_EXPERT);
        given.forEach((part, points) -> faults.check(
                points.billionths() >= 0, field + "/" + part, WeightingProblem.NEGATIVE_POINTS, name, points, part));
        Set<Node> missing = new TreeSet<>(parts);
        missing.removeAll(given.keySet());
        faults.check(missing.isEmpty(), field, () -> WeightingProblem.LEFT_OUT.with(name, list(missing)));
        BigInteger total =
                given.values().stream().map(BudgetAllocation::exact).reduce(BigInteger.ZERO, BigInteger::add);
        faults.check(total.equals(BUDGET), field, () -> WeightingProblem.BUDGET.with(name, decimal(total)));
    }

    private static String list(Set<Node> parts) {
        return parts.stream().map(Node::code).collect(Collectors.joining(", "));
    }

    private static String decimal(BigInteger billionths) {
        return new BigDecimal(billionths, 9).stripTrailingZeros().toPlainString();
    }

    private static BigInteger exact(Points points) {
        return BigInteger.valueOf(points.billionths());
    }
}
