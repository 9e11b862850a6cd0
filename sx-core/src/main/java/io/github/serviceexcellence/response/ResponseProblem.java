package io.github.serviceexcellence.response;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with responses, tables and weights. */
final class ResponseProblem {
    static final ProblemKind INVALID =
            Kind.of("response.invalid", "the response is invalid", "de antwoorden van deze respondent kloppen niet");
    static final ProblemKind OFF_SCALE = Kind.of(
            "response.value-off-scale",
            "value {value} is not on the scale of item {item}, which has {scale}",
            "waarde {value} staat niet op de schaal van item {item}; kies uit: {scale}");
    static final ProblemKind NO_VALUE = Kind.of(
            "response.answered-without-value",
            "item {item} is said to be answered without a value; give the value",
            "bij item {item} staat dat het beantwoord is, maar de waarde ontbreekt; geef de waarde");
    static final ProblemKind TWO_VALUES = Kind.of(
            "response.set-twice",
            "it has two values for its {field}, keep one",
            "{field} is twee keer opgegeven; houd er een over");
    static final ProblemKind TWO_ANSWERS = Kind.of(
            "response.two-answers",
            "item {item} has two answers, keep one",
            "item {item} heeft twee antwoorden; houd er een over");
    static final ProblemKind NUMBER_OF_CELLS = Kind.of(
            "response.number-of-cells",
            "{cells} cells for {items} items; give one for each",
            "{cells} cellen voor {items} items; geef er één per item");
    static final ProblemKind BAD_CELL = Kind.of(
            "response.bad-cell",
            "cell {cell} of item {item} stands for nothing; use 0 to {highest}, or -1 to -4",
            "cel {cell} van item {item} heeft geen betekenis; gebruik 0 tot en met {highest}, of -1 tot en met -4");
    static final ProblemKind OTHER_INSTRUMENT = Kind.of(
            "response.other-instrument",
            "{what} to {other} does not belong in a table of {instrument}; start a table for each instrument",
            "{what} van {other} hoort niet in een tabel van {instrument}; begin voor elk instrument een eigen tabel");
    static final ProblemKind WEIGHT_RANGE = Kind.of(
            "weight.range",
            "a weight of {weight} is not allowed; weights lie above 0 and up to 1000000. Leave out who should not count",
            "een gewicht van {weight} kan niet; een gewicht is meer dan 0 en hoogstens 1000000. Laat weg wie niet moet meetellen");
    static final ProblemKind WEIGHT_DECIMALS = Kind.of(
            "weight.decimals",
            "a weight has at most six decimals; round it first",
            "een gewicht heeft hoogstens zes decimalen; rond het eerst af");

    private ResponseProblem() {}
}
