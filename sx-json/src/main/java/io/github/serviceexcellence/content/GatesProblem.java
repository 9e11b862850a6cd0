package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with documents of gates and of what they come to. */
final class GatesProblem {
    static final ProblemKind ONE_THRESHOLD = Kind.of(
            "gate.one-threshold",
            "a condition has one threshold: atLeast, which is itself enough, or above, which is not; write one of the two",
            "een voorwaarde heeft één drempel: atLeast, dat zelf genoeg is, of above, dat niet genoeg is; schrijf een van de twee op");
    static final ProblemKind OTHER_LEVELS = Kind.of(
            "gate.other-levels",
            "the gate has {needed} levels, here are {given}; write all of them, or leave levels out",
            "de poort heeft {needed} niveaus, hier zijn het er {given}; schrijf ze allemaal op of laat levels weg");
    static final ProblemKind OTHER_LEVEL = Kind.of(
            "gate.other-level",
            "this does not follow from the gate, the card and the draws, by which {level} is {outcome}; write what follows, or leave levels"
                    + " out",
            "dit volgt niet uit de poort, de kaart en de trekkingen: daarmee is de uitkomst van {level} {outcome}; schrijf op wat eruit volgt"
                    + " of laat levels weg");
    static final ProblemKind OTHER_DRAWN = Kind.of(
            "gate.other-drawn",
            "this does not follow from the gate, the card and the draws; write what follows, or leave drawn out",
            "dit volgt niet uit de poort, de kaart en de trekkingen; schrijf op wat eruit volgt of laat drawn weg");
    static final ProblemKind MANY_DRAWS = Kind.of(
            "gate.many-draws",
            "{draws} draws of {nodes} scores take too long to draw again; draw fewer times",
            "{draws} trekkingen van {nodes} scores kosten te veel tijd om opnieuw te doen; trek minder vaak");

    private GatesProblem() {}
}
