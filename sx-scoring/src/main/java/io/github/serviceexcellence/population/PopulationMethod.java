package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;

/**
 * A method that looks at many units before it can say anything about one. It learns from a population, and the {@link FittedMethod}
 * that comes out is applied to units.
 *
 * <p>What it says of a unit depends on the others: the same answers give another number in another population. Such numbers rank
 * and compare within the population; a score card's points are what to follow over time.
 *
 * @param <V> what it says of a unit: a number by node ({@link ColumnMethod}) or one number ({@link RowMethod})
 */
public interface PopulationMethod<V> {
    /**
     * What the method does.
     *
     * @return its name and every choice: direction, what happens to ties, which deviation ...
     */
    StrategyDescription description();

    /**
     * Learns from a population.
     *
     * @param population the units
     * @return the method, ready to be applied to these units and to others
     * @throws IllegalArgumentException if nothing can be learned from it, for instance because a column does not vary; the message
     *     names all such columns
     */
    FittedMethod<V> fit(Population population);

    /**
     * Learns from a population and says what that means for its units.
     *
     * @param population the units
     * @return what the method says of each unit
     * @throws IllegalArgumentException if nothing can be learned from the population
     */
    default PopulationResult<V> scores(Population population) {
        return fit(population).apply(population);
    }
}
