package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Weights of parts as options of a strategy: one option a number, since all together may be longer than a choice can be. */
final class WeightOptions {
    static final String EQUAL = "equal";
    static final String GIVEN = "given";

    private static final String BY_ANSWERS = "by-answers";
    private static final String WEIGHTS = "weights";
    private static final String WEIGHT = "weight.";

    private WeightOptions() {}

    static SortedMap<String, String> of(Weights weights) {
        SortedMap<String, String> options = new TreeMap<>();
        options.put(WEIGHTS, kind(weights));
        weights.given().forEach((node, weight) -> options.put(WEIGHT + node, Decimals.plain(weight)));
        return options;
    }

    private static String kind(Weights weights) {
        if (weights.isEqual()) {
            return EQUAL;
        }
        return weights.isByAnswers() ? BY_ANSWERS : GIVEN;
    }

    /** The weights that options say: of every part of the tree, and of more. */
    static Weights read(OptionReader options, Optional<ScoreTree> tree) {
        String kind = options.word(WEIGHTS, EQUAL, BY_ANSWERS, GIVEN);
        if (options.isFaulty(WEIGHTS)) {
            options.skip(WEIGHT, "NODE");
        }
        if (!kind.equals(GIVEN)) {
            return kind.equals(EQUAL) ? Weights.equal() : Weights.byAnswers();
        }
        Map<Node, BigDecimal> read = new TreeMap<>();
        tree.stream()
                .flatMap(WeightOptions::parts)
                .distinct()
                .forEach(part -> read.put(part, options.read(WEIGHT + part, WeightOptions::number, BigDecimal.ONE)));
        options.each(WEIGHT, "NODE", (node, choice) -> read.put(new Node(node), number(choice)));
        return options.guarded(WEIGHTS, () -> Weights.of(read), Weights.equal());
    }

    /** Everything that needs a weight, sooner or later twice. */
    static Stream<Node> parts(ScoreTree tree) {
        return Stream.concat(Stream.of(Node.INDEX), tree.wholes().stream())
                .flatMap(whole -> tree.partsOf(whole).stream());
    }

    /** A weight, of a part or an item. */
    static BigDecimal number(String choice) {
        BigDecimal weight;
        try {
            weight = Decimals.read(choice);
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
