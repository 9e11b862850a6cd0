package io.github.serviceexcellence.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.ReferenceData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathAnalysisTest {
    private static final Map<String, Double> FIGURES = ReferenceData.figures("chain.pls.csv");
    private static final PathAnalysis PATH = PathAnalysis.of(Chain.MODEL, Chain.MATRIX, PathScheme.PATH);
    private static final PathAnalysis FACTORIAL = PathAnalysis.of(Chain.MODEL, Chain.MATRIX, PathScheme.FACTORIAL);
    private static final Offset<Double> ITERATED = within(1e-6);

    static Stream<String> figures() {
        return FIGURES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsThatOfTheReference(String name) {
        String[] parts = name.split(" ");
        PathAnalysis analysis = parts[0].equals("path") ? PATH : FACTORIAL;

        assertThat(figure(analysis, parts[1], parts[2])).isCloseTo(FIGURES.get(name), ITERATED);
    }

    private static double figure(PathAnalysis analysis, String figure, String of) {
        return switch (figure) {
            case "paths" -> effect(analysis, of).direct().orElseThrow();
            case "total_effects" -> effect(analysis, of).total();
            case "r2" -> analysis.construct(of).rSquared().orElseThrow();
            case "outer_weights" -> indicator(analysis, of).weight();
            case "outer_loadings" -> indicator(analysis, of).loading();
            case "AVE" -> analysis.construct(of).averageVarianceExtracted();
            case "rhoA" -> analysis.construct(of).rhoA().orElseThrow();
            case "rhoC" -> analysis.construct(of).rhoC().orElseThrow();
            default -> throw new AssertionError(figure);
        };
    }

    private static PathEffect effect(PathAnalysis analysis, String of) {
        String[] ends = of.split("_");
        return analysis.effect(ends[0], ends[1]).orElseThrow();
    }

    private static PathIndicator indicator(PathAnalysis analysis, String name) {
        return analysis.constructs().stream()
                .flatMap(construct -> construct.indicators().stream())
                .filter(indicator -> indicator.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** numpy 2.4.6: the algorithm on the standardised rows themselves, stop criterion 1e-13. */
    @ParameterizedTest
    @CsvSource({
        "PATH, engagement_experience, 0.3662663041745809", "PATH, experience_delight, 0.5457075953528302",
        "CENTROID, engagement_experience, 0.36670040283268907", "CENTROID, engagement_delight, 0.15175690430385097",
        "CENTROID, experience_delight, 0.5454181926334402", "CENTROID, delight_business, 0.4436582905186817"
    })
    void everySchemeIsThatOfRowByRowReckoning(PathScheme scheme, String of, double path) {
        PathAnalysis analysis = PathAnalysis.of(Chain.MODEL, Chain.MATRIX, scheme);

        assertThat(analysis.scheme()).isEqualTo(scheme);
        assertThat(effect(analysis, of).direct().orElseThrow()).isCloseTo(path, within(1e-10));
    }

    /** numpy 2.4.6, by the formula. */
    @ParameterizedTest
    @CsvSource({
        "engagement, experience, 0.4491438245185643", "engagement, delight, 0.4202828693051468",
        "engagement, business, 0.2484296687451074", "experience, delight, 0.6963464058128331",
        "experience, business, 0.2982989047674081", "delight, business, 0.5579739719264966"
    })
    void constructsCanBeToldApartByTheirIndicators(String first, String second, double htmt) {
        assertThat(PATH.heterotraitRatios())
                .hasSize(6)
                .filteredOn(
                        ratio -> ratio.first().equals(first) && ratio.second().equals(second))
                .singleElement()
                .satisfies(ratio -> assertThat(ratio.value().orElseThrow()).isCloseTo(htmt, within(1e-12)));
    }

    /** numpy 2.4.6: weighted means on the scale from 1 to 10, weights by standard deviation. */
    @ParameterizedTest
    @CsvSource({
        "engagement, 54.982980525032865",
        "experience, 56.57564554409438",
        "delight, 56.46824277372442",
        "business, 57.14442499120237"
    })
    void theIndexIsTheWeightedMeanOnTheScale(String construct, double index) {
        assertThat(PATH.construct(construct).index(1, 10).orElseThrow()).isCloseTo(index, within(1e-8));
    }

    @Test
    void effectsGoByEveryWay() {
        PathEffect delight = PATH.effect("engagement", "delight").orElseThrow();

        assertThat(delight.indirect())
                .isCloseTo(delight.total() - delight.direct().orElseThrow(), within(1e-15));
        assertThat(PATH.effect("engagement", "business").orElseThrow().direct()).isEmpty();
        assertThat(PATH.effect("business", "engagement")).isEmpty();
        assertThat(PATH.effects()).hasSize(6);
        assertThat(PATH.n()).isEqualTo(320);
        assertThat(PATH.leftOut()).isZero();
        assertThat(PATH.rounds()).isBetween(5, 100);
        assertThat(PATH.construct("engagement").rSquared()).isEmpty();
        assertThat(PATH.model()).isEqualTo(Chain.MODEL);
    }

    /** With one indicator each, a path is a correlation. By hand: 1, 2, 3, 4 and 1, 3, 2, 4 correlate by 0.8; the second construct is turned. */
    @Test
    void oneIndicatorIsItsConstruct() {
        PathModel model = PathModel.builder()
                .construct("a", "x")
                .construct("b", "y")
                .path("a", "b")
                .build();
        DataMatrix matrix =
                DataMatrix.of(List.of("x", "y"), new double[][] {{1, 4}, {2, 2}, {3, 3}, {4, 1}, {Double.NaN, 1}});
        PathAnalysis analysis = PathAnalysis.of(model, matrix, PathScheme.CENTROID);

        assertThat(analysis.effect("a", "b").orElseThrow().total()).isCloseTo(-0.8, within(1e-12));
        assertThat(analysis.construct("b").rSquared().orElseThrow()).isCloseTo(0.64, within(1e-12));
        assertThat(analysis.construct("b").indicators().get(0).loading()).isCloseTo(1, within(1e-12));
        assertThat(analysis.construct("b").rhoA()).hasValue(1);
        assertThat(analysis.construct("b").rhoC().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(analysis.heterotraitRatios().get(0).value().orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(analysis.leftOut()).isEqualTo(1);
        // (2.5 - 1) / 3
        assertThat(analysis.construct("a").index(1, 4).orElseThrow()).isCloseTo(50, within(1e-12));
    }

    @Test
    void perfectCorrelationIsAResult() {
        PathModel model = PathModel.builder()
                .construct("a", "x", "z")
                .construct("b", "y")
                .path("a", "b")
                .build();
        DataMatrix matrix = DataMatrix.of(List.of("x", "z", "y"), new double[][] {{1, 2, 3}, {2, 4, 6}, {4, 8, 12}});
        PathAnalysis analysis = PathAnalysis.of(model, matrix, PathScheme.PATH);

        assertThat(analysis.construct("b").rSquared().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(analysis.construct("a").averageVarianceExtracted()).isCloseTo(1, within(1e-12));
        assertThat(analysis.explain(Locale.ENGLISH)).contains("are hard to tell apart (HTMT 1.00;");
    }

    @Test
    void anIndicatorThatWeighsBelowZeroHasNoIndex() {
        double[] turned = Arrays.stream(Chain.MATRIX.column("eng3"))
                .map(value -> 11 - value)
                .toArray();
        PathModel model = PathModel.builder()
                .construct("engagement", "eng1", "eng2", "turned")
                .construct("delight", "del1")
                .path("engagement", "delight")
                .build();
        PathAnalysis analysis = PathAnalysis.of(model, Chain.MATRIX.with("turned", turned), PathScheme.PATH);

        assertThat(analysis.construct("engagement").indicators().get(2).loading())
                .isNegative();
        assertThat(analysis.construct("engagement").index(1, 10)).isEmpty();
        assertThat(analysis.explain(Locale.forLanguageTag("nl")))
                .contains("hebben te weinig gemeen voor \u00e9\u00e9n cijfer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.construct("delight").index(10, 1))
                .withMessageContaining("a scale from 10.0 to 1.0 is not possible");
    }

    private static PathModel twoOnOne() {
        return PathModel.builder()
                .construct("a", "x")
                .construct("b", "z")
                .construct("c", "y")
                .path("a", "c")
                .path("b", "c")
                .build();
    }

    private static DataMatrix xzy(double[]... rows) {
        return DataMatrix.of(List.of("x", "z", "y"), rows);
    }

    @Test
    void whyAModelCannotBeFittedIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathAnalysis.of(
                        twoOnOne(),
                        xzy(new double[] {1, 2, 1}, new double[] {2, 2, 3}, new double[] {3, 2, 3}),
                        PathScheme.PATH))
                .withMessageContaining("3 rows are complete; this model takes 4 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathAnalysis.of(
                        twoOnOne(),
                        xzy(new double[] {1, 2, 1}, new double[] {2, 2, 3}, new double[] {3, 2, 3}, new double[] {
                            4, 2, 1
                        }),
                        PathScheme.PATH))
                .withMessageContaining("indicator z is the same in every complete row");
        for (PathScheme scheme : PathScheme.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PathAnalysis.of(
                            twoOnOne(),
                            xzy(new double[] {1, 2, 1}, new double[] {2, 4, 3}, new double[] {3, 6, 3}, new double[] {
                                4, 8, 1.5
                            }),
                            scheme))
                    .withMessageContaining("of the constructs that act on c one follows exactly from the others");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathAnalysis.of(
                        PathModel.builder()
                                .construct("a", "x")
                                .construct("c", "y")
                                .path("a", "c")
                                .build(),
                        xzy(new double[] {1, 0, 1}, new double[] {1, 0, -1}, new double[] {-1, 0, 1}, new double[] {
                            -1, 0, -1
                        }),
                        PathScheme.FACTORIAL))
                .withMessageContaining("does not go together with any construct next to it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathAnalysis.of(twoOnOne(), Chain.MATRIX, PathScheme.PATH))
                .withMessageContaining("x")
                .withMessageContaining("y");
    }

    /** Noise has no structure to settle on: whatever comes of it is finite, or refused in words. */
    @Test
    void noiseGivesAResultOrAReason() {
        Random random = new Random(17);
        for (int survey = 0; survey < 300; survey++) {
            double[][] rows =
                    new double[4 + survey % 7][Chain.MODEL.indicators().size()];
            for (double[] row : rows) {
                Arrays.setAll(row, place -> random.nextInt(3));
            }
            DataMatrix matrix = DataMatrix.of(Chain.MODEL.indicators(), rows);
            PathScheme scheme = PathScheme.values()[survey % 3];
            try {
                PathAnalysis analysis = PathAnalysis.of(Chain.MODEL, matrix, scheme);
                assertThat(analysis.effects()).allMatch(effect -> Double.isFinite(effect.total()));
                assertThat(analysis.toString()).doesNotContain("NaN");
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("the path model cannot be fitted: ");
            }
        }
    }

    @Test
    void itPrintsAsTables() {
        assertThat(PATH.toString())
                .startsWith("Path model by partial least squares (mode A, path scheme), 320 rows;")
                .containsPattern("experience +0\\.134 +0\\.670 +0\\.844 +0\\.890\n")
                .containsPattern("eng1 +engagement +0\\.480 +0\\.858\n")
                .containsPattern("engagement +business +- +0\\.156\n");
        assertThat(PATH.explain(Locale.ENGLISH))
                .contains("The model explains 38% of the differences in \u201cdelight\u201d.")
                .contains("From \u201cengagement\u201d to \u201cdelight\u201d: 0.15 directly, 0.35 in total.")
                .contains(
                        "From \u201cengagement\u201d to \u201cbusiness\u201d: 0.16, all of it by constructs between them.")
                .endsWith("The direction of the arrows is that of the model; the data do not prove it.");
    }
}
