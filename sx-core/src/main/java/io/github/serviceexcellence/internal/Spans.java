package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.time.Duration;

/** How long a span that looks back may be. */
public final class Spans {
    /** A hundred years, so that no time that can be meant minus a span falls off the calendar. */
    private static final long MOST_DAYS = 36_525;

    private Spans() {}

    /** The span; refused if it is 0, negative or too long. */
    public static Duration check(Duration span) {
        if (span.isNegative() || span.isZero() || span.compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw InvalidInputException.of(CommonProblem.SPAN.with(span, MOST_DAYS));
        }
        return span;
    }
}
