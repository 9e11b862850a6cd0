package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.ContactsBuilder;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.norm.NormId;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.norm.Within;
import io.github.serviceexcellence.norm.WorkingCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What residents ask, when they get an answer, and what they say of it afterwards. */
final class Desk {
    static final Instant FROM = Instant.parse("2026-04-01T00:00:00Z");

    /** When the town hall is open in 2026; other towns keep other days. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.builder("town-hall", ZoneId.of("Europe/Amsterdam"))
            .onWorkdays("09:00-17:00")
            .on(DayOfWeek.THURSDAY, "09:00-20:00")
            .closed(
                    LocalDate.of(2026, 4, 6),
                    LocalDate.of(2026, 4, 27),
                    LocalDate.of(2026, 5, 5),
                    LocalDate.of(2026, 5, 14),
                    LocalDate.of(2026, 5, 25))
            .build();

    static final ServiceNorm NORM = ServiceNorm.builder()
            .id(NormId.of("answer-in-a-day"))
            .title(Text.english("Answered within one working day").dutch("Beantwoord binnen één werkdag"))
            .within(Within.workingDays(1))
            .target(new BigDecimal("90"))
            .calendar(CALENDAR)
            .build();

    private static final int CASES = 420;
    private static final int DAYS = 85;
    private static final int DAYS_TO_COME_BACK = 12;
    private static final List<String> CHANNELS = List.of("telephone", "desk", "e-mail");
    private static final List<String> SUBJECTS = List.of("passport", "permit", "waste", "tax");

    private final MadeUp made;
    private final List<Contact> all = new ArrayList<>();
    private final List<Feedback> feedback = new ArrayList<>();

    Desk(MadeUp made) {
        this.made = made;
        for (int number = 0; number < CASES; number++) {
            happen(CustomerId.of("resident-" + number), SubjectId.of(SUBJECTS.get(made.below(SUBJECTS.size()))));
        }
    }

    /** One question: asked once or more often, answered or not, and a mark a few days later. */
    private void happen(CustomerId customer, SubjectId subject) {
        Instant time = FROM.plus(Duration.ofMinutes(made.below(DAYS * 24 * 60)));
        boolean answered = made.chance() < 0.62;
        all.add(contact(customer, subject, time, answered));
        boolean again = !answered && made.chance() < 0.6;
        boolean answeredThen = again && made.chance() < 0.6;
        if (again) {
            time = time.plus(Duration.ofHours(24L + made.below(DAYS_TO_COME_BACK * 24)));
            all.add(contact(customer, subject, time, answeredThen));
        }
        double good = answered ? 0.8 : answeredThen ? 0.62 : 0.38;
        feedback.add(Feedback.builder()
                .customer(customer)
                .subject(subject)
                .time(time.plus(Duration.ofDays(3)))
                .response(made.answers(Passport.MOMENT, Voice.CUSTOMER, true, construct -> good)
                        .build())
                .build());
    }

    /** The desk calls more answered than residents do, and not every resident is asked. */
    private Contact contact(CustomerId customer, SubjectId subject, Instant time, boolean answered) {
        Contact.Builder contact = Contact.builder()
                .customer(customer)
                .subject(subject)
                .time(time)
                .channel(Channel.of(CHANNELS.get(made.below(CHANNELS.size()))))
                .organisationSays(answered || made.chance() < 0.5 ? Answered.YES : Answered.NO);
        if (made.chance() < 0.8) {
            contact.customerSays(answered ? Answered.YES : Answered.NO);
        }
        double hours = made.chance() < 0.84 ? 1 + made.below(20) : 60 + made.below(90);
        return contact.answeredAt(time.plus(Duration.ofMinutes((long) (60 * hours))))
                .build();
    }

    Contacts contacts() {
        ContactsBuilder contacts = Contacts.builder();
        all.forEach(contacts::add);
        return contacts.build();
    }

    List<Feedback> feedback() {
        return List.copyOf(feedback);
    }

    List<Question> questions() {
        return all.stream().map(Question::of).toList();
    }
}
