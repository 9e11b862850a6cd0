package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of the pyramid. */
final class PyramidStatement {
    static final ProblemKind NEEDS = Kind.of(
            "pyramid.needs",
            "What a level needs, besides all levels below it: {levels}.",
            "Wat een niveau nodig heeft, naast alle niveaus eronder: {levels}.");
    static final ProblemKind AT_LEAST =
            Kind.of("pyramid.needs-at-least", "{level} at least {points} points", "{level} minstens {points} punten");
    static final ProblemKind ABOVE =
            Kind.of("pyramid.needs-more-than", "{level} more than {points} points", "{level} meer dan {points} punten");
    static final ProblemKind OURS = Kind.of(
            "pyramid.thresholds-ours",
            "These thresholds are ours, just under a school mark of 7, which is {seven} of 100 points, and just under an 8, which is {eight}; the"
                    + " sources name the marks only.",
            "Deze grenzen zijn van ons. Ze liggen net onder een rapportcijfer 7, dat op {seven} van de 100 punten neerkomt, en net onder een 8, dat op"
                    + " {eight} neerkomt; de bronnen noemen alleen de cijfers.");
    static final ProblemKind GIVEN = Kind.of(
            "pyramid.thresholds-given",
            "These thresholds were chosen by whoever had this profile made.",
            "Deze grenzen zijn gekozen door wie dit profiel heeft laten maken.");
    static final ProblemKind NO_LEVELS = Kind.of(
            "pyramid.no-levels",
            "Nobody on this card was asked about the levels of the pyramid, or they applied to nobody.",
            "Over de niveaus van de piramide is op deze kaart aan niemand iets gevraagd, of ze waren op niemand van toepassing.");

    static final ProblemKind BROKEN = Kind.of(
            "pyramid.broken-basis",
            "{high} scores high over a broken basis: {broken} falls short, and chance does not explain it. The basis comes first.",
            "{high} scoort hoog terwijl de basis niet op orde is: {broken} schiet tekort, en toeval verklaart dat niet. De basis gaat voor.");
    static final ProblemKind BROKEN_ASSESSED = Kind.of(
            "pyramid.broken-basis-assessed",
            "{high} scores high over a broken basis: {broken} falls short in the eyes of the assessors. The basis comes first.",
            "{high} scoort hoog terwijl de basis niet op orde is: {broken} schiet volgens de beoordelaars tekort. De basis gaat voor.");
    static final ProblemKind MAYBE_BROKEN = Kind.of(
            "pyramid.broken-basis-may-be-chance",
            "{high} has enough points and {broken} too few, but that may be chance.",
            "{high} heeft genoeg punten en {broken} te weinig, maar dat kan toeval zijn.");
    static final ProblemKind UNSURE_BROKEN = Kind.of(
            "pyramid.broken-basis-not-known",
            "{high} has enough points and {broken} too few; how sure that is, is not known.",
            "{high} heeft genoeg punten en {broken} te weinig; hoe zeker dat is, is niet bekend.");

    static final ProblemKind IN_BASIS = Kind.of(
            "pyramid.mark-basis",
            "A mean of 7 to just under 8 is a mark of the basis: {customers}",
            "Een gemiddelde van 7 tot net onder de 8 hoort bij de basis: {customers}");
    static final ProblemKind IN_EXCELLENCE = Kind.of(
            "pyramid.mark-excellence",
            "A mean of 8 or higher is a mark of excellence: {customers}",
            "Een gemiddelde van 8 of hoger hoort bij excellentie: {customers}");
    static final ProblemKind BELOW = Kind.of(
            "pyramid.mark-below",
            "A mean below 7 lies under the marks of the basis.",
            "Een gemiddelde onder de 7 ligt lager dan de cijfers van de basis.");
    static final ProblemKind EDGE = Kind.of(
            "pyramid.mark-edge",
            "The interval of that mean reaches beyond these marks, so it may lie elsewhere.",
            "De marge van dat gemiddelde reikt verder dan deze cijfers; het kan dus ook ergens anders liggen.");
    static final ProblemKind FEW = Kind.of(
            "pyramid.mark-of-few",
            "Among whose marks that mean lies cannot be told: it is rounded, and of few people.",
            "Bij welke cijfers dat gemiddelde hoort, is niet te zeggen: het is afgerond en van maar weinig mensen.");
    static final ProblemKind EIGHT = Kind.of(
            "pyramid.eight-and-up",
            "That delight begins at a full 8 is what the sources say; that a full 8 is 8.0 is our reading.",
            "Dat verrukking begint bij \u201cdikke achten\u201d, zeggen de bronnen; dat zo\u2019n acht bij 8,0 begint, is onze lezing.");

    private PyramidStatement() {}
}
