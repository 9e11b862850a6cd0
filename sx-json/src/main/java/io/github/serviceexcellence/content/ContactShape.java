package io.github.serviceexcellence.content;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.ContactId;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.time.Instant;

/** A contact: who, about what and when, and what is known of it beyond. */
final class ContactShape extends ObjectShape<Contact> {
    static final Shape<Answered> ANSWERED = Shapes.code(Answered.class, Answered::parse, Answered::code);

    private final Field<Contact, CustomerId> customer = required("customer", Names.CUSTOMER, Contact::customer);
    private final Field<Contact, SubjectId> subject = required("subject", Names.SUBJECT, Contact::subject);
    private final Field<Contact, Instant> time = required("time", Envelope.TIME, Contact::time);
    private final Field<Contact, ContactId> id = optional("id", Names.CONTACT, Contact::id);
    private final Field<Contact, Channel> channel = optional("channel", Names.CHANNEL, Contact::channel);
    private final Field<Contact, Instant> answeredAt = optional("answeredAt", Envelope.TIME, Contact::answeredAt);
    private final Field<Contact, Answered> organisationSays =
            optional("organisationSays", ANSWERED, Contact::organisationSays);
    private final Field<Contact, Answered> customerSays = optional("customerSays", ANSWERED, Contact::customerSays);

    @Override
    protected Contact make(Values values) {
        return Contact.builder()
                .customer(values.get(customer))
                .subject(values.get(subject))
                .time(values.get(time))
                .id(values.find(id))
                .channel(values.find(channel))
                .answeredAt(values.find(answeredAt))
                .organisationSays(values.find(organisationSays))
                .customerSays(values.find(customerSays))
                .build();
    }
}
