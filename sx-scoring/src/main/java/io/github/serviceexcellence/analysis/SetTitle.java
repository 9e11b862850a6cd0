package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Wording;
import java.util.Locale;

/** What a set of items is called in a sentence. */
record SetTitle(Node set) implements Wording {
    private static final Word CHOSEN = Word.of("The chosen items", "De gekozen items");

    @Override
    public String in(Locale locale) {
        return set.equals(Node.INDEX) ? CHOSEN.in(locale) : Quoted.of(set.title(locale));
    }
}
