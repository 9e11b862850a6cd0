package io.github.serviceexcellence.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElicitedWeightsTest {
    private static final Node A = Node.of(ItemId.of("a"));
    private static final Node B = Node.of(ItemId.of("b"));

    private static ElicitedWeights weights(Map<Node, Long> millionths, Map<String, String> details) {
        return new ElicitedWeights(
                new TreeMap<>(millionths), ElicitationMethod.BUDGET_ALLOCATION, new TreeMap<>(details));
    }

    @Test
    void aWeightIsADecimalWithoutTrailingZeros() {
        ElicitedWeights weights = weights(Map.of(A, 250_000L, B, 750_000L), Map.of());

        assertThat(weights.weight(A)).isEqualTo(new BigDecimal("0.25"));
        assertThat(weights(Map.of(A, 1_000_000L, B, 0L), Map.of()).weight(A)).isEqualTo(new BigDecimal("1"));
        assertThat(weights(Map.of(A, 1_000_000L, B, 0L), Map.of()).weight(B)).isEqualTo(new BigDecimal("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.weight(Node.INDEX))
                .withMessage("'index' is no weighed part; use one of: item:a, item:b");
    }

    @Test
    void whateverTheOrderOfTheMapTheCodesDecide() {
        SortedMap<Node, Long> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put(A, 250_000L);
        backwards.put(B, 750_000L);
        ElicitedWeights weights = new ElicitedWeights(backwards, ElicitationMethod.BUDGET_ALLOCATION, new TreeMap<>());

        assertThat(weights.millionths().keySet()).containsExactly(A, B);
        assertThat(weights).isEqualTo(weights(Map.of(B, 750_000L, A, 250_000L), Map.of()));
        backwards.clear();
        assertThat(weights.millionths()).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> weights.millionths().clear());
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights(Map.of(A, -1L, B, 1_000_000L), Map.of("a b", "x", "blank", " ")))
                .withMessage("elicited weights are invalid: the weight of item:a is -0.000001, give 0 or more;"
                        + " the weights add up to 0.999999, they must add up to 1;"
                        + " 'a b' is no name of a detail; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-',"
                        + " beginning with a letter or digit;"
                        + " the detail is blank; write at least one visible character");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights(Map.of(), Map.of()))
                .withMessage("elicited weights are invalid: there is no part, weigh one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights(Map.of(A, Long.MAX_VALUE, B, Long.MAX_VALUE), Map.of()))
                .withMessage(
                        "elicited weights are invalid: the weights add up to 18446744073709.551614, they must add up to"
                                + " 1");
    }

    @ParameterizedTest
    @CsvSource({
        "budget-allocation, BUDGET_ALLOCATION, Budget allocation, Budgetverdeling, OECD",
        "analytic-hierarchy, ANALYTIC_HIERARCHY, Analytic Hierarchy Process (AHP), Analytic Hierarchy Process (AHP), Saaty",
    })
    void everyMethodHasACodeTitlesAndASource(
            String code, ElicitationMethod method, String english, String dutch, String author) {
        assertThat(ElicitationMethod.parse(code)).isSameAs(method);
        assertThat(method.code()).isEqualTo(code);
        assertThat(method.title(Locale.ENGLISH)).isEqualTo(english);
        assertThat(method.title(Text.DUTCH)).isEqualTo(dutch);
        assertThat(method.source()).startsWith(author);
    }

    @Test
    void thereAreTwoMethods() {
        assertThat(ElicitationMethod.values()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElicitationMethod.parse("dice"))
                .withMessage("'dice' is no elicitation method; use one of: budget-allocation, analytic-hierarchy");
    }
}
