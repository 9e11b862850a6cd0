package io.github.serviceexcellence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.instrument.Scale;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "+1, 1", "-2, -2", "1e0, 1", "1E+1, 10", "01, 1", "1.0, 1", ".5, 0.5", "4., 4"})
    void aNumberIsReadHoweverItIsWritten(String text, BigDecimal number) {
        assertThat(Decimals.read(text)).isEqualByComparingTo(number);
        assertThat(Decimals.find(text)).isEqualTo(Decimals.read(text));
    }

    /** Arabic, Bengali and full-width digits, and what Java's literals know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0664", "\u09e7", "\uff14", "1\u0664", "", " 1", "1d", "0x1", "1_000", "NaN", "1,5", "--1", "1e"
            })
    void whatIsNotWrittenInOurDigitsIsNoNumber(String text) {
        assertThatThrownBy(() -> Decimals.read(text)).isInstanceOf(NumberFormatException.class);
        assertThat(Decimals.find(text)).isNull();
        assertThatThrownBy(() -> Scale.of("0", text)).hasMessageContaining("is no number");
    }

    @Test
    void aNumberHasAtMostAHundredCharacters() {
        assertThat(Decimals.read("1".repeat(100)).precision()).isEqualTo(100);
        assertThatThrownBy(() -> Decimals.read("1".repeat(101))).isInstanceOf(NumberFormatException.class);
        // would take minutes
        assertThatThrownBy(() -> Decimals.read("1".repeat(10_000_000))).isInstanceOf(NumberFormatException.class);
    }
}
