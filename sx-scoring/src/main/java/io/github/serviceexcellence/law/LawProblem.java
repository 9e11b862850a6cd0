package io.github.serviceexcellence.law;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with what is to be checked. */
final class LawProblem {
    static final ProblemKind STAGE_FITS_NONE = Kind.of(
            "law.stage-fits-no-instrument",
            "{stage} fits none of the instruments that are made up; check the strategy with an instrument of its own",
            "{stage} past bij geen enkel verzonnen instrument; controleer de strategie met een eigen instrument");

    static final ProblemKind NO_RATING = Kind.of(
            "law.no-rating",
            "{instrument} has no rating, and without one there is nothing to score; check the strategy with another instrument",
            "{instrument} heeft geen enkel item met een schaal, en dan valt er niets te scoren; controleer de strategie met een ander"
                    + " instrument");

    private LawProblem() {}
}
