package io.github.serviceexcellence.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.observations.DataMatrix;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportancePerformanceMapTest {
    /** Four uncorrelated predictors of means 40, 60, 40 and 60; y = 2 a + 2 b + c + d: shares of 4, 4, 1 and 1 tenths. */
    private static final Drivers DRIVERS = Drivers.of(
            DataMatrix.of(
                    List.of("a", "b", "c", "d", "y"),
                    IntStream.range(0, 16)
                            .mapToObj(row -> {
                                double a = (row & 1) * 2 - 1;
                                double b = (row & 2) - 1;
                                double c = (row & 4) / 2.0 - 1;
                                double d = (row & 8) / 4.0 - 1;
                                return new double[] {40 + a, 60 + b, 40 + c, 60 + d, 2 * a + 2 * b + c + d};
                            })
                            .toArray(double[][]::new)),
            "y",
            List.of("a", "b", "c", "d"));

    @Test
    void theMeansDivideTheMap() {
        ImportancePerformanceMap map = ImportancePerformanceMap.of(DRIVERS, Importance.LMG);

        assertThat(map.meanImportance()).isCloseTo(0.25, within(1e-12));
        assertThat(map.meanPerformance()).isCloseTo(50, within(1e-12));
        assertThat(map.points().stream().map(MapPoint::quadrant))
                .containsExactly(
                        Quadrant.CONCENTRATE_HERE, Quadrant.KEEP_UP, Quadrant.LOW_PRIORITY, Quadrant.POSSIBLE_OVERKILL);
        assertThat(map.points().get(0).importance()).isCloseTo(0.4, within(1e-12));
        assertThat(map.points().get(0).performance()).isCloseTo(40, within(1e-12));
        assertThat(map.in(Quadrant.KEEP_UP).stream().map(MapPoint::name)).containsExactly("b");
        assertThat(map.importance()).isEqualTo(Importance.LMG);
    }

    @Test
    void theWordsSayWhatDividesIt() {
        ImportancePerformanceMap map = ImportancePerformanceMap.of(DRIVERS, Importance.JOHNSON);

        assertThat(map.explain(Locale.ENGLISH).lines())
                .containsExactly(
                        "Divided by the means: of importance 25% of what is explained (Johnson's weight), of scores 50.0. So the quadrants tell what stands out"
                                + " among these, and not what is good or bad.",
                        "\u201ca\u201d: matters more and scores lower (40%, 40.0); begin here.",
                        "\u201cb\u201d: matters more and scores higher (40%, 60.0); keep it up.",
                        "\u201cc\u201d: matters less and scores lower (10%, 40.0); this can wait.",
                        "\u201cd\u201d: matters less and scores higher (10%, 60.0); perhaps more is done than needed.");
        assertThat(map.explain(Locale.forLanguageTag("nl")))
                .contains("weegt zwaarder en scoort lager (40%, 40,0); begin hier.");
        assertThat(map.toString()).containsPattern("a +0\\.400 +40\\.0 +concentrate here\n");
    }

    @Test
    void oneDriverLiesAtTheMeansAndCountsAsAboveThem() {
        DataMatrix matrix = DriversTest.drawn(20, 1, 4);
        ImportancePerformanceMap map =
                ImportancePerformanceMap.of(Drivers.of(matrix, "y", List.of("x0")), Importance.LMG);

        assertThat(map.points().get(0).quadrant()).isEqualTo(Quadrant.KEEP_UP);
    }

    @Test
    void whatHasNoSharesHasNoMap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportancePerformanceMap.of(DRIVERS, Importance.FIRST))
                .withMessageContaining("alone does not add up to what is explained");
        DataMatrix nothing = DataMatrix.of(List.of("a", "y"), new double[][] {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportancePerformanceMap.of(Drivers.of(nothing, "y", List.of("a")), Importance.LMG))
                .withMessageContaining("the predictors explain nothing");
        DataMatrix many = DriversTest.drawn(40, 21, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportancePerformanceMap.of(
                        Drivers.of(many, "y", many.columns().subList(0, 21)), Importance.LMG))
                .withMessageContaining("LMG of 21 predictors takes too long; name 20 or fewer");
    }
}
