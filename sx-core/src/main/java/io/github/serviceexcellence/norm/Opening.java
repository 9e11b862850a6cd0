package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of one day in which an organisation is open, such as 09:00-17:00: open at the first minute, closed at the last.
 *
 * @param from when it opens, in whole minutes
 * @param to when it closes, in whole minutes and after {@code from}; 00:00 is the end of the day, written 24:00
 */
public record Opening(LocalTime from, LocalTime to) implements Comparable<Opening> {
    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");
    private static final String END_OF_DAY = "24:00";
    private static final int END = 24 * 60;

    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they hold seconds or do not end after they begin: hours that go on after midnight are two openings, one on
     *     each day
     */
    public Opening {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        boolean whole = from.truncatedTo(ChronoUnit.MINUTES).equals(from)
                && to.truncatedTo(ChronoUnit.MINUTES).equals(to);
        if (!whole || minutes(from) >= end(to)) {
            throw InvalidInputException.of(NormProblem.HOURS.with(from + "-" + to));
        }
    }

    /**
     * Reads hours.
     *
     * @param text hours such as {@code 09:00-17:00} or {@code 18:00-24:00}
     * @return the opening
     * @throws IllegalArgumentException if the text has another form, or the hours do not end after they begin
     */
    public static Opening parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()
                || (matcher.group(3).equals("24") && !matcher.group(4).equals("00"))) {
            throw InvalidInputException.of(NormProblem.HOURS.with(Codes.shorten(text)));
        }
        String end = text.substring(text.indexOf('-') + 1);
        return new Opening(
                LocalTime.parse(text.substring(0, text.indexOf('-'))),
                end.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(end));
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static int end(LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) ? END : minutes(to);
    }

    /** Whether it begins before the other ends, and the other begins before this one ends. */
    boolean overlaps(Opening other) {
        return minutes(from) < end(other.to) && minutes(other.from) < end(to);
    }

    LocalDateTime beginsOn(LocalDate date) {
        return date.atTime(from);
    }

    LocalDateTime endsOn(LocalDate date) {
        return to.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(to);
    }

    /** By when it opens, then by when it closes. */
    @Override
    public int compareTo(Opening other) {
        int order = from.compareTo(other.from);
        return order != 0 ? order : Integer.compare(end(to), end(other.to));
    }

    /** The hours, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : to);
    }
}
