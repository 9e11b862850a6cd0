package io.github.serviceexcellence.table;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What the texts of times mean: so many ten millionths of a second since 1970, which orders all years of four digits. */
public final class TimeText {
    private static final long TICKS = 10_000_000;
    private static final int NANOSECONDS_OF_TICK = 100;

    private static final ZonedDateTime SAMPLE =
            LocalDateTime.of(2024, 5, 1, 10, 0).atZone(ZoneOffset.UTC);

    /** Length of a date, behind which a space may stand in place of the T. */
    private static final int DATE = 10;

    /** Not the formatters of the JDK, which take the 31st of April for the 30th. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Optional<DateTimeFormatter> format;

    /** Reads times as ISO 8601 says, or in the one way that is given. */
    public TimeText(Optional<DateTimeFormatter> format) {
        this.format = format;
    }

    /**
     * The time that a text means; without an offset it is in UTC, without a time of day its day begins there.
     *
     * @throws DateTimeException if it means none
     * @throws ArithmeticException if it is thousands of years away
     */
    long read(String text) {
        TemporalAccessor found = format.isPresent()
                ? best(format.get(), text)
                : best(ISO, text.length() > DATE && text.charAt(DATE) == ' ' ? withT(text) : text);
        Instant time = found instanceof LocalDate day
                ? day.atStartOfDay().toInstant(ZoneOffset.UTC)
                : found instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(found);
        return Math.addExact(
                Math.multiplyExact(time.getEpochSecond(), TICKS), (long) time.getNano() / NANOSECONDS_OF_TICK);
    }

    private static TemporalAccessor best(DateTimeFormatter formatter, String text) {
        return formatter.parseBest(text, Instant::from, LocalDateTime::from, TimeText::wholeDay);
    }

    /** A day without any time of day: half a time, as hours of a clock without AM or PM are, may not be left out. */
    private static LocalDate wholeDay(TemporalAccessor parsed) {
        if (hasTimeOfDay(parsed)) {
            throw new DateTimeException("half a time of day");
        }
        return LocalDate.from(parsed);
    }

    private static boolean hasTimeOfDay(TemporalAccessor parsed) {
        return Arrays.stream(ChronoField.values()).anyMatch(field -> field.isTimeBased() && parsed.isSupported(field));
    }

    /** The time that a text means, or nothing. */
    public OptionalLong find(String text) {
        try {
            return OptionalLong.of(read(text));
        } catch (DateTimeException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }

    /** What is wrong with a text that means no time. */
    Message fault(String text) {
        String given = Codes.shorten(text);
        return format.isPresent() && isHalf(format.get(), text)
                ? TableProblem.HALF_TIME.with(given)
                : TableProblem.NO_TIME.with(given, examples());
    }

    /** Makes sure that a format does not leave half of the time of day out, as far as that shows in a sample. */
    static DateTimeFormatter requireWhole(DateTimeFormatter format) {
        String sample;
        try {
            sample = format.format(SAMPLE);
        } catch (DateTimeException e) {
            // what can only be read shows its faults then
            return format;
        }
        if (isHalf(format, sample)) {
            throw InvalidInputException.of(TableProblem.HALF_TIME.with(Codes.shorten(sample)));
        }
        return format;
    }

    /** Whether a text has a day and something of a time of day that is no time. */
    public static boolean isHalf(DateTimeFormatter format, String text) {
        try {
            TemporalAccessor parsed = format.parse(text);
            boolean whole = parsed.query(TemporalQueries.localTime()) != null
                    || parsed.isSupported(ChronoField.INSTANT_SECONDS);
            return hasTimeOfDay(parsed) && !whole;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String withT(String text) {
        return text.substring(0, DATE) + 'T' + text.substring(DATE + 1).stripLeading();
    }

    /** How times are written, for a message. */
    String examples() {
        String iso = "2024-05-01, 2024-05-01T10:00, 2024-05-01 10:00:00+02:00";
        try {
            return format.map(given -> given.format(SAMPLE)).orElse(iso);
        } catch (DateTimeException e) {
            return iso;
        }
    }
}
