package io.github.serviceexcellence.population;

import static io.github.serviceexcellence.population.Branches.LEADERSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.ItemId;
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

/** Units that are measured in minutes and euros too, and populations of whatever has a score. */
class IndicatorsTest {
    private static final Node WAITING = Node.indicator("waiting-time");
    private static final Node BALANCE = Node.indicator("balance");

    /** Waiting has mean 10 and sd 4 minutes, the balance mean -20 and sd 30 thousand euros. */
    private static final Population THREE = builder()
            .lowerIsBetter(WAITING)
            .higherIsBetter(BALANCE)
            .unit(unit("fast", "6", "-20"))
            .unit(unit("even", "10.0", "-50"))
            .unit(unit("slow", "14", "10"))
            .build();

    private static PopulationBuilder builder() {
        return Population.builder(List.of(WAITING, BALANCE));
    }

    private static Unit unit(String name, String waiting, String balance) {
        return Unit.ofValues(
                GroupKey.of(name), Map.of(WAITING, new BigDecimal(waiting), BALANCE, new BigDecimal(balance)));
    }

    private static <V> List<V> fastEvenSlow(PopulationMethod<V> method) {
        PopulationResult<V> result = method.scores(THREE);
        return List.of(result.of(GroupKey.of("fast")), result.of(GroupKey.of("even")), result.of(GroupKey.of("slow")));
    }

    private static List<Double> waiting(ColumnMethod method) {
        return fastEvenSlow(method).stream().map(byNode -> byNode.get(WAITING)).toList();
    }

    private static List<Double> balance(ColumnMethod method) {
        return fastEvenSlow(method).stream().map(byNode -> byNode.get(BALANCE)).toList();
    }

    @Test
    void whereLowerIsBetterEveryMethodIsTurned() {
        assertThat(waiting(PopulationMethods.zScore())).containsExactly(1.0, 0.0, -1.0);
        assertThat(balance(PopulationMethods.zScore())).containsExactly(0.0, -1.0, 1.0);
        assertThat(waiting(PopulationMethods.minMax())).containsExactly(100.0, 50.0, 0.0);
        assertThat(balance(PopulationMethods.minMax())).containsExactly(50.0, 0.0, 100.0);
        assertThat(waiting(PopulationMethods.distanceToBest())).containsExactly(1.0, 0.5, 0.0);
        assertThat(waiting(PopulationMethods.rank())).containsExactly(3.0, 2.0, 1.0);
        assertThat(balance(PopulationMethods.rank())).containsExactly(2.0, 1.0, 3.0);
        assertThat(waiting(PopulationMethods.borda())).containsExactly(2.0, 1.0, 0.0);
        assertThat(waiting(PopulationMethods.percentileRank())).containsExactly(1.0, 0.5, 0.0);
        // fast beats even on both nodes; the other two duels are one node each
        assertThat(fastEvenSlow(PopulationMethods.copeland())).containsExactly(1.0, -1.0, 0.0);
    }

