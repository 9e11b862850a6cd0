package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of an objective. */
final class ObjectiveStatement {
    static final ProblemKind OBJECTIVE = Kind.of(
            "objective.wanted",
            "Objective {objective}: {measure}, {limit} {target}, by {due} at the latest. Owner: {owner}.",
            "Doelstelling {objective}: {measure}, {limit} {target}, uiterlijk op {due}. Verantwoordelijk: {owner}.");
    static final ProblemKind ATTAINED =
            Kind.of("objective.attained", "Attained: {value} in {period}.", "Gehaald: {value} over {period}.");
    static final ProblemKind ON_TRACK = Kind.of(
            "objective.on-track",
            "On track: {value} in {period}. The straight line from {baseline} ({date}) to the target is at {line} by then.",
            "Op koers: {value} over {period}. De rechte lijn van {baseline} ({date}) naar de streefwaarde staat dan op {line}.");
    static final ProblemKind BEHIND = Kind.of(
            "objective.behind",
            "Behind: {value} in {period}. The straight line from {baseline} ({date}) to the target is at {line} by then.",
            "Achter op schema: {value} over {period}. De rechte lijn van {baseline} ({date}) naar de streefwaarde staat dan op {line}.");
    static final ProblemKind OPEN = Kind.of(
            "objective.open",
            "Not told apart from the line: {value} in {period}. The straight line from {baseline} ({date}) to the target is at {line} by then,"
                    + " and that lies within the interval of the figure.",
            "Niet te onderscheiden van de lijn: {value} over {period}. De rechte lijn van {baseline} ({date}) naar de streefwaarde staat dan op"
                    + " {line}, en dat ligt binnen het interval van het cijfer.");
    static final ProblemKind NOT_YET = Kind.of(
            "objective.not-yet",
            "Not attained yet: {value} in {period}. There is no baseline, so nobody can tell whether things are on track.",
            "Nog niet gehaald: {value} over {period}. Er is geen nulmeting, dus is niet te zeggen of het op koers ligt.");
    static final ProblemKind MISSED = Kind.of(
            "objective.missed",
            "Missed: the date has passed, and the last figure up to then is {value} in {period}.",
            "Niet gehaald: de datum is verstreken en het laatste cijfer tot dan is {value} over {period}.");
    static final ProblemKind UNKNOWN = Kind.of(
            "objective.unknown",
            "Not known: there is no measurement that counts up to {date}.",
            "Niet bekend: er is tot en met {date} geen meting die meetelt.");
    static final ProblemKind LATER = Kind.of(
            "objective.reached-later",
            "The target was reached after the date: {value} in {period}.",
            "Na die datum is de streefwaarde wel bereikt: {value} over {period}.");
    static final ProblemKind INTERVAL = Kind.of(
            "objective.interval",
            "The figure rests on a sample (95%: {low} to {high}).",
            "Het cijfer berust op een steekproef (95%: {low} tot {high}).");
    static final ProblemKind TARGET_WITHIN = Kind.of(
            "objective.target-within",
            "The figure rests on a sample (95%: {low} to {high}). The target lies within, so chance may have decided.",
            "Het cijfer berust op een steekproef (95%: {low} tot {high}). De streefwaarde ligt daarbinnen, dus het kan toeval zijn.");

    private ObjectiveStatement() {}
}
