package io.github.serviceexcellence.bands;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import java.util.Locale;
import java.util.Objects;

/**
 * One of the {@link Bands} that a range of points is cut into. It begins where the band before it ends.
 *
 * @param code the stable code, unique among the bands it belongs to
 * @param title what to call it
 * @param upper where it ends
 */
public record Band(String code, Text title, UpperEdge upper) {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not 1 to 64 letters, digits, '.', '_' or '-'
     */
    public Band {
        Codes.id(Word.of("band code", "klassecode"), code);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(upper, "upper");
    }

    /**
     * The title for a reader.
     *
     * @param locale the reader's locale
     * @return the title
     */
    public String title(Locale locale) {
        return title(Language.of(locale));
    }

    /**
     * What {@link #title(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the words
     */
    public String title(Language language) {
        return title.in(language);
    }
}
