package io.github.serviceexcellence.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SymmetricEigenTest {
    /** By hand: 2 and 1 beside the diagonal give 3 and 1, with (1, 1) and (1, -1). */
    @Test
    void twoByTwo() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});
        assertThat(eigen.values()).containsExactly(new double[] {3, 1}, within(1e-15));
        double half = Math.sqrt(0.5);
        assertThat(eigen.vector(0)).containsExactly(new double[] {half, half}, within(1e-15));
        assertThat(eigen.vector(1)[0]).isCloseTo(-eigen.vector(1)[1], within(1e-15));
    }

    /** By hand: equal correlations r of three give 1 + 2r once and 1 - r twice. */
    @Test
    void equalCorrelations() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{1, 0.4, 0.4}, {0.4, 1, 0.4}, {0.4, 0.4, 1}});
        assertThat(eigen.values()).containsExactly(new double[] {1.8, 0.6, 0.6}, within(1e-14));
    }

    @Test
    void aDiagonalMatrixIsSorted() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{1, 0, 0}, {0, 3, 0}, {0, 0, 2}});
        assertThat(eigen.values()).containsExactly(3, 2, 1);
        assertThat(eigen.vector(0)).containsExactly(0, 1, 0);
    }

    @Test
    void aHilbertMatrixIsComposedAgain() {
        int size = 8;
        double[][] hilbert = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                hilbert[i][j] = 1.0 / (i + j + 1);
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(hilbert);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += eigen.values()[k] * eigen.vector(k)[i] * eigen.vector(k)[j];
                }
                assertThat(sum).isCloseTo(hilbert[i][j], within(1e-14));
            }
        }
    }

    /** Second differences: 2 on the diagonal and -1 beside it have the eigenvalues 2 - 2 cos(k pi / (n + 1)) (Gregory and Karney, 1969). */
    @Test
    void secondDifferences() {
        int size = 36;
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i][i] = 2;
            if (i > 0) {
                matrix[i][i - 1] = -1;
                matrix[i - 1][i] = -1;
            }
        }
        double[] values = SymmetricEigen.of(matrix).values();
        for (int k = 1; k <= size; k++) {
            assertThat(values[size - k]).isCloseTo(2 - 2 * Math.cos(k * Math.PI / (size + 1)), within(1e-13));
        }
    }
}
