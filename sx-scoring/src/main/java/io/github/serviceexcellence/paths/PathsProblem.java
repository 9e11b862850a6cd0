package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with path models. */
final class PathsProblem {
    static final ProblemKind INVALID = Kind.of("paths.invalid", "the path model is invalid", "het padmodel klopt niet");
    static final ProblemKind NO_PATH =
            Kind.of("paths.no-path", "it has no path; name at least one", "er is geen enkel pad; noem er minstens een");
    static final ProblemKind CONSTRUCT_TWICE = Kind.of(
            "paths.construct-twice",
            "construct {construct} stands twice, keep one",
            "construct {construct} staat er twee keer; houd er een over");
    static final ProblemKind NO_INDICATOR = Kind.of(
            "paths.no-indicator",
            "construct {construct} has no indicator; name at least one",
            "construct {construct} heeft geen indicator; noem er minstens een");
    static final ProblemKind INDICATOR_TWICE = Kind.of(
            "paths.indicator-twice",
            "indicator {indicator} stands twice, keep one",
            "indicator {indicator} staat er twee keer; houd er een over");
    static final ProblemKind PATH_TWICE = Kind.of(
            "paths.path-twice",
            "the path from {from} to {to} stands twice, keep one",
            "het pad van {from} naar {to} staat er twee keer; houd er een over");
    static final ProblemKind LOOSE = Kind.of(
            "paths.loose",
            "no path leads to or from construct {construct}; add one or leave it out",
            "er loopt geen pad van of naar construct {construct}; voeg er een toe of laat het weg");
    static final ProblemKind CIRCLE = Kind.of(
            "paths.circle",
            "paths lead from construct {construct} back to itself; leave one of them out",
            "er lopen paden van construct {construct} terug naar zichzelf; laat er een weg");

    static final ProblemKind NO_FIT =
            Kind.of("paths.no-fit", "the path model cannot be fitted", "het padmodel is niet te schatten");
    static final ProblemKind ROWS = Kind.of(
            "paths.rows",
            "{rows} rows are complete; this model takes {needed} or more",
            "{rows} rijen zijn volledig; voor dit model zijn er minstens {needed} nodig");
    static final ProblemKind CONSTANT = Kind.of(
            "paths.constant",
            "indicator {indicator} is the same in every complete row, so that it measures nothing",
            "indicator {indicator} is in elke volledige rij gelijk en meet dus niets");
    static final ProblemKind UNRELATED = Kind.of(
            "paths.unrelated",
            "construct {construct} does not go together with any construct next to it, so that its indicators have no weights",
            "construct {construct} hangt met geen enkel construct ernaast samen; de indicatoren krijgen dus geen gewicht");
    static final ProblemKind COLLINEAR = Kind.of(
            "paths.collinear",
            "of the constructs that act on {construct} one follows exactly from the others; leave it out",
            "van de constructen die op {construct} werken volgt er een precies uit de andere; laat die weg");
    static final ProblemKind UNSETTLED = Kind.of(
            "paths.unsettled",
            "the weights do not settle within {rounds} rounds",
            "de gewichten komen in {rounds} rondes niet tot rust");
    static final ProblemKind DRAWS_FAIL = Kind.of(
            "paths.draws-fail",
            "fewer than two of the {draws} draws can be fitted",
            "minder dan twee van de {draws} trekkingen zijn te schatten");
    static final ProblemKind SCALE = Kind.of(
            "paths.scale",
            "a scale from {low} to {high} is not possible; give two numbers, the lower one first",
            "een schaal van {low} tot {high} kan niet; geef twee getallen, het laagste eerst");

    private PathsProblem() {}
}
