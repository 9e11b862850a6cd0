package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong where results are judged. */
final class OutcomeProblem {
    static final ProblemKind NOT_TOGETHER = Kind.of(
            "outcome.not-together",
            "the plan and the measurements do not belong together",
            "het plan en de metingen horen niet bij elkaar");
    static final ProblemKind OTHER_MEASURE = Kind.of(
            "outcome.other-measure",
            "measure {measure} is another in the plan than in the measurements; give both the same title, unit, direction and result",
            "maat {measure} is in het plan een andere dan bij de metingen; geef beide dezelfde titel, eenheid, richting en hetzelfde resultaat");
    static final ProblemKind LAG = Kind.of(
            "outcome.lag",
            "a lag of {lag} periods is not possible; name 0 to {most}",
            "een vertraging van {lag} perioden kan niet; noem 0 tot en met {most}");

    private OutcomeProblem() {}
}
