package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a population method says of units, with how it was made and which population it rests on.
 *
 * @param <V> a number by node, or one number
 * @param description the method with its direction and what it does with ties
 * @param reference the population that the method was fitted on
 * @param values what it says, by unit
 */
public record PopulationResult<V>(
        StrategyDescription description, PopulationRef reference, SortedMap<GroupKey, V> values) {
    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if a number is NaN or infinite; the message names all such units
     */
    public PopulationResult {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(reference, "reference");
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        Faults faults = new Faults();
        values.forEach((unit, value) -> faults.check(
                isFinite(value),
                "values/" + unit,
                () -> PopulationProblem.NOT_FINITE.with(unit, String.valueOf(value))));
        faults.throwIfAny(PopulationProblem.INVALID_RESULT, description.name());
    }

    private static boolean isFinite(Object value) {
        Collection<?> numbers = value instanceof Map<?, ?> byNode ? byNode.values() : List.of(value);
        return numbers.stream().allMatch(number -> !(number instanceof Double d) || Double.isFinite(d));
    }

    /**
     * What the method says of a unit.
     *
     * @param unit the unit's key
     * @return the value
     * @throws IllegalArgumentException if there is none; the message lists the units there are
     */
    public V of(GroupKey unit) {
        V value = values.get(unit);
        if (value == null) {
            throw Codes.unknown(
                    Word.of("unit of this result", "eenheid van dit resultaat"),
                    unit.value(),
                    values.keySet().stream().map(GroupKey::value).toList());
        }
        return value;
    }
}
