package io.github.serviceexcellence.norm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Walks over the stretches of time in which a calendar is open. */
final class OpenTimes {
    private final WorkingCalendar calendar;
    private final ZoneRules rules;

    OpenTimes(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
    }

    /** Takes open stretches in the order of time. */
    @FunctionalInterface
    private interface Taker {
        /** Takes a stretch, and says whether to go on. */
        boolean take(LocalDate date, Instant from, Instant to);
    }

    /**
     * Between two changes of the clock the time on the wall runs with that of the world, so a stretch there is what the hours of a date say. Every
     * calendar has hours in a week, but for the dates that it names, so that there is always a next stretch.
     */
    private void walk(Instant start, Taker taker) {
        Instant from = start;
        while (true) {
            ZoneOffset offset = rules.getOffset(from);
            ZoneOffsetTransition change = rules.nextTransition(from);
            Instant end = change == null ? Instant.MAX : change.getInstant();
            LocalDate date = LocalDateTime.ofInstant(from, offset).toLocalDate();
            while (date.atStartOfDay().toInstant(offset).isBefore(end)) {
                if (!walk(date, offset, from, end, taker)) {
                    return;
                }
                date = date.plusDays(1);
            }
            from = end;
        }
    }

    private boolean walk(LocalDate date, ZoneOffset offset, Instant from, Instant end, Taker taker) {
        for (Opening opening : calendar.on(date)) {
            Instant opens = opening.beginsOn(date).toInstant(offset);
            Instant closes = opening.endsOn(date).toInstant(offset);
            Instant first = opens.isBefore(from) ? from : opens;
            Instant last = closes.isAfter(end) ? end : closes;
            if (first.isBefore(last) && !taker.take(date, first, last)) {
                return false;
            }
        }
        return true;
    }

    /** When so much open time has passed since a time. */
    Instant after(Instant asked, Duration time) {
        Instant[] found = new Instant[1];
        Duration[] left = {time};
        walk(asked, (date, from, to) -> {
            Duration open = Duration.between(from, to);
            if (open.compareTo(left[0]) >= 0) {
                found[0] = from.plus(left[0]);
                return false;
            }
            left[0] = left[0].minus(open);
            return true;
        });
        return found[0];
    }

    /**
     * When it closes on the so manieth day after the first on which it is open. Where the clock goes back over midnight, a date comes back after the
     * next one has begun.
     */
    Instant closing(Instant asked, int days) {
        int[] left = {days};
        LocalDate[] day = new LocalDate[1];
        Instant[] found = new Instant[1];
        walk(asked, (date, from, to) -> {
            if (day[0] == null || (left[0] > 0 && date.isAfter(day[0]))) {
                left[0] -= day[0] == null ? 0 : 1;
                day[0] = date;
            }
            found[0] = left[0] == 0 && date.equals(day[0]) ? to : found[0];
            return left[0] > 0 || !date.isAfter(day[0].plusDays(1));
        });
        return found[0];
    }
}
