package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.ContactsBuilder;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Contacts and feedback about a permit, at times in days. */
final class Samples {
    static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    static final Duration SPAN = Duration.ofDays(30);
    static final Instrument MARK = Instrument.builder("mark", "1.0")
            .title(Text.english("Mark"))
            .item(Item.builder("mark")
                    .wording(Text.english("What mark do you give?"))
                    .scale(Scale.range(1, 10))
                    .asks(Asks.MARK)
                    .measures(Element.CUSTOMER_UNDERSTANDING)
                    .voice(Voice.CUSTOMER))
            .build();

    private Samples() {}

    static Instant day(double day) {
        return START.plusSeconds(Math.round(day * 86_400));
    }

    static Contact.Builder contact(String customer, double day) {
        return Contact.builder()
                .customer(CustomerId.of(customer))
                .subject(SubjectId.of("permit"))
                .time(day(day));
    }

    static Contact contact(String customer, double day, Answered says) {
        return contact(customer, day).customerSays(says).build();
    }

    static Feedback.Builder feedback(String customer, double day, int mark) {
        return Feedback.builder()
                .customer(CustomerId.of(customer))
                .subject(SubjectId.of("permit"))
                .time(day(day))
                .response(Response.builder(MARK).answer("mark", mark).build());
    }

    static Contacts contacts(List<Contact> contacts) {
        ContactsBuilder builder = Contacts.builder();
        contacts.forEach(builder::add);
        return builder.build();
    }
}
