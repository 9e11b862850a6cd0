package io.github.serviceexcellence.content;

import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Values;
import java.time.Instant;

/** A feedback: who, about what and when, and the answers to an instrument that the document names but does not hold. */
final class FeedbackShape extends ObjectShape<Feedback> {
    private final Field<Feedback, CustomerId> customer = required("customer", Names.CUSTOMER, Feedback::customer);
    private final Field<Feedback, SubjectId> subject = required("subject", Names.SUBJECT, Feedback::subject);
    private final Field<Feedback, Instant> time = required("time", Envelope.TIME, Feedback::time);
    private final Field<Feedback, Answered> customerSays =
            optional("customerSays", ContactShape.ANSWERED, Feedback::customerSays);
    private final Field<Feedback, Response> response;

    FeedbackShape(Instrument instrument) {
        required(
                "instrument",
                new AskedShape(instrument),
                feedback -> feedback.response().instrument());
        response = required("response", new ResponseShape(instrument), Feedback::response);
    }

    @Override
    protected Feedback make(Values values) {
        return Feedback.builder()
                .customer(values.get(customer))
                .subject(values.get(subject))
                .time(values.get(time))
                .customerSays(values.find(customerSays))
                .response(values.get(response))
                .build();
    }
}
