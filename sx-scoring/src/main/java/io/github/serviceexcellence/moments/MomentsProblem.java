package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with answers and visits on a journey. */
final class MomentsProblem {
    static final ProblemKind NOT_OF_JOURNEY = Kind.of(
            "moments.not-of-journey",
            "these are no answers about journey {journey}",
            "dit zijn geen antwoorden over reis {journey}");
    static final ProblemKind NO_STEP = Kind.of(
            "moments.no-step",
            "{n} responses say no step; put each in one unit of breakdown {breakdown}",
            "bij {n} antwoorden staat geen stap; zet elk antwoord in \u00e9\u00e9n eenheid van indeling {breakdown}");
    static final ProblemKind TWO_STEPS = Kind.of(
            "moments.two-steps",
            "{n} responses are about several steps ({steps}); a response is about one",
            "{n} antwoorden gaan over meer stappen ({steps}); een antwoord gaat over \u00e9\u00e9n stap");
    static final ProblemKind UNKNOWN_STEP = Kind.of(
            "moments.unknown-step",
            "journey {journey} has no step {step}; it has: {known}",
            "reis {journey} heeft geen stap {step}; wel: {known}");
    static final ProblemKind OTHER_CHANNEL = Kind.of(
            "moments.other-channel",
            "step {step} does not take channel {channel}; it takes: {known}",
            "stap {step} loopt niet via kanaal {channel}; wel via: {known}");
    static final ProblemKind HAS_PARTNER = Kind.of(
            "moments.has-unit",
            "responses are in a unit of breakdown {breakdown} already; leave it out, as it follows from the step",
            "antwoorden zitten al in een eenheid van indeling {breakdown}; laat die weg, want die volgt uit de stap");
    static final ProblemKind NO_IDS = Kind.of(
            "moments.no-ids",
            "without ids nobody can tell how many of the responses are of one person; keep the ids in the table (keepIds), or say how many there are"
                    + " of one person at most",
            "zonder nummers is niet te zeggen hoeveel antwoorden van \u00e9\u00e9n persoon zijn; houd de nummers in de tabel (keepIds), of geef op hoeveel"
                    + " het er per persoon hoogstens zijn");
    static final ProblemKind MOST = Kind.of(
            "moments.most-of-one",
            "{most} responses of one person are not possible; give 1 or more",
            "{most} antwoorden van \u00e9\u00e9n persoon kan niet; geef 1 of meer");
    static final ProblemKind NO_SCORE = Kind.of(
            "moments.no-score",
            "the answers about journey {journey} give no score of {node}; name one that their questionnaire measures",
            "de antwoorden over reis {journey} geven geen score voor {node}; noem er een die de vragenlijst meet");
    static final ProblemKind NOT_VISITS = Kind.of(
            "moments.not-visits",
            "these are no visits to journey {journey}",
            "dit zijn geen bezoeken aan reis {journey}");
    static final ProblemKind NO_PARTNER = Kind.of(
            "moments.no-partner",
            "journey {journey} has no partner {partner}; it has: {known}",
            "reis {journey} heeft geen partner {partner}; wel: {known}");

    private MomentsProblem() {}
}
