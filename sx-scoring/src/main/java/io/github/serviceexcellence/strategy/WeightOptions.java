package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weights of elements as options of a strategy: one option a number, since all nine may be longer than a choice can be. */
final class WeightOptions {
    static final String EQUAL = "equal";
    static final String GIVEN = "given";

    private static final String WEIGHTS = "weights";
    private static final String WEIGHT = "weight.";

    private WeightOptions() {}

    static SortedMap<String, String> of(Weights weights) {
        SortedMap<String, String> options = new TreeMap<>();
        options.put(WEIGHTS, weights.isEqual() ? EQUAL : GIVEN);
        if (!weights.isEqual()) {
            for (Element element : Element.values()) {
                options.put(WEIGHT + element.code(), Decimals.plain(weights.weight(element)));
            }
        }
        return options;
    }

    static Weights read(OptionReader options) {
        String kind = options.word(WEIGHTS, EQUAL, GIVEN);
        if (options.isFaulty(WEIGHTS)) {
            options.skip(WEIGHT, "ELEMENT");
        }
        if (kind.equals(EQUAL)) {
            return Weights.equal();
        }
        Map<Node, BigDecimal> read = new TreeMap<>();
        for (Element element : Element.values()) {
            read.put(Node.of(element), options.read(WEIGHT + element.code(), WeightOptions::number, BigDecimal.ONE));
        }
        return options.guarded(WEIGHTS, () -> Weights.of(read), Weights.equal());
    }

    /** A weight, of an element or an item. */
    static BigDecimal number(String choice) {
        BigDecimal weight;
        try {
            weight = new BigDecimal(choice);
        } catch (NumberFormatException e) {
            throw InvalidInputException.of(StrategyProblem.NO_WEIGHT.with(Codes.shorten(choice)));
        }
        if (weight.signum() < 0 || !Decimals.isShort(weight)) {
            throw InvalidInputException.of(StrategyProblem.WEIGHT_RANGE.with(Codes.shorten(choice)));
        }
        Codes.oneForm(choice, Decimals.plain(weight));
        return weight;
    }
}
