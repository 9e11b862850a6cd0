package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Apportionment;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weights that people gave to the parts of a whole, whatever these are. Each is held in millionths; together they are exactly 1. What
 * rounding leaves over goes to the largest remainders, ties by code.
 *
 * <p>Weights mislead where they are read as facts about the parts: they are opinions of those who were asked, and the details say how
 * well these agree with themselves or how many they were.
 *
 * @param millionths the weight of each part times a million, 0 to 1,000,000, by the code of the part
 * @param method how people were asked
 * @param details what else to know of how the weights came about, by name; for instance {@code experts} or
 *     {@code consistency-ratio}
 */
public record ElicitedWeights(
        SortedMap<Node, Long> millionths, ElicitationMethod method, SortedMap<String, String> details) {
    private static final long WHOLE = 1_000_000;
    private static final String FIELD = "millionths";

    /**
     * Copies and checks the weights.
     *
     * @throws IllegalArgumentException telling every fault: no part, a negative weight, weights that do not add up to 1, the name of
     *     a detail that is no id, a detail that is blank, longer than 1000 characters or holds a control character
     */
    public ElicitedWeights {
        Objects.requireNonNull(method, "method");
        // a new map by the nodes' and names' own order, whatever the order of the one given
        SortedMap<Node, Long> weights = new TreeMap<>();
        weights.putAll(millionths);
        SortedMap<String, String> notes = new TreeMap<>();
        notes.putAll(details);
        check(weights, notes);
        millionths = Collections.unmodifiableSortedMap(weights);
        details = Collections.unmodifiableSortedMap(notes);
    }

    /** Divides the whole in proportion to the claims, which are 0 or more and not all 0. */
    static ElicitedWeights inProportion(
            SortedMap<Node, BigInteger> claims, ElicitationMethod method, Map<String, String> details) {
        SortedMap<Node, Long> millionths = new TreeMap<>();
        // the grid is another one, the division the same
        Apportionment.apportion(Points.ofBillionths(WHOLE), List.copyOf(claims.keySet()), List.copyOf(claims.values()))
                .forEach(share -> millionths.put(share.part(), share.points().billionths()));
        return new ElicitedWeights(millionths, method, new TreeMap<>(details));
    }

    private static void check(SortedMap<Node, Long> weights, SortedMap<String, String> details) {
        Faults faults = new Faults();
        weights.forEach((part, weight) -> faults.check(
                Objects.requireNonNull(weight, "weight") >= 0,
                FIELD + "/" + part,
                () -> WeightingProblem.NEGATIVE_ELICITED.with(part, decimal(BigInteger.valueOf(weight)))));
        BigInteger sum = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (weights.isEmpty()) {
            faults.add(FIELD, WeightingProblem.NO_PART.with());
        } else {
            faults.check(sum.equals(BigInteger.valueOf(WHOLE)), FIELD, () -> WeightingProblem.SUM.with(decimal(sum)));
        }
        details.forEach((name, detail) -> faults.guarded("details/" + Codes.shorten(name), () -> {
            Codes.id(Word.of("name of a detail", "naam van een bijzonderheid"), name);
            Codes.name(Word.of("detail", "bijzonderheid"), detail, 1000);
        }));
        faults.throwIfAny(WeightingProblem.INVALID_ELICITATION);
    }

    /**
     * The weight of a part.
     *
     * @param part a part
     * @return 0 to 1 with at most six decimals, without trailing zeros
     * @throws IllegalArgumentException if the part was not weighed; the message lists those that were
     */
    public BigDecimal weight(Node part) {
        Long weight = millionths.get(Objects.requireNonNull(part, "part"));
        if (weight == null) {
            throw Codes.unknown(
                    Word.of("weighed part", "gewogen onderdeel"),
                    part.code(),
                    millionths.keySet().stream().map(Node::code).toList());
        }
        return new BigDecimal(decimal(BigInteger.valueOf(weight)));
    }

    private static String decimal(BigInteger millionths) {
        BigDecimal stripped = new BigDecimal(millionths, 6).stripTrailingZeros();
        return stripped.toPlainString();
    }
}
