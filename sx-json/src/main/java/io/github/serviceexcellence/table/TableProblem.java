package io.github.serviceexcellence.table;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with a table of answers, and with what its columns and texts are said to be. */
final class TableProblem {
    static final ProblemKind LACKS_COLUMN = Kind.of(
            "table.lacks-column",
            "the file lacks the column {missing}; its columns are {columns}{hint}",
            "in het bestand ontbreekt de kolom {missing}; de kolommen zijn {columns}{hint}");
    static final ProblemKind LACKS_COLUMNS = Kind.of(
            "table.lacks-columns",
            "the file lacks {number} columns: {missing}; its columns are {columns}{hint}",
            "in het bestand ontbreken {number} kolommen: {missing}; de kolommen zijn {columns}{hint}");
    static final ProblemKind COLUMN_TWICE = Kind.of(
            "table.column-twice",
            "the column {column} stands twice; rename one",
            "de kolom {column} staat er twee keer; geef er een een andere naam");
    static final ProblemKind TWO_ROLES = Kind.of(
            "table.two-roles",
            "the column {column} is to serve as {what} and as something else; name another",
            "de kolom {column} moet dienen als {what} en als iets anders; noem een andere kolom");
    static final ProblemKind TWO_ITEMS = Kind.of(
            "table.two-items",
            "'{name}' is to mean item {item} and another; choose one meaning",
            "'{name}' moet item {item} betekenen en nog een ander item; kies één betekenis");
    static final ProblemKind TWO_MEANINGS = Kind.of(
            "table.two-meanings",
            "'{text}' is to mean {kind}, but it is also an answer to item {item}; choose one meaning",
            "'{text}' moet {kind} betekenen, maar is ook een antwoord op item {item}; kies één betekenis");

    static final ProblemKind FIELDS = Kind.of(
            "table.number-of-fields",
            "it has {fields} fields, the header has {columns}; a separator is missing, too many, or needs quotes around its field",
            "deze rij heeft {fields} velden, de kopregel {columns}; er ontbreekt een scheidingsteken, er is er een te veel, of het veld"
                    + " moet tussen aanhalingstekens");
    static final ProblemKind ONE_FIELD = Kind.of(
            "table.one-field",
            "it has 1 field, the header has {columns}; a separator is missing, too many, or needs quotes around its field",
            "deze rij heeft 1 veld, de kopregel {columns}; er ontbreekt een scheidingsteken, er is er een te veel, of het veld moet tussen"
                    + " aanhalingstekens");
    static final ProblemKind NOT_UTF8 = Kind.of(
            "table.not-utf8",
            "'{given}' is not UTF-8; save the file as UTF-8",
            "'{given}' is geen UTF-8; sla het bestand op als UTF-8");
    static final ProblemKind OFF_SCALE = Kind.of(
            "table.value-off-scale",
            "'{given}' is not on the scale, which has {scale}",
            "'{given}' staat niet op de schaal; kies uit: {scale}");
    static final ProblemKind UNKNOWN_TEXT = Kind.of(
            "table.unknown-text",
            "'{given}' is not on the scale, which has {scale}; other texts with a meaning are {texts}",
            "'{given}' staat niet op de schaal; kies uit: {scale}; andere teksten met een betekenis zijn {texts}");
    static final ProblemKind NO_CHOICE = Kind.of(
            "table.unknown-choice",
            "'{given}' is no choice of item {item}; use one of: {choices}",
            "'{given}' is geen keuze van item {item}; kies uit: {choices}");
    static final ProblemKind CHOSEN_TWICE = Kind.of(
            "table.chosen-twice",
            "'{given}' names choice {choice} twice; keep one",
            "in '{given}' staat keuze {choice} twee keer; houd er een over");
    static final ProblemKind NO_WEIGHT = Kind.of(
            "table.no-weight",
            "'{given}' is no weight; write a number such as 1.5",
            "'{given}' is geen gewicht; schrijf een getal zoals 1.5");
    static final ProblemKind LEVEL_BELOW_BLANK = Kind.of(
            "table.level-below-blank",
            "'{given}' stands below a level that is blank; fill in column {above} too",
            "'{given}' hoort onder een niveau dat leeg is; vul ook kolom {above} in");
    static final ProblemKind ROW_COMES_BACK = Kind.of(
            "table.respondent-in-earlier-row",
            "its respondent id stands in an earlier row; keep one of the two",
            "dit respondentnummer staat in een eerdere rij; houd een van de twee over");

    static final ProblemKind BLANK_ID = Kind.of(
            "table.blank-id",
            "it is blank; each row of the long form needs the id of its respondent",
            "dit is leeg; in de lange vorm heeft elke rij het respondentnummer nodig");
    static final ProblemKind DIFFERS = Kind.of(
            "table.differs-from-row-above",
            "'{given}' differs from the respondent's row above; write the same in all rows of a respondent",
            "'{given}' wijkt af van de vorige rij van deze respondent; schrijf in al zijn rijen hetzelfde");
    static final ProblemKind NO_ITEM = Kind.of(
            "table.no-item",
            "'{given}' is no item of {instrument}; use one of: {items}",
            "'{given}' is geen item van {instrument}; kies uit: {items}");
    static final ProblemKind TWO_ANSWERS = Kind.of(
            "table.two-answers",
            "'{item}' has two answers of this respondent; keep one",
            "'{item}' heeft twee antwoorden van deze respondent; houd er een over");
    static final ProblemKind RESPONDENT_COMES_BACK = Kind.of(
            "table.respondent-comes-back",
            "this respondent came before, with others in between or in an earlier file; sort the rows by respondent",
            "deze respondent kwam al eerder, met anderen ertussen of in een eerder bestand; sorteer de rijen op respondent");

    private TableProblem() {}
}
