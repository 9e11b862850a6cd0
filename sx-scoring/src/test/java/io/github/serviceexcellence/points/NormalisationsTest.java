package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.instrument.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationsTest {
    private static final Scale ONE_TO_FIVE = Scale.range(1, 5);

    static Stream<String> goalposts() throws IOException {
        try (InputStream in = NormalisationsTest.class.getResourceAsStream("/reference/composite.goalposts.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2);
        }
    }

    @ParameterizedTest
    @MethodSource("goalposts")
    void clippedGoalpostsAreThoseOfCoinr(String line) {
        String[] cells = line.split(",");
        // the reference is the share from 0 to 1: COINr 1.1.14, goalposts 20 and 90, clipped
        double expected = 100 * Double.parseDouble(cells[1]);
        double points =
                points(Normalisations.goalpostsClipped(number("20"), number("90")), cells[0], Scale.of("0", "100"));
        assertThat(points).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
    }

    @ParameterizedTest
    @CsvSource({
        // by hand: (v - 1) / 4, (v - 2) / 2, 1 - |v - 4| / 3
        "percent-of-maximum, 2, 25",
        "percent-of-maximum, 5, 100",
        "goalposts 0 8, 2, 25",
        "goalposts -3 5, 1, 50",
        "goalposts-clipped 2 4, 1, 0",
        "goalposts-clipped 2 4, 3, 50",
        "goalposts-clipped 2 4, 5, 100",
        "distance-to-target 4, 4, 100",
        "distance-to-target 4, 1, 0",
        "distance-to-target 4, 5, 66.666666667",
        "distance-to-target 3, 1, 0",
        "distance-to-target 3, 5, 0",
        "distance-to-target 5, 2, 25",
        "distance-to-target 2.5, 1, 40",
    })
    void aValueHasThesePoints(String name, String value, double points) {
        Normalisation normalisation = Normalisations.parse(name);
        assertThat(normalisation.name()).isEqualTo(name);
        assertThat(points(normalisation, value, ONE_TO_FIVE)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"goalposts 2 4, 1", "goalposts 2 4, 5", "distance-to-target 0, 3", "distance-to-target 5.1, 5"})
    void aValueOutsideTheDomainHasNone(String name, String value) {
        assertThat(Normalisations.parse(name).normalise(number(value), ONE_TO_FIVE))
                .isEmpty();
    }

    @Test
    void onlyTheTargetSaysItselfWhatIsBest() {
        assertThat(Normalisations.percentOfMaximum().usesDirection()).isTrue();
        assertThat(Normalisations.goalposts(number("1"), number("5")).usesDirection())
                .isTrue();
        assertThat(Normalisations.goalpostsClipped(number("1"), number("5")).usesDirection())
                .isTrue();
        assertThat(Normalisations.distanceToTarget(number("3")).usesDirection()).isFalse();
    }

    @Test
    void equalNamesAreEqualNormalisations() {
        assertThat(Normalisations.goalposts(number("1.0"), number("5")))
                .isEqualTo(Normalisations.parse("goalposts 1 5"))
                .hasSameHashCodeAs(Normalisations.parse("goalposts 1 5"))
                .hasToString("goalposts 1 5")
                .isNotEqualTo(Normalisations.parse("goalposts-clipped 1 5"));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5, 1", "1, 123456789012345678901", "1E-30, 2"})
    void goalpostsThatAreNoneAreRefused(String low, String high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisations.goalposts(number(low), number(high)))
                .withMessage("goalposts need a low value and a higher one, of at most 20 digits each; these are " + low
                        + " and " + high);
    }

    @Test
    void aTargetOfTooManyDigitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisations.distanceToTarget(number("1E-30")))
                .withMessage("a target has at most 20 digits, this is 1E-30; round it first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "percent",
                "percent-of-maximum 1",
                "goalposts",
                "goalposts 1",
                "goalposts 1 5 6",
                "goalposts 1,5 6",
                "goalposts 1  5",
                "distance-to-target",
                "distance-to-target x",
                "distance-to-target 1E9",
                "distance-to-target 1.50",
                " percent-of-maximum"
            })
    void otherNamesAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisations.parse(name))
                .withMessage("'" + name
                        + "' is no normalisation; use one of: percent-of-maximum, goalposts LOW HIGH,"
                        + " goalposts-clipped LOW HIGH, distance-to-target VALUE");
    }

    @Test
    void zerosThatANameWritesOutAreNoDigitsTooMany() {
        Normalisation wide = Normalisations.goalposts(BigDecimal.ZERO, number("1E+20"));
        assertThat(Normalisations.parse("goalposts 0 100000000000000000000")).isEqualTo(wide);
        assertThat(Normalisations.checked(wide)).isSameAs(wide);
    }

    @Test
    void aNormalisationOfOnesOwnIsFoundByItsName() {
        Normalisation own = new Normalisation() {
            @Override
            public String name() {
                return "top or nothing";
            }

            @Override
            public Optional<Points> normalise(BigDecimal value, Scale scale) {
                return Optional.of(value.compareTo(scale.highest()) == 0 ? Points.of(100) : Points.ZERO);
            }
        };
        assertThat(Normalisations.parse("top or nothing", List.of(own))).isSameAs(own);
        assertThat(Normalisations.parse("goalposts 1 5", List.of(own)))
                .isEqualTo(Normalisations.goalposts(number("1"), number("5")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalisations.parse("top", List.of(own)))
                .withMessageContaining("'top' is no normalisation")
                .withMessageEndingWith(", top or nothing");
    }

    private static double points(Normalisation normalisation, String value, Scale scale) {
        return normalisation.normalise(number(value), scale).orElseThrow().toDouble();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
