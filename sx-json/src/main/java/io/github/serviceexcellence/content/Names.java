package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Assessor;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.ContactId;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.goal.ObjectiveId;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.journey.JourneyId;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.norm.NormId;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;

/** Ids and other names, which stand in documents as strings. */
final class Names {
    static final Shape<ItemId> ITEM = Shapes.id("ItemId", ItemId::of, ItemId::value);
    static final Shape<InstrumentId> INSTRUMENT = Shapes.id("InstrumentId", InstrumentId::of, InstrumentId::value);
    static final Shape<JourneyId> JOURNEY = Shapes.id("JourneyId", JourneyId::of, JourneyId::value);
    static final Shape<StepId> STEP = Shapes.id("StepId", StepId::of, StepId::value);
    static final Shape<PartnerId> PARTNER = Shapes.id("PartnerId", PartnerId::of, PartnerId::value);
    static final Shape<NormId> NORM = Shapes.id("NormId", NormId::of, NormId::value);
    static final Shape<MeasureId> MEASURE = Shapes.id("MeasureId", MeasureId::of, MeasureId::value);
    static final Shape<ObjectiveId> OBJECTIVE = Shapes.id("ObjectiveId", ObjectiveId::of, ObjectiveId::value);
    static final Shape<Channel> CHANNEL = Shapes.id("Channel", Channel::of, Channel::code);
    static final Shape<CustomerId> CUSTOMER = Shapes.line("CustomerId", 200, CustomerId::of, CustomerId::value);
    static final Shape<SubjectId> SUBJECT = Shapes.line("SubjectId", 200, SubjectId::of, SubjectId::value);
    static final Shape<ContactId> CONTACT = Shapes.line("ContactId", 200, ContactId::of, ContactId::value);
    static final Shape<RespondentId> RESPONDENT =
            Shapes.line("RespondentId", 200, RespondentId::of, RespondentId::value);
    static final Shape<Subject> ASSESSED = Shapes.line("Subject", 200, Subject::of, Subject::value);
    static final Shape<Assessor> ASSESSOR = Shapes.line("Assessor", 200, Assessor::of, Assessor::value);
    static final Shape<Breakdown> BREAKDOWN = Shapes.line("Breakdown", 100, Breakdown::of, Breakdown::name);

    private Names() {}
}
