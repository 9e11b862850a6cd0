package io.github.serviceexcellence.standing;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with norms and series of surveys. */
final class StandingProblem {
    static final ProblemKind INVALID_NORM =
            Kind.of("standing.invalid-norm", "the norm is invalid", "de normgroep klopt niet");
    static final ProblemKind FEW_SCORES = Kind.of(
            "standing.few-scores",
            "quantiles of {n} scores are not possible; it takes {fewest}",
            "kwantielen van {n} scores kan niet; er zijn er {fewest} nodig");
    static final ProblemKind NO_NUMBER =
            Kind.of("standing.no-number", "a score is no number", "een score is geen getal");
    static final ProblemKind FEW_QUANTILES = Kind.of(
            "standing.few-quantiles",
            "{number} quantiles are too few; give two or more",
            "{number} kwantielen is te weinig; geef er minstens twee");
    static final ProblemKind SHARE = Kind.of(
            "standing.share",
            "a quantile of {share} is not possible; give a share above 0 and below 1",
            "een kwantiel van {share} kan niet; geef een aandeel boven 0 en onder 1");
    static final ProblemKind ORDER = Kind.of(
            "standing.order",
            "the quantile of {share} does not follow the one before it; shares must rise, and points must not fall",
            "het kwantiel van {share} past niet na het vorige; aandelen moeten stijgen, en punten mogen niet dalen");
    static final ProblemKind NO_SCORE =
            Kind.of("standing.no-score", "the norm is about no score", "de normgroep gaat over geen enkele score");
    static final ProblemKind INVALID_SERIES =
            Kind.of("standing.invalid-series", "the series is invalid", "de reeks klopt niet");
    static final ProblemKind FEW_WAVES = Kind.of(
            "standing.few-waves",
            "{waves} surveys are no series; give two or more",
            "{waves} metingen zijn geen reeks; geef er minstens twee");
    static final ProblemKind WAVE_TWICE = Kind.of(
            "standing.wave-twice",
            "two surveys are called {wave}; give each a name of its own",
            "twee metingen heten {wave}; geef elk een eigen naam");

    private StandingProblem() {}
}
