package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnConstructsTest {
    private static final Text OLD = Text.english("forms").dutch("formulieren");

    @Test
    void aFacetIsPartOfATerm() {
        Facet facet = new Facet("speed", Element.SERVICE_CULTURE, Text.english("Speed"));

        assertThat(facet.qualifiedCode()).isEqualTo("facet:speed");
        assertThat(facet.title(Text.DUTCH)).isEqualTo("Speed");
    }

    @Test
    void aShiftOfOnesOwnIsTitledByItsPoles() {
        OwnShift shift = new OwnShift("talk", OLD, Text.english("talks").dutch("gesprekken"));

        assertThat(shift.qualifiedCode()).isEqualTo("own-shift:talk");
        assertThat(shift.title(Locale.ENGLISH)).isEqualTo("forms \u2192 talks");
        assertThat(shift.title(Text.DUTCH)).isEqualTo("formulieren \u2192 gesprekken");
    }

    @Test
    void bothPolesSpeakTheSameLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnShift("talk", OLD, Text.english("talks")))
                .withMessage(
                        "the poles of shift talk are worded in [en, nl] and in [en]; word both in the same languages");
    }

    @Test
    void aCodeOfOnesOwnIsShortAndPlain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Facet("two words", Element.LEADERSHIP, OLD))
                .withMessage(
                        "'two words' is no facet code; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-',"
                                + " beginning with a letter or digit");
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnShift("-x", OLD, OLD));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnShift("x".repeat(65), OLD, OLD));
        assertThat(new OwnShift("X".repeat(64), OLD, OLD).code()).hasSize(64);
    }
}
