package io.github.serviceexcellence.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CholeskyTest {
    /** By hand: 2 x 2 = 4; 2 x 1 = 2; 1 x 1 + 2 x 2 = 5. */
    private static final double[][] SMALL = {{4, 2}, {2, 5}};

    @Test
    void twoByTwo() {
        Cholesky cholesky = Cholesky.of(SMALL).orElseThrow();
        assertThat(cholesky.triangle()).isDeepEqualTo(new double[][] {{2, 0}, {1, 2}});
        assertThat(cholesky.solve(new double[] {8, 12})).containsExactly(1, 2);
        // the determinant is 4 x 5 - 2 x 2 = 16
        assertThat(cholesky.logDeterminant()).isCloseTo(Math.log(16), within(1e-15));
        assertThat(cholesky.inverse()[0]).containsExactly(new double[] {5 / 16.0, -2 / 16.0}, within(1e-15));
        assertThat(cholesky.inverse()[1]).containsExactly(new double[] {-2 / 16.0, 4 / 16.0}, within(1e-15));
    }

    @Test
    void whatIsNotPositiveDefiniteHasNone() {
        assertThat(Cholesky.of(new double[][] {{1, 1}, {1, 1}})).isEqualTo(Optional.empty());
        assertThat(Cholesky.of(new double[][] {{1, 2}, {2, 1}})).isEqualTo(Optional.empty());
        assertThat(Cholesky.of(new double[][] {{0}})).isEqualTo(Optional.empty());
        assertThat(Cholesky.of(new double[][] {{Double.NaN}})).isEqualTo(Optional.empty());
    }

    /** The inverse of the Hilbert matrix of three, of whole numbers (Choi, 1983, Tricks or treats with the Hilbert matrix). */
    @Test
    void theInverseOfHilbert() {
        double[][] inverse = Cholesky.of(
                        new double[][] {{1, 1 / 2.0, 1 / 3.0}, {1 / 2.0, 1 / 3.0, 1 / 4.0}, {1 / 3.0, 1 / 4.0, 1 / 5.0}
                        })
                .orElseThrow()
                .inverse();
        assertThat(inverse[0]).containsExactly(new double[] {9, -36, 30}, within(1e-10));
        assertThat(inverse[1]).containsExactly(new double[] {-36, 192, -180}, within(1e-10));
        assertThat(inverse[2]).containsExactly(new double[] {30, -180, 180}, within(1e-10));
    }

    /** Of correlations r of four all alike, A x = b is solved by x = (b - r sum(b) / (1 + 3 r)) / (1 - r). */
    @Property
    void equalCorrelationsAreSolved(
            @ForAll @DoubleRange(min = -0.3, max = 0.95) double r,
            @ForAll @Size(4) List<@DoubleRange(min = -10, max = 10) Double> given) {
        double[][] matrix = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                matrix[i][j] = i == j ? 1 : r;
            }
        }
        double[] right = given.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = right[0] + right[1] + right[2] + right[3];
        double[] x = Cholesky.of(matrix).orElseThrow().solve(right);
        for (int i = 0; i < 4; i++) {
            assertThat(x[i]).isCloseTo((right[i] - r * sum / (1 + 3 * r)) / (1 - r), within(1e-9));
        }
    }
}
