package io.github.serviceexcellence.population;

import static io.github.serviceexcellence.population.Branches.CULTURE;
import static io.github.serviceexcellence.population.Branches.LEADERSHIP;
import static io.github.serviceexcellence.population.Branches.THREE;
import static io.github.serviceexcellence.population.Branches.columns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.weighting.Weights;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PopulationWeightsTest {
    private static final Node MONITORING = Node.of(Element.MONITORING);

    private static void check(FittedWeights weights, double... expected) {
        Node[] nodes = {LEADERSHIP, CULTURE, MONITORING};
        assertThat(weights.weights()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            Composite.check(weights.of(nodes[i]), expected[i], 1e-12);
        }
    }

    /**
     * By hand: shares 1/4 and 3/4 have entropy 2 - 3/4 log2(3) = 0.811278124459133 (bits, log2(n) = 1), shares 0.4 and 0.6 have
     * 0.970950594454669; so d is 0.188721875540867 and 0.029049405545331, and the weights are their shares.
     */
    @Test
    void entropyByHand() {
        FittedWeights weights = PopulationWeights.entropy(columns(new double[] {10, 30}, new double[] {40, 60}));
        check(weights, 0.866605893116673, 0.133394106883327);
        assertThat(weights.method()).hasToString("entropy (shares = of-the-column-total)");
        // shares 0 and 1 have entropy 0: d is 1
        double rest = 0.188721875540867;
        check(
                PopulationWeights.entropy(columns(new double[] {10, 30}, new double[] {0, 60})),
                rest / (1 + rest),
                1 / (1 + rest));
    }

    @Test
    void weightsOfTheNineElementsServeAStrategy() {
        FittedWeights fitted = PopulationWeights.critic(Composite.POPULATION);

        assertThat(fitted.toWeights().weight(Node.of(Element.LEADERSHIP)).doubleValue())
                .isCloseTo(fitted.of(Node.of(Element.LEADERSHIP)), within(5e-10));
    }

    @Test
    void weightsOfAnyConstructsServeAStrategyAndThoseOfItemsDoNot() {
        FittedWeights two = PopulationWeights.entropy(columns(new double[] {10, 30}, new double[] {40, 60}));
        assertThat(two.toWeights().weight(LEADERSHIP)).isEqualByComparingTo("0.866605893");
        assertThat(two.toWeights().find(MONITORING)).isEmpty();
        Node item = Node.of(ItemId.of("i1"));
        Population items = Population.builder(List.of(item))
                .unit(GroupKey.of("a"), Map.of(item, Points.of(1)))
                .unit(GroupKey.of("b"), Map.of(item, Points.of(2)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.entropy(items).toWeights())
                .withMessage("the weights are invalid: item:i1 is no construct, leave it out");
        Weights ofTwo = PopulationWeights.entropy(columns(new double[] {10, 30}, new double[] {40, 60}))
                .toWeights();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardStrategy.withDefaults().withWeights(ofTwo))
                .withMessageContaining("element:monitoring has no weight");
    }

    @Test
    void aNodeThatDoesNotVaryHasNoEntropyWeight() {
        check(PopulationWeights.entropy(columns(new double[] {10, 30}, new double[] {40, 40})), 1, 0);
    }

    /** Differences so small that 1 minus the entropy would be rounding alone: d grows with their square, so as 1 to 4. */
    @Test
    void entropyKeepsSmallDifferences() {
        FittedWeights weights =
                PopulationWeights.entropy(columns(new double[] {50, 50.000000002}, new double[] {50, 50.000000004}));
        Composite.check(weights.of(LEADERSHIP), 0.2, 1e-9);
        Composite.check(weights.of(CULTURE), 0.8, 1e-9);
    }

    @Test
    void entropyRefusesWhatItCannotDivide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.entropy(columns(new double[] {0, 0}, new double[] {40, 40})))
                .withMessage("entropy weights cannot be fitted: all units have 0 on element:leadership, which"
                        + " cannot be divided into shares; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.entropy(columns(new double[] {10, 10}, new double[] {40, 40})))
                .withMessage("entropy weights cannot be fitted: no node varies, so that there is nothing to weigh by");
    }

    /**
     * By hand after Diakoulaki, Mavrotas and Papayannakis (1995): deviations from 50 are (-50, 0, 50), (-50, 50, 0) and (50, 0,
     * -50), so the correlations are 0.5, -1 and -0.5 and the three standard deviations are equal. Conflict is 0.5 + 2, 0.5 + 1.5
     * and 2 + 1.5, together 8.
     */
    @Test
    void criticByHand() {
        FittedWeights weights = PopulationWeights.critic(
                columns(new double[] {0, 50, 100}, new double[] {0, 100, 50}, new double[] {100, 50, 0}));
        check(weights, 2.5 / 8, 2 / 8.0, 3.5 / 8);
        assertThat(weights.method()).hasToString("critic (normalisation = min-max)");
        assertThat(weights.fittedOn().units()).isEqualTo(3);
    }

    /** By hand: two nodes conflict equally, so the deviations decide: 0.5 and 0.5 / sqrt(2) between the extremes. */
    @Test
    void criticWeighsSpread() {
        double root = Math.sqrt(2);
        check(
                PopulationWeights.critic(columns(new double[] {0, 0, 100, 100}, new double[] {20, 40, 40, 60})),
                root / (1 + root),
                1 / (1 + root));
    }

    @Test
    void criticRefusesWhatItCannotCompare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.critic(columns(new double[] {1, 2, 4}, new double[] {30, 50, 90})))
                .withMessage("critic weights cannot be fitted: all nodes are perfectly correlated, so that none says"
                        + " what another does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.critic(columns(new double[] {1, 2})))
                .withMessage("critic weights cannot be fitted: the population has one node, and weights divide between"
                        + " two or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.critic(columns(new double[] {1, 1}, new double[] {30, 50})))
                .withMessage("critic weights cannot be fitted: element:leadership does not vary, all 2 units have 1;"
                        + " leave it out");
    }

    /** By hand: of two nodes with correlation r above 0 the first component is (1, 1) / sqrt(2), whatever r. */
    @Test
    void theFirstComponentOfTwoNodesWeighsBothTheSame() {
        FittedWeights weights = PopulationWeights.firstPrincipalComponent(
                columns(new double[] {0, 50, 100}, new double[] {0, 100, 50}));
        check(weights, 0.5, 0.5);
        assertThat(weights.method()).hasToString("first-principal-component (matrix = correlation)");
    }

    @Test
    void theFirstComponentIsRefusedWhereThereIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.firstPrincipalComponent(
                        columns(new double[] {0, 0, 100, 100}, new double[] {0, 100, 0, 100})))
                .withMessage("first-principal-component weights cannot be fitted: the two largest eigenvalues are both"
                        + " 1.0, so that there is no first component");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.firstPrincipalComponent(
                        columns(new double[] {0, 50, 100}, new double[] {0, 60, 90}, new double[] {80, 70, 0})))
                .withMessageMatching("first-principal-component weights cannot be fitted: element:[a-z-]+ has the"
                        + " loading -0\\.\\d+ against the others, and no weight is negative; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PopulationWeights.firstPrincipalComponent(columns(new double[] {1, 2}, new double[] {3, 3})))
                .withMessage("first-principal-component weights cannot be fitted: element:service-culture does not"
                        + " vary, all 2 units have 3; leave it out");
    }

    @Test
    void weightsAreSharesOfTheNodesOfThePopulation() {
        FittedWeights weights = PopulationWeights.entropy(THREE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.of(MONITORING))
                .withMessage("'element:monitoring' is no node of these weights; use one of:"
                        + " element:leadership, element:service-culture");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FittedWeights(
                        weights.method(),
                        weights.fittedOn(),
                        new TreeMap<>(Map.of(LEADERSHIP, -0.5, MONITORING, Double.NaN))))
                .withMessage("the weights of entropy are invalid: the weights lack element:service-culture;"
                        + " the weights name element:monitoring, which the population does not have;"
                        + " the weight of element:leadership is -0.5, which must be 0 to 1;"
                        + " the weight of element:monitoring is NaN, which must be 0 to 1;"
                        + " they add up to NaN, which must be 1");
    }
}
