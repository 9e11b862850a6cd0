package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of a weighting by stratum. */
final class WeightingStatement {
    static final ProblemKind CONFIDENTIAL = Kind.of(
            "weighting.confidential",
            "Confidential: from plain and weighted figures together those of a group that is withheld can be worked out.",
            "Vertrouwelijk: uit de gewone en de gewogen cijfers samen zijn die van een verborgen groep te berekenen.");
    static final ProblemKind SCORE = Kind.of(
            "weighting.score",
            "{title}: {plain} points as answered, {weighted} when weighted ({difference}).",
            "{title}: {plain} punten zoals geantwoord, {weighted} na weging ({difference}).");
    static final ProblemKind METRIC = Kind.of(
            "weighting.metric",
            "{title}: {metric} {plain} as answered, {weighted} when weighted ({difference}).",
            "{title}: {metric} {plain} zoals geantwoord, {weighted} na weging ({difference}).");
    static final ProblemKind NOBODY_CHANGED = Kind.of(
            "weighting.nobody-changed",
            "Nobody's answers changed; some count more than others here, because somebody chose so.",
            "Niemands antwoorden zijn veranderd; sommige tellen hier zwaarder dan andere, omdat iemand daarvoor koos.");

    private WeightingStatement() {}
}
