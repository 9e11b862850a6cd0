package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with documents of differences. */
final class DifferencesProblem {
    static final ProblemKind ONE_NAME = Kind.of(
            "differences.one-name",
            "a side is a unit, or has a label; write one of the fields unit and label",
            "een kant is een eenheid of heeft een naam; schrijf een van de velden unit en label op");
    static final ProblemKind NO_INTERVAL = Kind.of(
            "differences.interval-of-nothing",
            "this difference has no interval; leave it out",
            "dit verschil heeft geen interval; laat het weg");
    static final ProblemKind OTHER_INTERVAL = Kind.of(
            "differences.other-interval",
            "the estimate gives an interval from {low} to {high} with a confidence of {confidence}; write that, or leave the interval out",
            "uit de schatting volgt een interval van {low} tot {high} met een betrouwbaarheid van {confidence}; schrijf dat op of laat het"
                    + " interval weg");
    static final ProblemKind OTHER_FIGURE = Kind.of(
            "differences.other-figure",
            "{field} follows from the rest and is {own}; write that, or leave it out",
            "{field} volgt uit de rest en is {own}; schrijf dat op of laat het weg");
    static final ProblemKind NO_FIGURE = Kind.of(
            "differences.figure-of-nothing",
            "{field} does not follow from the rest; leave it out",
            "{field} volgt niet uit de rest; laat het weg");

    private DifferencesProblem() {}
}
