package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with weights and with the ways in which people give them. */
final class WeightingProblem {
    static final ProblemKind INVALID_WEIGHTS =
            Kind.of("weights.invalid", "the weights are invalid", "de gewichten kloppen niet");
    static final ProblemKind NO_WEIGHTS = Kind.of(
            "weights.none",
            "there are none, give one for each part or use equal weights",
            "er zijn er geen; geef er een voor elk onderdeel of gebruik gelijke gewichten");
    static final ProblemKind NO_CONSTRUCT = Kind.of(
            "weights.no-construct", "{node} is no construct, leave it out", "{node} is geen begrip; laat het weg");
    static final ProblemKind NEGATIVE_WEIGHT = Kind.of(
            "weights.negative",
            "{node} has a negative weight, give 0 or more",
            "{node} heeft een negatief gewicht; geef 0 of meer");
    static final ProblemKind LONG_WEIGHT = Kind.of(
            "weights.too-many-digits",
            "{node} has a weight of more than 20 digits, round it first",
            "{node} heeft een gewicht van meer dan 20 cijfers; rond het eerst af");
    static final ProblemKind ALL_ZERO = Kind.of(
            "weights.all-zero",
            "all weights are 0, give at least one above 0",
            "alle gewichten zijn 0; geef er minstens een boven 0");

    static final ProblemKind INVALID_ELICITATION = Kind.of(
            "elicitation.invalid",
            "elicited weights are invalid",
            "de gewichten die mensen hebben gegeven kloppen niet");
    static final ProblemKind NEGATIVE_ELICITED = Kind.of(
            "elicitation.negative",
            "the weight of {part} is {weight}, give 0 or more",
            "het gewicht van {part} is {weight}; geef 0 of meer");
    static final ProblemKind NO_PART = Kind.of(
            "elicitation.no-part", "there is no part, weigh one or more", "er is geen onderdeel; weeg er een of meer");
    static final ProblemKind SUM = Kind.of(
            "elicitation.sum",
            "the weights add up to {sum}, they must add up to 1",
            "de gewichten zijn samen {sum}; dat moet 1 zijn");

    static final ProblemKind INVALID_BUDGET =
            Kind.of("budget.invalid", "the budget allocation is invalid", "de budgetverdeling klopt niet");
    static final ProblemKind NO_EXPERT = Kind.of(
            "budget.no-expert", "there is no expert, ask one or more", "er is geen deskundige; vraag er een of meer");
    static final ProblemKind BLANK_EXPERT = Kind.of(
            "budget.blank-expert",
            "an expert has a blank name, give every expert a name",
            "een deskundige heeft geen naam; geef elke deskundige een naam");
    static final ProblemKind NEGATIVE_POINTS = Kind.of(
            "budget.negative",
            "{expert} gives {points} points to {part}, give 0 or more",
            "{expert} geeft {points} punten aan {part}; geef 0 of meer");
    static final ProblemKind LEFT_OUT = Kind.of(
            "budget.parts-left-out",
            "{expert} leaves out {parts}, give 0 points to what should not count",
            "{expert} laat {parts} weg; geef 0 punten aan wat niet mag meetellen");
    static final ProblemKind BUDGET = Kind.of(
            "budget.total",
            "{expert} divides {points} points, divide exactly 100",
            "{expert} verdeelt {points} punten; verdeel er precies 100");

    static final ProblemKind INVALID_COMPARISONS =
            Kind.of("hierarchy.invalid", "the comparisons are invalid", "de vergelijkingen kloppen niet");
    static final ProblemKind PART_TWICE = Kind.of(
            "hierarchy.part-twice",
            "a part is named twice, keep one",
            "een onderdeel is twee keer genoemd; houd er een over");
    static final ProblemKind NUMBER_OF_PARTS = Kind.of(
            "hierarchy.number-of-parts",
            "number of parts is {parts}, compare 2 to {most}",
            "het aantal onderdelen is {parts}; vergelijk er 2 tot en met {most}");
    static final ProblemKind UNKNOWN_PART = Kind.of(
            "hierarchy.unknown-part",
            "{part} is not among the parts to compare, name it there first",
            "{part} hoort niet bij de onderdelen die vergeleken worden; noem het daar eerst");
    static final ProblemKind SAME_PART = Kind.of(
            "hierarchy.same-part",
            "{part} is compared with itself, name two parts",
            "{part} is met zichzelf vergeleken; noem twee onderdelen");
    static final ProblemKind OFF_SCALE = Kind.of(
            "hierarchy.off-scale",
            "{part} against {other} is {given}, use a number from 1/9 to 9",
            "{part} tegenover {other} is {given}; gebruik een getal van 1/9 tot en met 9");
    static final ProblemKind PAIR_TWICE = Kind.of(
            "hierarchy.pair-twice",
            "two comparisons of {part} against {other}, keep one",
            "{part} is twee keer vergeleken met {other}; houd er een over");
    static final ProblemKind PAIR_MISSING = Kind.of(
            "hierarchy.pair-missing",
            "{part} and {other} are not compared, compare every pair",
            "{part} en {other} zijn niet vergeleken; vergelijk elk paar");
    static final ProblemKind CONTRADICTION = Kind.of(
            "hierarchy.pair-contradicts",
            "{part} against {other} is {there} but the other way round {back}, one must be 1 divided by the other",
            "{part} tegenover {other} is {there}, maar andersom {back}; het ene moet 1 gedeeld door het andere zijn");
    static final ProblemKind NUMBER_OF_ROWS = Kind.of(
            "hierarchy.number-of-rows",
            "number of rows is {rows}, give {parts}",
            "het aantal rijen is {rows}; geef er {parts}");
    static final ProblemKind NUMBER_OF_COLUMNS = Kind.of(
            "hierarchy.number-of-columns",
            "the row of {part} has {numbers} numbers, give {parts}",
            "de rij van {part} telt {numbers} getallen; geef er {parts}");
    static final ProblemKind DIAGONAL = Kind.of(
            "hierarchy.diagonal",
            "{part} against itself is {given}, write 1 on the diagonal",
            "{part} tegenover zichzelf is {given}; schrijf 1 op de diagonaal");
    static final ProblemKind INCONSISTENT = Kind.of(
            "hierarchy.inconsistent",
            "the comparisons of {parts} parts are inconsistent: their consistency ratio is {ratio}, above 0.10; think them over, beginning"
                    + " with {part} against {other}, which is {given} and would be {expected} by the weights",
            "de vergelijkingen van {parts} onderdelen spreken elkaar tegen: hun consistentieratio is {ratio}, dus boven 0.10; bekijk ze"
                    + " opnieuw, eerst {part} tegenover {other}: dat is {given} en zou volgens de gewichten {expected} zijn");

    private WeightingProblem() {}
}
