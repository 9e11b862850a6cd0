package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "100, 100000000000, 100",
        "49.659154146, 49659154146, 49.659154146",
        "-12.50, -12500000000, -12.5",
        "1e2, 100000000000, 100",
        "0.000000001, 1, 0.000000001",
        "9223372036.854775807, 9223372036854775807, 9223372036.854775807",
    })
    void aTextIsReadExactlyAndWrittenWithoutTrailingZeros(String text, long billionths, String written) {
        assertThat(Points.parse(text))
                .isEqualTo(Points.ofBillionths(billionths))
                .hasToString(written);
        assertThat(Points.parse(written)).isEqualTo(Points.ofBillionths(billionths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1,5", "0x10", "NaN", " 1"})
    void otherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessage("'" + text + "' is no number of points; write one such as 49.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000001", "1E-1000000000", "1E+1000000000", "-1E+1000000000", "10000000000"})
    void numbersOffTheGridAreRefusedQuickly(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Points.parse(text))
                        .withMessage(
                                "points have at most nine decimals and ten digits before them; round the number first"));
    }

    @Test
    void billionthsAreWhatPointsAreCountedIn() {
        assertThat(Points.ofBillionths(62_500_000_000L)).isEqualTo(Points.parse("62.5"));
        assertThat(Points.parse("62.5").billionths()).isEqualTo(62_500_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "62.25, en, 1, 62.3",
        "62.25, nl, 1, '62,3'",
        "62.35, nl, 1, '62,4'",
        "62.249999999, nl, 1, '62,2'",
        "-62.25, en, 1, -62.3",
        "0.5, en, 0, 1",
        "50, de, 2, '50,00'",
        "49.659154146, en, 9, 49.659154146",
        "1234.5, nl, 1, '1.234,5'"
    })
    void aReaderSeesHalvesRoundedUp(String points, Locale locale, int decimals, String shown) {
        assertThat(Points.parse(points).format(locale, decimals)).isEqualTo(shown);
    }

    @Test
    void aReaderSeesNineDecimalsAtMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.ZERO.format(Locale.ENGLISH, 10))
                .withMessage("10 decimals are not possible; use 0 to 9");
    }

    @Test
    void aFaultIsData() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Points.parse("1,5"))
                .satisfies(refusal -> {
                    assertThat(refusal.problems().get(0).code()).isEqualTo("points.no-number");
                    assertThat(refusal.problems().get(0).parameters()).containsExactly(Map.entry("given", "1,5"));
                    assertThat(refusal.text(Text.DUTCH))
                            .isEqualTo("'1,5' is geen aantal punten; schrijf een getal zoals 49.5");
                });
    }

    @Test
    void tenDigitsMayStillBeTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("9223372036.854775808"))
                .withMessage("9223372036.854775808 is too large for points");
    }

    @Test
    void zeroIsZeroWhateverItsExponent() {
        assertThat(Points.parse("0E+1000000000")).isEqualTo(Points.ZERO);
        assertThat(Points.parse("0E-1000000000")).isEqualTo(Points.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        // 2 to the power -10 is 0.0009765625: a tie between ...562 and ...563; three times that is 0.0029296875
        "0.0009765625, 976562",
        "0.0029296875, 2929688",
        "-0.0009765625, -976562",
        "33.333333333333336, 33333333333"
    })
    void doublesAreRoundedHalfToEven(double points, long billionths) {
        assertThat(Points.from(points)).isEqualTo(Points.ofBillionths(billionths));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e10, -1e300})
    void doublesThatAreNoPointsAreRefused(double points) {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.from(points));
    }

    @Test
    void pointsAddUpExactly() {
        assertThat(Points.HUNDRED).isEqualTo(Points.of(100));
        Points third = Points.of(new BigDecimal("33.333333333"));
        assertThat(third.plus(third).plus(third)).isEqualTo(Points.parse("99.999999999"));
        assertThat(third.minus(Points.of(50))).isEqualTo(Points.parse("-16.666666667"));
        assertThat(third.minus(Points.of(50)).negated()).isEqualTo(Points.of(50).minus(third));
        assertThat(third).isLessThan(Points.of(34)).isGreaterThan(Points.of(-34));
        assertThat(third.toDouble()).isEqualTo(33.333333333);
        assertThat(Points.of(20).toBigDecimal()).isEqualTo(new BigDecimal("20"));
    }

    @Test
    void sumsBeyondTheRangeAreNeverWrapped() {
        Points most = Points.ofBillionths(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Points.ofBillionths(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.negated().minus(Points.ofBillionths(2)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Points.ofBillionths(Long.MIN_VALUE).negated());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Points.of(9_223_372_037L));
    }
}
