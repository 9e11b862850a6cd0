package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of the results a to d by what was measured. */
final class OutcomeStatement {
    static final ProblemKind AT =
            Kind.of("outcome.at", "The results as known on {date}", "De resultaten zoals bekend op {date}");
    static final ProblemKind RESULT =
            Kind.of("outcome.result", "Result {letter}: {title}", "Resultaat {letter}: {title}");
    static final ProblemKind NO_MEASURE = Kind.of(
            "outcome.no-measure", "No measure tells of this result.", "Geen enkele maat gaat over dit resultaat.");
    static final ProblemKind LAST = Kind.of(
            "outcome.last", "{measure}: {value} in {period}; {way}.", "{measure}: {value} over {period}; {way}.");
    static final ProblemKind NOT_MEASURED = Kind.of(
            "outcome.not-measured",
            "{measure}: not measured up to {date}.",
            "{measure}: tot en met {date} niet gemeten.");
    static final ProblemKind KPI =
            Kind.of("outcome.kpi", "This is a key performance indicator of the plan.", "Dit is een KPI van het plan.");
    static final ProblemKind NOT_WHY = Kind.of(
            "outcome.not-why",
            "A trend tells how things went and not why. It supposes that chance strikes each period anew.",
            "Een trend zegt hoe het ging en niet waarom. De berekening gaat ervan uit dat toeval elke periode opnieuw meespeelt.");

    private OutcomeStatement() {}
}
