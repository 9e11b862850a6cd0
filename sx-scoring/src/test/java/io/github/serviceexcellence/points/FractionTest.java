package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {
    private final Fraction third = Fraction.of(1, 3);

    @Test
    void equalNumbersAreEqual() {
        assertThat(Fraction.of(-2, -6))
                .isEqualTo(third)
                .hasSameHashCodeAs(third)
                .hasToString("1/3");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2)).isLessThan(third);
        assertThat(Fraction.of(new BigDecimal("0.25"), new BigDecimal("1E+1"))).isEqualTo(Fraction.of(1, 40));
    }

    @Test
    void itReckonsExactly() {
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1, 1));
        assertThat(third.times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 4));
        assertThat(third.dividedBy(Fraction.of(2, 3))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(Points.parse("33.333333333"))
                        .plus(Fraction.of(BigInteger.ONE.longValue(), 3_000_000_000L)))
                .isEqualTo(Fraction.of(100, 3));
    }

    @Test
    void itIsRoundedOnceHalfToEven() {
        assertThat(Fraction.of(50, 3).toPoints()).isEqualTo(Points.parse("16.666666667"));
        assertThat(Fraction.of(1, 2_000_000_000L).toPoints()).isEqualTo(Points.ZERO);
        assertThat(Fraction.of(3, 2_000_000_000L).toPoints()).isEqualTo(Points.ofBillionths(2));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> third.dividedBy(Fraction.ZERO));
    }
}
