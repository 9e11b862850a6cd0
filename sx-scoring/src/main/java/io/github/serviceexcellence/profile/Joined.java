package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words one after another. */
record Joined(String between, List<Wording> words) implements Wording {
    Joined {
        words = List.copyOf(words);
    }

    static Joined lines(List<? extends Wording> statements) {
        return new Joined("\n", List.copyOf(statements));
    }

    @Override
    public String in(Locale locale) {
        return words.stream().map(word -> word.in(locale)).collect(Collectors.joining(between));
    }
}
