package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with estimates, intervals and correlations. */
final class UncertaintyProblem {
    static final ProblemKind INVALID_INTERVAL =
            Kind.of("interval.invalid", "the interval is invalid", "het interval klopt niet");
    static final ProblemKind ENDS = Kind.of(
            "interval.ends",
            "it runs from {low} to {high}; give two numbers, the lower one first",
            "het loopt van {low} tot {high}; geef twee getallen, het laagste eerst");
    static final ProblemKind CONFIDENCE = Kind.of(
            "interval.confidence",
            "a confidence of {confidence} is not possible; give a number above 0 and below 1, such as 0.95",
            "een betrouwbaarheid van {confidence} kan niet; geef een getal boven 0 en onder 1, zoals 0.95");
    static final ProblemKind PAIRS = Kind.of(
            "interval.pairs",
            "{n} pairs are too few for an interval of a correlation; it takes {fewest}",
            "{n} paren zijn te weinig voor een interval van een correlatie; er zijn er {fewest} nodig");
    static final ProblemKind INVALID_ESTIMATE =
            Kind.of("estimate.invalid", "the estimate is invalid", "de schatting klopt niet");
    static final ProblemKind VALUE = Kind.of(
            "estimate.value", "its value is {value}, which is no number", "de waarde is {value}; dat is geen getal");
    static final ProblemKind STANDARD_ERROR = Kind.of(
            "estimate.standard-error",
            "a standard error of {error} is not possible; give a number of 0 or more",
            "een standaardfout van {error} kan niet; geef een getal van 0 of meer");
    static final ProblemKind DEGREES = Kind.of(
            "estimate.degrees-of-freedom",
            "{degrees} degrees of freedom are not possible; give a number above 0",
            "{degrees} vrijheidsgraden kan niet; geef een getal boven 0");
    static final ProblemKind POPULATION = Kind.of(
            "estimate.population",
            "{n} of {size} people cannot have answered; give how many did, 1 or more, and how many there are in all",
            "{n} van {size} mensen kunnen niet geantwoord hebben; geef op hoeveel er geantwoord hebben, 1 of meer, en hoeveel er in totaal zijn");
    static final ProblemKind INVALID_CORRELATIONS =
            Kind.of("correlations.invalid", "the correlations are invalid", "de correlaties kloppen niet");
    static final ProblemKind NODE_TWICE = Kind.of(
            "correlations.node-twice", "{node} stands twice, keep one", "{node} staat er twee keer; houd er een over");
    static final ProblemKind NUMBER = Kind.of(
            "correlations.number",
            "{nodes} nodes have {needed} correlations between them, but {given} are given",
            "tussen {nodes} knopen zijn er {needed} correlaties, maar er zijn er {given} gegeven");
    static final ProblemKind CORRELATION = Kind.of(
            "correlations.range",
            "a correlation of {correlation} is not possible; give a number from -1 to 1",
            "een correlatie van {correlation} kan niet; geef een getal van -1 tot en met 1");
    static final ProblemKind P_VALUE = Kind.of(
            "correction.p-value",
            "a p-value of {p} is not possible; give a number from 0 to 1",
            "een p-waarde van {p} kan niet; geef een getal van 0 tot en met 1");

    static final ProblemKind INVALID_P_VALUES =
            Kind.of("correction.invalid", "the p-values are invalid", "de p-waarden kloppen niet");

    private UncertaintyProblem() {}
}
