package io.github.serviceexcellence.norm;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Within how long something is to be done, in the hours of a calendar. A question that comes outside the hours counts as received at the next
 * opening.
 */
public sealed interface Within {
    /**
     * Within so much open time.
     *
     * @param time whole minutes, from one minute to 10,000 hours
     * @return the span
     * @throws IllegalArgumentException if the time lies outside these, or holds seconds
     */
    static Within openTime(Duration time) {
        return new OpenTime(time);
    }

    /**
     * Within so many working days.
     *
     * @param days 0 for the same day, up to 1,000
     * @return the span
     * @throws IllegalArgumentException if the number lies outside these
     */
    static Within workingDays(int days) {
        return new WorkingDays(days);
    }

    /**
     * Until when.
     *
     * @param asked when the question was asked
     * @param calendar when the organisation is open
     * @return the last moment in time; a moment later is late
     */
    Instant deadline(Instant asked, WorkingCalendar calendar);

    /**
     * So much time in which the organisation is open, counted from when the question was received.
     *
     * @param time whole minutes, from one minute to 10,000 hours
     */
    record OpenTime(Duration time) implements Within {
        private static final Duration MOST = Duration.ofHours(10_000);

        /**
         * Checks the time.
         *
         * @throws IllegalArgumentException if it is not whole minutes, from one minute to 10,000 hours
         */
        public OpenTime {
            Objects.requireNonNull(time, "time");
            boolean possible = time.compareTo(Duration.ZERO) > 0 && time.compareTo(MOST) <= 0;
            if (!possible || !Duration.ofMinutes(time.toMinutes()).equals(time)) {
                throw InvalidInputException.of(NormProblem.OPEN_TIME.with(time));
            }
        }

        /**
         * The moment at which so much open time has passed.
         *
         * @param asked when the question was asked
         * @param calendar when the organisation is open
         * @return the deadline
         */
        @Override
        public Instant deadline(Instant asked, WorkingCalendar calendar) {
            return new OpenTimes(calendar).after(asked, time);
        }

        /** The time as ISO 8601 writes it, such as PT4H. */
        @Override
        public String toString() {
            return time.toString();
        }
    }

    /**
     * Up to the closing time of the so manieth working day after the day on which the question was received. A working day is a date on which the calendar
     * is open for some time.
     *
     * @param days 0 for the same day, up to 1,000
     */
    record WorkingDays(int days) implements Within {
        private static final int MOST = 1000;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not 0 to 1,000
         */
        public WorkingDays {
            if (days < 0 || days > MOST) {
                throw InvalidInputException.of(NormProblem.WORKING_DAYS.with(days, MOST));
            }
        }

        /**
         * The closing time of the last of the days.
         *
         * @param asked when the question was asked
         * @param calendar when the organisation is open
         * @return the deadline
         */
        @Override
        public Instant deadline(Instant asked, WorkingCalendar calendar) {
            return new OpenTimes(calendar).closing(asked, days);
        }

        /** The number of days. */
        @Override
        public String toString() {
            return days + " working days";
        }
    }
}
