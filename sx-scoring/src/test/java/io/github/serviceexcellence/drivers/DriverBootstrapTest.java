package io.github.serviceexcellence.drivers;

import static io.github.serviceexcellence.drivers.DriversTest.ELEMENTS;
import static io.github.serviceexcellence.drivers.DriversTest.SURVEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.observations.DataMatrix;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DriverBootstrapTest {
    private static final long SEED = 20_261_127;
    private static final DriverBootstrap REFERENCE =
            DriverBootstrap.of(SURVEY, "item:recommend", ELEMENTS, Importance.LMG, SEED, 499);

    @Test
    void theIntervalsHoldTheSharesAndTheRanks() {
        Drivers drivers = Drivers.of(SURVEY, "item:recommend", ELEMENTS);

        for (int place = 0; place < ELEMENTS.size(); place++) {
            DrawnDriver drawn = REFERENCE.drivers().get(place);
            assertThat(drawn.share())
                    .isCloseTo(
                            drivers.share(drivers.drivers().get(place), Importance.LMG)
                                    .orElseThrow(),
                            within(1e-12));
            assertThat(drawn.interval().contains(drawn.share())).isTrue();
            assertThat(drawn.rank()).isBetween(drawn.bestRank(), drawn.worstRank());
        }
        assertThat(REFERENCE.drivers().stream().map(DrawnDriver::rank))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(REFERENCE.drawsLeftOut()).isZero();
        assertThat(REFERENCE.draws()).isEqualTo(499);
        assertThat(REFERENCE.n()).isEqualTo(577);
    }

    /**
     * numpy 2.4.6: 2,000 draws of the same 577 rows, LMG by regressions on all 512 subsets; the ends of an interval of 499 draws scatter around those.
     */
    @Test
    void theIntervalOfTheFirstDriverIsThatOfAnotherDrawer() {
        DrawnDriver monitoring = REFERENCE.drivers().get(8);

        assertThat(monitoring.interval().low()).isCloseTo(0.108, within(0.015));
        assertThat(monitoring.interval().high()).isCloseTo(0.201, within(0.015));
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherOneOthers() {
        assertThat(DriverBootstrap.of(SURVEY, "item:recommend", ELEMENTS, Importance.LMG, SEED, 499))
                .isEqualTo(REFERENCE);
        assertThat(DriverBootstrap.of(SURVEY, "item:recommend", ELEMENTS, Importance.LMG, SEED + 1, 499)
                        .drivers())
                .isNotEqualTo(REFERENCE.drivers());
    }

    /** x1 differs in one row of six: a draw misses it with a probability of (5/6)^6, about a third. */
    @Test
    void aDrawInWhichSomethingNeverDiffersIsLeftOutAndCounted() {
        DataMatrix matrix = DataMatrix.of(
                List.of("x0", "x1", "y"),
                new double[][] {{1, 0, 2}, {2, 0, 1}, {3, 0, 4}, {4, 0, 3}, {5, 0, 6}, {6, 1, 7}});
        DriverBootstrap drawn = DriverBootstrap.of(matrix, "y", List.of("x0", "x1"), Importance.JOHNSON, 3, 600);

        assertThat(drawn.drawsLeftOut()).isBetween(150, 280);
        assertThat(drawn.drivers())
                .allMatch(driver ->
                        driver.interval().low() >= 0 && driver.interval().high() <= 1 + 1e-9);
        assertThat(drawn.explain(Locale.forLanguageTag("nl")))
                .contains(
                        "600 trekkingen met teruglegging, startgetal 3, intervallen van 95%; trekkingen die niet te analyseren waren: "
                                + drawn.drawsLeftOut());
    }

    @Test
    void itPrintsAsATable() {
        assertThat(REFERENCE.toString())
                .contains("499 draws with replacement, seed 20261127")
                .containsPattern("driver +share +low +high +rank +best +worst\n");
        assertThat(REFERENCE.explain(Locale.ENGLISH))
                .containsPattern(
                        "\u201celement:monitoring\u201d: 15% \\(95%: \\d+% to \\d+%\\), rank 1, somewhere from 1 to \\d\\.");
    }

    @Test
    void whatCannotBeDrawnIsTold() {
        DataMatrix thirteen = DriversTest.drawn(30, 13, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DriverBootstrap.of(thirteen, "y", thirteen.columns().subList(0, 13), Importance.LMG, 1, 1))
                .withMessageContaining("LMG of 13 predictors takes too long; name 12 or fewer")
                .withMessageContaining("1 draws are not possible");
        DataMatrix nothing = DataMatrix.of(List.of("a", "y"), new double[][] {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DriverBootstrap.of(nothing, "y", List.of("a"), Importance.LMG, 1, 10))
                .withMessageContaining("the predictors explain nothing");
        DataMatrix rare =
                DataMatrix.of(List.of("a", "b", "y"), new double[][] {{1, 0, 5}, {0, 1, 4}, {0, 0, 3}, {0, 0, 3}});
        assertThat(DriverBootstrap.of(rare, "y", List.of("a", "b"), Importance.FIRST, 1, 200)
                        .drawsLeftOut())
                .isGreaterThan(50);
    }
}
