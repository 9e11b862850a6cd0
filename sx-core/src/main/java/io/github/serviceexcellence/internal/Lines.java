package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Statements below each other. */
public final class Lines {
    private Lines() {}

    /** Each in a line of its own, in the reader's language. */
    public static String of(List<? extends Wording> statements, Locale locale) {
        return statements.stream().map(said -> said.in(locale)).collect(Collectors.joining("\n"));
    }
}
