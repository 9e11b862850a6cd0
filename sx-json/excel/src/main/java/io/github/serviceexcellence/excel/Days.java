package io.github.serviceexcellence.excel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that are counted, as a workbook keeps them, and what they are called by ISO 8601. */
final class Days {
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /** Day 0 of the count that has a 29 February 1900, seen from after that day and from before. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final long MOST = LAST.toEpochDay() - ZERO.toEpochDay() + 1;

    private static final int LEAP_DAY = 60;
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

    private Days() {}

    /** A number of days in its form; null if Excel shows none for it, which it does not below zero or beyond the year 9999. */
    static @Nullable String text(double days, NumberForm form, boolean from1904) {
        if (!(days >= 0) || days > MOST) {
            return null;
        }
        long time = Math.round(days * DAY);
        boolean isTime = time < DAY && (form == NumberForm.TIME || !from1904);
        if (form == NumberForm.DURATION || isTime) {
            return clock(time);
        }
        String date = date(time / DAY, from1904);
        return date == null || time % DAY == 0 ? date : date + "T" + clock(time % DAY);
    }

    private static @Nullable String date(long day, boolean from1904) {
        if (!from1904 && day == LEAP_DAY) {
            // Excel shows a day that never was, and nobody reads one
            return "1900-02-29";
        }
        LocalDate zero = from1904 ? ZERO_1904 : day < LEAP_DAY ? ZERO.plusDays(1) : ZERO;
        LocalDate date = zero.plusDays(day);
        return date.isAfter(LAST) ? null : date.toString();
    }

    private static String clock(long time) {
        StringBuilder text = new StringBuilder();
        add(text, time / HOUR, 2);
        add(text.append(':'), time % HOUR / MINUTE, 2);
        add(text.append(':'), time % MINUTE / SECOND, 2);
        if (time % SECOND != 0) {
            add(text.append('.'), time % SECOND, 3);
        }
        return text.toString();
    }

    private static void add(StringBuilder text, long number, int digits) {
        String written = Long.toString(number);
        text.append("0".repeat(Math.max(0, digits - written.length()))).append(written);
    }
}
