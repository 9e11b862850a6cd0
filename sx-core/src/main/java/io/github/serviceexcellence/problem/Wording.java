package io.github.serviceexcellence.problem;

import java.util.Locale;

/** Words that depend on who reads them. */
@FunctionalInterface
public interface Wording {
    /**
     * The words for a reader.
     *
     * @param language the reader's language
     * @return the words; English for a language that there are no words in
     */
    String in(Language language);

    /**
     * The words for a reader of a language that comes with the library.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for a language that there are no words in
     * @return the words
     */
    default String in(Locale locale) {
        return in(Language.of(locale));
    }
}
