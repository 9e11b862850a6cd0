package io.github.serviceexcellence.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyticHierarchyBuilderTest {
    private static final Node A = node("a");
    private static final Node B = node("b");
    private static final Node C = node("c");
    private static final List<Node> ABC = List.of(A, B, C);

    private static Node node(String id) {
        return Node.of(ItemId.of(id));
    }

    private static void refused(AnalyticHierarchyBuilder builder, String faults) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("the comparisons are invalid: " + faults);
    }

    private static void refused(List<Node> parts, double[][] matrix, String faults) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnalyticHierarchy.of(parts, matrix))
                .withMessage("the comparisons are invalid: " + faults);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        refused(
                AnalyticHierarchy.builder(List.of(A, B, C, A))
                        .compare(A, A, 1)
                        .compare(A, B, 3)
                        .compare(A, B, 3)
                        .compare(B, A, 0.5)
                        .compare(A, C, 9.1)
                        .compare(A, node("d"), 2),
                "a part is named twice, keep one; item:a is compared with itself, name two parts;"
                        + " two comparisons of item:a against item:b, keep one;"
                        + " item:a against item:c is 9.1, use a number from 1/9 to 9;"
                        + " item:d is not among the parts to compare, name it there first;"
                        + " item:a against item:b is 3 but the other way round 0.5, one must be 1 divided by the other;"
                        + " item:b and item:c are not compared, compare every pair");
    }

    @Test
    void whatAComparisonRefusesKeepsItsCodeAndGetsAPlace() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> AnalyticHierarchy.builder(List.of(A, B))
                        .compare(A, B, 9.1)
                        .build())
                .satisfies(refusal -> {
                    assertThat(refusal.problems()).hasSize(1);
                    Problem problem = refusal.problems().get(0);
                    assertThat(problem.code()).isEqualTo("hierarchy.off-scale");
                    assertThat(problem.place()).isEqualTo(Place.field("comparisons/item:a/item:b"));
                    assertThat(problem.parameters()).containsEntry("given", "9.1");
                    assertThat(problem.message().in(Text.DUTCH))
                            .isEqualTo("item:a tegenover item:b is 9.1; gebruik een getal van 1/9 tot en met 9");
                });
    }

    @Test
    void twoToTenPartsAreCompared() {
        refused(AnalyticHierarchy.builder(List.of()), "number of parts is 0, compare 2 to 10");
        refused(List.of(A), new double[][] {{1}}, "number of parts is 1, compare 2 to 10");
        List<Node> eleven = IntStream.range(0, 11).mapToObj(i -> node("p" + i)).toList();
        double[][] equal = new double[11][11];
        for (double[] row : equal) {
            Arrays.fill(row, 1);
        }
        refused(eleven, equal, "number of parts is 11, compare 2 to 10");
    }

    @Test
    void aMatrixHasARowAndAColumnForEachPart() {
        refused(
                ABC,
                new double[][] {{1, 2}, {1, 1, 1}},
                "number of rows is 2, give 3; the row of item:a has 2 numbers, give 3");
        refused(List.of(A, B), new double[][] {{1, 2}, {0.5, 1}, {1, 1}}, "number of rows is 3, give 2");
        refused(
                List.of(A, B),
                new double[][] {{1, 3}, {0.333, 2}},
                "item:b against itself is 2, write 1 on the diagonal;"
                        + " item:a against item:b is 3 but the other way round 0.333, one must be 1 divided by the other");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1 / 9.0, 0.11111111111, 9, 1, 1.5})
    void theScaleRunsFromANinthToNine(double times) {
        assertThat(new Comparison(A, B, times).times()).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-3, -3",
        "0.111, 0.111",
        "9.00001, 9.00001",
        "NaN, NaN",
        "Infinity, Infinity",
        "1e300, 1E+300",
        "1e-300, 1E-300"
    })
    void otherNumbersAreNot(double times, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(A, B, times))
                .withMessage("item:a against item:b is " + shown + ", use a number from 1/9 to 9");
    }
}
