package io.github.serviceexcellence.problem;

import java.util.Locale;

/** Words that depend on who reads them. */
@FunctionalInterface
public interface Wording {
    /**
     * The words for a reader.
     *
     * @param locale the reader's locale; Dutch for Dutch, English for a language that there are no words in
     * @return the words
     */
    String in(Locale locale);
}
