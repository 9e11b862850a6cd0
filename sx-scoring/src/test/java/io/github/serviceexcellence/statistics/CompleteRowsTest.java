package io.github.serviceexcellence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.observations.DataMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteRowsTest {
    private static final DataMatrix MATRIX = DataMatrix.of(List.of("x", "y", "same", "thirds"), new double[][] {
        {1, 2, 7, 0.1}, {2, 1, 7, 0.1}, {3, 4, 7, 0.1}, {4, Double.NaN, 7, 0.1}, {5, 5, 7, 0.1}
    });

    @Test
    void aRowThatLacksAValueIsLeftOut() {
        CompleteRows rows = CompleteRows.of(MATRIX, List.of("x", "y"));

        assertThat(rows.size()).isEqualTo(4);
        assertThat(rows.leftOut()).isEqualTo(1);
        assertThat(rows.column(0)).containsExactly(1, 2, 3, 5);
        assertThat(CompleteRows.of(MATRIX, List.of("x")).size()).isEqualTo(5);
    }

    /** By hand: means 2.75 and 3; squares 8.75 and 10, products 1.75 + 1.5 + 0.25 + 4.5 = 8. */
    @Test
    void correlationsAreThoseOfPearson() {
        CompleteRows rows = CompleteRows.of(MATRIX, List.of("x", "y"));

        assertThat(rows.mean(0)).isEqualTo(2.75);
        assertThat(rows.deviation(0)).isCloseTo(Math.sqrt(8.75 / 3), within(1e-15));
        assertThat(rows.correlations()[0][1]).isCloseTo(8 / Math.sqrt(87.5), within(1e-15));
        assertThat(rows.correlations()[1]).containsExactly(rows.correlations()[0][1], 1);
    }

    @Test
    void whatDiffersByRoundingAloneIsConstant() {
        CompleteRows rows = CompleteRows.of(MATRIX, List.of("x", "same", "thirds"));

        assertThat(rows.isConstant(0)).isFalse();
        assertThat(rows.isConstant(1)).isTrue();
        // the mean of five times 0.1 may not be 0.1
        assertThat(rows.isConstant(2)).isTrue();
        assertThat(rows.deviation(2)).isZero();
    }

    @Test
    void drawnRowsStayWhole() {
        CompleteRows rows = CompleteRows.of(MATRIX, List.of("x", "y"));
        CompleteRows drawn = rows.drawn(Draws.from(7));

        assertThat(drawn.size()).isEqualTo(4);
        for (int row = 0; row < 4; row++) {
            double x = drawn.column(0)[row];
            double y = drawn.column(1)[row];
            assertThat(List.of("1.0 2.0", "2.0 1.0", "3.0 4.0", "5.0 5.0")).contains(x + " " + y);
        }
        assertThat(rows.drawn(Draws.from(7)).column(0)).isEqualTo(drawn.column(0));
    }
}
