package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static final Text COLOUR =
            Text.english("colour").with(Locale.US, "color").dutch("kleur").with(Locale.FRENCH, "couleur");

    @ParameterizedTest
    @CsvSource({"en-US, color", "en-GB, colour", "nl-BE, kleur", "fr-CA, couleur", "de, colour", "und, colour"})
    void aReaderIsServedInTheLocaleThenTheLanguageThenEnglish(String locale, String words) {
        assertThat(COLOUR.in(Locale.forLanguageTag(locale))).isEqualTo(words);
    }

    @Test
    void aTextMayBeInDutchAlone() {
        assertThat(Text.dutchOnly("Leiderschap").in(Locale.ENGLISH)).isEqualTo("Leiderschap");
        assertThat(Text.dutchOnly("Leiderschap")).isEqualTo(Text.of(Text.DUTCH, "Leiderschap"));
    }

    @Test
    void withoutEnglishTheFirstLanguageByTagServesAll() {
        assertThat(Text.of(Text.DUTCH, "kleur").with(Locale.FRENCH, "couleur").in(Locale.GERMAN))
                .isEqualTo("couleur");
    }

    @Test
    void languagesAreSortedByTag() {
        assertThat(COLOUR.wordings().keySet())
                .extracting(Locale::toLanguageTag)
                .containsExactly("en", "en-US", "fr", "nl");
    }

    @Test
    void aTextDoesNotChange() {
        Map<Locale, String> source = new HashMap<>(Map.of(Locale.ENGLISH, "before"));
        Text text = new Text(source);
        source.put(Locale.ENGLISH, "after");

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("before");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.wordings().put(Locale.ENGLISH, "after"));
    }

    @Test
    void aBadTextIsRefused() {
        refused("a text has no wording; give it in one language or more", Map.of());
        refused("a blank wording in nl, leave the language out", Map.of(Text.DUTCH, " \t"));
        refused("a wording without a language, name one such as en or nl", Map.of(Locale.ROOT, "words"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLOUR.dutch("tint"))
                .withMessage("two wordings in nl, keep one");
    }

    @Test
    void aTextHasItsLimits() {
        refused(
                "a wording of 10001 characters in en, at most 10000 are possible",
                Map.of(Locale.ENGLISH, "x".repeat(10_001)));
        Map<Locale, String> many = new HashMap<>();
        for (int i = 0; i <= 100; i++) {
            many.put(Locale.forLanguageTag("en-x-a" + i), "words");
        }
        refused("a text in 101 languages, at most 100 are possible", many);
    }

    private static void refused(String message, Map<Locale, String> wordings) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(wordings))
                .withMessage(message);
    }
}
