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
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the methods refuse, and with which words. */
class PopulationMethodsRefusalTest {
    private static final Map<Node, Goalposts> GOALPOSTS = Map.of(
            LEADERSHIP, Goalposts.of(Points.ZERO, Points.of(100), Points.of(60)),
            CULTURE, Goalposts.of(Points.ZERO, Points.of(100), Points.of(50)));

    @Test
    void aNewUnitForWhichAMethodHasNoMeaningIsRefused() {
        // standard deviations of a point: 100 + 10 * -50 = -400
        Population close = population(unit("a", 50, 50), unit("b", 51, 51), unit("c", 52, 52));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationMethods.mazziottaPareto(Penalty.DOWNWARD)
                        .fit(close)
                        .apply(unit("new", 1, 1)))
                .withMessage("mazziotta-pareto has no meaning for new: the mean of its standardised values is -400.0,"
                        + " and the penalty needs one above 0; the unit lies too far below the population");
    }

    @Test
    void columnsThatDoNotVaryAreRefusedWhereSpreadIsNeeded() {
        Population flat = population(unit("a", 50, 30), unit("b", 50, 30));
        String reason = " cannot be fitted: element:leadership does not vary, all 2 units have 50; leave it out;"
                + " element:service-culture does not vary, all 2 units have 30; leave it out";
        List<PopulationMethod<?>> spreading = List.of(
                PopulationMethods.zScore(),
                PopulationMethods.minMax(),
                PopulationMethods.distanceToBest(),
                PopulationMethods.mazziottaPareto(Penalty.DOWNWARD),
                PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD));
        for (PopulationMethod<?> method : spreading) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.fit(flat))
                    .withMessage(method.description().name() + reason);
        }
        assertThat(PopulationMethods.rank().scores(flat).of(GroupKey.of("b")))
                .isEqualTo(Map.of(LEADERSHIP, 1.0, CULTURE, 1.0));
        assertThat(PopulationMethods.copeland().scores(flat).values().values()).containsExactly(0.0, 0.0);
        assertThat(PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD, GOALPOSTS)
                        .scores(flat)
                        .of(GroupKey.of("a")))
                .isEqualTo(PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD, GOALPOSTS)
                        .scores(flat)
                        .of(GroupKey.of("b")));
    }

    @Test
    void balanceNeedsTwoNodes() {
        Population one = Branches.columns(new double[] {1, 2});
        for (RowMethod method : List.of(
                PopulationMethods.mazziottaPareto(Penalty.DOWNWARD),
                PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.fit(one))
                    .withMessage(method.description().name()
                            + " cannot be fitted: the population has one node, and balance is between two or more");
        }
    }

    @Test
    void choicesAreForTheNodesOfThePopulation() {
        Node monitoring = Node.of(Element.MONITORING);
        Goalposts posts = Goalposts.of(Points.ZERO, Points.of(100), Points.of(50));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PopulationMethods.copeland(Map.of(LEADERSHIP, BigDecimal.ONE, monitoring, BigDecimal.ONE))
                                .fit(THREE))
                .withMessage("copeland cannot be fitted: the weights lack element:service-culture;"
                        + " the weights name element:monitoring, which the population does not have");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationMethods.adjustedMazziottaPareto(
                                Penalty.DOWNWARD, Map.of(LEADERSHIP, posts, monitoring, posts))
                        .fit(THREE))
                .withMessage("adjusted-mazziotta-pareto cannot be fitted: the goalposts lack element:service-culture;"
                        + " the goalposts name element:monitoring, which the population does not have");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationMethods.copeland(Map.of()))
                .withMessage("there are no weights; use copeland() for equal ones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD, Map.of()))
                .withMessage("there are no goalposts; give one for each node, or leave them out to learn them from a"
                        + " population");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000", "0.0000000001", "1E+1000000000", "1E-1000000000", "-1E+1000000000"})
    void weightsAreSmallDecimals(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationMethods.copeland(Map.of(LEADERSHIP, new BigDecimal(weight))))
                .withMessage("the weights are invalid: the weight of element:leadership must be 0 or more, below a"
                        + " million, with at most nine decimals");
    }

    @Test
    void weightsDecideExactly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationMethods.copeland(Map.of(LEADERSHIP, new BigDecimal("0.00"))))
                .withMessage("the weights are invalid: all weights are 0, so that nothing decides");
        assertThat(PopulationMethods.copeland(Map.of(LEADERSHIP, new BigDecimal("1E+2"))))
                .isEqualTo(PopulationMethods.copeland(Map.of(LEADERSHIP, new BigDecimal("100.0"))));
        // in floating point 0.1 + 0.2 is more than 0.3
        Population duel = Branches.columns(new double[] {1, 0}, new double[] {1, 0}, new double[] {0, 1});
        SortedMap<GroupKey, Double> scores = PopulationMethods.copeland(Map.of(
                        LEADERSHIP,
                        new BigDecimal("0.1"),
                        CULTURE,
                        new BigDecimal("0.2"),
                        Node.of(Element.MONITORING),
                        new BigDecimal("0.3")))
                .scores(duel)
                .values();
        assertThat(scores.values()).containsExactly(0.0, 0.0);
    }

    @Test
    void goalpostsLieWithinTheScaleAndInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goalposts.of(Points.of(101), Points.of(-1), Points.of(50)))
                .withMessage("the goalposts are invalid: the highest, -1, must be above the lowest, 101;"
                        + " the reference, 50, must lie between them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationMethods.adjustedMazziottaPareto(
                        Penalty.DOWNWARD,
                        Map.of(LEADERSHIP, Goalposts.of(Points.of(-1), Points.of(100), Points.of(50)))))
                .withMessage("the goalposts are invalid: those of element:leadership, -1 to 100, do not lie within 0 to"
                        + " 100 points");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goalposts(
                        new BigDecimal("0.123456789012345678901"), new BigDecimal("1E+2"), BigDecimal.ONE))
                .withMessage("the goalposts are invalid: they have at most 20 digits, round them first");
    }

    @Test
    void aPenaltyHasACode() {
        assertThat(Penalty.values())
                .allSatisfy(penalty -> assertThat(Penalty.parse(penalty.code())).isSameAs(penalty));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Penalty.parse("down"))
                .withMessage("'down' is no penalty; use one of: downward, upward");
    }

    @Test
    void aResultHoldsFiniteNumbersOfKnownUnits() {
        PopulationResult<Double> result = PopulationMethods.copeland().scores(THREE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.of(GroupKey.of("east")))
                .withMessage("'east' is no unit of this result; use one of: mid, north, south");
        TreeMap<GroupKey, Object> broken = new TreeMap<>(Map.of(
                GroupKey.of("a"),
                Double.NaN,
                GroupKey.of("b"),
                1.0,
                GroupKey.of("c"),
                Map.of(LEADERSHIP, Double.POSITIVE_INFINITY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PopulationResult<>(result.description(), result.reference(), broken))
                .withMessage("the result of copeland is invalid: a has NaN, which holds no finite number;"
                        + " c has {element:leadership=Infinity}, which holds no finite number");
    }

    @Test
    void aLongListOfChoicesIsToldByItsDigest() {
        TreeMap<Node, BigDecimal> many = new TreeMap<>();
        for (int item = 0; item < 100; item++) {
            many.put(new Node("item:i" + item), BigDecimal.ONE);
        }
        assertThat(PopulationMethods.copeland(many).description().options().get("weights"))
                .matches("sha-256 [0-9a-f]{64}");
    }
}
