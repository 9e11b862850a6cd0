package io.github.serviceexcellence.card;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What goes without saying of the strategy that most cards are made with: its choices unless somebody chooses others. */
final class StandardChoices {
    private static final String NAME = "standard";
    private static final String MEAN = "arithmetic-mean";
    private static final String EQUAL = "equal";

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("index.aggregation", MEAN),
            Map.entry("item.aggregation", MEAN),
            Map.entry("item.imputation", "none"),
            Map.entry("item.minimum-answered", "50 %"),
            Map.entry("item.normalisation", "percent-of-maximum"),
            Map.entry("item.weights", EQUAL),
            Map.entry("missing", "reject"),
            Map.entry("tree", "dimensions-european"),
            Map.entry("tree.leaves", "all"),
            Map.entry("weights", EQUAL),
            Map.entry("whole.aggregation", MEAN));

    private StandardChoices() {}

    static boolean isStandard(StrategyDescription strategy) {
        return strategy.name().equals(NAME);
    }

    /** How many choices are others, or say more. */
    static long others(StrategyDescription strategy) {
        return strategy.options().entrySet().stream()
                .filter(option -> !option.getValue().equals(USUAL.get(option.getKey())))
                .count();
    }

    /** How much a part of the index weighs; nothing if the index is no mean, or only the answers tell. */
    static Optional<BigDecimal> weight(StrategyDescription strategy, Node part) {
        Map<String, String> options = strategy.options();
        if (!isStandard(strategy) || !MEAN.equals(options.get("index.aggregation"))) {
            return Optional.empty();
        }
        return EQUAL.equals(options.get("weights"))
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(options.get("weight." + part))
                        .map(Decimals::find)
                        .filter(weight -> weight.signum() >= 0 && Decimals.isShort(weight));
    }
}
