package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with a document of responses. */
public final class ResponsesProblem {
    public static final ProblemKind LIST = Kind.of(
            "responses.list",
            "expected an object of format {format}, found a list; read results of another tool with ForeignJson",
            "verwacht: een object van het formaat {format}; gevonden: een lijst; lees resultaten van een ander programma met ForeignJson");
    public static final ProblemKind LONG_LINE = Kind.of(
            "responses.long-line",
            "the line is longer than {most} bytes, which no response needs",
            "de regel is langer dan {most} bytes; geen ingevulde vragenlijst heeft dat nodig");
    public static final ProblemKind LINE_GOES_ON = Kind.of(
            "responses.line-goes-on",
            "the response ends before the line does; write each response in a line of its own",
            "de regel gaat door na de ingevulde vragenlijst; schrijf elke op een eigen regel");
    public static final ProblemKind LINE_BREAKS_OFF = Kind.of(
            "responses.line-breaks-off",
            "the line ends in the middle; write each response in one line",
            "de regel houdt halverwege op; schrijf elke ingevulde vragenlijst op één regel");
    public static final ProblemKind NO_ARRAY = Kind.of(
            "responses.no-array", "expected an array of responses", "verwacht: een lijst met ingevulde vragenlijsten");
    public static final ProblemKind HEADER_LACKS = Kind.of(
            "responses.header-lacks",
            "this is no {format} document: before the responses there is no field {field}",
            "dit is geen {format}-document: vóór de ingevulde vragenlijsten ontbreekt het veld {field}");
    public static final ProblemKind ANOTHER_INSTRUMENT = Kind.of(
            "responses.answers-to-another-instrument",
            "these are answers to another instrument: expected {expected}, found {found}",
            "dit zijn antwoorden op een ander instrument: verwacht {expected}, gevonden {found}");
    public static final ProblemKind ANOTHER_VERSION = Kind.of(
            "responses.answers-to-another-version",
            "these are answers to another version of the instrument: expected {expected}, found {found}",
            "dit zijn antwoorden op een andere versie van het instrument: verwacht {expected}, gevonden {found}");
    public static final ProblemKind TWO_GROUPS = Kind.of(
            "responses.group-twice",
            "the group is given by itself and among the units; keep one of the two",
            "de groep staat apart en ook bij de eenheden; houd een van de twee over");
    public static final ProblemKind NO_RESPONSE = Kind.of(
            "responses.no-response",
            "expected a response, which is an object, found {found}",
            "verwacht: een ingevulde vragenlijst, dus een object; gevonden: {found}");
    public static final ProblemKind NO_ANSWERS = Kind.of(
            "responses.no-answers",
            "expected an object with an answer for each item, found {found}",
            "verwacht: een object met een antwoord per item; gevonden: {found}");
    public static final ProblemKind TWO_ANSWERS = Kind.of(
            "responses.two-answers",
            "this item has two answers; keep one",
            "dit item heeft twee antwoorden; houd er een over");
    public static final ProblemKind OFF_SCALE = Kind.of(
            "responses.value-off-scale",
            "value {value} is not on the scale, which has {scale}",
            "waarde {value} staat niet op de schaal; kies uit: {scale}");
    public static final ProblemKind NO_ANSWER = Kind.of(
            "responses.no-answer",
            "expected the value of a level as a number, found {found}; or write one of {kinds}; an unanswered item may be left out",
            "verwacht: de waarde van een niveau als getal, gevonden: {found}; of schrijf een van {kinds}; een item zonder antwoord mag"
                    + " wegblijven");
    public static final ProblemKind NO_OTHER_ANSWER = Kind.of(
            "responses.no-other-answer",
            "expected {expected}, found {found}; or write one of {kinds}; an unanswered item may be left out",
            "verwacht: {expected}, gevonden: {found}; of schrijf een van {kinds}; een item zonder antwoord mag wegblijven");
    public static final ProblemKind NO_CHOICE = Kind.of(
            "responses.unknown-choice",
            "'{given}' is no choice of this item; use one of: {choices}",
            "'{given}' is geen keuze van dit item; kies uit: {choices}");
    public static final ProblemKind CHOSEN_TWICE = Kind.of(
            "responses.chosen-twice",
            "choice {choice} is named twice; keep one",
            "keuze {choice} staat er twee keer; houd er een over");
    public static final ProblemKind CHOSE_NOTHING = Kind.of(
            "responses.chose-nothing",
            "no choice is named; name one or more, or leave the item out",
            "er is geen keuze genoemd; noem er een of meer, of laat het item weg");
    public static final ProblemKind COMES_BACK = Kind.of(
            "responses.respondent-comes-back",
            "its respondent id came before; keep one of the two",
            "dit respondentnummer kwam al voor; houd een van de twee over");

    public static final ProblemKind NO_TIME = Kind.of(
            "responses.no-time",
            "these documents do not tell when somebody answered, so it is not known which response is the latest; keep the last in the"
                    + " file, or the one with the most answers",
            "in deze documenten staat niet wanneer iemand antwoordde, dus is niet bekend welke ingevulde vragenlijst de nieuwste is; houd"
                    + " de laatste in het bestand, of die met de meeste antwoorden");

    private ResponsesProblem() {}
}
