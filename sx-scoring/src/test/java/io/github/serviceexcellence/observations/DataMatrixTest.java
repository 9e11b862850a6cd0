package io.github.serviceexcellence.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DataMatrixTest {
    private static final DataMatrix MATRIX = DataMatrix.of(List.of("a", "b"), new double[][] {{1, 2}, {Double.NaN, 3}});

    @Test
    void aMatrixHoldsWhatItWasGiven() {
        assertThat(MATRIX.columns()).containsExactly("a", "b");
        assertThat(MATRIX.size()).isEqualTo(2);
        assertThat(MATRIX.value(0, "b")).hasValue(2);
        assertThat(MATRIX.value(1, "a")).isEmpty();
        assertThat(MATRIX.column("a")).containsExactly(1, Double.NaN);
        assertThat(MATRIX).hasToString("2 rows of [a, b]");
        assertThat(DataMatrix.of(List.of("a"), new double[0][]).size()).isZero();
    }

    @Test
    void itIsAValue() {
        DataMatrix more = MATRIX.with("c", 5, 6);
        assertThat(more).isEqualTo(DataMatrix.of(List.of("a", "b", "c"), new double[][] {{1, 2, 5}, {Double.NaN, 3, 6}
        }));
        assertThat(more)
                .hasSameHashCodeAs(MATRIX.with("c", 5, 6))
                .isNotEqualTo(MATRIX)
                .isNotEqualTo("a");
        double[] column = MATRIX.column("b");
        column[0] = 99;
        assertThat(MATRIX.value(0, "b")).hasValue(2);
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DataMatrix.of(List.of("a", "a", " "), new double[][] {{1}, {1, Double.POSITIVE_INFINITY, 2}}))
                .withMessageContaining("column a stands twice, keep one")
                .withMessageContaining("blank")
                .withMessageContaining("row 1 has 1 values for 3 columns")
                .withMessageContaining("column a has a value beyond 1.0E100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataMatrix.of(List.of(), new double[0][]))
                .withMessageContaining("it has no column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATRIX.with("b", 1))
                .withMessageContaining("column b stands twice")
                .withMessageContaining("column b has 1 values, but there are 2 rows");
        assertThatThrownBy(() -> MATRIX.value(2, "a")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyColumnThatIsNotThereIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATRIX.requireColumns(List.of("a", "x", "y")))
                .satisfies(refused -> assertThat(((InvalidInputException) refused).text(Locale.forLanguageTag("nl")))
                        .contains("'x' is geen kolom", "'y' is geen kolom"));
    }
}
