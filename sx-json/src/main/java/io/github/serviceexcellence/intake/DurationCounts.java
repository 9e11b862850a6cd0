package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.math.BigDecimal;
import java.util.Arrays;

/** How long respondents took, counted by the whole second up to a day, and how many were faster than people read. */
final class DurationCounts {
    private static final long SECOND = 1_000_000_000L;

    /** Seconds; what takes longer was interrupted, and counts as a day. */
    private static final int DAY = 86_400;

    /** Nanoseconds for each item answered. */
    private static final long LEAST = 2 * SECOND;

    private long[] counts = new long[256];
    private long known;
    private long fast;
    private boolean asked;

    /** From here on somebody wants to know. */
    void ask() {
        asked = true;
    }

    /** Counts a respondent who took so many nanoseconds for so many answers. */
    void add(long nanoseconds, int answers) {
        int second = (int) Math.min((nanoseconds + SECOND / 2) / SECOND, DAY);
        require(second + 1);
        counts[second]++;
        known++;
        fast += nanoseconds < LEAST * answers ? 1 : 0;
    }

    private void require(int size) {
        if (size > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(size, Math.min(2 * counts.length, DAY + 1)));
        }
    }

    /** Adds what was counted of a part. */
    void addAll(DurationCounts others) {
        asked |= others.asked;
        require(others.counts.length);
        for (int second = 0; second < others.counts.length; second++) {
            counts[second] += others.counts[second];
        }
        known += others.known;
        fast += others.fast;
    }

    boolean areAsked() {
        return asked;
    }

    /** What to say of them. */
    Message tell() {
        if (known == 0) {
            return IntakeProblem.NO_DURATIONS.with();
        }
        Word few = fast == 0 ? Word.of("nobody", "niemand") : Word.same(Long.toString(fast));
        return IntakeProblem.DURATIONS.with(known, median(), few);
    }

    private Word median() {
        int low = at((known - 1) / 2);
        int high = at(known / 2);
        if (low == DAY) {
            return Word.of("a day or more", "een dag of meer");
        }
        // half a second more if the two in the middle differ so; nobody knows how far from a day the higher one is
        int halves = high == DAY ? 2 * low : low + high;
        Figure seconds = Figure.given(BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2)));
        return halves == 2
                ? Word.of("{number} second", "{number} seconde", seconds)
                : Word.of("{number} seconds", "{number} seconden", seconds);
    }

    /** The second of the one that so many are not above. */
    private int at(long place) {
        int second = 0;
        for (long before = counts[0]; before <= place; before += counts[second]) {
            second++;
        }
        return second;
    }
}
