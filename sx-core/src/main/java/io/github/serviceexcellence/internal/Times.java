package io.github.serviceexcellence.internal;

import java.time.Instant;

/** Which points in time can be meant. */
public final class Times {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Times() {}

    /** Notes a time outside the years 1 to 9999, which mostly is one of another unit. */
    public static void check(String field, Instant time, Faults faults) {
        boolean within = !time.isBefore(FIRST) && !time.isAfter(LAST);
        faults.check(within, field, CommonProblem.TIME_RANGE, time);
    }
}
