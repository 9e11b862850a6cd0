package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with contacts and feedback. */
final class FeedbackProblem {
    static final ProblemKind INVALID_CONTACT = Kind.of(
            "feedback.invalid-contact",
            "the contact of customer {customer} about {subject} is invalid",
            "het contact van klant {customer} over {subject} klopt niet");
    static final ProblemKind INVALID_FEEDBACK = Kind.of(
            "feedback.invalid-feedback",
            "the feedback of customer {customer} about {subject} is invalid",
            "de feedback van klant {customer} over {subject} klopt niet");
    static final ProblemKind ANSWERED_BEFORE = Kind.of(
            "feedback.answered-before-asked",
            "the answer of {answered} comes before the question of {time}; swap the two or correct one of them",
            "het antwoord van {answered} is eerder dan de vraag van {time}; wissel de twee om of verbeter er een");
    static final ProblemKind CONTACT_TWICE = Kind.of(
            "feedback.contact-twice",
            "contact {id} was added before; keep one of the two",
            "contact {id} is al eerder toegevoegd; houd er een over");
    static final ProblemKind TOO_MANY = Kind.of(
            "feedback.too-many-contacts",
            "there are more than {most} contacts; divide them by customer",
            "er zijn meer dan {most} contacten; verdeel ze per klant");

    private FeedbackProblem() {}
}