    @Test
    void polarityCountsInMazziottaPareto() {
        // fast 110 and 100, even 100 and 90, slow 90 and 110; S^2 = 50, 50, 200 with n - 1
        assertThat(fastEvenSlow(PopulationMethods.mazziottaPareto(Penalty.DOWNWARD)))
                .containsExactly(105 - 50 / 105.0, 95 - 50 / 95.0, 98.0);
        // 100 -+ 60 * 4 / 8 and 100 +- 60 * 30 / 60; S^2 = 225, 225, 900 with n
        assertThat(fastEvenSlow(PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD)))
                .containsExactly(115 - 225 / 115.0, 85 - 225 / 85.0, 91.0);
    }

    @Test
    void goalpostsOfAnIndicatorAreAnyNumbers() {
        Map<Node, Goalposts> goalposts = Map.of(
                WAITING, new Goalposts(BigDecimal.ZERO, new BigDecimal("60"), new BigDecimal("10.00")),
                BALANCE, new Goalposts(new BigDecimal("-1E+2"), new BigDecimal("20"), new BigDecimal("-20")));
        RowMethod method = PopulationMethods.adjustedMazziottaPareto(Penalty.DOWNWARD, goalposts);
        // 104 and 100: M = 102, S^2 = 4; 100 and 85: 92.5, 56.25; 96 and 115: 105.5, 90.25
        assertThat(fastEvenSlow(method)).containsExactly(102 - 4 / 102.0, 92.5 - 56.25 / 92.5, 105.5 - 90.25 / 105.5);
        assertThat(method.description().options().get("scale"))
                .isEqualTo("indicator:balance -100 to 20 around -20, indicator:waiting-time 0 to 60 around 10");
        assertThat(method.fit(THREE).parameters().get(WAITING))
                .isEqualTo(Map.of("minimum", 0.0, "maximum", 60.0, "reference", 10.0));
    }

    @Test
    void resultsAndReferenceSayWhichWayIsGood() {
        PopulationResult<SortedMap<Node, Double>> result =
                PopulationMethods.rank().scores(THREE);
        assertThat(result.description())
                .hasToString("rank (direction = indicator:balance higher-is-better, indicator:waiting-time"
                        + " lower-is-better; lowest = 1; ties = share-the-lowest-place)");
        assertThat(PopulationMethods.copeland().fit(THREE).description().options())
                .containsEntry(
                        "direction", "indicator:balance higher-is-better, indicator:waiting-time lower-is-better");
        assertThat(result.reference().lowerIsBetter()).containsExactly(WAITING);
        assertThat(result.reference().digest())
                .isEqualTo(Digest.ofText("population\tindicator:waiting-time\n"
                        + "even\tindicator:balance\t-50\tindicator:waiting-time\t10\n"
                        + "fast\tindicator:balance\t-20\tindicator:waiting-time\t6\n"
                        + "slow\tindicator:balance\t10\tindicator:waiting-time\t14\n"));
        PopulationBuilder other = builder().higherIsBetter(WAITING).higherIsBetter(BALANCE);
        THREE.units().forEach(other::unit);
        assertThat(other.build()).isNotEqualTo(THREE);
    }

    @Test
    void whatWasLearnedStaysInTheIndicatorsOwnUnit() {
        assertThat(PopulationMethods.zScore().fit(THREE).parameters().get(WAITING))
                .isEqualTo(Map.of("mean", 10.0, "standard-deviation", 4.0));
        assertThat(PopulationMethods.distanceToBest().fit(THREE).parameters().get(WAITING))
                .isEqualTo(Map.of("minimum", 6.0, "maximum", 14.0));
    }

    @Test
    void aNewUnitMayHaveMoreDecimalsAndLieBeyondTheExtremes() {
        Unit unit = unit("new", "2.0000000000000000001", "-19.99");
        SortedMap<Node, Double> place =
                PopulationMethods.percentileRank().fit(THREE).apply(unit);
        assertThat(place).isEqualTo(Map.of(WAITING, 1.0, BALANCE, 2 / 3.0));
        assertThat(PopulationMethods.minMax().fit(THREE).apply(unit).get(WAITING))
                .isEqualTo(150.0);
    }

    @Test
    void theDirectionOfAnIndicatorIsNeverGuessed() {
        PopulationBuilder builder = Population.builder(List.of(WAITING, BALANCE, LEADERSHIP))
                .higherIsBetter(WAITING)
                .lowerIsBetter(WAITING)
                .lowerIsBetter(Node.indicator("sick-leave"));
        for (String name : List.of("a", "b")) {
            builder.unit(unit(name, "1", "2").with(LEADERSHIP, BigDecimal.TEN));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("the population is invalid:"
                        + " indicator:sick-leave has a direction, but is no node of the population;"
                        + " indicator:waiting-time is said to be better both when higher and when lower, keep one;"
                        + " a high value of indicator:balance may be good or bad, say higherIsBetter or lowerIsBetter");
    }

    @Test
    void aUnitHoldsPointsOfScoresAndAnyShortNumberOfIndicators() {
        GroupKey north = GroupKey.of("north");
        Unit unit = Unit.of(north, Map.of(LEADERSHIP, Points.parse("62.5"))).with(WAITING, new BigDecimal("-1.50"));
        assertThat(unit.values())
                .isEqualTo(Map.of(LEADERSHIP, new BigDecimal("62.5"), WAITING, new BigDecimal("-1.5")));
        assertThat(Unit.ofValues(north, Map.of(LEADERSHIP, new BigDecimal("62.500"), WAITING, new BigDecimal("-1.5"))))
                .isEqualTo(unit);
        assertThat(unit.with(WAITING, new BigDecimal("1E+3")).at(WAITING)).isEqualTo(new BigDecimal("1000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678901", "0.000000000000000000001", "1E+1000000000", "1E-1000000000"})
    void aNumberThatIsTooLongIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.ofValues(
                        GroupKey.of("a"), Map.of(LEADERSHIP, new BigDecimal(value), WAITING, new BigDecimal(value))))
                .withMessageStartingWith("unit a is invalid: element:leadership has ")
                .withMessageEndingWith(" points, which must be 0 to 100 with at most nine decimals;"
                        + " indicator:waiting-time has a value of more than 20 digits, round it first");
    }

    @Test
    void sharesAreOfWhatIsNotBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.entropy(THREE))
                .withMessage("entropy weights cannot be fitted: indicator:balance has a value below 0, -50, and shares"
                        + " of a total are never negative; leave it out");
    }

    @Test
    void dataWeightsAreThoseOfTheSameNodesTurnedByHand() {
        Population turned = builder()
                .higherIsBetter(WAITING)
                .higherIsBetter(BALANCE)
                .unit(unit("fast", "-6", "-20"))
                .unit(unit("even", "-10", "-50"))
                .unit(unit("slow", "-14", "10"))
                .build();
        // waiting and balance correlate with 0.5: 1 - r is 0.5 if a long wait were good, and 1.5 as it is
        assertThat(PopulationWeights.critic(THREE).weights())
                .isEqualTo(PopulationWeights.critic(turned).weights());
        assertThat(PopulationWeights.critic(THREE).method().options())
                .containsEntry(
                        "direction", "indicator:balance higher-is-better, indicator:waiting-time lower-is-better");
        // of two nodes that, turned, correlate with -0.5, one loads against the other
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.firstPrincipalComponent(THREE))
                .withMessageMatching(".* has the loading -0\\.7\\d+ against the others, .*");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationWeights.firstPrincipalComponent(turned))
                .withMessageMatching(".* has the loading -0\\.7\\d+ against the others, .*");
        Population asIfLongWereGood = builder()
                .higherIsBetter(WAITING)
                .higherIsBetter(BALANCE)
                .unit(unit("fast", "6", "-20"))
                .unit(unit("even", "10", "-50"))
                .unit(unit("slow", "14", "10"))
                .build();
        assertThat(PopulationWeights.firstPrincipalComponent(asIfLongWereGood).of(WAITING))
                .isEqualTo(0.5);
    }

    @Test
    void whateverHasAScoreIsAColumn() {
        Node safety = Node.of(new OwnConstruct("safety", Text.english("Safety")));
        Node wished = Node.of(PyramidLevel.SURPRISING_SERVICE, Aspect.WISHED);
        Node item = Node.of(ItemId.of("i07"));
        List<Node> nodes = List.of(safety, wished, item, Node.INDEX);
        PopulationBuilder builder = Population.builder(nodes);
        for (int unit = 0; unit < 3; unit++) {
            TreeMap<Node, BigDecimal> values = new TreeMap<>();
            for (Node node : nodes) {
                values.put(node, BigDecimal.valueOf(10L * unit));
            }
            builder.unit(Unit.ofValues(GroupKey.of("u" + unit), values));
        }
        Population population = builder.build();
        assertThat(PopulationMethods.rank().scores(population).of(GroupKey.of("u1")))
                .isEqualTo(Map.of(safety, 2.0, wished, 2.0, item, 2.0, Node.INDEX, 2.0));
        assertThat(PopulationMethods.mazziottaPareto(Penalty.DOWNWARD)
                        .scores(population)
                        .of(GroupKey.of("u2")))
                .isEqualTo(110.0);
    }
}
