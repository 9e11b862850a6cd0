package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Faults;
import java.time.Instant;

/** Which points in time can be meant. */
final class Times {
    static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Times() {}

    static void check(String field, Instant time, Faults faults) {
        boolean within = !time.isBefore(FIRST) && !time.isAfter(LAST);
        faults.check(within, field, FeedbackProblem.TIME_RANGE, time);
    }
}
