package io.github.serviceexcellence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import java.util.Locale;
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
}
