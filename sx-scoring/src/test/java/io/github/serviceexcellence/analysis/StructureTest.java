package io.github.serviceexcellence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final ResponseTable TABLE = ReferenceSurvey.table();
    private static final List<ItemId> ITEMS =
            TABLE.instrument().items().stream().map(Item::id).limit(36).toList();
    private static final CorrelationTable CORRELATIONS =
            CorrelationTable.of(CrossProducts.among(TABLE, ITEMS), Node.INDEX, MissingRule.LISTWISE);
    private static final Node A = Node.of(ItemId.of("a"));
    private static final Node B = Node.of(ItemId.of("b"));
    private static final Node C = Node.of(ItemId.of("c"));
    private static final Node D = Node.of(ItemId.of("d"));

    private static CorrelationTable correlations(MissingRule missing, int[]... rows) {
        return CorrelationTable.of(CrossProducts.withinConstructs(Surveys.forward(rows)), Surveys.SET, missing);
    }

    /** By hand: of a and b the deviations -1, 0, 1 and -1, 1, 0: 1 / 2. */
    @Test
    void correlationsAreTidy() {
        CorrelationTable table = correlations(
                MissingRule.PAIRWISE, new int[] {1, 1, 1, 0}, new int[] {2, 3, 1, 0}, new int[] {3, 2, 1, 1});
        assertThat(table.nodes()).containsExactly(A, B, C, D);
        assertThat(table.pairs()).hasSize(6);
        Correlation first = table.pairs().get(0);
        assertThat(first).isSameAs(table.of(A, B)).isSameAs(table.of(B, A));
        assertThat(first.first()).isEqualTo(A);
        assertThat(first.second()).isEqualTo(B);
        assertThat(first.n()).isEqualTo(3);
        assertThat(first.value().orElseThrow()).isCloseTo(0.5, within(1e-15));
        assertThat(first.interval()).isEmpty();
        assertThat(table.of(A, C).value()).isEmpty();
        assertThat(table.of(A, D).n()).isEqualTo(1);
        assertThat(table.of(A, D).value()).isEmpty();
        assertThat(table.n()).isEqualTo(1);
        assertThat(table.missing()).isEqualTo(MissingRule.PAIRWISE);
        assertThat(table.toString().lines().toList().get(2)).isEqualTo("item:b    0.50       1");
        assertThat(table)
                .hasToString(table.toString())
                .isEqualTo(correlations(
                        MissingRule.PAIRWISE, new int[] {1, 1, 1, 0}, new int[] {2, 3, 1, 0}, new int[] {3, 2, 1, 1}));
    }

    @Test
    void aCorrelationHasAnInterval() {
        Correlation pair = CORRELATIONS.of(Node.of(ITEMS.get(0)), Node.of(ITEMS.get(1)));
        assertThat(pair.interval()).contains(Interval.ofCorrelation(pair.value().orElseThrow(), pair.n()));
    }

    /** cov2cor(cov(scores, use = "pairwise")) of R 4.2.2, a score of two items or more. */
    @Test
    void constructsAreThoseOfR() {
        CorrelationTable table = CorrelationTable.ofConstructs(summary());
        Node design = Node.of(Element.EXPERIENCE_DESIGN);
        Node vision = Node.of(Element.VISION_AND_STRATEGY);
        Node monitoring = Node.of(Element.MONITORING);
        Node processes = Node.of(Element.PROCESSES_AND_STRUCTURE);
        assertThat(table.of(design, vision).value().orElseThrow()).isCloseTo(0.369552611370011, within(1e-12));
        assertThat(table.of(monitoring, design).value().orElseThrow()).isCloseTo(0.366620287170071, within(1e-12));
        assertThat(table.of(monitoring, processes).value().orElseThrow()).isCloseTo(0.413217364696657, within(1e-12));
        assertThat(table.of(design, vision).n()).isEqualTo(597);
    }

    private static ResponseSummary summary() {
        return Summariser.of(TABLE.instrument(), ItemStage.withDefaults())
                .summarise(TABLE)
                .total();
    }

    @Test
    void constructsNeedMoments() {
        ResponseSummary without = Summariser.of(TABLE.instrument(), ItemStage.withDefaults())
                .collecting(Collected.SQUARES)
                .summarise(TABLE)
                .total();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrelationTable.ofConstructs(without))
                .withMessageContaining("holds no squares and moments");
    }

    @Test
    void nineConstructsShareOneFactor() {
        CorrelationTable nine =
                CorrelationTable.of(CrossProducts.among(TABLE, ITEMS), Node.INDEX, MissingRule.PAIRWISE);
        ParallelAnalysis parallel = ParallelAnalysis.of(nine, 20261127, 100);
        assertThat(parallel.factors()).isEqualTo(8);
        assertThat(parallel.basis()).isEqualTo(new AnalysisBasis(MissingRule.PAIRWISE, 524));
        assertThat(parallel.draws()).isEqualTo(100);
        assertThat(parallel).isEqualTo(ParallelAnalysis.of(nine, 20261127, 100));
        assertThat(parallel).isNotEqualTo(ParallelAnalysis.of(nine, 1, 100));
        assertThat(parallel.toString().lines()).hasSize(1 + 36 + 1).anyMatch(line -> line.startsWith("8 *"));
    }

    /** Means and quantiles of 4,000 draws of 50 people in R 4.2.2: eigen(cor(matrix(rnorm(50 * 6), 50))), set.seed(1). */
    @Test
    void randomEigenvaluesScatterAsThoseOfR() {
        check(
                ParallelAnalysis.of(random(50), 5, 4000),
                new double[] {1.495977, 1.243474, 1.056155, 0.8982434, 0.7382545, 0.5678969},
                new double[] {1.705759, 1.384609, 1.163422, 0.9979981, 0.8558924, 0.6973146},
                0.01);
    }

    /** The same of 20,000 draws of 4 people: three eigenvalues are 0. */
    @Test
    void fewerPeopleThanItemsHaveFewerEigenvalues() {
        check(
                ParallelAnalysis.of(random(4), 5, 4000),
                new double[] {3.388413, 1.85076, 0.760827, 0, 0, 0},
                new double[] {4.277837, 2.439991, 1.338532, 0, 0, 0},
                0.03);
    }

    private static void check(ParallelAnalysis parallel, double[] means, double[] highs, double tolerance) {
        for (int place = 0; place < means.length; place++) {
            assertThat(parallel.eigenvalues().get(place).mean()).isCloseTo(means[place], within(tolerance));
            assertThat(parallel.eigenvalues().get(place).high()).isCloseTo(highs[place], within(tolerance));
        }
    }

    /** Some correlations of six items of so many people. */
    private static CorrelationTable random(int people) {
        ResponseTable few = Surveys.first(TABLE, people);
        return CorrelationTable.of(CrossProducts.among(few, ITEMS.subList(4, 10)), Node.INDEX, MissingRule.LISTWISE);
    }

    @Test
    void drawsAreLimited() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParallelAnalysis.of(CORRELATIONS, 1, 19))
                .withMessageContaining("19 draws are not possible; name 20 to 100000");
        assertThatIllegalArgumentException().isThrownBy(() -> ParallelAnalysis.of(CORRELATIONS, 1, 100_001));
    }

    @Test
    void whatHasNoCorrelationIsNamed() {
        CorrelationTable table = correlations(
                MissingRule.LISTWISE, new int[] {1, 1, 1, 1}, new int[] {2, 3, 1, 2}, new int[] {3, 2, 1, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParallelAnalysis.of(table, 1, 20))
                .withMessageContaining("item:a and item:c have no correlation: among the 3 respondents");
        assertThatIllegalArgumentException().isThrownBy(() -> table.of(A, A)).withMessageContaining("no two of these");
        CorrelationTable one =
                CorrelationTable.of(CrossProducts.among(TABLE, ITEMS.subList(0, 1)), Node.INDEX, MissingRule.LISTWISE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParallelAnalysis.of(one, 1, 20))
                .withMessageContaining("at least two items");
    }

    @Test
    void factorsThatCannotBeFoundAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factors.of(CORRELATIONS, 0, FactorMethod.MINRES))
                .withMessageContaining("0 factors cannot be told from 36 items or constructs; name 1 to 28");
        assertThatIllegalArgumentException().isThrownBy(() -> Factors.of(CORRELATIONS, 29, FactorMethod.MINRES));
        CorrelationTable two =
                CorrelationTable.of(CrossProducts.among(TABLE, ITEMS.subList(0, 2)), Node.INDEX, MissingRule.LISTWISE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factors.of(two, 1, FactorMethod.MINRES))
                .withMessageContaining("at least three items");
        CorrelationTable same = correlations(
                MissingRule.LISTWISE, new int[] {1, 1, 1, 1}, new int[] {2, 2, 2, 3}, new int[] {3, 3, 3, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factors.of(same, 1, FactorMethod.MAXIMUM_LIKELIHOOD))
                .withMessageContaining("take minres");
    }

    /** Two items that are the same are told wholly by their factor. */
    @Test
    void heywoodCasesAreTold() {
        CorrelationTable same = correlations(
                MissingRule.LISTWISE,
                new int[] {1, 1, 1, 5},
                new int[] {2, 2, 4, 3},
                new int[] {3, 3, 2, 1},
                new int[] {5, 5, 4, 2});
        Factors factors = Factors.of(same, 1, FactorMethod.MINRES);
        assertThat(factors.heywood()).contains(A, B);
        assertThat(factors.uniqueness(A)).isEqualTo(0.005);
        assertThat(factors.explain(Locale.ENGLISH)).contains("The factors tell all of item:a, item:b");
    }

    @Test
    void rotationChangesNothingOfWhatFactorsTell() {
        Factors fitted = Factors.of(CORRELATIONS, 4, FactorMethod.MAXIMUM_LIKELIHOOD);
        for (Rotation rotation : Rotation.values()) {
            Factors rotated = fitted.rotated(rotation);
            assertThat(rotated.rotation()).isEqualTo(rotation);
            assertThat(rotated.size()).isEqualTo(4);
            assertThat(rotated.nodes()).isEqualTo(CORRELATIONS.nodes());
            assertThat(rotated.residual()).isEqualTo(fitted.residual());
            for (Node node : fitted.nodes()) {
                assertThat(communality(rotated, node)).isCloseTo(1 - fitted.uniqueness(node), within(1e-7));
            }
            for (int factor = 1; factor < 4; factor++) {
                assertThat(rotated.explained(factor)).isLessThanOrEqualTo(rotated.explained(factor - 1));
            }
        }
    }

    private static double communality(Factors factors, Node node) {
        double sum = 0;
        for (int one = 0; one < factors.size(); one++) {
            for (int other = 0; other < factors.size(); other++) {
                sum += factors.loading(node, one) * factors.correlation(one, other) * factors.loading(node, other);
            }
        }
        return sum;
    }

    @Test
    void oneFactorIsNotRotated() {
        Factors one = Factors.of(CORRELATIONS, 1, FactorMethod.MINRES);
        assertThat(one.rotated(Rotation.OBLIMIN).loading(Node.of(ITEMS.get(0)), 0))
                .isEqualTo(one.loading(Node.of(ITEMS.get(0)), 0));
        assertThat(one.correlation(0, 0)).isEqualTo(1);
        assertThat(one.method()).isEqualTo(FactorMethod.MINRES);
        assertThatIllegalArgumentException().isThrownBy(() -> one.loading(A, 0));
    }

    @Test
    void itIsToldInEnglishAndDutch() {
        Factors factors = Factors.of(CORRELATIONS, 9, FactorMethod.MINRES).rotated(Rotation.OBLIMIN);
        assertThat(factors.explain(Locale.ENGLISH))
                .contains(
                        "9 factors behind 36 items or constructs, by minimum residuals (minres), rotation oblimin; n = ")
                .contains("of the variance");
        assertThat(factors.explain(Locale.forLanguageTag("nl")))
                .contains("9 factoren achter 36 items of begrippen, met minimale residuen (minres), rotatie oblimin");
        assertThat(CORRELATIONS.explain(Locale.ENGLISH))
                .startsWith("Pearson's correlations of 36 items or constructs; n = " + CORRELATIONS.n());
        assertThat(CORRELATIONS.explain(Locale.forLanguageTag("nl")))
                .startsWith("Correlaties van Pearson tussen 36 items");
        ParallelAnalysis parallel = ParallelAnalysis.of(CORRELATIONS, 1, 20);
        assertThat(parallel.explain(Locale.ENGLISH)).contains("with 20 random questionnaires: " + parallel.factors());
        assertThat(parallel.explain(Locale.forLanguageTag("nl"))).contains("met 20 willekeurige vragenlijsten");
    }

    @Test
    void factorsPrintAsATable() {
        Factors factors = Factors.of(CORRELATIONS, 2, FactorMethod.MINRES);
        assertThat(factors.toString().lines()).hasSize(1 + 36 + 1 + 1);
        assertThat(factors.rotated(Rotation.OBLIMIN).toString().lines()).hasSize(1 + 36 + 1 + 2 + 1);
        assertThat(factors.basis())
                .hasToString("n = " + CORRELATIONS.n() + "; missing answers listwise: only who answered all of them");
    }
}
