package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.points.Node;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The column methods that draw a straight line; {@link PopulationMethods} tells what they do. */
enum StandardColumns implements ColumnMethod {
    Z_SCORE("z-score", Map.of("deviation", "n-1"), column -> ColumnRule.Line.standardised(column, 0, 1)),
    MIN_MAX("min-max", Map.of("range", "0-100"), column -> ColumnRule.Line.betweenExtremes(column, 100)),
    DISTANCE_TO_BEST("distance-to-best", Map.of("range", "0-1"), column -> ColumnRule.Line.betweenExtremes(column, 1));

    private final StrategyDescription description;
    private final Function<Column, ColumnRule> rule;

    StandardColumns(String name, Map<String, String> options, Function<Column, ColumnRule> rule) {
        this.description = describe(name, options);
        this.rule = rule;
    }

    /**
     * Points rise with what is favourable, so every method of this library takes higher for better, and says so. What a population says
     * otherwise of its nodes is added when the method is fitted.
     */
    static StrategyDescription describe(String name, Map<String, String> options) {
        return new StrategyDescription(name, new TreeMap<>(Map.of("direction", "higher-is-better"))).with(options);
    }

    @Override
    public StrategyDescription description() {
        return description;
    }

    @Override
    public FittedMethod<SortedMap<Node, Double>> fit(Population population) {
        population.requireSpread(PopulationProblem.CANNOT_BE_FITTED, description.name());
        return FittedColumns.of(this, population, rule);
    }

    /** The description. */
    @Override
    public String toString() {
        return description.toString();
    }
}
