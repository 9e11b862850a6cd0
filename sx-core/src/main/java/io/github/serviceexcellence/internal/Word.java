package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A word or two that stands in a message, such as what a code is a code of. */
public record Word(String english, String dutch) implements Wording {
    /** A word in both languages. */
    public static Word of(String english, String dutch) {
        return new Word(english, dutch);
    }

    /** What reads the same in both languages, such as a name. */
    public static Word same(String text) {
        return new Word(text, text);
    }

    /** The first words of a list, and how many more there are. */
    public static Word list(List<Word> words, int most) {
        int more = words.size() - most;
        return new Word(
                list(words, most, Word::english) + (more > 0 ? " and " + more + " more" : ""),
                list(words, most, Word::dutch) + (more > 0 ? " en nog " + more : ""));
    }

    private static String list(List<Word> words, int most, Function<Word, String> language) {
        return words.stream().limit(most).map(language).collect(Collectors.joining(", "));
    }

    /** This word with more behind it. */
    public Word then(Word more) {
        return new Word(english + more.english, dutch + more.dutch);
    }

    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? dutch : english;
    }
}
