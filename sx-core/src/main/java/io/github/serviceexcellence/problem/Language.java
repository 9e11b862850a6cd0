package io.github.serviceexcellence.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The language of a reader: the words, and how numbers are written.
 *
 * <p>English and Dutch come with the library. A further language is a map from each English wording to its translation, for everything that
 * the library says: problems, explanations, titles and descriptions of the framework, questionnaires. It is complete or refused.
 *
 * <pre>{@code
 * Language german = Language.of(Locale.GERMAN, translations);   // a translation for each of Language.template()
 * card.explain(german);
 * }</pre>
 *
 * <p>One English wording has one translation, wherever it stands. Two languages are equal if their locales and words are.
 */
public final class Language {
    /** English, as it comes with the library. */
    public static final Language ENGLISH = new Language(Locale.ENGLISH, Map.of());

    /** Dutch, as it comes with the library. */
    public static final Language DUTCH = new Language(Locale.forLanguageTag("nl"), Map.of());

    private final Locale locale;

    /** The translations of a further language; empty if the words come with the library. */
    private final Map<String, String> translations;

    private Language(Locale locale, Map<String, String> translations) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.translations = translations;
    }

    /**
     * The language that comes with the library for a reader: Dutch words for Dutch, English words for all others.
     *
     * @param locale the reader's locale, which decides how numbers are written
     * @return the language
     */
    public static Language of(Locale locale) {
        return new Language(locale, Map.of());
    }

    /**
     * A further language.
     *
     * @param locale its locale, which decides how numbers are written
     * @param translations a translation for each wording of the {@link #template()}, with the same parameters in braces, in any order
     * @return the language
     * @throws InvalidInputException if a translation is missing, blank, of no wording of this library, or has other parameters; it tells
     *     the first places of each problem, and its problems hold all of them: {@link Place#path()} is the English wording
     */
    public static Language of(Locale locale, Map<String, String> translations) {
        Objects.requireNonNull(locale, "locale");
        Map<String, String> copy = Map.copyOf(translations);
        Translations.check(locale, copy);
        return new Language(locale, copy);
    }

    /**
     * Every English wording that a further language translates: those of the modules of this library that its class loader sees. It differs
     * with the version; what is in a map beyond it can be left out with {@code map.keySet().retainAll(Language.template())}.
     *
     * @return the wordings with their parameters in braces, sorted and without doubles; read anew at each call
     */
    public static List<String> template() {
        return Translations.template();
    }

    /**
     * The locale, which decides how numbers are written.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The translation of an English wording. One with a number in it, such as {@code Capability level 3}, is looked up by
     * {@code Capability level {number}} if it is not there itself.
     *
     * @param english the English words
     * @return the words of a further language; nothing if it has none for these, or the language comes with the library
     */
    public Optional<String> translation(String english) {
        return translations.isEmpty() ? Optional.empty() : Translations.find(english, translations);
    }

    /**
     * The words for what is said in English and Dutch.
     *
     * @param english the English words
     * @param dutch the Dutch words
     * @return the translation of the English words if this is a further language that has one, the Dutch words for Dutch, else the English
     */
    public String words(String english, String dutch) {
        if (translations.isEmpty()) {
            return locale.getLanguage().equals("nl") ? dutch : english;
        }
        return translations.getOrDefault(english, english);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Language that
                        && locale.equals(that.locale)
                        && translations.equals(that.translations));
    }

    @Override
    public int hashCode() {
        return 31 * locale.hashCode() + translations.hashCode();
    }

    /** The language tag. */
    @Override
    public String toString() {
        return locale.toLanguageTag();
    }
}
