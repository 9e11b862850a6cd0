package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Wording;
import java.util.Collection;
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
        return list(words, most, word -> word);
    }

    /** The first of many as words, and how many more there are; only those that are told are put into words. */
    public static <T> Word list(Collection<T> all, int most, Function<T, Word> toWord) {
        int more = all.size() - most;
        List<Word> words = all.stream().limit(most).map(toWord).toList();
        return new Word(
                joined(words, Word::english) + (more > 0 ? " and " + more + " more" : ""),
                joined(words, Word::dutch) + (more > 0 ? " en nog " + more : ""));
    }

    private static String joined(List<Word> words, Function<Word, String> language) {
        return words.stream().map(language).collect(Collectors.joining(", "));
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
