package io.github.serviceexcellence.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Held against a counter that looks at the clock on the wall minute by minute. */
class DeadlineProperties {
    /** Around a change of the clock: by an hour, by half an hour, over midnight, and by a whole day that was skipped. */
    private enum Around {
        AMSTERDAM_SPRING("Europe/Amsterdam", "2026-03-29"),
        AMSTERDAM_AUTUMN("Europe/Amsterdam", "2026-10-25"),
        LORD_HOWE_SPRING("Australia/Lord_Howe", "2026-10-04"),
        LORD_HOWE_AUTUMN("Australia/Lord_Howe", "2026-04-05"),
        ST_JOHNS_BACK_OVER_MIDNIGHT("America/St_Johns", "2010-11-07"),
        APIA_WITHOUT_A_FRIDAY("Pacific/Apia", "2011-12-30"),
        NO_CHANGE("UTC", "2026-06-03");

        private final ZoneId zone;
        private final LocalDate date;

        Around(String zone, String date) {
            this.zone = ZoneId.of(zone);
            this.date = LocalDate.parse(date);
        }
    }

    private final List<LocalDate> closed = new ArrayList<>();
    private final TreeMap<DayOfWeek, List<int[]>> hours = new TreeMap<>();

    /** Hours that begin and end at any quarter, on one day of the week or more, and some holidays. */
    private WorkingCalendar calendar(Around around, Random random) {
        closed.clear();
        hours.clear();
        CalendarBuilder builder = WorkingCalendar.builder("any", around.zone);
        int open = 1 + random.nextInt(127);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((open >> (day.getValue() - 1) & 1) != 0) {
                List<int[]> each = hours(random);
                hours.put(day, each);
                builder.on(day, each.stream().map(DeadlineProperties::text).toArray(String[]::new));
            }
        }
        for (int holiday = random.nextInt(4); holiday > 0; holiday--) {
            LocalDate date = around.date.plusDays(random.nextInt(9) - 3);
            closed.add(date);
            builder.closed(date);
        }
        return builder.build();
    }

    private static List<int[]> hours(Random random) {
        List<int[]> hours = new ArrayList<>();
        int begin = random.nextInt(40);
        while (begin < 95 && hours.size() < 3) {
            int end = begin + 1 + random.nextInt(Math.min(40, 96 - begin));
            hours.add(new int[] {15 * begin, 15 * Math.min(end, 96)});
            begin = end + 1 + random.nextInt(20);
        }
        return hours;
    }

    private static String text(int[] minutes) {
        return String.format("%02d:%02d-%02d:%02d", minutes[0] / 60, minutes[0] % 60, minutes[1] / 60, minutes[1] % 60);
    }

    private boolean isOpen(Instant minute, ZoneId zone) {
        LocalDateTime wall = LocalDateTime.ofInstant(minute, zone);
        int time = 60 * wall.getHour() + wall.getMinute();
        return !closed.contains(wall.toLocalDate())
                && hours.getOrDefault(wall.getDayOfWeek(), List.of()).stream()
                        .anyMatch(each -> each[0] <= time && time < each[1]);
    }

    private static Instant asked(Around around, Random random) {
        return around.date
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofMinutes(random.nextInt(5760) - 2880));
    }

    @Property(tries = 400)
    void openTimeIsThatOfAMinuteCounter(@ForAll Around around, @ForAll Random random) {
        WorkingCalendar calendar = calendar(around, random);
        Instant asked = asked(around, random);
        int minutes = 1 + random.nextInt(3000);

        Instant minute = asked;
        for (int left = minutes; left > 0; minute = minute.plusSeconds(60)) {
            left -= isOpen(minute, around.zone) ? 1 : 0;
        }

        assertThat(Within.openTime(Duration.ofMinutes(minutes)).deadline(asked, calendar))
                .isEqualTo(minute);
    }

    @Property(tries = 400)
    void workingDaysAreThoseOfAMinuteCounter(@ForAll Around around, @ForAll Random random) {
        WorkingCalendar calendar = calendar(around, random);
        Instant asked = asked(around, random);
        int days = random.nextInt(4);

        TreeMap<LocalDate, Instant> lastMinutes = new TreeMap<>();
        LocalDate received = null;
        Instant minute = asked;
        // two more days than are asked for, as a date may come back
        while (received == null || lastMinutes.tailMap(received).size() < days + 3) {
            if (isOpen(minute, around.zone)) {
                LocalDate date = LocalDateTime.ofInstant(minute, around.zone).toLocalDate();
                received = received == null ? date : received;
                lastMinutes.put(date, minute);
            }
            minute = minute.plusSeconds(60);
        }
        Instant expected =
                List.copyOf(lastMinutes.tailMap(received).values()).get(days).plusSeconds(60);

        assertThat(Within.workingDays(days).deadline(asked, calendar)).isEqualTo(expected);
    }

    @Property(tries = 100)
    void aLaterQuestionHasNoEarlierDeadline(@ForAll Around around, @ForAll Random random) {
        WorkingCalendar calendar = calendar(around, random);
        Instant asked = asked(around, random);
        Instant later = asked.plusSeconds(random.nextInt(200_000));
        Within within = Within.openTime(Duration.ofMinutes(1 + random.nextInt(600)));

        assertThat(within.deadline(later, calendar)).isAfterOrEqualTo(within.deadline(asked, calendar));
    }
}
