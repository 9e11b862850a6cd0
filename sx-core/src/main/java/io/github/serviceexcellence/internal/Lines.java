package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Statements below each other. */
public final class Lines {
    private Lines() {}

    /** Each in a line of its own, in the reader's language. */
    public static String of(List<? extends Wording> statements, Language language) {
        return statements.stream().map(said -> said.in(language)).collect(Collectors.joining("\n"));
    }
}
