package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A method with what it learned from a population. It is a value: fitted by the same method on the same population it is equal.
 *
 * <p>Applied to a unit of its population (the same key, with the same values) it says what it said there. Applied to a new unit it
 * measures that unit against the population, which itself stays as it is: the new unit does not move the means, and the others keep
 * their places. {@link PopulationMethods} says of each method what that means. A unit that was measured on other nodes is refused.
 *
 * @param <V> what it says of a unit: a number by node, or one number
 */
public interface FittedMethod<V> {
    /**
     * How it was made.
     *
     * @return the description of the method; where lower is better for some nodes, with the direction of every node
     */
    StrategyDescription description();

    /**
     * What it was fitted on.
     *
     * @return the population's size, nodes and digest
     */
    PopulationRef fittedOn();

    /**
     * The numbers that it learned and that have a name, such as {@code mean} and {@code standard-deviation}, in points or in the
     * indicator's own unit, and not turned where lower is better.
     *
     * @return numbers by node and name; empty for a method that counts places
     */
    SortedMap<Node, SortedMap<String, Double>> parameters();

    /**
     * What the method says of a unit, of the population or new.
     *
     * @param unit a unit with the nodes it was fitted on
     * @return never NaN or infinite
     * @throws IllegalArgumentException if the unit has other nodes, or the method has no meaning for it
     */
    V apply(Unit unit);

    /**
     * What the method says of many units, those it was fitted on or others.
     *
     * @param population units with the nodes it was fitted on
     * @return the values by unit
     * @throws IllegalArgumentException if the units have other nodes, or the method has no meaning for one of them
     */
    default PopulationResult<V> apply(Population population) {
        TreeMap<GroupKey, V> values = new TreeMap<>();
        population.units().forEach(unit -> values.put(unit.key(), apply(unit)));
        return new PopulationResult<>(description(), fittedOn(), values);
    }
}
