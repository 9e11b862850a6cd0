package io.github.serviceexcellence.standing;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of where scores stand. */
final class StandingStatement {
    static final ProblemKind NORM =
            Kind.of("standing.norm", "Held against {source}, {date}.", "Vergeleken met {source}, {date}.");
    static final ProblemKind PERCENTILE = Kind.of(
            "standing.percentile",
            "{title}: {points} points, higher than {percentile}% of {n} (95%: {low}% to {high}%).",
            "{title}: {points} punten, hoger dan {percentile}% van {n} (95%: {low}% tot {high}%).");
    static final ProblemKind BARE = Kind.of(
            "standing.percentile-bare",
            "{title}: {points} points, higher than {percentile}% of {n}; how sure that is, is not known.",
            "{title}: {points} punten, hoger dan {percentile}% van {n}; hoe zeker dat is, is niet bekend.");
    static final ProblemKind BELOW = Kind.of(
            "standing.below",
            "{title}: {points} points, among the lowest {percentile}% of {n}.",
            "{title}: {points} punten, bij de laagste {percentile}% van {n}.");
    static final ProblemKind ABOVE = Kind.of(
            "standing.above",
            "{title}: {points} points, among the highest {percentile}% of {n}.",
            "{title}: {points} punten, bij de hoogste {percentile}% van {n}.");

    static final ProblemKind FIXED = Kind.of(
            "standing.fixed",
            "{waves} surveys, each held against the first one, {first}:",
            "{waves} metingen, elk vergeleken met de eerste, {first}:");
    static final ProblemKind ROLLING = Kind.of(
            "standing.rolling",
            "{waves} surveys, each held against the one before:",
            "{waves} metingen, elk vergeleken met de vorige:");

    private StandingStatement() {}
}
