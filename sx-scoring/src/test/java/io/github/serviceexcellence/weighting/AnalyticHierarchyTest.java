package io.github.serviceexcellence.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyticHierarchyTest {
    private static final Node A = node("a");
    private static final Node B = node("b");
    private static final Node C = node("c");
    private static final List<Node> ABC = List.of(A, B, C);

    /** Which drink is consumed more: Saaty, Decision making with the analytic hierarchy process (2008), a matrix of seven. */
    private static final List<Node> DRINKS = nodes("coffee wine tea beer sodas milk water");

    private static final double[][] DRINKS_COMPARED = {
        {1, 9, 5, 2, 1, 1, 1.0 / 2},
        {1.0 / 9, 1, 1.0 / 3, 1.0 / 9, 1.0 / 9, 1.0 / 9, 1.0 / 9},
        {1.0 / 5, 3, 1, 1.0 / 3, 1.0 / 4, 1.0 / 3, 1.0 / 9},
        {1.0 / 2, 9, 3, 1, 1.0 / 2, 1, 1.0 / 3},
        {1, 9, 4, 2, 1, 2, 1.0 / 2},
        {1, 9, 3, 1, 1.0 / 2, 1, 1.0 / 3},
        {2, 9, 9, 3, 2, 3, 1},
    };

    /** What matters in a school: Saaty, The Analytic Hierarchy Process (1980), whose comparisons are not consistent. */
    private static final List<Node> SCHOOL = nodes("learning friends life vocational college music");

    private static final double[][] SCHOOL_COMPARED = {
        {1, 4, 3, 1, 3, 4},
        {1.0 / 4, 1, 7, 3, 1.0 / 5, 1},
        {1.0 / 3, 1.0 / 7, 1, 1.0 / 5, 1.0 / 5, 1.0 / 6},
        {1, 1.0 / 3, 5, 1, 1, 1.0 / 3},
        {1.0 / 3, 5, 5, 1, 1, 3},
        {1.0 / 4, 1, 6, 3, 1.0 / 3, 1},
    };

    private static Node node(String id) {
        return Node.of(ItemId.of(id));
    }

    private static List<Node> nodes(String ids) {
        return Arrays.stream(ids.split(" ")).map(AnalyticHierarchyTest::node).toList();
    }

    @Test
    void consistentComparisonsHaveTheWeightsTheyWereMadeOf() {
        // 6 : 3 : 1 of 10
        AnalyticHierarchy hierarchy = AnalyticHierarchy.builder(ABC)
                .compare(A, B, 2)
                .compare(A, C, 6)
                .compare(B, C, 3)
                .build();

        assertThat(hierarchy.weights().weight(A)).isEqualTo(new BigDecimal("0.6"));
        assertThat(hierarchy.weights().weight(B)).isEqualTo(new BigDecimal("0.3"));
        assertThat(hierarchy.weights().weight(C)).isEqualTo(new BigDecimal("0.1"));
        assertThat(hierarchy.weights().method()).isEqualTo(ElicitationMethod.ANALYTIC_HIERARCHY);
        assertThat(hierarchy.weights().details()).containsExactly(Map.entry("consistency-ratio", "0.000000"));
        assertThat(hierarchy.lambdaMax()).isCloseTo(3, within(1e-12));
        assertThat(hierarchy.consistencyIndex()).isNotNegative().isCloseTo(0, within(1e-12));
        assertThat(hierarchy.consistencyRatio()).isNotNegative().isCloseTo(0, within(1e-12));
        assertThat(hierarchy.isConsistent()).isTrue();
        assertThat(hierarchy.requireConsistent()).isSameAs(hierarchy);
    }

    @Test
    void threePartsHaveAnEigenvectorOfGeometricMeans() {
        // a : b = 2, b : c = 2, a : c = 2; the vector is 4^(1/3), 1, 4^(-1/3); lambda is 1 + 2^(1/3) + 2^(-1/3)
        AnalyticHierarchy hierarchy = AnalyticHierarchy.builder(ABC)
                .compare(A, B, 2)
                .compare(B, C, 2)
                .compare(A, C, 2)
                .build();
        double root = 1.587401051968199;
        double sum = root + 1 + 1 / root;

        assertThat(hierarchy.weights().weight(A).doubleValue()).isCloseTo(root / sum, within(1e-6));
        assertThat(hierarchy.weights().weight(B).doubleValue()).isCloseTo(1 / sum, within(1e-6));
        assertThat(hierarchy.weights().weight(C).doubleValue()).isCloseTo(1 / root / sum, within(1e-6));
        assertThat(hierarchy.lambdaMax()).isCloseTo(1 + 1.259921049894873 + 1 / 1.259921049894873, within(1e-12));
        assertThat(hierarchy.consistencyRatio())
                .isCloseTo((1.259921049894873 + 1 / 1.259921049894873 - 2) / 2 / 0.58, within(1e-12));
    }

    /** Three decimals as published; nine by a general eigenvalue solver (LAPACK). */
    @ParameterizedTest
    @CsvSource({
        "coffee, 0.177, 0.177456747",
        "wine, 0.019, 0.019149476",
        "tea, 0.042, 0.041831182",
        "beer, 0.116, 0.116417032",
        "sodas, 0.190, 0.189572375",
        "milk, 0.129, 0.128780549",
        "water, 0.327, 0.326792639",
    })
    void drinksAreWeighedAsPublished(String drink, double published, double solved) {
        double weight = AnalyticHierarchy.of(DRINKS, DRINKS_COMPARED)
                .weights()
                .weight(node(drink))
                .doubleValue();

        assertThat(weight).isCloseTo(published, within(0.0005)).isCloseTo(solved, within(1e-6));
    }

    @Test
    void drinksAreComparedConsistently() {
        AnalyticHierarchy drinks = AnalyticHierarchy.of(DRINKS, DRINKS_COMPARED);

        assertThat(drinks.consistencyRatio()).isCloseTo(0.022, within(0.0005));
        assertThat(drinks.lambdaMax()).isCloseTo(7.176629039, within(1e-6));
        assertThat(drinks.consistencyIndex()).isCloseTo(0.029438173, within(1e-6));
        assertThat(drinks.consistencyRatio()).isCloseTo(0.022301646, within(1e-6));
        assertThat(drinks.requireConsistent()).isSameAs(drinks);
        assertThat(drinks.comparisons()).hasSize(21).contains(new Comparison(node("coffee"), node("wine"), 9));
    }

    /** Two decimals as published; nine by a general eigenvalue solver (LAPACK). */
    @ParameterizedTest
    @CsvSource({
        "learning, 0.32, 0.320770183",
        "friends, 0.14, 0.139502745",
        "life, 0.03, 0.034768308",
        "vocational, 0.13, 0.128486018",
        "college, 0.24, 0.237389995",
        "music, 0.14, 0.139082750",
    })
    void inconsistentComparisonsAreWeighedAllTheSame(String part, double published, double solved) {
        double weight = AnalyticHierarchy.of(SCHOOL, SCHOOL_COMPARED)
                .weights()
                .weight(node(part))
                .doubleValue();

        assertThat(weight).isCloseTo(published, within(0.005)).isCloseTo(solved, within(1e-6));
    }

    @Test
    void inconsistencyIsReportedAndRefusedOnDemand() {
        AnalyticHierarchy school = AnalyticHierarchy.of(SCHOOL, SCHOOL_COMPARED);

        assertThat(school.lambdaMax()).isCloseTo(7.419870102, within(1e-6));
        assertThat(school.consistencyRatio()).isCloseTo(0.229011307, within(1e-6));
        assertThat(school.weights().details()).containsExactly(Map.entry("consistency-ratio", "0.229011"));
        assertThat(school.isConsistent()).isFalse();
        // learning is 3 times life, and 320770 / 34768 = 9.22601 by the weights: 3.08 times off; the next is college, 5
        // times friends
        // and 237390 / 139503 = 1.70 by the weights: 2.94 times off
        assertThat(school.leastConsistent()).isEqualTo(new Comparison(node("learning"), node("life"), 3));
        assertThatIllegalArgumentException()
                .isThrownBy(school::requireConsistent)
                .withMessage(
                        "the comparisons of 6 parts are inconsistent: their consistency ratio is 0.229011, above 0.10;"
                                + " think them over, beginning with item:learning against item:life, which is 3 and would be"
                                + " 9.22601 by the weights");
    }

    /**
     * With b : c = 2 and a : c = 2, a : b = 1 would be consistent. For a : b = t the ratio is (x + 1/x - 2) / 2 / 0.58 where x is the
     * cube root of t, which is 0.10 for x = 1.403491 and t = 2.764578.
     */
    @ParameterizedTest
    @CsvSource({"2.76457, true", "2.76459, false"})
    void theLimitIsATenth(double times, boolean consistent) {
        AnalyticHierarchy hierarchy = AnalyticHierarchy.builder(ABC)
                .compare(A, B, times)
                .compare(B, C, 2)
                .compare(A, C, 2)
                .build();

        assertThat(hierarchy.consistencyRatio()).isCloseTo(0.10, within(1e-5));
        assertThat(hierarchy.isConsistent()).isEqualTo(consistent);
    }

    @Test
    void twoPartsAreAlwaysConsistent() {
        AnalyticHierarchy two =
                AnalyticHierarchy.builder(List.of(B, A)).compare(B, A, 4).build();

        assertThat(two.weights().weight(B)).isEqualTo(new BigDecimal("0.8"));
        assertThat(two.lambdaMax()).isCloseTo(2, within(1e-12));
        assertThat(two.consistencyRatio()).isZero();
        assertThat(two.comparisons()).containsExactly(new Comparison(B, A, 4));
    }

    /** Circular: a beats b, b beats c, c beats a. The largest ratio for three parts, and the slowest to converge. */
    @Test
    void aCircleWeighsAllTheSame() {
        AnalyticHierarchy circle = AnalyticHierarchy.builder(ABC)
                .compare(A, B, 9)
                .compare(B, C, 9)
                .compare(C, A, 9)
                .build();

        assertThat(circle.weights().millionths().values()).containsExactly(333_334L, 333_333L, 333_333L);
        assertThat(circle.lambdaMax()).isCloseTo(1 + 9 + 1 / 9.0, within(1e-9));
        // a has the millionth left over, which makes c against a a hair the furthest
        assertThat(circle.leastConsistent()).isEqualTo(new Comparison(C, A, 9));
    }

    /** The random index is what turns the index into the ratio, so n parts that differ from equality in one pair show it. */
    @ParameterizedTest
    @CsvSource({"3, 0.58", "4, 0.90", "5, 1.12", "6, 1.24", "7, 1.32", "8, 1.41", "9, 1.45", "10, 1.49"})
    void theRandomIndexIsSaatys(int parts, double randomIndex) {
        List<Node> names =
                IntStream.range(0, parts).mapToObj(i -> node("p" + i)).toList();
        double[][] matrix = new double[parts][parts];
        for (double[] row : matrix) {
            Arrays.fill(row, 1);
        }
        matrix[0][1] = 9;
        matrix[1][0] = 1 / 9.0;
        AnalyticHierarchy hierarchy = AnalyticHierarchy.of(names, matrix);

        assertThat(hierarchy.consistencyIndex()).isPositive();
        assertThat(hierarchy.consistencyIndex() / hierarchy.consistencyRatio()).isCloseTo(randomIndex, within(1e-12));
    }

    @Test
    void bothWaysOfSayingItGiveTheSame() {
        AnalyticHierarchy forth = AnalyticHierarchy.builder(ABC)
                .compare(A, B, 3)
                .compare(B, C, 2)
                .compare(A, C, 5)
                .build();
        AnalyticHierarchy back = AnalyticHierarchy.builder(List.of(C, B, A))
                .compare(C, A, 1 / 5.0)
                .compare(A, C, 5)
                .compare(C, B, 1 / 2.0)
                .compare(B, A, 1 / 3.0)
                .build();

        assertThat(back).isEqualTo(forth).hasSameHashCodeAs(forth);
    }
}
