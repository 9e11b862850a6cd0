package io.github.serviceexcellence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.ReferenceData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KappaTest {
    private static final DataMatrix RATINGS = ReferenceData.matrix("assessors.csv", 2);
    private static final Map<String, Double> FIGURES = ReferenceData.figures("assessors.agreement.csv");

    private static Kappa of(KappaWeights weights) {
        return Kappa.of(RATINGS, "assessor1", "assessor2", weights);
    }

    private static Kappa of(double[]... rows) {
        return Kappa.of(DataMatrix.of(List.of("ann", "ben"), rows), "ann", "ben", KappaWeights.NONE);
    }

    @Test
    void bothKappasAreThoseOfTheReference() {
        assertThat(of(KappaWeights.NONE).value().orElseThrow()).isCloseTo(FIGURES.get("kappa none"), within(1e-12));
        assertThat(of(KappaWeights.QUADRATIC).value().orElseThrow())
                .isCloseTo(FIGURES.get("kappa quadratic"), within(1e-12));
    }

    /** numpy 2.4.6: kappa as a function of the shares of the cells, its gradient by differences, and the variance of shares of a sample (delta method). */
    @ParameterizedTest
    @CsvSource({
        "NONE, 0.4619883040935674, 0.06046785898921498",
        "LINEAR, 0.6732604142424948, 0.04322928509912307",
        "QUADRATIC, 0.827027027027027, 0.03126183751791516"
    })
    void theStandardErrorIsThatOfTheDeltaMethod(KappaWeights weights, double kappa, double error) {
        assertThat(of(weights).estimate().orElseThrow().value()).isCloseTo(kappa, within(1e-12));
        assertThat(of(weights).estimate().orElseThrow().standardError()).isCloseTo(error, within(1e-9));
        assertThat(of(weights).interval().orElseThrow().low())
                .isCloseTo(kappa - 1.959963984540054 * error, within(1e-9));
    }

    /**
     * By hand: 3 of 4 agree; levels 1, 1, 2, 2 and 1, 2, 2, 2: chance gives (2 * 1 + 2 * 3) / 16; the standard error is
     * sqrt((0.25 * 0.625^2 + 0.25 * 0.375^2 + 0.5 * 0.375^2 - 0.25^2) / 4) / 0.5 = 0.375.
     */
    @Test
    void agreementIsHeldAgainstChance() {
        Kappa kappa =
                of(new double[] {1, 1}, new double[] {1, 2}, new double[] {2, 2}, new double[] {2, 2}, new double[] {
                    Double.NaN, 2
                });

        assertThat(kappa.observed()).isEqualTo(0.75);
        assertThat(kappa.expected()).isEqualTo(0.5);
        assertThat(kappa.value()).hasValue(0.5);
        assertThat(kappa.estimate().orElseThrow().standardError()).isCloseTo(0.375, within(1e-12));
        assertThat(kappa.n()).isEqualTo(4);
        assertThat(kappa.leftOut()).isEqualTo(1);
        assertThat(kappa.explain(Locale.ENGLISH))
                .isEqualTo(
                        "Cohen's kappa of \u201cann\u201d and \u201cben\u201d, unweighted: 4 rows; left out because a rating is missing: 1.\n"
                                + "Agreement is 75% where chance alone would give 50%: kappa = 0.50 (95%: -0.23 to 1.23).");
    }

    /** A level that nobody chose lies between its neighbours: 1 and 3 are twice as far apart as 3 and 4. */
    @Test
    void distancesAreThoseOfTheValues() {
        DataMatrix ratings =
                DataMatrix.of(List.of("ann", "ben"), new double[][] {{1, 1}, {3, 3}, {4, 4}, {1, 3}, {3, 4}});
        Kappa linear = Kappa.of(ratings, "ann", "ben", KappaWeights.LINEAR);

        // of a largest distance of 3: 1 - (2 + 1) / 3 / 5
        assertThat(linear.observed()).isCloseTo(0.8, within(1e-12));
        assertThat(linear.weights()).isEqualTo(KappaWeights.LINEAR);
    }

    @Test
    void oneLevelForEverythingHasNoKappa() {
        Kappa same = of(new double[] {3, 3}, new double[] {3, 3});

        assertThat(same.value()).isEmpty();
        assertThat(same.estimate()).isEmpty();
        assertThat(same.interval()).isEmpty();
        assertThat(same.explain(Locale.forLanguageTag("nl"))).contains("Er is geen kappa te geven");
        assertThat(same.toString()).contains("-          1.000      1.000");
    }

    @Test
    void fullAgreementIsOneWithoutError() {
        Kappa full = of(new double[] {1, 1}, new double[] {2, 2}, new double[] {0.0, -0.0});

        assertThat(full.value()).hasValue(1);
        assertThat(full.estimate().orElseThrow().standardError()).isZero();
        assertThat(full.first()).isEqualTo("ann");
        assertThat(full.second()).isEqualTo("ben");
    }

    @Test
    void whatCannotBeMeasuredIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new double[] {1, Double.NaN}))
                .withMessageContaining("0 rows have a rating of every assessor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kappa.of(RATINGS, "assessor1", "nobody", KappaWeights.NONE))
                .withMessageContaining("nobody");
    }
}
