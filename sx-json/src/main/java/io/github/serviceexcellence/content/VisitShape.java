package io.github.serviceexcellence.content;

import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.journey.Visit;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Values;
import java.time.Instant;

/** Somebody at a step at a time. */
final class VisitShape extends ObjectShape<Visit> {
    private final Field<Visit, CustomerId> who = required("who", Names.CUSTOMER, Visit::who);
    private final Field<Visit, StepId> step = required("step", Names.STEP, Visit::step);
    private final Field<Visit, Instant> time = required("time", Envelope.TIME, Visit::time);

    @Override
    protected Visit make(Values values) {
        return new Visit(values.get(who), values.get(step), values.get(time));
    }
}
