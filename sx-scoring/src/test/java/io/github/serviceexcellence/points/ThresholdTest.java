package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
    @ParameterizedTest
    @CsvSource({"2, 3, 2/3", "1, 2, 50 %", "3, 4, 75 %", "5, 5, 100 %", "2, 6, 1/3", "1, 1000, 1/1000"})
    void itIsWrittenAsAPercentageWhereThatIsWhole(int part, int of, String text) {
        assertThat(Threshold.of(part, of)).hasToString(text).isEqualTo(Threshold.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 3", "5, 4", "6, 4"})
    void twoOfThreeAreRoundedUp(int number, int needed) {
        assertThat(Threshold.of(2, 3).needed(number)).isEqualTo(needed);
    }

    @Test
    void twoThirdsOfThreeAreTwoWhichNoPercentageSays() {
        // 66 % of 3 is 1.98 and 67 % is 2.01
        assertThat(Threshold.of(2, 3).needed(3)).isEqualTo(2);
        assertThat(Threshold.percent(67).needed(3)).isEqualTo(3);
        assertThat(Threshold.percent(66).needed(300)).isEqualTo(198);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50", "50%", "0 %", "101 %", "3/2", "1/1001", "0/3", "-1/3", "2 of 3", "050 %"})
    void whatIsNoThresholdIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.parse(text));
    }

    @Test
    void anotherFormIsToldTheRightOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.parse("2/4"))
                .withMessage("'2/4' has another form here; write '50 %'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.of(4, 3))
                .withMessage(
                        "a threshold of 4 of 3 is not possible; the first is 1 or more and not above the second, which is"
                                + " at most 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.percent(50).needed(-1))
                .withMessage("a threshold of -1 things is not possible; give 0 or more");
    }
}
