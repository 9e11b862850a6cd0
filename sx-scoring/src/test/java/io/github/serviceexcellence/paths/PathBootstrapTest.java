package io.github.serviceexcellence.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.observations.DataMatrix;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PathBootstrapTest {
    private static final long SEED = 20_261_127;
    private static final PathBootstrap REFERENCE =
            PathBootstrap.of(Chain.MODEL, Chain.MATRIX, PathScheme.PATH, SEED, 499);

    private static DrawnEffect effect(String from, String to) {
        return REFERENCE.effects().stream()
                .filter(drawn -> drawn.effect().path().equals(new PathModel.Path(from, to)))
                .findFirst()
                .orElseThrow();
    }

    /** numpy 2.4.6: 2,000 draws, each fitted by the algorithm on the standardised rows; the ends of an interval of 499 draws scatter around those. */
    @Test
    void theIntervalsAreThoseOfAnotherDrawer() {
        assertThat(effect("engagement", "delight").standardError()).isCloseTo(0.044, within(0.006));
        assertThat(effect("engagement", "delight").interval().low()).isCloseTo(0.266, within(0.02));
        assertThat(effect("engagement", "delight").interval().high()).isCloseTo(0.438, within(0.02));
        assertThat(effect("delight", "business").directInterval().orElseThrow().low())
                .isCloseTo(0.364, within(0.02));
        assertThat(effect("delight", "business").directInterval().orElseThrow().high())
                .isCloseTo(0.521, within(0.02));
    }

    @Test
    void anEffectHasTheIntervalOfItsDraws() {
        for (DrawnEffect drawn : REFERENCE.effects()) {
            assertThat(drawn.interval().contains(drawn.effect().total())).isTrue();
            assertThat(drawn.directInterval().isPresent())
                    .isEqualTo(drawn.effect().direct().isPresent());
            assertThat(drawn.holds()).isTrue();
        }
        assertThat(REFERENCE.analysis()).isEqualTo(PathAnalysis.of(Chain.MODEL, Chain.MATRIX, PathScheme.PATH));
        assertThat(REFERENCE.drawsLeftOut()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherOneOthers() {
        PathBootstrap drawn = PathBootstrap.of(Chain.MODEL, Chain.MATRIX, PathScheme.PATH, 1, 50);

        assertThat(PathBootstrap.of(Chain.MODEL, Chain.MATRIX, PathScheme.PATH, 1, 50))
                .isEqualTo(drawn);
        assertThat(PathBootstrap.of(Chain.MODEL, Chain.MATRIX, PathScheme.PATH, 2, 50)
                        .effects())
                .isNotEqualTo(drawn.effects());
        assertThat(drawn.seed()).isEqualTo(1);
        assertThat(drawn.draws()).isEqualTo(50);
    }

    /** x2 differs in one row of six: a draw misses it with a probability of (5/6)^6, about a third. */
    @Test
    void aDrawInWhichAnIndicatorNeverDiffersIsLeftOutAndCounted() {
        PathModel model = PathModel.builder()
                .construct("a", "x1", "x2")
                .construct("b", "y")
                .path("a", "b")
                .build();
        DataMatrix matrix = DataMatrix.of(
                List.of("x1", "x2", "y"),
                new double[][] {{1, 0, 2}, {2, 0, 1}, {3, 0, 4}, {4, 0, 3}, {5, 0, 1}, {6, 1, 3}});
        PathBootstrap drawn = PathBootstrap.of(model, matrix, PathScheme.FACTORIAL, 3, 600);

        assertThat(drawn.drawsLeftOut()).isBetween(150, 280);
        assertThat(drawn.effects()
                        .get(0)
                        .interval()
                        .contains(drawn.effects().get(0).effect().total()))
                .isTrue();
        assertThat(drawn.explain(Locale.forLanguageTag("nl")))
                .contains("trekkingen die niet te schatten waren: " + drawn.drawsLeftOut())
                .contains("Uit de gegevens is niet op te maken of \u201ca\u201d effect heeft op \u201cb\u201d");
    }

    @Test
    void itPrintsAsATable() {
        assertThat(REFERENCE.toString())
                .contains("499 draws with replacement, seed 20261127")
                .containsPattern("from +to +direct +low +high +total +error +low +high\n")
                .containsPattern("engagement +business +- +- +- +0\\.156 ");
        assertThat(REFERENCE.explain(Locale.ENGLISH))
                .containsPattern(
                        "From \u201cdelight\u201d to \u201cbusiness\u201d: 0\\.44 in total \\(95%: 0\\.\\d\\d to 0\\.\\d\\d\\)\\.");
    }

    @Test
    void whatCannotBeDrawnIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathBootstrap.of(Chain.MODEL, Chain.MATRIX, PathScheme.PATH, 1, 0))
                .withMessageContaining("0 draws are not possible; ask for 2 to 100000");
    }
}
