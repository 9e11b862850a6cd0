package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.problem.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Statements under each other. */
final class Lines {
    private Lines() {}

    static String of(List<Message> statements, Locale locale) {
        return statements.stream().map(said -> said.in(locale)).collect(Collectors.joining("\n"));
    }
}
