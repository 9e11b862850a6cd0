package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Aggregation.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held against figures of R 4.2.2, and of COINr 1.1.14 for the geometric and the harmonic mean. */
class AggregationsTest {
    private static final List<String> UNEQUAL = List.of("2", "1", "1", "1.5", "1", "1", "0.5", "1", "1");
    private static final Aggregation OWA =
            Aggregations.orderedAverage(Stream.of("0.05", "0.05", "0.05", "0.1", "0.1", "0.1", "0.15", "0.2", "0.2")
                    .map(BigDecimal::new)
                    .toArray(BigDecimal[]::new));
    private static final Map<String, Aggregation> BY_NAME = Map.of(
            "arithmetic", Aggregations.arithmeticMean(),
            "geometric", Aggregations.geometricMean(),
            "harmonic", Aggregations.harmonicMean(),
            "power_half", Aggregations.powerMean(0.5),
            "power_minus2", Aggregations.powerMean(-2),
            "power_3", Aggregations.powerMean(3),
            "minimum", Aggregations.minimum(),
            "median", Aggregations.median(),
            "owa", OWA);

    private static List<String[]> read(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AggregationsTest.class.getResourceAsStream("/reference/" + name)),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    static List<List<String>> figures() throws IOException {
        return read("composite.aggregations.csv").stream().skip(1).map(List::of).toList();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyUnitHasTheFigureOfTheReference(List<String> row) throws IOException {
        Aggregation aggregation = Objects.requireNonNull(BY_NAME.get(row.get(1)), row.get(1));
        List<String[]> units = read("composite.csv");
        List<Node> nodes = Arrays.stream(units.get(0))
                .skip(1)
                .map(code -> Node.of(Element.parse(code)))
                .toList();
        for (int unit = 1; unit < units.size(); unit++) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                String weight = row.get(0).equals("equal") ? "1" : UNEQUAL.get(i);
                parts.add(new Part(nodes.get(i), Points.parse(units.get(unit)[i + 1]), new BigDecimal(weight)));
            }
            double figure = Double.parseDouble(row.get(unit + 1));
            assertThat(aggregation.aggregate(parts).orElseThrow().toDouble())
                    .as(row.get(0) + " " + row.get(1) + " " + units.get(unit)[0])
                    .isCloseTo(figure, within(1e-9 * Math.max(1, Math.abs(figure))));
        }
    }

    private static List<Part> parts(long... points) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            parts.add(new Part(Node.of(Element.values()[i]), Points.of(points[i]), BigDecimal.ONE));
        }
        return parts;
    }

    private static Optional<Points> points(String text) {
        return Optional.of(Points.parse(text));
    }

    @Test
    void theHighestPartMayDecide() {
        assertThat(Aggregations.maximum().aggregate(parts(10, 90, 40))).isEqualTo(points("90"));
        assertThat(Aggregations.median().aggregate(parts(10, 90, 40, 20))).isEqualTo(points("30"));
    }

    @Test
    void aZeroHasNoLogarithmUnlessARuleIsStated() {
        assertThat(Aggregations.geometricMean().aggregate(parts(0, 50))).isEmpty();
        assertThat(Aggregations.harmonicMean().aggregate(parts(0, 50))).isEmpty();
        assertThat(Aggregations.powerMean(-3).aggregate(parts(0, 50))).isEmpty();
        assertThat(Aggregations.powerMean(0.5).aggregate(parts(0, 64))).isEqualTo(points("16"));
        assertThat(Aggregations.orZero(Aggregations.geometricMean()).aggregate(parts(0, 50)))
                .isEqualTo(points("0"));
        assertThat(Aggregations.orZero(Aggregations.geometricMean()).aggregate(parts(25, 100)))
                .isEqualTo(points("50"));
        assertThat(Aggregations.orZero(Aggregations.harmonicMean()).name()).isEqualTo("harmonic-mean or-zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.orZero(Aggregations.arithmeticMean()))
                .withMessage(
                        "arithmetic-mean needs no rule for 0; give a geometric or harmonic mean, or a power mean with p below 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregations.orZero(Aggregations.median()));
    }

    @Test
    void aQuantifierWeighsAnyNumberOfParts() {
        // alpha 2, two parts: the highest weighs 0.25, the lowest 0.75
        assertThat(Aggregations.orderedAverage(2).aggregate(parts(80, 40))).isEqualTo(points("50"));
        // three parts: 1/9, 3/9, 5/9 of 90, 60 and 30
        assertThat(Aggregations.orderedAverage(2).aggregate(parts(30, 90, 60))).isEqualTo(points("46.666666667"));
        assertThat(Aggregations.orderedAverage(1).aggregate(parts(30, 90, 60))).isEqualTo(points("60"));
        assertThat(OWA.aggregate(parts(30, 90))).isEmpty();
    }

    @Test
    void extremePowersStayWithinTheParts() {
        assertThat(Aggregations.powerMean(100).aggregate(parts(1, 100)).orElseThrow())
                .isBetween(Points.of(99), Points.of(100));
        assertThat(Aggregations.powerMean(-100).aggregate(parts(1, 100)).orElseThrow())
                .isBetween(Points.of(1), Points.parse("1.01"));
        assertThat(Aggregations.powerMean(3).aggregate(parts(0, 0))).isEqualTo(points("0"));
    }

    @Test
    void aPowerNearZeroIsNearlyTheGeometricMean() {
        // the geometric mean of 10, 50 and 90 is 35.568933045; a power mean differs from it by about p/2 G var(ln x):
        // 0.0151 here
        double geometric = Aggregations.geometricMean()
                .aggregate(parts(10, 50, 90))
                .orElseThrow()
                .toDouble();
        double above = Aggregations.powerMean(0.001)
                .aggregate(parts(10, 50, 90))
                .orElseThrow()
                .toDouble();
        double below = Aggregations.powerMean(-0.001)
                .aggregate(parts(10, 50, 90))
                .orElseThrow()
                .toDouble();
        assertThat(geometric).isCloseTo(35.568933045, within(1e-9));
        assertThat(above - geometric).isCloseTo(geometric - below, within(1e-5)).isBetween(0.015, 0.0165);
    }

    @Test
    void weightsBeyondADoubleCountByTheirProportions() {
        List<Part> heavy = parts(10, 50, 90).stream()
                .map(part -> new Part(part.node(), part.points(), new BigDecimal("1e400")))
                .toList();
        assertThat(Aggregations.geometricMean().aggregate(heavy))
                .isEqualTo(Aggregations.geometricMean().aggregate(parts(10, 50, 90)));
        assertThat(Aggregations.powerMean(2).aggregate(heavy))
                .isEqualTo(Aggregations.powerMean(2).aggregate(parts(10, 50, 90)));
    }

    @Test
    void aPartOfNextToNoWeightCountsInALargePower() {
        // what the power makes large: 100 (1e-20)^(1/100) = 100 * 10^-0.2, and 1 * (1e-20)^(-1/100) = 10^0.2
        assertThat(Aggregations.powerMean(100).aggregate(light(100, 1))).isEqualTo(points("63.095734448"));
        assertThat(Aggregations.powerMean(-100).aggregate(light(1, 100))).isEqualTo(points("1.584893192"));
    }

    /** The first part weighs 1, the second 1e20. */
    private static List<Part> light(long first, long second) {
        List<Part> parts = parts(first, second);
        Part heavy = parts.get(1);
        return List.of(parts.get(0), new Part(heavy.node(), heavy.points(), new BigDecimal("1e20")));
    }

    @Test
    void whatDecidesContributes() {
        assertThat(Aggregations.minimum().claims(parts(10, 90, 10)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.ZERO, BigDecimal.valueOf(5));
        assertThat(Aggregations.geometricMean().claims(parts(10, 90)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(10), BigDecimal.valueOf(90));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.powerMean(0))
                .withMessage(
                        "a power mean with exponent 0 is not possible; use 0.001 to 100 or -100 to -0.001, and for 0 the geometric mean");
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregations.powerMean(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregations.powerMean(101));
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregations.powerMean(0.0009));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.orderedAverage(new BigDecimal("1e100000000")));
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregations.orderedAverage(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Aggregations.orderedAverage(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(Aggregations::orderedAverage);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.orderedAverage(BigDecimal.ONE, BigDecimal.valueOf(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part(Node.INDEX, Points.ZERO, BigDecimal.ZERO))
                .withMessage("the part index has the weight 0, give one above 0");
    }

    @Test
    void aNameSaysEveryParameter() {
        assertThat(BY_NAME.values()).extracting(Aggregation::name).doesNotHaveDuplicates();
        assertThat(Aggregations.powerMean(0.5))
                .isEqualTo(Aggregations.powerMean(0.5))
                .hasToString("power-mean 0.5");
        assertThat(Aggregations.orderedAverage(2))
                .isEqualTo(Aggregations.orderedAverage(2))
                .hasToString("ordered-average-quantifier 2");
        assertThat(Aggregations.orderedAverage(BigDecimal.ONE, new BigDecimal("0.50")))
                .hasToString("ordered-average 1 0.5");
    }
}
