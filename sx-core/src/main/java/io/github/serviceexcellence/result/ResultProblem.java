package io.github.serviceexcellence.result;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with measures and measurements. */
final class ResultProblem {
    static final ProblemKind INVALID_MEASURE =
            Kind.of("result.invalid-measure", "measure {measure} is invalid", "maat {measure} klopt niet");
    static final ProblemKind LONG_UNIT = Kind.of(
            "result.long-unit",
            "the unit has {length} characters, at most {most} are possible; put the explanation in the title",
            "de eenheid telt {length} tekens, {most} is het maximum; zet de uitleg in de titel");
    static final ProblemKind NO_PURPOSE = Kind.of(
            "result.no-purpose",
            "a measure of result d tells whether it is of profit or non-profit; give the purpose",
            "een maat van resultaat d gaat over profit of over non-profit; geef aan welke van de twee");
    static final ProblemKind NEEDLESS_PURPOSE = Kind.of(
            "result.needless-purpose",
            "only measures of result d have a purpose, this one is of result {letter}; leave the purpose out",
            "profit of non-profit hoort alleen bij maten van resultaat d en deze is van resultaat {letter}; laat het weg");
    static final ProblemKind INVALID_PERIOD =
            Kind.of("result.invalid-period", "the period is invalid", "de periode klopt niet");
    static final ProblemKind PERIOD_ENDS = Kind.of(
            "result.period-ends",
            "it runs from {from} to {to}; give the first day, then the last",
            "die loopt van {from} tot en met {to}; geef eerst de eerste dag, dan de laatste");
    static final ProblemKind PERIOD_RANGE = Kind.of(
            "result.period-range",
            "it runs from {from} to {to}; days lie in the years 1 to 9999",
            "die loopt van {from} tot en met {to}; dagen liggen in de jaren 1 tot en met 9999");
    static final ProblemKind NO_PERIOD = Kind.of(
            "result.no-period",
            "there is no such period of {year}; years go from 1 to 9999, quarters from 1 to 4, months from 1 to 12",
            "zo'n periode van {year} bestaat niet; jaren lopen van 1 tot en met 9999, kwartalen van 1 tot en met 4, maanden van 1 tot en met 12");
    static final ProblemKind NO_PERIOD_TEXT = Kind.of(
            "result.no-period-text",
            "'{text}' is no period; write 2026, 2026-Q1, 2026-03, or the first and the last day as 2026-01-05/2026-01-11",
            "'{text}' is geen periode; schrijf 2026, 2026-Q1, 2026-03, of de eerste en de laatste dag als 2026-01-05/2026-01-11");
    static final ProblemKind INVALID_MEASUREMENT = Kind.of(
            "result.invalid-measurement",
            "the measurement of {measure} in {period} is invalid",
            "de meting van {measure} over {period} klopt niet");
    static final ProblemKind VALUE_DIGITS = Kind.of(
            "result.digits",
            "the number has more than 20 digits on one side of the point; round it or take a larger unit",
            "het getal heeft meer dan 20 cijfers voor of achter de komma; rond het af of kies een grotere eenheid");
    static final ProblemKind STANDARD_ERROR = Kind.of(
            "result.standard-error",
            "a standard error is above 0; leave it out if the figure is exact",
            "een standaardfout is groter dan 0; laat die weg als het cijfer exact is");
    static final ProblemKind INVALID_MEASUREMENTS =
            Kind.of("result.invalid-measurements", "the measurements are invalid", "de metingen kloppen niet");
    static final ProblemKind MEASURE_TWICE = Kind.of(
            "result.measure-twice",
            "measure {measure} stands twice, keep one",
            "maat {measure} staat er twee keer; houd er een over");
    static final ProblemKind UNKNOWN_MEASURE = Kind.of(
            "result.unknown-measure",
            "there is no measure {measure}; add it or use one of: {valid}",
            "er is geen maat {measure}; voeg die toe of kies uit: {valid}");
    static final ProblemKind MEASURED_TWICE = Kind.of(
            "result.measured-twice",
            "{measure} was measured twice in {period}; keep one figure",
            "{measure} is twee keer gemeten over {period}; houd een van de cijfers over");
    static final ProblemKind GROUP_TWICE = Kind.of(
            "result.group-measured-twice",
            "{measure} was measured twice in {period} for {group}; keep one figure",
            "{measure} is twee keer gemeten over {period} voor {group}; houd een van de cijfers over");

    private ResultProblem() {}
}
