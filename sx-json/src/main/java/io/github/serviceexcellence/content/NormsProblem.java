package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with norms as documents. */
final class NormsProblem {
    static final ProblemKind NO_ZONE = Kind.of(
            "norms.no-zone",
            "'{given}' is no time zone such as Europe/Amsterdam",
            "'{given}' is geen tijdzone zoals Europe/Amsterdam");
    static final ProblemKind NO_TIME = Kind.of(
            "norms.no-open-time",
            "'{given}' is no amount of time such as PT4H or PT30M",
            "'{given}' is geen tijdsduur zoals PT4H of PT30M");
    static final ProblemKind ONE_SPAN = Kind.of(
            "norms.one-span", "name either openTime or workingDays", "noem \u00f3f openTime \u00f3f workingDays");

    static final ProblemKind OTHER_READING = Kind.of(
            "norm.other-reading",
            "{field} does not follow from the norm and the card; write what follows, or leave it out",
            "{field} volgt niet uit de norm en de kaart; schrijf op wat eruit volgt of laat het weg");

    private NormsProblem() {}
}
