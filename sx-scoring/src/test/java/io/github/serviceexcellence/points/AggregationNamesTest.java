package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AggregationNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arithmetic-mean",
                "geometric-mean",
                "geometric-mean or-zero",
                "harmonic-mean",
                "harmonic-mean or-zero",
                "minimum",
                "maximum",
                "median",
                "power-mean 0.5",
                "power-mean -2",
                "power-mean -2 or-zero",
                "ordered-average 1 0.5 0",
                "ordered-average-quantifier 3"
            })
    void everyNameIsReadBack(String name) {
        assertThat(Aggregations.parse(name).name()).isEqualTo(name);
    }

    @Test
    void aNameMeansTheAggregationThatHasIt() {
        assertThat(Aggregations.parse("harmonic-mean or-zero"))
                .isEqualTo(Aggregations.orZero(Aggregations.harmonicMean()));
        assertThat(Aggregations.parse("ordered-average 1 0.5 0"))
                .isEqualTo(Aggregations.orderedAverage(BigDecimal.ONE, new BigDecimal("0.50"), BigDecimal.ZERO));
        assertThat(Aggregations.parse("power-mean -1")).isNotEqualTo(Aggregations.harmonicMean());
    }

    @Property
    void everyExponentIsReadBack(@ForAll @DoubleRange(min = -100, max = 100) double p) {
        Assume.that(Math.abs(p) >= 0.001);
        assertThat(Aggregations.parse(Aggregations.powerMean(p).name())).isEqualTo(Aggregations.powerMean(p));
        double alpha = Math.abs(p);
        assertThat(Aggregations.parse(Aggregations.orderedAverage(alpha).name()))
                .isEqualTo(Aggregations.orderedAverage(alpha));
    }

    @Property
    void everyListOfWeightsIsReadBack(
            @ForAll @Size(min = 1, max = 20)
                    List<@BigRange(min = "0", max = "1000000") @Scale(12) BigDecimal> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight.signum() > 0));
        Aggregation aggregation = Aggregations.orderedAverage(weights.toArray(BigDecimal[]::new));
        assertThat(Aggregations.parse(aggregation.name())).isEqualTo(aggregation);
    }

    @Test
    void zerosThatANameWritesOutAreNoDigitsTooMany() {
        Aggregation large = Aggregations.orderedAverage(new BigDecimal("1E+20"), BigDecimal.ONE);
        assertThat(large.name()).isEqualTo("ordered-average 100000000000000000000 1");
        assertThat(Aggregations.parse(large.name())).isEqualTo(large);
        assertThat(Aggregations.checked(large)).isSameAs(large);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    power-mean 0.50, power-mean 0.5
                    power-mean 2d, power-mean 2
                    power-mean 0x1p1, power-mean 2
                    power-mean +2, power-mean 2
                    ordered-average 1.0 2, ordered-average 1 2
                    ordered-average 1E+1 -0, ordered-average 10 0
                    ordered-average-quantifier 1e0, ordered-average-quantifier 1
                    """)
    void aNameHasOneForm(String given, String only) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse(given))
                .withMessage("'" + given + "' has another form here; write '" + only + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Minimum",
                "minimum ",
                "minimum or-zero",
                "power-mean",
                "power-mean x",
                "power-mean -2 or-one",
                "power-mean -2 or-zero x",
                "ordered-average",
                "ordered-average 1  2",
                "ordered-average 1 two",
                "ordered-average-quantifier 1 2",
                "mean 2"
            })
    void anUnknownNameIsToldWhichThereAre(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse(name))
                .withMessage(
                        "'" + name + "' is no aggregation; use one of: arithmetic-mean, geometric-mean, geometric-mean"
                                + " or-zero, harmonic-mean, harmonic-mean or-zero, minimum, maximum, median, power-mean P, power-mean"
                                + " P or-zero, ordered-average WEIGHT WEIGHT ..., ordered-average-quantifier ALPHA");
    }

    @Test
    void impossibleParametersAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse("power-mean 0"))
                .withMessageStartingWith("a power mean with exponent 0 is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse("power-mean NaN"))
                .withMessageStartingWith("a power mean with exponent NaN is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse("power-mean 2 or-zero"))
                .withMessageStartingWith("power-mean 2 needs no rule for 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse("ordered-average 1 1E+1000000000"))
                .withMessageStartingWith("an ordered average needs 1 to 20 weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse("ordered-average-quantifier 1e999"))
                .withMessageStartingWith("a quantifier's exponent of Infinity is not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse("power-mean " + "1".repeat(1_000_000)))
                .withMessageContaining("is no aggregation");
    }

    @Test
    void anAggregationOfOnesOwnIsFoundByItsName() {
        Aggregation own = own("middle of 2");
        assertThat(Aggregations.parse("middle of 2", List.of(own))).isSameAs(own);
        assertThat(Aggregations.parse("minimum", List.of(own))).isEqualTo(Aggregations.minimum());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregations.parse("middle", List.of(own)))
                .withMessageEndingWith("ordered-average-quantifier ALPHA, middle of 2");
    }

    private static Aggregation own(String name) {
        return new Aggregation() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Points> aggregate(List<Part> parts) {
                return Optional.empty();
            }
        };
    }
}
