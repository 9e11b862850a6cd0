package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.internal.Faults;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds a {@link WorkingCalendar}. Not safe for use by several threads. */
public final class CalendarBuilder {
    private final String code;
    private final ZoneId zone;
    private final SortedMap<DayOfWeek, List<Opening>> week = new TreeMap<>();
    private final SortedMap<LocalDate, List<Opening>> dates = new TreeMap<>();

    CalendarBuilder(String code, ZoneId zone) {
        this.code = code;
        this.zone = zone;
    }

    /**
     * Sets the hours from Monday to Friday.
     *
     * @param hours hours such as {@code 09:00-17:00}
     * @return this builder
     * @throws IllegalArgumentException if hours have another form
     */
    public CalendarBuilder onWorkdays(String... hours) {
        List<Opening> openings = parse(hours);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, openings);
            }
        }
        return this;
    }

    /**
     * Sets the hours of a day of the week, in place of those that were set before.
     *
     * @param day the day
     * @param hours hours such as {@code 09:00-17:00}
     * @return this builder
     * @throws IllegalArgumentException if hours have another form
     */
    public CalendarBuilder on(DayOfWeek day, String... hours) {
        return on(day, parse(hours));
    }

    /**
     * Sets the hours of a day of the week, in place of those that were set before.
     *
     * @param day the day
     * @param hours the hours, in any order
     * @return this builder
     */
    public CalendarBuilder on(DayOfWeek day, Collection<Opening> hours) {
        week.put(Objects.requireNonNull(day, "day"), hours.stream().sorted().toList());
        return this;
    }

    /**
     * Sets the hours of a date, whatever day of the week it is.
     *
     * @param date the date
     * @param hours hours such as {@code 09:00-12:00}
     * @return this builder
     * @throws IllegalArgumentException if hours have another form
     */
    public CalendarBuilder on(LocalDate date, String... hours) {
        return on(date, parse(hours));
    }

    /**
     * Sets the hours of a date, whatever day of the week it is.
     *
     * @param date the date
     * @param hours the hours, in any order
     * @return this builder
     */
    public CalendarBuilder on(LocalDate date, Collection<Opening> hours) {
        dates.put(Objects.requireNonNull(date, "date"), hours.stream().sorted().toList());
        return this;
    }

    /**
     * Closes on dates, such as holidays.
     *
     * @param more the dates
     * @return this builder
     */
    public CalendarBuilder closed(LocalDate... more) {
        Arrays.stream(more).forEach(date -> on(date, List.of()));
        return this;
    }

    private static List<Opening> parse(String... hours) {
        return Stream.of(hours).map(Opening::parse).sorted().toList();
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar
     * @throws IllegalArgumentException telling every fault: hours of one day that overlap, no day of the week with hours
     */
    public WorkingCalendar build() {
        Faults faults = new Faults();
        week.forEach((day, hours) -> check("week", day.name().toLowerCase(Locale.ROOT), hours, faults));
        dates.forEach((date, hours) -> check("dates", date.toString(), hours, faults));
        faults.check(week.values().stream().anyMatch(hours -> !hours.isEmpty()), "week", NormProblem.NEVER_OPEN);
        faults.throwIfAny(NormProblem.INVALID_CALENDAR, code);
        return new WorkingCalendar(this);
    }

    private static void check(String field, String day, List<Opening> hours, Faults faults) {
        for (int place = 1; place < hours.size(); place++) {
            Opening before = hours.get(place - 1);
            Opening next = hours.get(place);
            faults.check(!before.overlaps(next), field + "/" + day, NormProblem.OVERLAP, day, before, next);
        }
    }

    String code() {
        return code;
    }

    ZoneId zone() {
        return zone;
    }

    /** Only days with hours: a day without is closed either way. */
    SortedMap<DayOfWeek, List<Opening>> week() {
        SortedMap<DayOfWeek, List<Opening>> open = new TreeMap<>(week);
        open.values().removeIf(List::isEmpty);
        return Collections.unmodifiableSortedMap(open);
    }

    SortedMap<LocalDate, List<Opening>> dates() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(dates));
    }
}
