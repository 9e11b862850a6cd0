package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.table.TimeText;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Objects;

/** How times are written, and in which zone those are that have no offset; of ISO 8601 none may lack it. */
record TimeReader(DateTimeFormatter format, ZoneId zone, boolean needsOffset) {
    static final TimeReader ISO = new TimeReader(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT), ZoneOffset.UTC, true);

    private static final Instant SAMPLE = Instant.parse("2026-03-02T09:15:00Z");

    static TimeReader of(DateTimeFormatter format, ZoneId zone) {
        return new TimeReader(Objects.requireNonNull(format, "format"), Objects.requireNonNull(zone, "zone"), false);
    }

    /**
     * The time that a text means.
     *
     * @throws IllegalArgumentException if it means none
     */
    Instant read(String text) {
        try {
            return needsOffset ? format.parse(text, Instant::from) : local(text);
        } catch (DateTimeException e) {
            throw InvalidInputException.of(ContactProblem.TIME.with(Codes.shorten(text), example()));
        }
    }

    private Instant local(String text) {
        TemporalAccessor found = format.parseBest(text, Instant::from, LocalDateTime::from, LocalDate::from);
        requireAsWritten(text);
        return found instanceof Instant time
                ? time
                : inZone(found instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) found, text);
    }

    /** A formatter may take the 31st of April for the 30th, and leave hours of a clock out of which nobody says whether they are of the morning. */
    private void requireAsWritten(String text) {
        TemporalAccessor parsed = format.parse(text);
        TemporalAccessor raw = format.parseUnresolved(text, new ParsePosition(0));
        LocalDate date = parsed.query(TemporalQueries.localDate());
        boolean otherDay = raw.isSupported(ChronoField.DAY_OF_MONTH)
                && date != null
                && raw.getLong(ChronoField.DAY_OF_MONTH) != date.getDayOfMonth();
        if (otherDay || TimeText.isHalf(format, text)) {
            throw new DateTimeException("not as written");
        }
    }

    private Instant inZone(LocalDateTime local, String text) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw InvalidInputException.of(ContactProblem.SKIPPED.with(Codes.shorten(text), zone));
        }
        return local.atZone(zone).toInstant();
    }

    private String example() {
        try {
            return format.format(SAMPLE.atZone(zone));
        } catch (DateTimeException e) {
            // of what can only be read there is no example
            return SAMPLE.toString();
        }
    }
}
