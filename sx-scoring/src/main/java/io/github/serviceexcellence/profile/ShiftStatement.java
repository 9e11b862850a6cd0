package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of positions between the poles of shifts. */
final class ShiftStatement {
    static final ProblemKind SCALE = Kind.of(
            "shifts.scale",
            "0 points is the old way of a shift, 100 points the new way.",
            "0 punten is de oude manier van een shift, 100 punten de nieuwe.");
    static final ProblemKind NONE =
            Kind.of("shifts.none", "No item asks about a shift.", "Geen enkel item vraagt naar een shift.");
    static final ProblemKind NOW = Kind.of("shifts.now", "{shift}: now {now}.", "{shift}: nu {now}.");
    static final ProblemKind NOW_AND_WISHED = Kind.of(
            "shifts.now-and-wished", "{shift}: now {now}, wished {wished}.", "{shift}: nu {now}, gewenst {wished}.");
    static final ProblemKind WAY = Kind.of(
            "shifts.way",
            "The way to go: {points} points towards the new way (95%: {low} to {high}).",
            "Nog te gaan: {points} punten richting de nieuwe manier (95%: {low} tot {high}).");
    static final ProblemKind BACK = Kind.of(
            "shifts.way-back",
            "It is wished {points} points nearer the old way than it is now (95%: {low} to {high}).",
            "Gewenst is {points} punten dichter bij de oude manier dan nu (95%: {low} tot {high}).");
    static final ProblemKind OPEN = Kind.of(
            "shifts.way-open",
            "Whether the wished position differs from that now, the answers do not tell (difference {points} points; by itself 95%: {low} to {high}).",
            "Of de gewenste plek anders is dan die van nu, is uit de antwoorden niet op te maken (verschil {points} punten; op zichzelf 95%: {low}"
                    + " tot {high}).");
    static final ProblemKind UNSURE = Kind.of(
            "shifts.way-not-known",
            "From now to wished: {points} points; how sure that is, is not known. {reason}",
            "Van nu naar gewenst: {points} punten; hoe zeker dat is, is niet bekend. {reason}");
    static final ProblemKind LONGEST = Kind.of(
            "shifts.longest-way",
            "The longest way to go that chance does not explain: {shift}, {points} points. Whether it is longer than the others was not tested.",
            "De langste weg die niet door toeval te verklaren is: {shift}, {points} punten. Of die langer is dan de andere, is niet getoetst.");

    private ShiftStatement() {}
}
