package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.time.Duration;

/** How long a span can be. */
final class Spans {
    /** A hundred years, so that no time of a contact minus a span falls off the calendar. */
    private static final long MOST_DAYS = 36_525;

    private Spans() {}

    static Duration check(Duration span) {
        if (span.isNegative() || span.isZero() || span.compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw InvalidInputException.of(QualificationProblem.SPAN.with(span, MOST_DAYS));
        }
        return span;
    }
}
