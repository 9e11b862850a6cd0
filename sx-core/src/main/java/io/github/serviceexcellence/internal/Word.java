package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A word or two that stands in a message, such as what a code is a code of. What is put together is so when it is read, so that each piece
 * is a fixed wording that can be translated.
 */
public sealed interface Word extends Wording {
    /** A fixed word. */
    record Fixed(String words, String inDutch) implements Word {
        @Override
        public String in(Language language) {
            return language.words(words, inDutch);
        }
    }

    /** What everybody reads the same. */
    record Same(String text) implements Word {
        @Override
        public String in(Language language) {
            return text;
        }
    }

    /** A fixed wording with something in it. */
    record Filled(Message message) implements Word {
        @Override
        public String in(Language language) {
            return message.in(language);
        }
    }

    /** Words behind each other. */
    record Joined(List<Wording> words, String between) implements Word {
        /** Copies the words. */
        public Joined {
            words = List.copyOf(words);
        }

        @Override
        public String in(Language language) {
            return words.stream().map(word -> word.in(language)).collect(Collectors.joining(between));
        }
    }

    /** A word in both languages. */
    static Word of(String english, String dutch) {
        return new Fixed(english, dutch);
    }

    /** A wording in both languages with a value for each of its parameters, in the order of the English one. */
    static Word of(String english, String dutch, Object... values) {
        return new Filled(Kind.of(english, english, dutch).with(values));
    }

    /** What reads the same in every language, such as a name. */
    static Word same(String text) {
        return new Same(text);
    }

    /** Words with something between them. */
    static Word joined(String between, List<? extends Wording> words) {
        return new Joined(List.copyOf(words), between);
    }

    /** The first words of a list, and how many more there are. */
    static Word list(List<? extends Wording> words, int most) {
        return list(words, most, word -> word);
    }

    /** The first of many as words, and how many more there are; only those that are told are put into words. */
    static <T> Word list(Collection<T> all, int most, Function<? super T, ? extends Wording> toWord) {
        int more = all.size() - most;
        List<? extends Wording> words = all.stream().limit(most).map(toWord).toList();
        Word told = joined(", ", words);
        return more > 0 ? of("{list} and {count} more", "{list} en nog {count}", told, more) : told;
    }

    /** This word with more behind it. */
    default Word then(Wording more) {
        return new Joined(List.of(this, more), "");
    }

    /** The words in English. */
    default String english() {
        return in(Language.ENGLISH);
    }

    /** The words in Dutch. */
    default String dutch() {
        return in(Language.DUTCH);
    }
}
