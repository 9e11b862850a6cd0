package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with survey files, and with how they are to be read. */
final class CsvProblem {
    static final ProblemKind EMPTY = Kind.of(
            "csv.empty",
            "the file is empty; expected a header with a column for each item",
            "het bestand is leeg; verwacht: een kopregel met een kolom per item");
    static final ProblemKind NO_ROW = Kind.of(
            "csv.no-row", "there is a header but no row below it", "er is een kopregel, maar er staat geen rij onder");
    static final ProblemKind WORKBOOK = Kind.of(
            "csv.workbook",
            "it is an Excel workbook or another zip file; save the survey as CSV in UTF-8",
            "het is een Excel-werkmap of een ander zipbestand; sla de enquête op als CSV in UTF-8");
    static final ProblemKind CUT_OFF = Kind.of(
            "csv.cut-off",
            "the file ends within a UTF-8 character; it was cut off, or is not saved as UTF-8",
            "het bestand eindigt midden in een UTF-8-teken; het is afgekapt of niet als UTF-8 opgeslagen");

    static final ProblemKind LARGE_HEADER = Kind.of(
            "csv.large-header",
            "the header has more than {columns} columns or {characters} characters, which no survey needs; is the first line a header, and"
                    + " does it end?",
            "de kopregel heeft meer dan {columns} kolommen of {characters} tekens; geen enquête heeft dat nodig. Is de eerste regel een"
                    + " kopregel, en houdt die op?");
    static final ProblemKind HEADER_NOT_UTF8 = Kind.of(
            "csv.header-not-utf8",
            "the header is not UTF-8; save the file as UTF-8",
            "de kopregel is geen UTF-8; sla het bestand op als UTF-8");
    static final ProblemKind LACKS_COLUMN = Kind.of(
            "csv.lacks-column",
            "the file lacks the column {missing}; its columns are {columns}{hint}",
            "in het bestand ontbreekt de kolom {missing}; de kolommen zijn {columns}{hint}");
    static final ProblemKind LACKS_COLUMNS = Kind.of(
            "csv.lacks-columns",
            "the file lacks {number} columns: {missing}; its columns are {columns}{hint}",
            "in het bestand ontbreken {number} kolommen: {missing}; de kolommen zijn {columns}{hint}");
    static final ProblemKind COLUMN_TWICE = Kind.of(
            "csv.column-twice",
            "the column {column} stands twice; rename one",
            "de kolom {column} staat er twee keer; geef er een een andere naam");
    static final ProblemKind TWO_ROLES = Kind.of(
            "csv.two-roles",
            "the column {column} is to serve as {what} and as something else; name another",
            "de kolom {column} moet dienen als {what} en als iets anders; noem een andere kolom");
    static final ProblemKind TWO_ITEMS = Kind.of(
            "csv.two-items",
            "'{name}' is to mean item {item} and another; choose one meaning",
            "'{name}' moet item {item} betekenen en nog een ander item; kies één betekenis");
    static final ProblemKind TWO_MEANINGS = Kind.of(
            "csv.two-meanings",
            "'{text}' is to mean {kind}, but it is also an answer to item {item}; choose one meaning",
            "'{text}' moet {kind} betekenen, maar is ook een antwoord op item {item}; kies één betekenis");

    static final ProblemKind FIELDS = Kind.of(
            "csv.number-of-fields",
            "it has {fields} fields, the header has {columns}; a separator is missing, too many, or needs quotes around its field",
            "deze rij heeft {fields} velden, de kopregel {columns}; er ontbreekt een scheidingsteken, er is er een te veel, of het veld"
                    + " moet tussen aanhalingstekens");
    static final ProblemKind ONE_FIELD = Kind.of(
            "csv.one-field",
            "it has 1 field, the header has {columns}; a separator is missing, too many, or needs quotes around its field",
            "deze rij heeft 1 veld, de kopregel {columns}; er ontbreekt een scheidingsteken, er is er een te veel, of het veld moet tussen"
                    + " aanhalingstekens");
    static final ProblemKind UNCLOSED_QUOTE = Kind.of(
            "csv.unclosed-quote",
            "the row that begins here cannot be read: a quote is opened and never closed",
            "de rij die hier begint is niet te lezen: een aanhalingsteken wordt geopend en nooit gesloten");
    static final ProblemKind LONG_FIELD = Kind.of(
            "csv.long-field",
            "the row that begins here cannot be read: a field is longer than {most} characters; a closing quote may be missing",
            "de rij die hier begint is niet te lezen: een veld is langer dan {most} tekens; misschien ontbreekt een sluitend"
                    + " aanhalingsteken");
    static final ProblemKind LONG_ROW = Kind.of(
            "csv.long-row",
            "the row that begins here cannot be read: it has more than {most} fields, which no survey needs; a line break may be missing",
            "de rij die hier begint is niet te lezen: hij heeft meer dan {most} velden; geen enquête heeft dat nodig. Misschien ontbreekt"
                    + " een regeleinde");
    static final ProblemKind AFTER_QUOTE = Kind.of(
            "csv.after-quote",
            "the row that begins here cannot be read: behind a closing quote stands '{character}'; put a separator between them, or write a"
                    + " quote within a field twice",
            "de rij die hier begint is niet te lezen: achter een sluitend aanhalingsteken staat '{character}'; zet er een scheidingsteken"
                    + " tussen, of schrijf een aanhalingsteken binnen een veld dubbel");
    /** What has no words of our own. */
    static final ProblemKind UNREADABLE = Kind.of(
            "csv.unreadable",
            "the row that begins here cannot be read: {detail}",
            "de rij die hier begint is niet te lezen: {detail}");

