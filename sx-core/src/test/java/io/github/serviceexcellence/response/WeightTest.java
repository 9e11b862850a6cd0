package io.github.serviceexcellence.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1000000, 1",
        "0.000001, 1, 0.000001",
        "1.2500000000, 1250000, 1.25",
        "1E+6, 1000000000000, 1000000",
    })
    void aWeightIsHeldExactly(BigDecimal value, long millionths, String shown) {
        Weight weight = Weight.of(value);

        assertThat(weight.millionths()).isEqualTo(millionths);
        assertThat(weight.toBigDecimal()).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1.0000005", "0.3333333333", "1E-2000000000"})
    void moreThanSixDecimalsAreRefusedNotRounded(BigDecimal value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of(value))
                .withMessage("a weight has at most six decimals; round it first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00000000", "-1", "-0.0000001", "1000000.000001", "1E+2000000000"})
    void aWeightLiesAboveZeroAndUpToAMillion(BigDecimal value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of(value))
                .withMessage("a weight of " + value + " is not allowed; weights lie above 0 and up to 1000000."
                        + " Leave out who should not count");
    }

    @ParameterizedTest
    @CsvSource({
        "0.3333333333, 333333",
        // halfway: to the even neighbour
        "1.0000005, 1000000",
        "1.0000015, 1000002",
        "0.00000050000001, 1",
        "1000000.0000004, 1000000000000",
        "2.5, 2500000"
    })
    void aWeightIsRoundedByName(BigDecimal value, long millionths) {
        assertThat(Weight.from(value).millionths()).isEqualTo(millionths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.0000005", "1E-2000000000", "-0.4", "1000000.0000006", "1E+2000000000", "-1E+2000000000"})
    void whatRoundsToNothingOrTooMuchIsRefused(BigDecimal value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.from(value))
                .withMessageMatching("a weight of \\S+ is not allowed; weights lie above 0 and up to 1000000\\."
                        + " Leave out who should not count");
    }

    @Test
    void millionthsHaveTheSameBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.ofMillionths(0))
                .withMessage("a weight of 0.000000 is not allowed; weights lie above 0 and up to 1000000."
                        + " Leave out who should not count");
        assertThatIllegalArgumentException().isThrownBy(() -> Weight.ofMillionths(1_000_000_000_001L));
    }
}
