package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Words one after another. */
record Joined(String between, List<Wording> words) implements Wording {
    Joined {
        words = List.copyOf(words);
    }

    @Override
    public String in(Language language) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(between));
    }
}
