package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The column methods of this library; {@link PopulationMethods} tells what they do. */
enum StandardColumns implements ColumnMethod {
    Z_SCORE("z-score", Map.of("deviation", "n-1"), true, column -> ColumnRule.Line.standardised(column, 0, 1)),
    MIN_MAX("min-max", Map.of("range", "0-100"), true, column -> ColumnRule.Line.betweenExtremes(column, 100)),
    DISTANCE_TO_BEST(
            "distance-to-best", Map.of("range", "0-1"), true, column -> ColumnRule.Line.betweenExtremes(column, 1)),
    RANK(
            "rank",
            Map.of("lowest", "1", "ties", "share-the-lowest-place"),
            false,
            column -> ColumnRule.Place.of(column, 1, false)),
    PERCENTILE_RANK(
            "percentile-rank",
            Map.of("denominator", "n-1", "ties", "share-the-lowest-place"),
            false,
            column -> ColumnRule.Place.of(column, 0, true)),
    BORDA(
            "borda",
            Map.of("lowest", "0", "ties", "share-the-lowest-place"),
            false,
            column -> ColumnRule.Place.of(column, 0, false));

    private final StrategyDescription description;
    private final boolean needsSpread;
    private final Function<List<Points>, ColumnRule> rule;

    StandardColumns(
            String name, Map<String, String> options, boolean needsSpread, Function<List<Points>, ColumnRule> rule) {
        this.description = describe(name, options);
        this.needsSpread = needsSpread;
        this.rule = rule;
    }

    /** Points rise with what is favourable, so every method of this library takes higher for better, and says so. */
    static StrategyDescription describe(String name, Map<String, String> options) {
        return new StrategyDescription(name, new TreeMap<>(Map.of("direction", "higher-is-better"))).with(options);
    }

    /** One rule for each column. */
    static SortedMap<Node, ColumnRule> rules(Population population, Function<List<Points>, ColumnRule> rule) {
        TreeMap<Node, ColumnRule> rules = new TreeMap<>();
        population.nodes().forEach(node -> rules.put(node, rule.apply(population.column(node))));
        return rules;
    }

    @Override
    public StrategyDescription description() {
        return description;
    }

    @Override
    public FittedMethod<SortedMap<Node, Double>> fit(Population population) {
        if (needsSpread) {
            population.requireSpread(PopulationProblem.CANNOT_BE_FITTED, description.name());
        }
        return new FittedColumns(description, population.reference(), rules(population, rule));
    }

    /** The description. */
    @Override
    public String toString() {
        return description.toString();
    }
}
