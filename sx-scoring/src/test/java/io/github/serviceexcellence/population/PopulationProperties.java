package io.github.serviceexcellence.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every population. */
class PopulationProperties {
    private static final List<ColumnMethod> COLUMN_METHODS = List.of(
            PopulationMethods.zScore(),
            PopulationMethods.minMax(),
            PopulationMethods.rank(),
            PopulationMethods.percentileRank(),
            PopulationMethods.borda(),
            PopulationMethods.distanceToBest());
    private static final List<RowMethod> ROW_METHODS = List.of(
            PopulationMethods.copeland(),
            PopulationMethods.mazziottaPareto(Penalty.DOWNWARD),
            PopulationMethods.mazziottaPareto(Penalty.UPWARD),
            PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD));

    /** 2 to 9 units, 2 to 4 nodes that vary, by a whole scale or by billionths. */
    @Provide
    Arbitrary<Population> populations() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(2, 9);
        Arbitrary<Integer> widths = Arbitraries.integers().between(2, 4);
        return Combinators.combine(sizes, widths)
                .flatAs((units, nodes) ->
                        column(units).list().ofSize(nodes).map(columns -> population(columns, units)));
    }

    private static Arbitrary<List<Long>> column(int units) {
        Arbitrary<List<Long>> steps = Arbitraries.longs()
                .between(0, 10)
                .list()
                .ofSize(units)
                .filter(values -> values.stream().distinct().count() > 1);
        // times 2, so that points can be halved
        return Combinators.combine(
                        steps,
                        Arbitraries.of(2L, 400_002L, 2_000_000_000L),
                        Arbitraries.longs().between(1, 19))
                .as((values, size, start) -> values.stream()
                        .map(value -> start * 4_000_000_000L + value * size)
                        .toList());
    }

    private static Population population(List<List<Long>> columns, int units) {
        List<Node> nodes = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            nodes.add(Node.of(Element.values()[column]));
        }
        PopulationBuilder builder = Population.builder(nodes);
        for (int unit = 0; unit < units; unit++) {
            Map<Node, Points> points = new HashMap<>();
            for (int column = 0; column < nodes.size(); column++) {
                points.put(
                        nodes.get(column),
                        Points.ofBillionths(columns.get(column).get(unit)));
            }
            builder.unit(GroupKey.of("unit " + unit), points);
        }
        return builder.build();
    }

    /** The population with one column changed. */
    private static Population with(Population population, Node changed, UnaryOperator<BigDecimal> change) {
        PopulationBuilder builder = Population.builder(population.nodes());
        for (Unit unit : population.units()) {
            builder.unit(unit.with(changed, change.apply(unit.at(changed))));
        }
        return builder.build();
    }

    private static BigDecimal halved(BigDecimal points) {
        return points.divide(BigDecimal.valueOf(2));
    }

    private static List<PopulationMethod<?>> methods() {
        List<PopulationMethod<?>> all = new ArrayList<>(COLUMN_METHODS);
        all.addAll(ROW_METHODS);
        return all;
    }

    @Property(tries = 200)
    void theOrderOfUnitsAndNodesChangesNoBit(@ForAll("populations") Population population, @ForAll Random random) {
        List<Unit> units = new ArrayList<>(population.units());
        List<Node> nodes = new ArrayList<>(population.nodes());
        Collections.shuffle(units, random);
        Collections.shuffle(nodes, random);
        PopulationBuilder builder = Population.builder(nodes);
        units.forEach(builder::unit);
        Population shuffled = builder.build();
        for (PopulationMethod<?> method : methods()) {
            assertThat(method.scores(shuffled)).isEqualTo(method.scores(population));
        }
        assertThat(PopulationWeights.entropy(shuffled)).isEqualTo(PopulationWeights.entropy(population));
    }

    @Property(tries = 200)
    void aFittedMethodIsAValueAndSaysOfItsUnitsWhatTheResultSays(@ForAll("populations") Population population) {
        for (PopulationMethod<?> method : methods()) {
            FittedMethod<?> fitted = method.fit(population);
            assertThat(fitted).isEqualTo(method.fit(population)).hasSameHashCodeAs(method.fit(population));
            assertThat(fitted.fittedOn()).isEqualTo(population.reference());
            PopulationResult<?> result = method.scores(population);
            for (Unit unit : population.units()) {
                Unit twin = new Unit(unit.key(), unit.values());
                assertThat(fitted.apply(unit)).isEqualTo(result.of(unit.key())).isEqualTo(fitted.apply(twin));
            }
        }
    }

    @Property(tries = 200)
    void numbersStayWithinTheirBounds(@ForAll("populations") Population population) {
        int n = population.units().size();
        double[] highest = {(n - 1) / Math.sqrt(n) + 1e-12, 100, n, 1, n - 1, 1};
        double[] lowest = {-highest[0], 0, 1, 0, 0, 0};
        for (int i = 0; i < COLUMN_METHODS.size(); i++) {
            double low = lowest[i];
            double high = highest[i];
            COLUMN_METHODS.get(i).scores(population).values().values().stream()
                    .flatMap(byNode -> byNode.values().stream())
                    .forEach(value -> assertThat(value).isBetween(low, high));
        }
        assertThat(PopulationMethods.copeland().scores(population).values().values())
                .allSatisfy(score -> assertThat(score).isBetween(1.0 - n, n - 1.0));
    }

    @Property(tries = 200)
    void bordaIsRankLessOneAndTheScalesAgree(@ForAll("populations") Population population) {
        int n = population.units().size();
        var rank = PopulationMethods.rank().scores(population);
        var borda = PopulationMethods.borda().scores(population);
        var share = PopulationMethods.percentileRank().scores(population);
        var minMax = PopulationMethods.minMax().scores(population);
        var distance = PopulationMethods.distanceToBest().scores(population);
        for (Unit unit : population.units()) {
            for (Node node : population.nodes()) {
                double points = at(borda, unit, node);
                assertThat(points).isEqualTo(at(rank, unit, node) - 1);
                assertThat(at(share, unit, node)).isEqualTo(points / (n - 1));
                assertThat(at(minMax, unit, node)).isEqualTo(100 * at(distance, unit, node));
            }
        }
    }

    private static double at(PopulationResult<SortedMap<Node, Double>> result, Unit unit, Node node) {
        return result.of(unit.key()).get(node);
    }

    @Property(tries = 200)
    void scalingAColumnChangesNoZScoreAndNoPlace(@ForAll("populations") Population population) {
        Node first = population.nodes().get(0);
        Population scaled = with(population, first, PopulationProperties::halved);
        for (ColumnMethod method : COLUMN_METHODS) {
            for (Unit unit : population.units()) {
                for (Node node : population.nodes()) {
                    assertThat(at(method.scores(scaled), unit, node))
                            .isCloseTo(at(method.scores(population), unit, node), within(1e-12));
                }
            }
        }
        assertThat(PopulationMethods.copeland().scores(scaled).values())
                .isEqualTo(PopulationMethods.copeland().scores(population).values());
        PopulationWeights.entropy(scaled)
                .weights()
                .forEach((node, weight) -> assertThat(weight)
                        .isCloseTo(PopulationWeights.entropy(population).of(node), within(1e-12)));
    }

    @Property(tries = 200)
    void zScoresHaveMeanZeroAndDeviationOne(@ForAll("populations") Population population) {
        var z = PopulationMethods.zScore().scores(population);
        for (Node node : population.nodes()) {
            double sum = population.units().stream()
                    .mapToDouble(unit -> at(z, unit, node))
                    .sum();
            double squares = population.units().stream()
                    .mapToDouble(unit -> at(z, unit, node) * at(z, unit, node))
                    .sum();
            assertThat(sum).isCloseTo(0, within(1e-12));
            assertThat(squares / (population.units().size() - 1)).isCloseTo(1, within(1e-12));
        }
    }

    @Property(tries = 200)
    void duelsAddUpToNothingAndPenaltiesMirrorEachOther(@ForAll("populations") Population population) {
        assertThat(PopulationMethods.copeland().scores(population).values().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isZero();
        var down = PopulationMethods.mazziottaPareto(Penalty.DOWNWARD).scores(population);
        var up = PopulationMethods.mazziottaPareto(Penalty.UPWARD).scores(population);
        var z = PopulationMethods.zScore().scores(population);
        for (Unit unit : population.units()) {
            double mean = z.of(unit.key()).values().stream()
                    .mapToDouble(value -> 100 + 10 * value)
                    .average()
                    .orElseThrow();
            assertThat((down.of(unit.key()) + up.of(unit.key())) / 2).isCloseTo(mean, within(1e-10));
            assertThat(down.of(unit.key())).isLessThanOrEqualTo(mean + 1e-10);
        }
    }

    @Property(tries = 200)
    void raisingAnElementNeverCostsPlaces(
            @ForAll("populations") Population population, @ForAll @IntRange(max = 8) int which) {
        Assume.that(which < population.units().size());
        Unit unit = List.copyOf(population.units()).get(which);
        Node first = population.nodes().get(0);
        Unit raised = unit.with(first, unit.at(first).add(new BigDecimal("0.1")));
        FittedMethod<Double> copeland = PopulationMethods.copeland().fit(population);
        assertThat(copeland.apply(raised)).isGreaterThanOrEqualTo(copeland.apply(unit));
        var rank = PopulationMethods.rank().fit(population);
        assertThat(rank.apply(raised).get(first))
                .isGreaterThanOrEqualTo(rank.apply(unit).get(first));
    }

    /** Against the formula as it is printed, where its subtraction leaves digits enough. */
    @Property(tries = 200)
    void entropyIsThatOfTheFormula(@ForAll("populations") Population population) {
        Map<Node, Double> diversity = new HashMap<>();
        for (Node node : population.nodes()) {
            double[] points = population.column(node).stream()
                    .mapToDouble(BigDecimal::doubleValue)
                    .toArray();
            double total = Arrays.stream(points).sum();
            double entropy = 0;
            for (double value : points) {
                entropy -= value / total * Math.log(value / total) / Math.log(points.length);
            }
            diversity.put(node, 1 - entropy);
        }
        double sum =
                diversity.values().stream().mapToDouble(Double::doubleValue).sum();
        Assume.that(sum > 1e-5);
        FittedWeights weights = PopulationWeights.entropy(population);
        diversity.forEach((node, d) -> assertThat(weights.of(node)).isCloseTo(d / sum, within(1e-9)));
    }

    @Property(tries = 200)
    void dataWeightsAddUpToOne(@ForAll("populations") Population population) {
        for (Function<Population, FittedWeights> fit : List.<Function<Population, FittedWeights>>of(
                PopulationWeights::entropy, PopulationWeights::critic, PopulationWeights::firstPrincipalComponent)) {
            try {
                FittedWeights weights = fit.apply(population);
                assertThat(weights.weights().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-12));
                assertThat(weights.fittedOn()).isEqualTo(population.reference());
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining(" weights cannot be fitted: ");
            }
        }
    }
}
