package io.github.serviceexcellence.population;

import static io.github.serviceexcellence.population.Branches.CULTURE;
import static io.github.serviceexcellence.population.Branches.LEADERSHIP;
import static io.github.serviceexcellence.population.Branches.THREE;
import static io.github.serviceexcellence.population.Branches.population;
import static io.github.serviceexcellence.population.Branches.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method by hand, on three branches: north 40 and 50, mid 60 and 70, south 80 and 30. */
class PopulationMethodsTest {
    private static final Map<Node, BigDecimal> TWO_TO_ONE =
            Map.of(LEADERSHIP, new BigDecimal("2"), CULTURE, new BigDecimal("1"));
    private static final Map<Node, Goalposts> GOALPOSTS = Map.of(
            LEADERSHIP, Goalposts.of(Points.ZERO, Points.of(100), Points.of(60)),
            CULTURE, Goalposts.of(Points.ZERO, Points.of(100), Points.of(50)));

    /** Expected: north's, mid's and south's leadership, and then their culture; or one number each. */
    record Case(PopulationMethod<?> method, String description, double... expected) {}

    static Stream<Case> cases() {
        return Stream.of(columnCases(), duelCases(), balanceCases(), divisorCases())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> columnCases() {
        return Stream.of(
                new Case(
                        PopulationMethods.zScore(),
                        "z-score (deviation = n-1; direction = higher-is-better)",
                        -1,
                        0,
                        1,
                        0,
                        1,
                        -1),
                new Case(
                        PopulationMethods.minMax(),
                        "min-max (direction = higher-is-better; range = 0-100)",
                        0,
                        50,
                        100,
                        50,
                        100,
                        0),
                new Case(
                        PopulationMethods.rank(),
                        "rank (direction = higher-is-better; lowest = 1; ties = share-the-lowest-place)",
                        1,
                        2,
                        3,
                        2,
                        3,
                        1),
                new Case(
                        PopulationMethods.percentileRank(),
                        "percentile-rank (denominator = others; direction = higher-is-better;"
                                + " ties = share-the-lowest-place)",
                        0,
                        0.5,
                        1,
                        0.5,
                        1,
                        0),
                new Case(
                        PopulationMethods.borda(),
                        "borda (direction = higher-is-better; lowest = 0; ties = share-the-lowest-place)",
                        0,
                        1,
                        2,
                        1,
                        2,
                        0),
                new Case(
                        PopulationMethods.distanceToBest(),
                        "distance-to-best (direction = higher-is-better; range = 0-1)",
                        0,
                        0.5,
                        1,
                        0.5,
                        1,
                        0));
    }

    private static Stream<Case> duelCases() {
        return Stream.of(
                // north loses both nodes to mid; the other two duels are one node each
                new Case(
                        PopulationMethods.copeland(),
                        "copeland (direction = higher-is-better; ties = no-point; weights = equal)",
                        -1,
                        1,
                        0),
                // leadership decides every duel
                new Case(
                        PopulationMethods.copeland(TWO_TO_ONE),
                        "copeland (direction = higher-is-better; ties = no-point;"
                                + " weights = element:leadership 2, element:service-culture 1)",
                        -2,
                        0,
                        2));
    }

    private static Stream<Case> balanceCases() {
        return Stream.of(
                // 90 and 100: M = 95, S^2 = 50; 100 and 110: M = 105, S^2 = 50; 110 and 90: M = 100, S^2 = 200
                new Case(
                        PopulationMethods.mazziottaPareto(Penalty.DOWNWARD),
                        "mazziotta-pareto (direction = higher-is-better; imbalance.deviation = n-1;"
                                + " penalty = downward; scale = mean 100, standard deviation 10)",
                        95 - 50 / 95.0,
                        105 - 50 / 105.0,
                        98),
                // 70 and 100: M = 85, S^2 = 225; 100 and 130: M = 115, S^2 = 225; 130 and 70: M = 100, S^2 = 900
                new Case(
                        PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD),
                        "adjusted-mazziotta-pareto (direction = higher-is-better; imbalance.deviation = n;"
                                + " penalty = downward; scale = mean 100, range 60)",
                        85 - 225 / 85.0,
                        115 - 225 / 115.0,
                        91),
                // 88 and 100: M = 94, S^2 = 36; 100 and 112: M = 106, S^2 = 36; 112 and 88: M = 100, S^2 = 144
                new Case(
                        PopulationMethods.adjustedMazziottaPareto(Penalty.UPWARD, GOALPOSTS),
                        "adjusted-mazziotta-pareto (direction = higher-is-better; imbalance.deviation = n;"
                                + " penalty = upward; scale = element:leadership 0 to 100 around 60,"
                                + " element:service-culture 0 to 100 around 50)",
                        94 + 36 / 94.0,
                        106 + 36 / 106.0,
                        101.44));
    }

