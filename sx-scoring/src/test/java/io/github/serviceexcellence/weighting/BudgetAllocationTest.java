package io.github.serviceexcellence.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetAllocationTest {
    private static final Node A = Node.of(ItemId.of("a"));
    private static final Node B = Node.of(ItemId.of("b"));
    private static final Node C = Node.of(ItemId.of("c"));

    private static void refused(Map<String, Map<Node, Points>> allocations, String faults) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetAllocation.weights(allocations))
                .withMessage("the budget allocation is invalid: " + faults);
    }

    @Test
    void theWeightIsTheMeanOverExperts() {
        ElicitedWeights weights = BudgetAllocation.weights(Map.of(
                "ann", Map.of(A, Points.of(70), B, Points.of(30), C, Points.ZERO),
                "ben", Map.of(A, Points.of(55), B, Points.of(45), C, Points.ZERO)));

        assertThat(weights.weight(A)).isEqualTo(new BigDecimal("0.625"));
        assertThat(weights.weight(B)).isEqualTo(new BigDecimal("0.375"));
        assertThat(weights.weight(C)).isEqualTo(new BigDecimal("0"));
        assertThat(weights.method()).isEqualTo(ElicitationMethod.BUDGET_ALLOCATION);
        assertThat(weights.details()).containsExactly(Map.entry("experts", "2"));
    }

    @Test
    void whatIsLeftOverGoesToTheLargestRemainderAndThenByCode() {
        // 33.33333335 -> 333333.3335 millionths; 33.33333330 -> 333333.333: one is left, for c
        ElicitedWeights weights = BudgetAllocation.weights(Map.of(
                "ann",
                Map.of(A, Points.parse("33.3333333"), B, Points.parse("33.3333333"), C, Points.parse("33.3333334"))));
        assertThat(weights.millionths())
                .containsEntry(A, 333_333L)
                .containsEntry(B, 333_333L)
                .containsEntry(C, 333_334L);

        // three experts turn about: all equal, so the one left goes to the first code
        ElicitedWeights equal = BudgetAllocation.weights(Map.of(
                "ann", Map.of(A, Points.of(50), B, Points.of(30), C, Points.of(20)),
                "ben", Map.of(A, Points.of(20), B, Points.of(50), C, Points.of(30)),
                "cor", Map.of(A, Points.of(30), B, Points.of(20), C, Points.of(50))));
        assertThat(equal.millionths())
                .containsEntry(A, 333_334L)
                .containsEntry(B, 333_333L)
                .containsEntry(C, 333_333L);
    }

    @Test
    void onePartHasAllTheWeight() {
        assertThat(BudgetAllocation.weights(Map.of("ann", Map.of(A, Points.of(100))))
                        .weight(A))
                .isEqualTo(BigDecimal.ONE);
    }

    @Test
    void everyFaultNamesTheExpert() {
        refused(
                Map.of(
                        "ann", Map.of(A, Points.of(105), B, Points.of(-5)),
                        "ben", Map.of(A, Points.parse("99.999999999"), C, Points.ZERO),
                        " ", Map.of(A, Points.of(50), B, Points.of(25), C, Points.of(25))),
                "an expert has a blank name, give every expert a name;"
                        + " ann gives -5 points to item:b, give 0 or more;"
                        + " ann leaves out item:c, give 0 points to what should not count;"
                        + " ben leaves out item:b, give 0 points to what should not count;"
                        + " ben divides 99.999999999 points, divide exactly 100");
    }

    @Test
    void severalPartsLeftOutAreOneFault() {
        refused(
                Map.of("ann", Map.of(A, Points.of(40), B, Points.of(40), C, Points.of(20)), "ben", Map.of()),
                "ben leaves out item:a, item:b, item:c, give 0 points to what should not count;"
                        + " ben divides 0 points, divide exactly 100");
    }

    @Test
    void someoneMustBeAsked() {
        refused(Map.of(), "there is no expert, ask one or more");
    }

    @Test
    void aFaultIsDataWithItsPlace() {
        Map<String, Map<Node, Points>> allocations = Map.of("ann", Map.of(A, Points.of(110), B, Points.of(-10)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> BudgetAllocation.weights(allocations))
                .satisfies(refusal -> {
                    assertThat(refusal.text(Text.DUTCH))
                            .isEqualTo(
                                    "de budgetverdeling klopt niet: ann geeft -10 punten aan item:b; geef 0 of meer");
                    Problem problem = refusal.problems().get(0);
                    assertThat(problem.code()).isEqualTo("budget.negative");
                    assertThat(problem.place()).isEqualTo(Place.field("allocations/ann/item:b"));
                    assertThat(problem.parameters())
                            .containsExactly(
                                    Map.entry("expert", "ann"),
                                    Map.entry("points", "-10"),
                                    Map.entry("part", "item:b"));
                });
    }

    @Test
    void totalsDoNotOverflow() {
        refused(
                Map.of("ann", Map.of(A, Points.ofBillionths(Long.MAX_VALUE), B, Points.ofBillionths(Long.MAX_VALUE))),
                "ann divides 18446744073.709551614 points, divide exactly 100");
    }
}
