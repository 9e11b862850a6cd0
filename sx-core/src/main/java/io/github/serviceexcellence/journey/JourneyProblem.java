package io.github.serviceexcellence.journey;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with journeys. */
final class JourneyProblem {
    static final ProblemKind INVALID_STEP =
            Kind.of("journey.invalid-step", "step {step} is invalid", "stap {step} klopt niet");
    static final ProblemKind CHANNEL_WITHOUT_CONTACT = Kind.of(
            "journey.channel-without-contact",
            "step {step} is without contact, so it takes no channel; leave the channels out, or make it a step with contact",
            "stap {step} is zonder contact, dus loopt die niet via een kanaal; laat de kanalen weg, of maak er een stap met contact van");
    static final ProblemKind SHARED_WITH_NOBODY = Kind.of(
            "journey.shared-with-nobody",
            "step {step} is to be shared, but has no partner to share it with; name the partner",
            "stap {step} mag worden gedeeld, maar heeft geen partner om mee te delen; noem de partner");
    static final ProblemKind CHANNEL_TWICE = Kind.of(
            "journey.channel-twice",
            "{where} names channel {channel} twice; keep one",
            "bij {where} staat kanaal {channel} twee keer; houd er een over");
    static final ProblemKind INVALID_JOURNEY =
            Kind.of("journey.invalid", "journey {journey} is invalid", "reis {journey} klopt niet");
    static final ProblemKind NO_STEP = Kind.of(
            "journey.no-step",
            "the journey has no steps; give it one or more",
            "de reis heeft geen stappen; geef er minstens \u00e9\u00e9n");
    static final ProblemKind STEP_TWICE = Kind.of(
            "journey.step-twice",
            "step {step} is there twice; give one of them another id",
            "stap {step} staat er twee keer; geef een van de twee een ander nummer");
    static final ProblemKind PARTNER_TWICE = Kind.of(
            "journey.partner-twice",
            "partner {partner} is there twice; keep one",
            "partner {partner} staat er twee keer; houd er een over");
    static final ProblemKind UNKNOWN_CHANNEL = Kind.of(
            "journey.unknown-channel",
            "step {step} takes channel {channel}, which the journey does not declare; declared are: {known}",
            "stap {step} loopt via kanaal {channel}, dat niet bij de reis staat; daar staan: {known}");
    static final ProblemKind UNKNOWN_PARTNER = Kind.of(
            "journey.unknown-partner",
            "step {step} is with partner {partner}, which the journey does not declare; declared are: {known}",
            "stap {step} is met partner {partner}, die niet bij de reis staat; daar staan: {known}");
    static final ProblemKind WHOSE = Kind.of(
            "journey.whose",
            "a journey is of customers or of employees, not of voice {voice}",
            "een reis is van klanten of van medewerkers, niet van stem {voice}");

    static final ProblemKind INVALID_VISIT = Kind.of(
            "journey.invalid-visit",
            "the visit of {who} to step {step} is invalid",
            "het bezoek van {who} aan stap {step} klopt niet");

    private JourneyProblem() {}
}