    static final ProblemKind NOT_UTF8 = Kind.of(
            "csv.not-utf8",
            "'{given}' is not UTF-8; save the file as UTF-8",
            "'{given}' is geen UTF-8; sla het bestand op als UTF-8");
    static final ProblemKind OFF_SCALE = Kind.of(
            "csv.value-off-scale",
            "'{given}' is not on the scale, which has {scale}",
            "'{given}' staat niet op de schaal; kies uit: {scale}");
    static final ProblemKind UNKNOWN_TEXT = Kind.of(
            "csv.unknown-text",
            "'{given}' is not on the scale, which has {scale}; other texts with a meaning are {texts}",
            "'{given}' staat niet op de schaal; kies uit: {scale}; andere teksten met een betekenis zijn {texts}");
    static final ProblemKind NO_CHOICE = Kind.of(
            "csv.unknown-choice",
            "'{given}' is no choice of item {item}; use one of: {choices}",
            "'{given}' is geen keuze van item {item}; kies uit: {choices}");
    static final ProblemKind CHOSEN_TWICE = Kind.of(
            "csv.chosen-twice",
            "'{given}' names choice {choice} twice; keep one",
            "in '{given}' staat keuze {choice} twee keer; houd er een over");
    static final ProblemKind NO_WEIGHT = Kind.of(
            "csv.no-weight",
            "'{given}' is no weight; write a number such as 1.5",
            "'{given}' is geen gewicht; schrijf een getal zoals 1.5");
    static final ProblemKind LEVEL_BELOW_BLANK = Kind.of(
            "csv.level-below-blank",
            "'{given}' stands below a level that is blank; fill in column {above} too",
            "'{given}' hoort onder een niveau dat leeg is; vul ook kolom {above} in");
    static final ProblemKind ROW_COMES_BACK = Kind.of(
            "csv.respondent-in-earlier-row",
            "its respondent id stands in an earlier row; keep one of the two",
            "dit respondentnummer staat in een eerdere rij; houd een van de twee over");

    static final ProblemKind BLANK_ID = Kind.of(
            "csv.blank-id",
            "it is blank; each row of the long form needs the id of its respondent",
            "dit is leeg; in de lange vorm heeft elke rij het respondentnummer nodig");
    static final ProblemKind DIFFERS = Kind.of(
            "csv.differs-from-row-above",
            "'{given}' differs from the respondent's row above; write the same in all rows of a respondent",
            "'{given}' wijkt af van de vorige rij van deze respondent; schrijf in al zijn rijen hetzelfde");
    static final ProblemKind NO_ITEM = Kind.of(
            "csv.no-item",
            "'{given}' is no item of {instrument}; use one of: {items}",
            "'{given}' is geen item van {instrument}; kies uit: {items}");
    static final ProblemKind TWO_ANSWERS = Kind.of(
            "csv.two-answers",
            "'{item}' has two answers of this respondent; keep one",
            "'{item}' heeft twee antwoorden van deze respondent; houd er een over");
    static final ProblemKind RESPONDENT_COMES_BACK = Kind.of(
            "csv.respondent-comes-back",
            "this respondent came before, with others in between or in an earlier file; sort the rows by respondent",
            "deze respondent kwam al eerder, met anderen ertussen of in een eerder bestand; sorteer de rijen op respondent");

    static final ProblemKind LEVELS = Kind.of(
            "csv.columns-of-breakdown",
            "a breakdown with {columns} columns is not possible; name 1 to {most}, one for each level",
            "een indeling met {columns} kolommen kan niet; noem er 1 tot en met {most}, voor elk niveau een");
    static final ProblemKind ANSWERED = Kind.of(
            "csv.text-for-answered",
            "'{text}' cannot mean answered; name another kind of answer",
            "'{text}' kan niet 'beantwoord' betekenen; noem een ander soort antwoord");
    static final ProblemKind TWO_VOICES = Kind.of(
            "csv.two-voices",
            "the voice of the file is given, and a column with voices too; keep one of the two",
            "de stem van het bestand is opgegeven, en een kolom met stemmen ook; houd een van de twee over");
    static final ProblemKind CHOICE_SEPARATOR = Kind.of(
            "csv.choice-separator",
            "this character cannot separate choices; use a semicolon, a comma or a bar",
            "dit teken kan geen keuzes scheiden; gebruik een puntkomma, een komma of een streepje (|)");
    static final ProblemKind SEPARATOR = Kind.of(
            "csv.separator",
            "this character cannot separate fields; use a comma, a semicolon or a tab",
            "dit teken kan geen velden scheiden; gebruik een komma, een puntkomma of een tab");
    static final ProblemKind NO_ID_COLUMN = Kind.of(
            "csv.no-id-column",
            "duplicates are found by the id of the respondent; name its column with withIdColumn",
            "dubbele respondenten zijn te vinden aan hun nummer; noem de kolom daarvan met withIdColumn");
    static final ProblemKind LONG_FORM_DUPLICATES = Kind.of(
            "csv.duplicates-in-long-form",
            "in the long form a respondent who comes back may bring the rest of the same answers, which are not to be dropped; sort the"
                    + " rows by respondent, and use refuse or unchecked",
            "in de lange vorm brengt een respondent die terugkomt misschien de rest van dezelfde antwoorden mee, en die mogen niet"
                    + " wegvallen; sorteer de rijen op respondent en gebruik refuse of unchecked");

    private CsvProblem() {}
}
