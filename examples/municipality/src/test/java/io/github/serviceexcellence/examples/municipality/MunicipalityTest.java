package io.github.serviceexcellence.examples.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The story as it was read through, in both languages: whoever changes a sentence reads it again. */
class MunicipalityTest {
    private static String story(Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Municipality.print(locale, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", file));
    }

    @Test
    void theStoryIsTheOneThatWasReadInEnglish() throws IOException {
        assertThat(story(Locale.ENGLISH)).isEqualTo(read("story-en.txt"));
    }

    @Test
    void theStoryIsTheOneThatWasReadInDutch() throws IOException {
        assertThat(story(Text.DUTCH)).isEqualTo(read("story-nl.txt"));
    }

    /** Both tell the same figures, and name no team that is too small with one. */
    @Test
    void bothLanguagesTellTheSame() {
        String english = story(Locale.ENGLISH);
        String dutch = story(Text.DUTCH);

        assertThat(figures(dutch.replace(',', '.'))).isEqualTo(figures(english));
        assertThat(dutch).contains("Voorbeeldstad bestaat niet.").doesNotContain("Griffie:");
        assertThat(english).contains("Voorbeeldstad does not exist.").doesNotContain("Griffie:");
    }

    private static List<String> figures(String story) {
        return Pattern.compile("[0-9]+\\.[0-9]+")
                .matcher(story)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
