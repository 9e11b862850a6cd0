package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;

/** What a set of items is called in a sentence. */
record SetTitle(Node set) implements Wording {
    private static final Word CHOSEN = Word.of("The chosen items", "De gekozen items");

    @Override
    public String in(Language language) {
        return set.equals(Node.INDEX) ? CHOSEN.in(language) : Quoted.of(set.title(language));
    }
}
