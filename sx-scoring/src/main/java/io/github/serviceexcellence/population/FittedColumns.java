package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A rule for each column. */
record FittedColumns(StrategyDescription description, PopulationRef fittedOn, SortedMap<Node, ColumnRule> rules)
        implements FittedMethod<SortedMap<Node, Double>> {
    @Override
    public SortedMap<Node, Double> apply(Unit unit) {
        fittedOn.requireNodesOf(unit, description.name());
        Faults faults = new Faults();
        TreeMap<Node, Double> values = new TreeMap<>();
        rules.forEach((node, rule) -> {
            rule.objection(unit.at(node)).ifPresent(why -> faults.add(node.code(), why));
            values.put(node, rule.value(unit.at(node)));
        });
        faults.throwByField(PopulationProblem.NO_MEANING, description.name(), unit.key());
        return Collections.unmodifiableSortedMap(values);
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
        return description + " fitted on " + fittedOn;
    }
}
