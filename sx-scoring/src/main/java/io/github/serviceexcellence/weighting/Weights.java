package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much each part counts, in a whole and in the index: elements, pyramid levels, facets, constructs of one's own, in any aspect. Only
 * proportions matter. The sources weigh all elements the same: other weights are a choice, and the score card names it.
 *
 * <pre>{@code
 * Weights weights = Weights.of(Map.of(
 *         Node.of(PyramidLevel.CORE_SERVICE), new BigDecimal("2"),
 *         Node.of(PyramidLevel.SURPRISING_SERVICE), new BigDecimal("0.5")));
 * weights.weight(PyramidLevel.CORE_SERVICE);   // 2
 * }</pre>
 */
public final class Weights {
    private static final Weights EQUAL = new Weights("equal", Collections.emptySortedMap());
    private static final Weights BY_ANSWERS = new Weights("by-answers", Collections.emptySortedMap());

    private final String name;
    /** By part; empty where a rule says them. */
    private final SortedMap<Node, BigDecimal> weights;

    private Weights(String name, SortedMap<Node, BigDecimal> weights) {
        this.name = name;
        this.weights = weights;
    }

    /**
     * All parts the same.
     *
     * @return the weights
     */
    public static Weights equal() {
        return EQUAL;
    }

    /**
     * The weight of a part is the number of its answers that its score rests on, blanks counted as zero included: an element that four
     * questions ask about counts four times as much as one with a single question.
     *
     * <p>With one respondent the index is then the mean of all answers, and it depends on how many questions a questionnaire has for what.
     * Some audits weigh so. A part without answers weighs nothing, and is left out of its whole whatever the rule for missing parts says;
     * the score card lists what was left out. These weights are known only where there are answers: {@link #find(Node)} has none to tell.
     *
     * @return the weights
     */
    public static Weights byAnswers() {
        return BY_ANSWERS;
    }

    /**
     * Weights by part. A strategy wants one for every part that it weighs.
     *
     * @param weights for one construct or more, in any aspect: 0 or more, not all 0, at most 20 digits; a part of weight 0 does not count,
     *     and need not have a score
     * @return the weights
     * @throws IllegalArgumentException telling every fault: no weight at all, a node that is no construct (the index, an item, an
     *     indicator), a negative weight, too many digits, all weights 0
     */
    public static Weights of(Map<Node, BigDecimal> weights) {
        Faults faults = new Faults();
        faults.check(!weights.isEmpty(), WeightingProblem.NO_WEIGHTS);
        SortedMap<Node, BigDecimal> sorted = new TreeMap<>();
        weights.forEach((node, weight) -> {
            boolean plain = Decimals.isShort(weight);
            faults.check(node.isConstruct(), field(node), WeightingProblem.NO_CONSTRUCT, node);
            faults.check(weight.signum() >= 0, field(node), WeightingProblem.NEGATIVE_WEIGHT, node);
            faults.check(plain, field(node), WeightingProblem.LONG_WEIGHT, node);
            if (plain) {
                sorted.put(node, weight.stripTrailingZeros());
            }
        });
        faults.check(
                sorted.isEmpty() || sorted.values().stream().anyMatch(weight -> weight.signum() > 0),
                WeightingProblem.ALL_ZERO);
        faults.throwIfAny(WeightingProblem.INVALID_WEIGHTS);
        return new Weights("given", Collections.unmodifiableSortedMap(sorted));
    }

    private static String field(Node node) {
        return "weights/" + node;
    }

    /**
     * Weights that people gave.
     *
     * @param elicited what a budget allocation or an analytic hierarchy came to
     * @return the weights
     * @throws IllegalArgumentException if one of the parts that were weighed is no construct
     */
    public static Weights of(ElicitedWeights elicited) {
        return of(elicited.millionths().keySet().stream().collect(Collectors.toMap(part -> part, elicited::weight)));
    }

    /**
     * Whether all parts count the same by definition.
     *
     * @return true for {@link #equal()}
     */
    public boolean isEqual() {
        return equals(EQUAL);
    }

    /**
     * Whether the number of answers decides.
     *
     * @return true for {@link #byAnswers()}
     */
    public boolean isByAnswers() {
        return equals(BY_ANSWERS);
    }

    /**
     * The weights that were given.
     *
     * @return by part; empty if none were given, because all count the same or by their answers
     */
    public SortedMap<Node, BigDecimal> given() {
        return weights;
    }

    /**
     * The weight of a part, if there is one before anybody answers.
     *
     * @param part a construct in one of its aspects
     * @return 0 or more; 1 for every part if all count the same; nothing if the part was given none, or counts by its answers
     */
    public Optional<BigDecimal> find(Node part) {
        Objects.requireNonNull(part, "part");
        return isEqual() ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(weights.get(part));
    }

    /**
     * The weight of a part.
     *
     * @param part a construct in one of its aspects
     * @return 0 or more; 1 for every part if all count the same
     * @throws IllegalArgumentException if it has no weight; the message lists the parts that have one
     * @throws IllegalStateException if the weights are {@linkplain #byAnswers() by answers}
     */
    public BigDecimal weight(Node part) {
        if (isByAnswers()) {
            throw new IllegalStateException("weights by answers are known only where there are answers");
        }
        return find(part)
                .orElseThrow(() -> Codes.unknown(
                        Word.of("weighed part", "gewogen onderdeel"),
                        part.code(),
                        weights.keySet().stream().map(Node::code).toList()));
    }

    /**
     * The weight of a construct, as it is.
     *
     * @param construct the construct
     * @return 0 or more; 1 for every construct if all count the same
     * @throws IllegalArgumentException if it has no weight; the message lists the parts that have one
     * @throws IllegalStateException if the weights are {@linkplain #byAnswers() by answers}
     */
    public BigDecimal weight(Construct construct) {
        return weight(Node.of(construct));
    }

    /** {@code equal}, {@code by-answers}, or each part with its weight. */
    @Override
    public String toString() {
        return weights.isEmpty()
                ? name
                : weights.entrySet().stream()
                        .map(weight -> weight.getKey() + " " + Decimals.plain(weight.getValue()))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights that && name.equals(that.name) && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, weights);
    }
}