    /** The same three indices with the other divisor: of two nodes, S^2 with n is half of S^2 with n - 1. */
    private static Stream<Case> divisorCases() {
        return Stream.of(
                new Case(
                        PopulationMethods.mazziottaPareto(Penalty.DOWNWARD, Divisor.N),
                        "mazziotta-pareto (direction = higher-is-better; imbalance.deviation = n;"
                                + " penalty = downward; scale = mean 100, standard deviation 10)",
                        95 - 25 / 95.0,
                        105 - 25 / 105.0,
                        99),
                new Case(
                        PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD, Divisor.N_MINUS_ONE),
                        "adjusted-mazziotta-pareto (direction = higher-is-better; imbalance.deviation = n-1;"
                                + " penalty = downward; scale = mean 100, range 60)",
                        85 - 450 / 85.0,
                        115 - 450 / 115.0,
                        82),
                new Case(
                        PopulationMethods.adjustedMazziottaPareto(Penalty.UPWARD, GOALPOSTS, Divisor.N_MINUS_ONE),
                        "adjusted-mazziotta-pareto (direction = higher-is-better; imbalance.deviation = n-1;"
                                + " penalty = upward; scale = element:leadership 0 to 100 around 60,"
                                + " element:service-culture 0 to 100 around 50)",
                        94 + 72 / 94.0,
                        106 + 72 / 106.0,
                        102.88));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMethodGivesWhatIsReckonedByHand(Case given) {
        assertThat(given.method().description()).hasToString(given.description());
        assertThat(given.method()).hasToString(given.description());
        PopulationResult<?> result = given.method().scores(THREE);
        assertThat(result.description()).isEqualTo(given.method().description());
        assertThat(result.reference()).isEqualTo(THREE.reference());
        List<String> names = List.of("north", "mid", "south");
        for (int i = 0; i < given.expected().length; i++) {
            Object value = result.of(GroupKey.of(names.get(i % 3)));
            Object number = value instanceof Map<?, ?> byNode ? byNode.get(i < 3 ? LEADERSHIP : CULTURE) : value;
            Composite.check((Double) number, given.expected()[i], 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void otherNodesThanThoseFittedOnAreRefused(Case given) {
        Unit other = Unit.of(
                GroupKey.of("east"),
                new TreeMap<>(Map.of(LEADERSHIP, Points.of(1), Node.of(Element.MONITORING), Points.of(2))));
        FittedMethod<?> fitted = given.method().fit(THREE);
        assertThat(fitted).hasToString(given.description() + " fitted on " + THREE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted.apply(other))
                .withMessage(fitted.description().name()
                        + " was fitted on other nodes than it is asked to score: east lacks element:service-culture;"
                        + " east has element:monitoring, which the population does not have");
    }

    @Test
    void whatWasLearnedHasNames() {
        assertThat(PopulationMethods.zScore().fit(THREE).parameters().get(LEADERSHIP))
                .isEqualTo(Map.of("mean", 60.0, "standard-deviation", 20.0));
        assertThat(PopulationMethods.minMax().fit(THREE).parameters().get(CULTURE))
                .isEqualTo(Map.of("minimum", 30.0, "maximum", 70.0));
        assertThat(PopulationMethods.mazziottaPareto(Penalty.UPWARD)
                        .fit(THREE)
                        .parameters()
                        .get(CULTURE))
                .isEqualTo(Map.of("mean", 50.0, "standard-deviation", 20.0));
        assertThat(PopulationMethods.adjustedMazziottaPareto(Penalty.UPWARD, GOALPOSTS)
                        .fit(THREE)
                        .parameters()
                        .get(LEADERSHIP))
                .isEqualTo(Map.of("minimum", 0.0, "maximum", 100.0, "reference", 60.0));
        assertThat(PopulationMethods.rank().fit(THREE).parameters()).isEmpty();
        assertThat(PopulationMethods.copeland().fit(THREE).parameters()).isEmpty();
    }

    @Test
    void tiesShareTheLowestPlace() {
        Population tied = population(unit("a", 10, 50), unit("b", 20, 50), unit("c", 20, 50), unit("d", 30, 50));
        assertThat(leadership(PopulationMethods.rank(), tied)).containsExactly(1.0, 2.0, 2.0, 4.0);
        assertThat(leadership(PopulationMethods.borda(), tied)).containsExactly(0.0, 1.0, 1.0, 3.0);
        assertThat(leadership(PopulationMethods.percentileRank(), tied)).containsExactly(0.0, 1 / 3.0, 1 / 3.0, 1.0);
        assertThat(PopulationMethods.copeland().scores(tied).values().values()).containsExactly(-3.0, 0.0, 0.0, 3.0);
    }

    private static List<Double> leadership(ColumnMethod method, Population population) {
        return method.scores(population).values().values().stream()
                .map(byNode -> byNode.get(LEADERSHIP))
                .toList();
    }

    @Test
    void aNewUnitIsMeasuredAgainstThePopulation() {
        Unit best = unit("new", 100, 70);
        assertThat(PopulationMethods.zScore().fit(THREE).apply(best)).isEqualTo(Map.of(LEADERSHIP, 2.0, CULTURE, 1.0));
        assertThat(PopulationMethods.minMax().fit(THREE).apply(best))
                .isEqualTo(Map.of(LEADERSHIP, 150.0, CULTURE, 100.0));
        assertThat(PopulationMethods.rank().fit(THREE).apply(best)).isEqualTo(Map.of(LEADERSHIP, 4.0, CULTURE, 3.0));
        assertThat(PopulationMethods.borda().fit(THREE).apply(best)).isEqualTo(Map.of(LEADERSHIP, 3.0, CULTURE, 2.0));
        assertThat(PopulationMethods.copeland().fit(THREE).apply(best)).isEqualTo(3.0);
        assertThat(PopulationMethods.percentileRank().fit(THREE).apply(unit("new", 70, 0)))
                .isEqualTo(Map.of(LEADERSHIP, 2 / 3.0, CULTURE, 0.0));
    }
}
