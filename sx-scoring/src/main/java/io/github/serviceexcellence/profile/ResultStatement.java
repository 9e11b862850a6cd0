package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of the results a to d. */
final class ResultStatement {
    static final ProblemKind START = Kind.of("results.start", "At the start: {title}", "Aan het begin: {title}");
    static final ProblemKind RESULT =
            Kind.of("results.result", "Result {letter}: {title}", "Resultaat {letter}: {title}");
    static final ProblemKind VIEW = Kind.of("results.view", "According to {voice}: {said}", "Volgens {voice}: {said}");
    static final ProblemKind OTHERS_VIEW =
            Kind.of("results.others-view", "As {voice} see it: {said}", "Zoals {voice} het zien: {said}");
    static final ProblemKind ELEMENTS = Kind.of(
            "results.elements",
            "Elements with a score: {number} of {all}.",
            "Elementen met een score: {number} van de {all}.");
    static final ProblemKind NOTHING = Kind.of(
            "results.nothing",
            "No figure: nobody on these cards was asked about it, or it applied to nobody.",
            "Geen cijfer: dit is op deze kaarten aan niemand gevraagd, of was op niemand van toepassing.");
    static final ProblemKind NOT_THEMSELVES = Kind.of(
            "results.not-themselves",
            "There are no answers of the {voice} themselves.",
            "Van de {voice} zelf zijn er geen antwoorden.");
    static final ProblemKind MEASUREMENTS = Kind.of(
            "results.measurements",
            "Answers do not show this result: it takes measurements, such as turnover, market position or reputation.",
            "Dit resultaat blijkt niet uit antwoorden: daar zijn metingen voor nodig, zoals van omzet, marktpositie of reputatie.");
    static final ProblemKind ORDER = Kind.of(
            "results.order",
            "The order is that of the model. The figures do not prove that one link brings about the next. Which figure tells of which result"
                    + " is our reading.",
            "De volgorde is die van het model. De cijfers bewijzen niet dat de ene schakel tot de volgende leidt. Welk cijfer over welk resultaat"
                    + " gaat, is onze lezing.");

    private ResultStatement() {}
}
