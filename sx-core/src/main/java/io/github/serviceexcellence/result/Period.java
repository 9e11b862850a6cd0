package io.github.serviceexcellence.result;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a figure is of, the first and the last included.
 *
 * <p>By text a year is {@code 2026}, a quarter {@code 2026-Q1}, a month {@code 2026-03}, and any other period its first and last day: {@code
 * 2026-01-05/2026-01-11}.
 *
 * @param from the first day, in the years 1 to 9999
 * @param to the last day, not before the first, in the years 1 to 9999
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})(?:-Q([1-4])|-([0-9]{2}))?|([0-9-]{10})/([0-9-]{10})");
    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::to).thenComparing(Period::from, Comparator.reverseOrder());

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException telling every fault if the last day lies before the first, or a day outside the years 1 to 9999
     */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Faults faults = new Faults();
        faults.check(!to.isBefore(from), ResultProblem.PERIOD_ENDS, from, to);
        faults.check(isWithin(from) && isWithin(to), ResultProblem.PERIOD_RANGE, from, to);
        faults.throwIfAny(ResultProblem.INVALID_PERIOD);
    }

    private static boolean isWithin(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /**
     * A period by its days.
     *
     * @param from the first day
     * @param to the last day
     * @return the period
     * @throws IllegalArgumentException if the last day lies before the first, or a day outside the years 1 to 9999
     */
    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    /**
     * A calendar year.
     *
     * @param year 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if there is no such year
     */
    public static Period year(int year) {
        return months(year, 1, MONTHS_OF_YEAR);
    }

    /**
     * A quarter of a calendar year.
     *
     * @param year 1 to 9999
     * @param quarter 1 to 4
     * @return the period
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static Period quarter(int year, int quarter) {
        return months(year, MONTHS_OF_QUARTER * (quarter - 1L) + 1, MONTHS_OF_QUARTER);
    }

    /**
     * A calendar month.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @return the period
     * @throws IllegalArgumentException if there is no such month
     */
    public static Period month(int year, int month) {
        return months(year, month, 1);
    }

    private static Period months(int year, long first, int months) {
        if (year < 1 || year > LAST_YEAR || first < 1 || first > MONTHS_OF_YEAR) {
            throw InvalidInputException.of(ResultProblem.NO_PERIOD.with(year));
        }
        YearMonth month = YearMonth.of(year, (int) first);
        return new Period(month.atDay(1), month.plusMonths(months - 1L).atEndOfMonth());
    }

    /**
     * The period that a text stands for.
     *
     * @param text such as {@code 2026}, {@code 2026-Q1}, {@code 2026-03} or {@code 2026-01-05/2026-01-11}
     * @return the period
     * @throws IllegalArgumentException if it stands for none
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!form.matches()) {
            throw InvalidInputException.of(ResultProblem.NO_PERIOD_TEXT.with(Codes.shorten(text)));
        }
        if (form.group(1) == null) {
            return new Period(day(form.group(4)), day(form.group(5)));
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return quarter(year, Integer.parseInt(form.group(2)));
        }
        return form.group(3) == null ? year(year) : month(year, Integer.parseInt(form.group(3)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidInputException.of(ResultProblem.NO_PERIOD_TEXT.with(Codes.shorten(text)));
        }
    }

    /**
     * The number of days.
     *
     * @return 1 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * The number of calendar months that it consists of.
     *
     * @return 1 or more if it begins on the first day of a month and ends on the last day of one; else 0
     */
    public int wholeMonths() {
        LocalDate next = to.plusDays(1);
        boolean whole = from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
        return whole ? (int) ChronoUnit.MONTHS.between(from, next) : 0;
    }

    /**
     * Whether it lasts as long as another: as many whole months, or as many days where one of the two does not consist of whole months.
     *
     * @param other the other
     * @return true if it does; February and March are as long, each being a month
     */
    public boolean isAsLongAs(Period other) {
        int months = wholeMonths();
        int others = other.wholeMonths();
        boolean calendar = months > 0 && others > 0;
        return calendar ? months == others : days() == other.days();
    }

    /**
     * How many periods of this one's length lie between its first day and another's: 1 for the next one.
     *
     * @param later the other, as long as this one
     * @return 0 or more if the other is not earlier, below 0 if it is; not whole if it does not fit
     */
    public double stepsTo(Period later) {
        int months = wholeMonths();
        if (months > 0 && later.wholeMonths() > 0) {
            return (double) ChronoUnit.MONTHS.between(from, later.from) / months;
        }
        return (double) ChronoUnit.DAYS.between(from, later.from) / days();
    }

    /**
     * Whether it shares a day with another.
     *
     * @param other the other
     * @return true if at least one day is in both
     */
    public boolean overlaps(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /** By the last day; of two that end on the same day the longer one comes last. */
    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }

    /** The text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        int months = wholeMonths();
        String year = String.format(Locale.ROOT, "%04d", from.getYear());
        int month = from.getMonthValue();
        if (months == MONTHS_OF_YEAR && month == 1) {
            return year;
        }
        if (months == MONTHS_OF_QUARTER && month % MONTHS_OF_QUARTER == 1) {
            return year + "-Q" + (month / MONTHS_OF_QUARTER + 1);
        }
        return months == 1 ? String.format(Locale.ROOT, "%s-%02d", year, month) : from + "/" + to;
    }
}
