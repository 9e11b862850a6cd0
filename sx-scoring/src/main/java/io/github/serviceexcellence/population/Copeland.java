package io.github.serviceexcellence.population;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Duels between units, decided by weighted nodes. Weights are decimals: which of two sums is larger is never a matter of rounding.
 */
record Copeland(SortedMap<Node, BigDecimal> weights) implements RowMethod {
    private static final String NAME = "copeland";
    private static final String WEIGHTS = "weights";
    private static final int DECIMALS = 9;
    private static final int DIGITS = 6;

    /** No weights means equal weights. */
    Copeland {
        Faults faults = new Faults();
        TreeMap<Node, BigDecimal> copy = new TreeMap<>();
        weights.forEach((node, weight) -> {
            BigDecimal stripped = weight.stripTrailingZeros();
            boolean fits = stripped.signum() == 0
                    || (stripped.signum() > 0
                            && stripped.scale() <= DECIMALS
                            && (long) stripped.precision() - stripped.scale() <= DIGITS);
            faults.check(fits, NodeChoices.field(WEIGHTS, node), PopulationProblem.WEIGHT, node);
            copy.put(node, stripped.scale() < 0 && fits ? stripped.setScale(0) : stripped);
        });
        faults.check(
                copy.isEmpty() || copy.values().stream().anyMatch(weight -> weight.signum() != 0),
                WEIGHTS,
                PopulationProblem.ALL_WEIGHTS_ZERO);
        faults.throwIfAny(PopulationProblem.INVALID_WEIGHTS);
        weights = Collections.unmodifiableSortedMap(copy);
    }

    @Override
    public StrategyDescription description() {
        return StandardColumns.describe(
                NAME, Map.of("ties", "no-point", WEIGHTS, weights.isEmpty() ? "equal" : NodeChoices.of(weights)));
    }

    @Override
    public FittedMethod<Double> fit(Population population) {
        TreeMap<Node, Long> votes = new TreeMap<>();
        if (weights.isEmpty()) {
            population.nodes().forEach(node -> votes.put(node, 1L));
        } else {
            Faults faults = new Faults();
            NodeChoices.requireNodes(faults, WEIGHTS, NodeChoices.WEIGHTS, weights.keySet(), population.nodes());
            faults.throwIfAny(PopulationProblem.CANNOT_BE_FITTED, NAME);
            weights.forEach((node, weight) ->
                    votes.put(node, weight.movePointRight(DECIMALS).longValueExact()));
        }
        votes.replaceAll((node, vote) -> population.lowerIsBetter(node) ? -vote : vote);
        return new Fitted(population.described(description()), population, votes);
    }

    /** The description. */
    @Override
    public String toString() {
        return description().toString();
    }

    /** Keeps the population: a duel needs an opponent. A vote below 0 goes to the lower of the two. */
    record Fitted(StrategyDescription description, Population population, SortedMap<Node, Long> votes)
            implements FittedMethod<Double> {
        @Override
        public PopulationRef fittedOn() {
            return population.reference();
        }

        @Override
        public SortedMap<Node, SortedMap<String, Double>> parameters() {
            return Collections.emptySortedMap();
        }

        @Override
        public Double apply(Unit unit) {
            fittedOn().requireNodesOf(unit, description.name());
            int score = 0;
            for (Unit opponent : population.units()) {
                score += duel(unit, opponent);
            }
            return (double) score;
        }

        /** 1 if the unit wins, -1 if it loses, 0 if neither. */
        private int duel(Unit unit, Unit opponent) {
            long balance = 0;
            for (Map.Entry<Node, Long> vote : votes.entrySet()) {
                int higher = unit.at(vote.getKey()).compareTo(opponent.at(vote.getKey()));
                balance = Math.addExact(balance, Integer.signum(higher) * vote.getValue());
            }
            return Long.signum(balance);
        }

        /** The method and the population. */
        @Override
        public String toString() {
            return description + " fitted on " + population;
        }
    }
}
