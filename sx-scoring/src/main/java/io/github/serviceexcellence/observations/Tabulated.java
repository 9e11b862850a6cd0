package io.github.serviceexcellence.observations;

import io.github.serviceexcellence.problem.Explained;
import io.github.serviceexcellence.problem.Language;
import java.util.Locale;

/** A result of an analysis that says what it found as a table too. Made by this library and not to be implemented elsewhere. */
public interface Tabulated extends Explained {
    /**
     * The figures as a table.
     *
     * @param locale the reader's locale
     * @return the lines of the table, below a header
     */
    default String table(Locale locale) {
        return table(Language.of(locale));
    }

    /**
     * The figures as a table, in a language of any kind.
     *
     * @param language the reader's language
     * @return the lines of the table, below a header
     */
    String table(Language language);
}
