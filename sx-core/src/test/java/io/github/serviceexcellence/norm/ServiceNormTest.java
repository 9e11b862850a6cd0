package io.github.serviceexcellence.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.response.GroupKey;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceNormTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The Dutch holidays of 2026, as a town hall keeps them; on Thursdays it is open in the evening. */
    private static final WorkingCalendar TOWN_HALL = WorkingCalendar.builder("town-hall", AMSTERDAM)
            .onWorkdays("09:00-12:30", "13:30-17:00")
            .on(DayOfWeek.THURSDAY, "09:00-20:00")
            .closed(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 4, 6),
                    LocalDate.of(2026, 4, 27),
                    LocalDate.of(2026, 5, 5),
                    LocalDate.of(2026, 5, 14),
                    LocalDate.of(2026, 5, 25),
                    LocalDate.of(2026, 12, 25))
            .on(LocalDate.of(2026, 12, 24), "09:00-12:00")
            .build();

    private static ServiceNorm norm(Within within) {
        return ServiceNorm.builder()
                .id(NormId.of("answer"))
                .title(Text.english("answered in time"))
                .within(within)
                .target(new BigDecimal("90.0"))
                .calendar(TOWN_HALL)
                .build();
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(AMSTERDAM).toInstant();
    }

    private static Instant deadline(Within within, String asked) {
        return norm(within).deadline(local(asked));
    }

    @Test
    void aWorkingDayEndsAtTheClosingTimeOfTheNextOne() {
        Within day = Within.workingDays(1);

        assertThat(deadline(day, "2026-03-03T10:00")).isEqualTo(local("2026-03-04T17:00"));
        // Wednesday to Thursday, which closes late
        assertThat(deadline(day, "2026-03-04T16:59")).isEqualTo(local("2026-03-05T20:00"));
        // Friday after closing counts as received on Monday
        assertThat(deadline(day, "2026-03-06T17:00")).isEqualTo(local("2026-03-10T17:00"));
        assertThat(deadline(day, "2026-03-06T16:59")).isEqualTo(local("2026-03-09T17:00"));
        // over Easter, when the clock goes forward the week before, and King's Day
        assertThat(deadline(day, "2026-04-03T10:00")).isEqualTo(local("2026-04-07T17:00"));
        assertThat(deadline(day, "2026-04-24T10:00")).isEqualTo(local("2026-04-28T17:00"));
        assertThat(deadline(Within.workingDays(0), "2026-12-24T11:00")).isEqualTo(local("2026-12-24T12:00"));
        assertThat(deadline(day, "2026-12-23T11:00")).isEqualTo(local("2026-12-24T12:00"));
    }

    @Test
    void openTimeStandsStillWhenItIsClosed() {
        Within hours = Within.openTime(Duration.ofHours(4));

        assertThat(deadline(hours, "2026-03-03T09:00")).isEqualTo(local("2026-03-03T14:00"));
        assertThat(deadline(hours, "2026-03-03T16:00")).isEqualTo(local("2026-03-04T12:00"));
        assertThat(deadline(hours, "2026-03-07T11:00")).isEqualTo(local("2026-03-09T14:00"));
        // seconds are kept
        assertThat(norm(hours).deadline(local("2026-03-03T16:00").plusMillis(1)))
                .isEqualTo(local("2026-03-04T12:00").plusMillis(1));
    }

    @Test
    void aCalendarThatIsNeverOpenOrOpenTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.builder("none", AMSTERDAM)
                        .on(DayOfWeek.MONDAY)
                        .on(LocalDate.of(2026, 3, 3), "09:00-12:00", "11:59-13:00")
                        .build())
                .withMessageContaining("calendar none is invalid")
                .withMessageContaining("no day of the week has hours")
                .withMessageContaining("on 2026-03-03 the hours 09:00-12:00 and 11:59-13:00 overlap");
    }

    @Test
    void hoursAreThoseOfOneDay() {
        assertThat(Opening.parse("00:00-24:00")).isEqualTo(new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        assertThat(Opening.parse("18:00-24:00")).hasToString("18:00-24:00");
        for (String hours : List.of("22:00-02:00", "09:00-09:00", "9:00-17:00", "09:00-24:30", "closed")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Opening.parse(hours))
                    .withMessageContaining("'" + hours + "' are no hours of one day");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Opening(LocalTime.of(9, 0, 1), LocalTime.NOON));
    }

    @Test
    void spansAndTargetsHaveBounds() {
        for (Duration time :
                List.of(Duration.ZERO, Duration.ofMinutes(-5), Duration.ofSeconds(90), Duration.ofHours(10_001))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Within.openTime(time))
                    .withMessageContaining("an open time of " + time + " is not possible");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Within.workingDays(-1))
                .withMessageContaining("-1 working days are not possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceNorm.builder()
                        .id(NormId.of("answer"))
                        .title(Text.english("answered"))
                        .within(Within.workingDays(1))
                        .target(new BigDecimal("0"))
                        .calendar(TOWN_HALL)
                        .build())
                .withMessageContaining("a target of 0 is no percentage");
        assertThat(norm(Within.workingDays(1)).target()).isEqualTo("90");
        assertThat(norm(Within.workingDays(1))).isEqualTo(norm(Within.workingDays(1)));
    }

    @Test
    void aQuestionIsAnsweredAfterItWasAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.builder()
                        .customer(CustomerId.of("c-1"))
                        .asked(local("2026-03-03T10:00"))
                        .answered(local("2026-03-03T09:59"))
                        .build())
                .withMessageContaining("comes before the question of");
    }

    @Test
    void aContactIsAQuestionInTheUnitOfItsChannel() {
        Question question = Question.of(Contact.builder()
                .customer(CustomerId.of("c-1"))
                .subject(SubjectId.of("passport"))
                .time(local("2026-03-03T10:00"))
                .channel(Channel.of("telephone"))
                .answeredAt(local("2026-03-03T11:00"))
                .build());

        assertThat(question.asked()).isEqualTo(local("2026-03-03T10:00"));
        assertThat(question.answered()).hasValue(local("2026-03-03T11:00"));
        assertThat(question.units().in(Question.CHANNEL)).containsExactly(GroupKey.of("telephone"));
    }
}
