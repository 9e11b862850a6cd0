package io.github.serviceexcellence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6.25   | 6.3   | 6,3
                    68.75  | 68.8  | 68,8
                    6.249  | 6.2   | 6,2
                    -6.25  | -6.3  | -6,3
                    -0.04  | 0.0   | 0,0
                    1234.5 | 1234.5 | 1234,5
                    """)
    void halfIsRoundedUpAsReadersExpect(double value, String english, String dutch) {
        assertThat(Figure.of(value).in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Figure.of(value).in(Text.DUTCH)).isEqualTo(dutch);
    }

    @Test
    void noDigitOfWhatWasGivenIsLost() {
        Figure amount = Figure.given(new BigDecimal("12345678901234567.891"));

        assertThat(amount.in(Locale.ENGLISH)).isEqualTo("12345678901234567.891");
        assertThat(amount.in(Text.DUTCH)).isEqualTo("12345678901234567,891");
        assertThat(Figure.given(new BigDecimal("1E+3")).in(Text.DUTCH)).isEqualTo("1000");
        assertThat(Figure.given(new BigDecimal("0.001")).in(Text.DUTCH)).isEqualTo("0,001");
    }
}
