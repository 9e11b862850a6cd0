package io.github.serviceexcellence.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The same words in one or more languages.
 *
 * <p>A text holds at least one language, and none of its wordings is blank. Languages are told apart by their language tag.
 *
 * <pre>{@code
 * Text title = Text.english("Leadership").dutch("Leiderschap");
 * title.in(Locale.forLanguageTag("nl-BE"));   // "Leiderschap"
 * }</pre>
 *
 * @param wordings the words by language, sorted by language tag
 */
public record Text(Map<Locale, String> wordings) {
    /** Dutch, the second language of everything this library ships. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /**
     * Copies and checks the wordings.
     *
     * @param wordings the words by language, sorted by language tag
     * @throws IllegalArgumentException if there is no wording, a blank one, or one without a language
     */
    public Text {
        Objects.requireNonNull(wordings, "wordings");
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a text has no wording; give it in one language or more");
        }
        List<Locale> languages = new ArrayList<>(wordings.keySet());
        languages.sort(Comparator.comparing(Locale::toLanguageTag));
        Map<Locale, String> sorted = new LinkedHashMap<>();
        for (Locale language : languages) {
            String words = Objects.requireNonNull(wordings.get(language), "wording");
            if (language.getLanguage().isEmpty()) {
                throw new IllegalArgumentException("a wording has no language; name one, such as en or nl");
            }
            if (words.isBlank()) {
                throw new IllegalArgumentException(
                        "the wording in " + language.toLanguageTag() + " is blank; leave the language out");
            }
            sorted.put(language, words);
        }
        wordings = Collections.unmodifiableMap(sorted);
    }

    /**
     * A text in one language.
     *
     * @param language the language
     * @param words the words
     * @return the text
     */
    public static Text of(Locale language, String words) {
        return new Text(Map.of(language, words));
    }

    /**
     * A text in English.
     *
     * @param words the English words
     * @return the text
     */
    public static Text english(String words) {
        return of(Locale.ENGLISH, words);
    }

    /**
     * This text with a Dutch wording.
     *
     * @param words the Dutch words
     * @return the longer text
     * @throws IllegalArgumentException if there is a Dutch wording already
     */
    public Text dutch(String words) {
        return with(DUTCH, words);
    }

    /**
     * This text with one more language.
     *
     * @param language the language
     * @param words the words in that language
     * @return the longer text
     * @throws IllegalArgumentException if the text has a wording in that language already
     */
    public Text with(Locale language, String words) {
        if (wordings.containsKey(language)) {
            throw new IllegalArgumentException("two wordings in " + language.toLanguageTag() + ", keep one");
        }
        Map<Locale, String> more = new LinkedHashMap<>(wordings);
        more.put(language, words);
        return new Text(more);
    }

    /**
     * The wording for a reader: in the locale itself, else in its language, else in English, else in the first language by tag.
     *
     * @param locale the reader's locale
     * @return the wording, never blank
     */
    public String in(Locale locale) {
        String exact = wordings.get(locale);
        if (exact != null) {
            return exact;
        }
        String language = wordings.get(Locale.forLanguageTag(locale.getLanguage()));
        if (language != null) {
            return language;
        }
        String english = wordings.get(Locale.ENGLISH);
        return english != null ? english : wordings.values().iterator().next();
    }
}
