package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a conclusion rests on.
 *
 * @param finding what was found, 1 to 4000 characters
 * @param source where it was found: a document, an interview, an observation; 1 to 200 characters
 * @param date when it was found
 */
public record Evidence(String finding, String source, LocalDate date) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank or too long
     */
    public Evidence {
        Codes.text(Word.of("finding", "bevinding"), finding, 4000);
        Codes.name(Word.of("source", "bron"), source, 200);
        Objects.requireNonNull(date, "date");
    }
}
