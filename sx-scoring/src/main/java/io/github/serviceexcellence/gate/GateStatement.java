package io.github.serviceexcellence.gate;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of a gate. */
final class GateStatement {
    static final ProblemKind CONFIDENTIAL = Kind.of(
            "gate.confidential",
            "Confidential: judged on exact scores, from which one person's answers may be worked out.",
            "Vertrouwelijk: beoordeeld op exacte scores, waarmee antwoorden van één persoon soms terug te rekenen zijn.");
    static final ProblemKind LEVEL_HELD =
            Kind.of("gate.level-held", "Level held: {number}, {title}.", "Gehaald niveau: {number}, {title}.");
    static final ProblemKind NONE_HELD =
            Kind.of("gate.none-held", "No level is held.", "Er is nog geen niveau gehaald.");
    static final ProblemKind HELD = Kind.of("gate.held", "{gate} is held.", "{gate} is gehaald.");
    static final ProblemKind NOT_HELD = Kind.of("gate.not-held", "{gate} is not held.", "{gate} is niet gehaald.");
    static final ProblemKind NOT_KNOWN = Kind.of(
            "gate.not-known", "It is not known whether {level} is held.", "Het is niet bekend of {level} is gehaald.");
    static final ProblemKind SHORT = Kind.of(
            "gate.blocked-short",
            "What blocks {level}: {node} has {points} of the {needed} points needed, {short} short.",
            "Wat {level} tegenhoudt: {node} heeft {points} van de {needed} punten die nodig zijn, {short} te weinig.");
    static final ProblemKind NOT_ABOVE = Kind.of(
            "gate.blocked-not-above",
            "What blocks {level}: {node} has {points} points, and more than {needed} are needed.",
            "Wat {level} tegenhoudt: {node} heeft {points} punten, en er zijn er meer dan {needed} nodig.");
    static final ProblemKind ABSENT = Kind.of(
            "gate.blocked-absent",
            "What blocks {level}: there is no score for {node}: {why}.",
            "Wat {level} tegenhoudt: er is geen score voor {node}: {why}.");
    static final ProblemKind WITHHELD = Kind.of(
            "gate.blocked-withheld",
            "What {level} hangs on: the score of {node} is not shown, to protect people's anonymity.",
            "Waar {level} van afhangt: de score van {node} wordt niet getoond, om de anonimiteit te beschermen.");
    static final ProblemKind TOO_FEW = Kind.of(
            "gate.blocked-too-few",
            "What blocks {level}: {needed} of {number} scores must be {threshold} points (now {reached}); these are not: {nodes}.",
            "Wat {level} tegenhoudt: bij {needed} van de {number} scores zijn {threshold} punten nodig (nu bij {reached}); deze halen dat niet: {nodes}.");
    static final ProblemKind TOO_FEW_KNOWN = Kind.of(
            "gate.blocked-too-few-known",
            "What {level} hangs on: {needed} of {number} scores must be {threshold} points (known of {reached}); these are too low or not shown: {nodes}.",
            "Waar {level} van afhangt: bij {needed} van de {number} scores zijn {threshold} punten nodig (bekend bij {reached}); deze zijn te laag of niet te zien: {nodes}.");
    static final ProblemKind PEAK = Kind.of(
            "gate.peak",
            "Level {number}, {title}, meets its own conditions, but does not count as long as level {lower}, {lower-title}, is not held:"
                    + " what lies below comes first.",
            "Niveau {number}, {title}, voldoet aan zijn eigen voorwaarden, maar telt niet mee zolang niveau {lower}, {lower-title}, niet is"
                    + " gehaald: eerst moet op orde zijn wat eronder ligt.");
    static final ProblemKind SHARE = Kind.of(
            "gate.share",
            "In about {share} of 100 draws around these scores {level} is held.",
            "Bij ongeveer {share} van de 100 trekkingen rond deze scores wordt {level} gehaald.");
    static final ProblemKind ALWAYS = Kind.of(
            "gate.share-all",
            "In each of {number} draws around these scores {level} is held.",
            "Bij alle {number} trekkingen rond deze scores wordt {level} gehaald.");
    static final ProblemKind NEVER = Kind.of(
            "gate.share-none",
            "In none of {number} draws around these scores {level} is held.",
            "Bij geen van de {number} trekkingen rond deze scores wordt {level} gehaald.");
    static final ProblemKind NO_SHARE = Kind.of(
            "gate.share-absent",
            "How often {level} would be held in draws around these scores cannot be said: {why}.",
            "Hoe vaak {level} bij trekkingen rond deze scores zou worden gehaald, is niet te zeggen: {why}.");
    static final ProblemKind DRAWS = Kind.of(
            "gate.draws",
            "The {number} draws, from seed {seed}, are of a joint normal distribution around the scores; before the survey every figure"
                    + " is taken to be as likely as any other (a flat prior).",
            "De {number} trekkingen, met startwaarde {seed}, komen uit een gezamenlijke normale verdeling rond de scores; vooraf geldt elke"
                    + " waarde als even waarschijnlijk (een vlakke prior).");
    static final ProblemKind INDEPENDENT = Kind.of(
            "gate.draws-independent",
            "Drawn as if unrelated to the others, since it is not known how they move together: {nodes}.",
            "Los van de andere scores getrokken, omdat niet bekend is hoe ze samenhangen: {nodes}.");
    static final ProblemKind FIXED = Kind.of(
            "gate.draws-fixed",
            "Taken as certain in the draws, since nothing tells how far off they may be: {nodes}.",
            "Bij de trekkingen als zeker genomen, omdat niet bekend is hoe ver ze ernaast kunnen zitten: {nodes}.");
    static final ProblemKind WEAKENED = Kind.of(
            "gate.draws-weakened",
            "The correlations of the scores do not quite fit together, as happens when they are rounded; they were taken {percent}% weaker.",
            "De samenhangen tussen de scores passen niet precies bij elkaar, zoals na afronden voorkomt; ze zijn {percent}% zwakker genomen.");

    private GateStatement() {}
}
