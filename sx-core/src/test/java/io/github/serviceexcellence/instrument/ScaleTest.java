package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static final Scale PRACTICE = Scale.of("0", "0.250", "0.5", "1.0");

    @ParameterizedTest
    @CsvSource({"0, 0", "0.25, 1", "0.50, 2", "1, 3", "1.000, 3", "1E+0, 3"})
    void aValueHasAPlaceHoweverItIsWritten(BigDecimal value, int place) {
        assertThat(PRACTICE.placeOf(value)).hasValue(place);
    }

    @ParameterizedTest
    @CsvSource({"-1", "0.2", "0.75", "2", "1E+999999"})
    void aValueOffTheScaleHasNoPlace(BigDecimal value) {
        assertThat(PRACTICE.placeOf(value)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aRangeHoldsTheWholeNumbersFromEndToEnd() {
        Scale scale = Scale.range(-1, 2);

        assertThat(scale.toString()).isEqualTo("-1, 0, 1, 2");
        assertThat(scale.size()).isEqualTo(4);
        assertThat(scale.lowest()).isEqualTo(new BigDecimal("-1"));
        assertThat(scale.highest()).isEqualTo(new BigDecimal("2"));
    }

    @Test
    void theSpellingOfAValueDoesNotMakeAnotherScale() {
        assertThat(Scale.of("1.0", "2", "1E1")).isEqualTo(Scale.of("1", "2.00", "10"));
        assertThat(Scale.of("1", "1E1").toString()).isEqualTo("1, 10");
    }

    @Test
    void theWholeNumbersFromZeroToAHundredAreTheMostLevels() {
        assertThat(Scale.range(0, 100).placeOf(BigDecimal.valueOf(100))).hasValue(100);
        refused("a scale from 0 to 101 has 102 levels; a scale has 2 to 101", () -> Scale.range(0, 101));
        refused("a scale from 1 to 1 has 1 levels; a scale has 2 to 101", () -> Scale.range(1, 1));
        refused("a scale from 5 to 1 has 0 levels; a scale has 2 to 101", () -> Scale.range(5, 1));
        refused(
                "a scale from -2147483648 to 2147483647 has 4294967296 levels; a scale has 2 to 101",
                () -> Scale.range(Integer.MIN_VALUE, Integer.MAX_VALUE));
        refused("the scale is invalid: a scale has 2 to 101 levels, given were 1", () -> Scale.of("1"));
    }

    @Test
    void everyValueThatDoesNotRiseIsTold() {
        refused(
                "the scale is invalid: levels/1: value 1 stands after value 1; levels must rise;"
                        + " levels/3: value 0.5 stands after value 2; levels must rise",
                () -> Scale.of("1", "1.0", "2", "0.50"));
    }

    @Test
    void aLevelsValueIsANumberOfReasonableLength() {
        refused("'often' is no number; write a level's value such as 3 or 0.25", () -> Scale.of("1", "often"));
        refused(
                "a level's value has at most 100 digits, given was one with exponent 1000000",
                () -> Scale.of("1", "1E+1000000"));
        assertThat(Scale.of("0", "1E+100", "2E+100").highest().toString()).hasSize(101);
        refused(
                "a level's value has at most 100 digits, given was one with exponent 101",
                () -> Scale.of("0", "1E+101"));
    }

    @Test
    void labelsComeOneForEachLevel() {
        Scale labelled = Scale.range(1, 2).withLabels(Text.english("no"), Text.english("yes"));

        assertThat(labelled.levels().get(1).label().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("yes");
        assertThat(Scale.range(1, 2).levels()).extracting(Scale.Level::label).containsOnly(Optional.empty());
        refused(
                "1 labels for 2 levels; give one for each",
                () -> Scale.range(1, 2).withLabels(Text.english("no")));
    }

    @Test
    void aScaleDoesNotChangeWithTheListItWasMadeOf() {
        List<Scale.Level> levels = new ArrayList<>(Scale.range(1, 3).levels());
        Scale scale = new Scale(levels);
        levels.clear();

        assertThat(scale).isEqualTo(Scale.range(1, 3));
    }

    private static void refused(String message, ThrowingCallable scale) {
        assertThatIllegalArgumentException().isThrownBy(scale).withMessage(message);
    }
}
