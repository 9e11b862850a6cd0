package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * When an organisation is open: hours for each day of the week, and other hours, or none, on dates that are named. The caller gives it; none comes
 * with the library, as no two organisations keep the same holidays.
 *
 * <pre>{@code
 * WorkingCalendar desk = WorkingCalendar.builder("town-hall", ZoneId.of("Europe/Amsterdam"))
 *         .onWorkdays("09:00-12:30", "13:30-17:00")
 *         .on(DayOfWeek.THURSDAY, "09:00-20:00")
 *         .closed(LocalDate.of(2026, 4, 27))
 *         .on(LocalDate.of(2026, 12, 24), "09:00-12:00")
 *         .build();
 * }</pre>
 *
 * <p>It is open at a moment if a clock on the wall in its zone shows a time within the hours of that date. So an hour that the clock skips is no
 * open time, and an hour that comes twice is open twice.
 */
public final class WorkingCalendar {
    private final String code;
    private final ZoneId zone;
    private final SortedMap<DayOfWeek, List<Opening>> week;
    private final SortedMap<LocalDate, List<Opening>> dates;

    WorkingCalendar(CalendarBuilder builder) {
        code = builder.code();
        zone = builder.zone();
        week = builder.week();
        dates = builder.dates();
    }

    /**
     * Starts a calendar that is never open.
     *
     * @param code a code of 1 to 64 letters, digits, '.', '_' and '-'
     * @param zone where the clock hangs
     * @return a builder
     * @throws IllegalArgumentException if the code has another form
     */
    public static CalendarBuilder builder(String code, ZoneId zone) {
        return new CalendarBuilder(
                Codes.id(Word.of("calendar code", "kalendercode"), code), Objects.requireNonNull(zone, "zone"));
    }

    /**
     * The code.
     *
     * @return 1 to 64 characters
     */
    public String code() {
        return code;
    }

    /**
     * Where the clock hangs.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The hours of each day of the week.
     *
     * @return hours in order for each day that has some
     */
    public SortedMap<DayOfWeek, List<Opening>> week() {
        return week;
    }

    /**
     * The dates that go their own way.
     *
     * @return hours in order by date, none for a date on which it is closed
     */
    public SortedMap<LocalDate, List<Opening>> dates() {
        return dates;
    }

    /**
     * The hours of a date.
     *
     * @param date the date
     * @return the hours in order; none if it is closed
     */
    public List<Opening> on(LocalDate date) {
        List<Opening> named = dates.get(date);
        return named != null ? named : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that
                && code.equals(that.code)
                && zone.equals(that.zone)
                && week.equals(that.week)
                && dates.equals(that.dates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, zone, week, dates);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
