package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;

/** A score as a sentence names it: what it is of, and whose it is. */
record Named(Wording title, Wording label) implements Wording {
    static Named of(Side side) {
        return new Named(side.title(), side.label());
    }

    @Override
    public String in(Language language) {
        return Quoted.of(title.in(language)) + " (" + label.in(language) + ")";
    }
}
