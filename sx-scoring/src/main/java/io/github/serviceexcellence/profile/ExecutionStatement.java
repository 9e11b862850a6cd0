package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of the way from vision to execution. */
final class ExecutionStatement {
    static final ProblemKind STAGE =
            Kind.of("execution.stage", "{stage} stands at {figure}.", "{stage} staat op {figure}.");
    static final ProblemKind NO_STAGE =
            Kind.of("execution.no-stage", "{stage}: no score ({reason}).", "{stage}: geen score ({reason}).");
    static final ProblemKind BEHIND = Kind.of(
            "execution.behind",
            "{later} stays {points} points behind {earlier} (95%: {low} to {high}).",
            "{later} blijft {points} punten achter bij {earlier} (95%: {low} tot {high}).");
    static final ProblemKind AHEAD = Kind.of(
            "execution.ahead",
            "{later} is {points} points ahead of {earlier} (95%: {low} to {high}).",
            "{later} ligt {points} punten voor op {earlier} (95%: {low} tot {high}).");
    static final ProblemKind OPEN = Kind.of(
            "execution.open",
            "The answers do not tell whether {later} stays behind {earlier}.",
            "Uit de antwoorden is niet op te maken of {later} achterblijft bij {earlier}.");
    static final ProblemKind NOT_COMPARED = Kind.of(
            "execution.not-compared",
            "{later} and {earlier} cannot be compared: {reason}",
            "{later} en {earlier} zijn niet te vergelijken: {reason}");

    private ExecutionStatement() {}
}
