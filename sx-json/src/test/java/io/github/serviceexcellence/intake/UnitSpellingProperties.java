package io.github.serviceexcellence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;

class UnitSpellingProperties {
    /** The oracle folds names of any script, character by character class. */
    @Property(tries = 2000)
    void namesInAsciiAreFoldedAsAllOthersAre(
            @ForAll @AlphaChars @NumericChars @CharRange(from = '\0', to = '\u007f') String name) {
        assertThat(UnitSpelling.fold(name)).isEqualTo(UnitSpelling.foldAny(UnitSpelling.wholeNumber(name)));
    }
}
