package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.CommonProblem;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
public record Text(Map<Locale, String> wordings) implements Wording {
    /** Dutch, the second language of everything this library ships. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The languages of nearly all texts: to read a tag anew takes longer than the rest of a text. */
    private static final Map<String, Locale> USUAL = Map.of("en", Locale.ENGLISH, "nl", DUTCH);

    private static final int MOST_LANGUAGES = 100;
    private static final int MOST_CHARACTERS = 10_000;

    /**
     * Copies and checks the wordings.
     *
     * @throws IllegalArgumentException if there is no wording or more than 100, or a wording is blank, longer than 10,000
     *     characters, without a language, or holds half a character
     */
    public Text {
        Objects.requireNonNull(wordings, "wordings");
        if (wordings.isEmpty()) {
            throw InvalidInputException.of(FrameworkProblem.NO_WORDING.with());
        }
        if (wordings.size() > MOST_LANGUAGES) {
            throw InvalidInputException.of(FrameworkProblem.TOO_MANY_LANGUAGES.with(wordings.size(), MOST_LANGUAGES));
        }
        Map<String, String> byTag = new TreeMap<>();
        for (Map.Entry<Locale, String> wording : wordings.entrySet()) {
            String tag = tag(wording.getKey());
            String words = wording.getValue();
            if (Objects.requireNonNull(words, "words").isBlank()) {
                throw InvalidInputException.of(FrameworkProblem.BLANK_WORDING.with(tag));
            }
            if (words.length() > MOST_CHARACTERS) {
                throw InvalidInputException.of(
                        FrameworkProblem.LONG_WORDING.with(words.length(), tag, MOST_CHARACTERS));
            }
            if (Codes.hasHalfCharacter(words)) {
                throw InvalidInputException.of(CommonProblem.HALF_CHARACTER.with(Codes.shorten(words)));
            }
            if (byTag.put(tag, words) != null) {
                throw InvalidInputException.of(FrameworkProblem.TWO_WORDINGS.with(tag));
            }
        }
        Map<Locale, String> sorted = new LinkedHashMap<>();
        for (Map.Entry<String, String> wording : byTag.entrySet()) {
            sorted.put(language(wording.getKey()), wording.getValue());
        }
        wordings = Collections.unmodifiableMap(sorted);
    }

    private static String tag(Locale language) {
        String tag = language.toLanguageTag();
        if (tag.equals("und") || language(tag).getLanguage().isEmpty()) {
            throw InvalidInputException.of(FrameworkProblem.NO_LANGUAGE.with());
        }
        return tag;
    }

    private static Locale language(String tag) {
        Locale usual = USUAL.get(tag);
        return usual == null ? Locale.forLanguageTag(tag) : usual;
    }

    /**
     * A text in one language.
     *
     * @param language the language
     * @param words the words
     * @return the text
     */
    public static Text of(Locale language, String words) {
        return new Text(Map.of(Objects.requireNonNull(language, "language"), Objects.requireNonNull(words, "words")));
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
     * A text in Dutch and no other language, as {@link #english} makes one in English.
     *
     * @param words the Dutch words
     * @return the text
     */
    public static Text dutchOnly(String words) {
        return of(DUTCH, words);
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
        Locale known = Locale.forLanguageTag(tag(language));
        if (wordings.containsKey(known)) {
            throw InvalidInputException.of(FrameworkProblem.TWO_WORDINGS.with(known.toLanguageTag()));
        }
        Map<Locale, String> more = new LinkedHashMap<>(wordings);
        more.put(known, words);
        return new Text(more);
    }

    /**
     * The wording for a reader of any language: in its locale itself, else as a further language translates the English one, else in the
     * language of the locale, else in English, else in the first language by tag.
     *
     * @param language the reader's language
     * @return the wording, never blank
     */
    @Override
    public String in(Language language) {
        String english = wordings.get(Locale.ENGLISH);
        return english == null || wordings.containsKey(language.locale())
                ? in(language.locale())
                : language.translation(english).orElseGet(() -> in(language.locale()));
    }

    /**
     * The wording for a reader: in the locale itself, else in its language, else in English, else in the first language by tag.
     *
     * @param locale the reader's locale
     * @return the wording, never blank
     */
    @Override
    public String in(Locale locale) {
        String exact = wordings.get(Objects.requireNonNull(locale, "locale"));
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
