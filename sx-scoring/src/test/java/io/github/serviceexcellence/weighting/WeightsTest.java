package io.github.serviceexcellence.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final OwnConstruct SAFETY = new OwnConstruct("safety", Text.english("Safety"));
    private static final Node LEADERSHIP = Node.of(Element.LEADERSHIP);
    private static final Node CORE = Node.of(PyramidLevel.CORE_SERVICE);
    private static final Node WISHED = Node.of(Element.LEADERSHIP, Aspect.WISHED);

    private static final Weights WEIGHTS = Weights.of(Map.of(
            LEADERSHIP,
            new BigDecimal("2.50"),
            CORE,
            BigDecimal.ZERO,
            Node.of(SAFETY),
            new BigDecimal("1E+2"),
            WISHED,
            BigDecimal.ONE));

    @Test
    void anyConstructHasAWeight() {
        assertThat(WEIGHTS.weight(Element.LEADERSHIP)).isEqualByComparingTo("2.5");
        assertThat(WEIGHTS.weight(SAFETY)).isEqualByComparingTo("100");
        assertThat(WEIGHTS.weight(CORE)).isEqualByComparingTo("0");
        assertThat(WEIGHTS.find(WISHED)).contains(BigDecimal.ONE);
        assertThat(WEIGHTS.find(Node.of(Element.MONITORING))).isEmpty();
        assertThat(WEIGHTS.isEqual()).isFalse();
        assertThat(WEIGHTS.isByAnswers()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEIGHTS.weight(Element.MONITORING))
                .withMessage("'element:monitoring' is no weighed part; use one of: element:leadership,"
                        + " element:leadership:wished, level:core-service, own:safety");
    }

    @Test
    void partsAreCalledByTheirQualifiedCode() {
        assertThat(WEIGHTS)
                .hasToString(
                        "element:leadership 2.5, element:leadership:wished 1, level:core-service 0, own:safety 100");
        assertThat(Weights.equal()).hasToString("equal");
        assertThat(Weights.byAnswers()).hasToString("by-answers");
    }

    @Test
    void equalWeightsWeighEverythingTheSame() {
        assertThat(Weights.equal().isEqual()).isTrue();
        assertThat(Weights.equal().weight(SAFETY)).isEqualTo(BigDecimal.ONE);
        assertThat(Weights.equal().find(CORE)).contains(BigDecimal.ONE);
    }

    @Test
    void weightsByAnswersAreNotKnownBeforeThereAreAnswers() {
        Weights byAnswers = Weights.byAnswers();
        assertThat(byAnswers.isByAnswers()).isTrue();
        assertThat(byAnswers.isEqual()).isFalse();
        assertThat(byAnswers).isEqualTo(Weights.byAnswers()).isNotEqualTo(Weights.equal());
        assertThatIllegalStateException()
                .isThrownBy(() -> byAnswers.weight(Element.LEADERSHIP))
                .withMessage("weights by answers are known only where there are answers");
        assertThat(byAnswers.find(CORE)).isEmpty();
    }

    @Test
    void whatIsNoConstructHasNoWeight() {
        Map<Node, BigDecimal> bad = new TreeMap<>();
        for (Node node : List.of(Node.INDEX, Node.of(ItemId.of("i1")), Node.indicator("waiting"))) {
            bad.put(node, BigDecimal.ONE);
        }
        bad.put(CORE, new BigDecimal("-1"));
        bad.put(LEADERSHIP, new BigDecimal("0.123456789012345678901"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Weights.of(bad))
                .withMessage("the weights are invalid: element:leadership has a weight of more than 20 digits, round it"
                        + " first; index is no construct, leave it out; indicator:waiting is no construct, leave it"
                        + " out; item:i1 is no construct, leave it out; level:core-service has a negative weight, give"
                        + " 0 or more")
                .satisfies(refusal ->
                        assertThat(refusal.problems().get(1).place()).isEqualTo(Place.field("weights/index")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(Map.of()))
                .withMessage("the weights are invalid: there are none, give one for each part or use equal weights");
    }

    @Test
    void whatPeopleWeighedMayBeAnyConstruct() {
        ElicitedWeights budget =
                BudgetAllocation.weights(Map.of("ann", Map.of(CORE, Points.of(70), Node.of(SAFETY), Points.of(30))));
        assertThat(Weights.of(budget).weight(SAFETY)).isEqualByComparingTo("0.3");
        ElicitedWeights pairs = AnalyticHierarchy.builder(List.of(CORE, WISHED))
                .compare(CORE, WISHED, 3)
                .build()
                .weights();
        assertThat(Weights.of(pairs).weight(WISHED)).isEqualByComparingTo("0.25");
    }
}
