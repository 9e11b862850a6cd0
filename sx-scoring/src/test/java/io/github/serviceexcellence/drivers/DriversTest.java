package io.github.serviceexcellence.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.ReferenceData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DriversTest {
    private static final Map<String, Double> FIGURES = ReferenceData.figures("survey.drivers.csv");
    static final DataMatrix SURVEY = ReferenceData.survey().matrix();
    static final List<String> ELEMENTS = Arrays.stream(Element.values())
            .map(element -> "element:" + element.code())
            .toList();
    private static final Drivers REFERENCE = Drivers.of(SURVEY, "item:recommend", ELEMENTS);
    /** In percent: 1e-9 of a figure. */
    private static final double CLOSED = 1e-7;

    @Test
    void theFitIsThatOfTheReference() {
        assertThat(REFERENCE.n()).isEqualTo(FIGURES.get("n all").intValue());
        assertThat(REFERENCE.leftOut()).isEqualTo(600 - REFERENCE.n());
        assertThat(REFERENCE.rSquared()).isCloseTo(FIGURES.get("r2 all"), withinPercentage(CLOSED));
        assertThat(REFERENCE.outcome()).isEqualTo("item:recommend");
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void everyDriverIsThatOfTheReference(Element element) {
        Driver driver = REFERENCE.drivers().get(element.ordinal());
        String code = " " + element.code();

        assertThat(driver.name()).isEqualTo("element:" + element.code());
        assertThat(driver.standardisedBeta())
                .isCloseTo(FIGURES.get("standardised_beta" + code), withinPercentage(CLOSED));
        assertThat(driver.lmg().orElseThrow()).isCloseTo(FIGURES.get("lmg" + code), withinPercentage(CLOSED));
        assertThat(driver.first()).isCloseTo(FIGURES.get("first" + code), withinPercentage(CLOSED));
        assertThat(driver.last()).isCloseTo(FIGURES.get("last" + code), withinPercentage(CLOSED));
        assertThat(driver.johnson()).isCloseTo(FIGURES.get("johnson" + code), withinPercentage(CLOSED));
    }

    @Test
    void lmgAndJohnsonAddUpToWhatIsExplained() {
        for (Importance importance : List.of(Importance.LMG, Importance.JOHNSON)) {
            double sum = REFERENCE.drivers().stream()
                    .mapToDouble(driver -> importance.of(driver).orElseThrow())
                    .sum();
            assertThat(importance.addsUp()).isTrue();
            assertThat(sum).isCloseTo(REFERENCE.rSquared(), within(1e-12));
        }
        assertThat(Importance.FIRST.addsUp()).isFalse();
        assertThat(Importance.FIRST.of(REFERENCE.drivers().get(0)))
                .hasValue(REFERENCE.drivers().get(0).first());
        assertThat(Importance.LAST.of(REFERENCE.drivers().get(0)))
                .hasValue(REFERENCE.drivers().get(0).last());
    }

    /** Rows of predictors x0, x1, ... that hang together, and y. */
    static DataMatrix drawn(int rows, int predictors, long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(
                IntStream.range(0, predictors).mapToObj(i -> "x" + i).toList());
        names.add("y");
        double[][] values = new double[rows][predictors + 1];
        for (double[] row : values) {
            double shared = random.nextGaussian();
            row[predictors] = random.nextGaussian();
            for (int i = 0; i < predictors; i++) {
                row[i] = random.nextGaussian() + shared;
                row[predictors] += row[i] / (1 + i);
            }
        }
        return DataMatrix.of(names, values);
    }

    private static List<String> predictors(DataMatrix matrix) {
        return matrix.columns().subList(0, matrix.columns().size() - 1);
    }

    /** An oracle by the definition: over all orders, what a predictor adds to R squared of a regression that is solved by elimination. */
    @Test
    void lmgIsTheMeanOverAllOrders() {
        DataMatrix matrix = drawn(40, 5, 11);
        Drivers drivers = Drivers.of(matrix, "y", predictors(matrix));
        double[] sums = new double[5];
        List<List<Integer>> orders = orders(List.of(0, 1, 2, 3, 4));
        for (List<Integer> order : orders) {
            for (int place = 0; place < 5; place++) {
                sums[order.get(place)] += PlainRegression.fit(matrix, order.subList(0, place + 1))
                        - PlainRegression.fit(matrix, order.subList(0, place));
            }
        }

        assertThat(orders).hasSize(120);
        for (int i = 0; i < 5; i++) {
            assertThat(drivers.drivers().get(i).lmg().orElseThrow()).isCloseTo(sums[i] / 120, within(1e-10));
        }
        assertThat(drivers.rSquared()).isCloseTo(PlainRegression.fit(matrix, List.of(0, 1, 2, 3, 4)), within(1e-10));
    }

    private static List<List<Integer>> orders(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer first : of) {
            List<Integer> others =
                    of.stream().filter(each -> !each.equals(first)).toList();
            for (List<Integer> rest : orders(others)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    @Test
    void twentyPredictorsAreDividedExactlyAndMoreByJohnson() {
        DataMatrix twenty = drawn(200, 20, 5);
        Drivers drivers = Drivers.of(twenty, "y", predictors(twenty));
        DataMatrix more = drawn(200, 21, 5);
        Drivers others = Drivers.of(more, "y", predictors(more));

        assertThat(drivers.drivers().stream()
                        .mapToDouble(driver -> driver.lmg().orElseThrow())
                        .sum())
                .isCloseTo(drivers.rSquared(), within(1e-10));
        assertThat(drivers.usualImportance()).isEqualTo(Importance.LMG);
        assertThat(others.usualImportance()).isEqualTo(Importance.JOHNSON);
        assertThat(others.drivers().get(0).lmg()).isEmpty();
        assertThat(others.share(others.drivers().get(0), Importance.LMG)).isEmpty();
        assertThat(others.explain(Locale.ENGLISH))
                .contains("(Johnson's weight)")
                .contains("fewer than 10 rows for each predictor");
    }

    /** By hand: y = 2 a - b without error, a and b uncorrelated and of one variance: shares of 4 and 1 fifths. */
    @Test
    void aPerfectFitOfUncorrelatedPredictorsIsDividedByTheirSquares() {
        DataMatrix matrix = DataMatrix.of(List.of("a", "b", "y"), new double[][] {
            {1, 1, 1}, {1, -1, 3}, {-1, 1, -3}, {-1, -1, -1}, {Double.NaN, 0, 0}
        });
        Drivers drivers = Drivers.of(matrix, "y", List.of("a", "b"));

        assertThat(drivers.rSquared()).isCloseTo(1, within(1e-12));
        assertThat(drivers.leftOut()).isEqualTo(1);
        for (Importance importance : Importance.values()) {
            assertThat(drivers.share(drivers.drivers().get(0), importance).orElseThrow())
                    .isCloseTo(0.8, within(1e-12));
            assertThat(importance.of(drivers.drivers().get(1)).orElseThrow()).isCloseTo(0.2, within(1e-12));
        }
        assertThat(drivers.drivers().get(1).standardisedBeta()).isCloseTo(-Math.sqrt(0.2), within(1e-12));
        assertThat(drivers.explain(Locale.ENGLISH).lines())
                .containsExactly(
                        "What \u201cy\u201d hangs on: linear regression on 2 predictors, 4 rows; left out because a value is missing: 1.",
                        "Together they explain 100% of the differences in \u201cy\u201d.",
                        "\u201ca\u201d: 80% of what is explained (LMG).",
                        "\u201cb\u201d: 20% of what is explained (LMG).",
                        "\u201cb\u201d works the other way: where it is higher and the others are equal, \u201cy\u201d is lower.",
                        "There are fewer than 10 rows for each predictor, so that chance has much to say in the order.",
                        "This is association and no proof: something else may move both.");
    }

    @Test
    void whereNothingIsExplainedThereAreNoShares() {
        DataMatrix matrix = DataMatrix.of(List.of("a", "y"), new double[][] {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}});
        Drivers drivers = Drivers.of(matrix, "y", List.of("a"));

        assertThat(drivers.rSquared()).isZero();
        assertThat(drivers.drivers().get(0).lmg()).hasValue(0);
        assertThat(drivers.share(drivers.drivers().get(0), Importance.LMG)).isEmpty();
        assertThat(drivers.explain(Locale.forLanguageTag("nl")))
                .contains("Samen verklaren ze 0% van de verschillen in");
    }

    @Test
    void itPrintsAsATable() {
        assertThat(REFERENCE.toString())
                .startsWith("What \u201citem:recommend\u201d hangs on: linear regression on 9 predictors, 577 rows;")
                .containsPattern("driver +mean +beta +LMG +Johnson +first +last\n")
                .containsPattern("element:monitoring +[0-9.]+ +0\\.1859 +0\\.0793 +0\\.0798 +0\\.2695 +0\\.0232");
    }

    @Test
    void whatCannotBeExplainedIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drivers.of(SURVEY, "item:recommend", List.of("nothing", "no-one")))
                .withMessageContaining("nothing")
                .withMessageContaining("no-one");
        DataMatrix few = DataMatrix.of(List.of("a", "b", "y"), new double[][] {{1, 2, 3}, {2, 2, 1}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drivers.of(few, "y", List.of("a", "a", "y")))
                .withMessageContaining("a is named twice among predictors and outcome")
                .withMessageContaining("y is named twice")
                .withMessageContaining("2 rows are complete; with so many predictors it takes 5 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drivers.of(few, "y", List.of()))
                .withMessageContaining("no predictor is given");
    }

    @Test
    void whatNeverDiffersOrFollowsFromOthersIsNamed() {
        DataMatrix matrix = drawn(20, 2, 3).with("same", new double[20]);
        double[] sum = new double[20];
        Arrays.setAll(sum, row -> matrix.column("x0")[row] + matrix.column("x1")[row]);
        DataMatrix summed = matrix.with("sum", sum);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drivers.of(matrix, "y", List.of("x0", "same")))
                .withMessageContaining("same is the same in every complete row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drivers.of(summed, "y", List.of("x0", "x1", "sum")))
                .withMessageContaining("sum follows exactly from predictors before it");
    }

    /** Whatever the unit: correlations do not change with it. */
    @Test
    void theUnitOfAColumnDoesNotMatter() {
        DataMatrix matrix = drawn(30, 2, 9);
        double[] large = Arrays.stream(matrix.column("x0")).map(x -> x * 1e90).toArray();
        double[] small = Arrays.stream(matrix.column("x1")).map(x -> x * 1e-90).toArray();
        Drivers plain = Drivers.of(matrix, "y", List.of("x0", "x1"));
        Drivers scaled = Drivers.of(matrix.with("large", large).with("small", small), "y", List.of("large", "small"));

        for (int place = 0; place < 2; place++) {
            assertThat(scaled.drivers().get(place).lmg().orElseThrow())
                    .isCloseTo(plain.drivers().get(place).lmg().orElseThrow(), within(1e-12));
        }
    }
}
