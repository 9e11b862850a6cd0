package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.points.Node;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A rule for each column. Keeps the population: whether a unit is one of it decides how many others there are. */
record FittedColumns(StrategyDescription description, Population population, SortedMap<Node, ColumnRule> rules)
        implements FittedMethod<SortedMap<Node, Double>> {
    /** One rule for each column, by what the column shows. */
    static FittedColumns of(PopulationMethod<?> method, Population population, Function<Column, ColumnRule> rule) {
        TreeMap<Node, ColumnRule> rules = new TreeMap<>();
        population.nodes().forEach(node -> rules.put(node, rule.apply(population.turned(node))));
        return new FittedColumns(population.described(method.description()), population, rules);
    }

    @Override
    public PopulationRef fittedOn() {
        return population.reference();
    }

    @Override
    public SortedMap<Node, Double> apply(Unit unit) {
        fittedOn().requireNodesOf(unit, description.name());
        boolean isMember = population.contains(unit);
        TreeMap<Node, Double> numbers = new TreeMap<>();
        rules.forEach((node, rule) -> numbers.put(node, rule.number(unit.at(node), isMember)));
        return Collections.unmodifiableSortedMap(numbers);
    }

    @Override
    public SortedMap<Node, SortedMap<String, Double>> parameters() {
        TreeMap<Node, SortedMap<String, Double>> parameters = new TreeMap<>();
        rules.forEach((node, rule) -> parameters.put(node, rule.parameters()));
        parameters.values().removeIf(SortedMap::isEmpty);
        return Collections.unmodifiableSortedMap(parameters);
    }

    /** The method and the population. */
    @Override
    public String toString() {
        return description + " fitted on " + population;
    }
}
