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
            "{cells} cells for {columns} columns; give one for each",
            "{cells} cellen voor {columns} kolommen; geef er één per kolom");
    static final ProblemKind BAD_CELL = Kind.of(
            "response.bad-cell",
            "cell {cell} of item {item} stands for nothing; use 0 to {highest}, or -1 to -4",
            "cel {cell} van item {item} heeft geen betekenis; gebruik 0 tot en met {highest}, of -1 tot en met -4");
    static final ProblemKind CELLS_DIFFER = Kind.of(
            "response.cells-differ",
            "the cells of item {item} contradict one another; use 1 for each choice that was chosen and 0 for the others, or"
                    + " -1 to -4 for all",
            "de cellen van item {item} spreken elkaar tegen; gebruik 1 voor elke gekozen en 0 voor elke andere keuze, of -1 tot en met -4"
                    + " voor alle");
    static final ProblemKind OTHER_KIND = Kind.of(
            "response.other-kind-of-answer",
            "item {item} is answered with {expected}, not with {given}",
            "item {item} wordt beantwoord met {expected}, niet met {given}");
    static final ProblemKind NO_SUCH_CHOICE = Kind.of(
            "response.unknown-choice",
            "'{given}' is no choice of item {item}; use one of: {choices}",
            "'{given}' is geen keuze van item {item}; kies uit: {choices}");
    static final ProblemKind NUMBER_OF_CHOICES = Kind.of(
            "response.number-of-choices",
            "item {item} takes {expected}, given were {choices}",
            "item {item} vraagt om {expected}; opgegeven zijn er {choices}");
    static final ProblemKind CHOSEN_TWICE = Kind.of(
            "response.chosen-twice",
            "choice {choice} of item {item} is named twice, keep one",
            "keuze {choice} van item {item} staat er twee keer; houd er een over");
    static final ProblemKind NOT_ASKED = Kind.of(
            "response.not-asked-of-voice",
            "item {item} is answered, and is not asked of voice {voice}; take the answer out, or give the true voice",
            "item {item} is beantwoord, maar wordt niet gevraagd aan {voice}; haal het antwoord weg, of geef de juiste stem op");
    static final ProblemKind CONDITION_NOT_MET = Kind.of(
            "response.not-asked-by-condition",
            "item {item} is answered, and is asked only after other answers to item {before}; take one of the two answers out or mend it",
            "item {item} is beantwoord, maar wordt alleen gevraagd na een ander antwoord op item {before}; haal een van beide antwoorden"
                    + " weg of verbeter het");
    static final ProblemKind GROUP_LEVELS = Kind.of(
            "response.group-levels",
            "a group with a path of {levels} names is not possible; give 1 to {most}",
            "een groep kan geen pad van {levels} namen hebben; geef er 1 tot en met {most}");
    static final ProblemKind BREAKDOWNS = Kind.of(
            "response.too-many-breakdowns",
            "{breakdowns} breakdowns for one respondent are too many; give at most {most}",
            "één respondent kan niet in {breakdowns} indelingen staan; houd het bij {most}");
    static final ProblemKind UNITS = Kind.of(
            "response.too-many-units",
            "{units} units for one respondent are too many; give at most {most}",
            "één respondent kan niet bij {units} eenheden horen; houd het bij {most}");
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
