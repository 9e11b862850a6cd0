package io.github.serviceexcellence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.ReferenceData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntraclassCorrelationsTest {
    private static final IntraclassCorrelations REFERENCE =
            IntraclassCorrelations.of(ReferenceData.matrix("assessors.csv", 2));
    private static final Map<String, Double> FIGURES = ReferenceData.figures("assessors.agreement.csv");
    /** In percent: 1e-9 of a figure. */
    private static final double CLOSED = 1e-7;

    private static DataMatrix matrix(double[]... rows) {
        return DataMatrix.of(List.of("ann", "ben", "cas", "dee").subList(0, rows[0].length), rows);
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE, ICC1", "AGREEMENT_SINGLE, ICC2", "CONSISTENCY_SINGLE, ICC3",
        "ONE_WAY_MEAN, ICC1k", "AGREEMENT_MEAN, ICC2k", "CONSISTENCY_MEAN, ICC3k"
    })
    void everyFormIsThatOfTheReference(IccForm form, String name) {
        IntraclassCorrelation icc = REFERENCE.of(form);

        assertThat(icc.form()).isEqualTo(form);
        assertThat(icc.value().orElseThrow()).isCloseTo(FIGURES.get("icc " + name), withinPercentage(CLOSED));
        assertThat(icc.f().orElseThrow()).isCloseTo(FIGURES.get("F " + name), withinPercentage(CLOSED));
        assertThat(icc.interval().orElseThrow().low())
                .isCloseTo(FIGURES.get("lower95 " + name), withinPercentage(CLOSED));
        assertThat(icc.interval().orElseThrow().high())
                .isCloseTo(FIGURES.get("upper95 " + name), withinPercentage(CLOSED));
    }

    /** Shrout and Fleiss (1979), table 2 and 4: six targets, four judges. */
    @Test
    void theExampleOfShroutAndFleissComesOut() {
        IntraclassCorrelations published = IntraclassCorrelations.of(matrix(
                new double[] {9, 2, 5, 8},
                new double[] {6, 1, 3, 2},
                new double[] {8, 4, 6, 8},
                new double[] {7, 1, 2, 6},
                new double[] {10, 5, 6, 9},
                new double[] {6, 2, 4, 7}));

        double[] values = {.17, .29, .71, .44, .62, .91};
        for (IccForm form : IccForm.values()) {
            assertThat(published.of(form).value().orElseThrow()).isCloseTo(values[form.ordinal()], within(0.005));
        }
        assertThat(published.of(IccForm.ONE_WAY_SINGLE).f().orElseThrow()).isCloseTo(1.79, within(0.01));
        assertThat(published.of(IccForm.CONSISTENCY_SINGLE).f().orElseThrow()).isCloseTo(11.03, within(0.01));
        assertThat(published.of(IccForm.CONSISTENCY_SINGLE).numeratorDegrees()).isEqualTo(5);
        assertThat(published.of(IccForm.CONSISTENCY_SINGLE).denominatorDegrees())
                .isEqualTo(15);
        assertThat(published.of(IccForm.ONE_WAY_MEAN).denominatorDegrees()).isEqualTo(18);
        // McGraw and Wong's p of F(5, 15) = 11.03, scipy 1.17.1: stats.f.sf(11.0272, 5, 15)
        assertThat(published.of(IccForm.CONSISTENCY_SINGLE).pValue().orElseThrow())
                .isCloseTo(0.000135, within(2e-6));
    }

    @Test
    void whoAgreeExactlyHaveOneAndNoInterval() {
        IntraclassCorrelations exact =
                IntraclassCorrelations.of(matrix(new double[] {1, 1}, new double[] {2, 2}, new double[] {5, 5}));

        for (IntraclassCorrelation icc : exact.all()) {
            assertThat(icc.value()).hasValue(1);
            assertThat(icc.interval()).isEmpty();
            assertThat(icc.f()).isEmpty();
            assertThat(icc.pValue()).isEmpty();
        }
        assertThat(exact.explain(Locale.ENGLISH))
                .contains("ICC(2,1), one rating, exact agreement: 1.00. How uncertain that is cannot be told");
    }

    /** A constant difference: consistency is perfect, agreement is not. By hand, beside the numbers. */
    @Test
    void aConstantDifferenceCountsAgainstAgreementAlone() {
        IntraclassCorrelations shifted = IntraclassCorrelations.of(
                matrix(new double[] {0.1, 1.1}, new double[] {0.2, 1.2}, new double[] {0.4, 1.4}));

        assertThat(shifted.of(IccForm.CONSISTENCY_SINGLE).value().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(shifted.of(IccForm.CONSISTENCY_SINGLE).f()).isEmpty();
        // MSB = 2 (0.14 / 3) / 2 = 0.0466667, MSJ = 1.5, so that MSB / (MSB + 2 MSJ / 3)
        assertThat(shifted.of(IccForm.AGREEMENT_SINGLE).value().orElseThrow())
                .isCloseTo(0.14 / 3 / (0.14 / 3 + 1), within(1e-9));
        assertThat(shifted.of(IccForm.AGREEMENT_SINGLE).interval()).isEmpty();
    }

    @Test
    void targetsThatDoNotDifferHaveNoMeanToRelyOn() {
        IntraclassCorrelations alike = IntraclassCorrelations.of(matrix(new double[] {1, 2}, new double[] {2, 1}));

        assertThat(alike.of(IccForm.ONE_WAY_SINGLE).value()).hasValue(-1);
        assertThat(alike.of(IccForm.ONE_WAY_MEAN).value()).isEmpty();
        assertThat(alike.of(IccForm.AGREEMENT_SINGLE).value()).isEmpty();
        assertThat(alike.explain(Locale.forLanguageTag("nl")))
                .contains("geen cijfer, omdat de gemiddelden van wat is beoordeeld nauwelijks verschillen.");
    }

    @Test
    void aRowWithoutARatingIsLeftOut() {
        IntraclassCorrelations some = IntraclassCorrelations.of(
                matrix(new double[] {1, 2}, new double[] {Double.NaN, 1}, new double[] {4, 3}, new double[] {5, 5}));

        assertThat(some.targets()).isEqualTo(3);
        assertThat(some.assessors()).isEqualTo(2);
        assertThat(some.leftOut()).isEqualTo(1);
        assertThat(some)
                .isEqualTo(IntraclassCorrelations.of(matrix(
                        new double[] {1, 2}, new double[] {4, 3}, new double[] {5, 5}, new double[] {Double.NaN, 0})));
    }

    @Test
    void whatCannotBeMeasuredIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntraclassCorrelations.of(matrix(new double[] {1}, new double[] {Double.NaN})))
                .withMessageContaining("there are ratings of 1 assessors; it takes two")
                .withMessageContaining("1 rows have a rating of every assessor; it takes two");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        IntraclassCorrelations.of(matrix(new double[] {0.1, 0.1, 0.1}, new double[] {0.1, 0.1, 0.1})))
                .withMessageContaining("all ratings are the same");
    }

    @Test
    void itPrintsAsATable() {
        assertThat(REFERENCE.toString())
                .startsWith(
                        "Intraclass correlations of 108 rows by 4 assessors, from an analysis of variance; left out")
                .contains("ICC       value       F  df1  df2      p    low   high\n")
                .contains("ICC(1,1)  0.792  16.202  107  324  0.000  0.734  0.842\n");
        assertThat(REFERENCE.explain(Locale.ENGLISH)).contains("exact agreement: 0.79 (95%: 0.73 to 0.84).");
    }

    @ParameterizedTest
    @EnumSource(IccForm.class)
    void everyFormHasANameInBothLanguages(IccForm form) {
        assertThat(form.in(Locale.ENGLISH)).isNotEqualTo(form.in(Locale.forLanguageTag("nl")));
        assertThat(IccForm.AGREEMENT_MEAN.symbol()).isEqualTo("ICC(2,k)");
        assertThat(IccForm.CONSISTENCY_MEAN.symbol()).isEqualTo("ICC(3,k)");
        assertThat(form.symbol()).matches("ICC\\([123],[1k]\\)");
    }

    /** Whatever was rated, every figure is finite, an interval holds its figure, and a mean relies on more than one rating. */
    @Property(tries = 300)
    void nothingIsEverNaN(
            @ForAll @Size(min = 2, max = 6) List<@Size(3) List<@IntRange(min = 1, max = 3) Integer>> ratings) {
        double[][] rows = ratings.stream()
                .map(row -> row.stream().mapToDouble(Integer::doubleValue).toArray())
                .toArray(double[][]::new);
        if (ratings.stream().flatMap(List::stream).distinct().count() == 1) {
            assertThatIllegalArgumentException().isThrownBy(() -> IntraclassCorrelations.of(matrix(rows)));
            return;
        }
        for (IntraclassCorrelation icc : IntraclassCorrelations.of(matrix(rows)).all()) {
            icc.value().ifPresent(value -> assertThat(value).isFinite().isLessThanOrEqualTo(1 + 1e-12));
            icc.interval()
                    .filter(interval -> icc.value().isPresent())
                    .ifPresent(interval -> assertThat(icc.value().getAsDouble())
                            .isBetween(interval.low() - 1e-9, interval.high() + 1e-9));
            icc.pValue().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
        }
    }
}
