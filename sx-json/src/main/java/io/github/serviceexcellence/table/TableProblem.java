package io.github.serviceexcellence.table;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with a table of answers, and with what its columns and texts are said to be. */
public final class TableProblem {
    /** A file without anything in it. */
    public static final ProblemKind EMPTY = Kind.of(
            "table.empty",
            "the file is empty; expected a header with a column for each item",
            "het bestand is leeg; verwacht: een kopregel met een kolom per item");

    static final ProblemKind NO_ROW = Kind.of(
            "table.no-row",
            "there is a header but no row below it; add the rows of the respondents",
            "er is een kopregel, maar er staat geen rij onder; zet de rijen van de respondenten erbij");
    static final ProblemKind NO_HEADER = Kind.of(
            "table.no-header",
            "the header should be in row {header}, but the last row is row {lines}; name the right row with withHeaderLine",
            "de kopregel zou in rij {header} staan, maar de laatste rij is rij {lines}; noem de juiste rij met withHeaderLine");
    static final ProblemKind OTHER_HEADER = Kind.of(
            "table.other-header",
            "the columns looked for are here; write withHeaderLine({row})",
            "hier staan de kolommen die gezocht worden; schrijf withHeaderLine({row})");
    static final ProblemKind HEADER_GOES_ON = Kind.of(
            "table.header-goes-on",
            "the first row below the header looks like another header line; write withDataFrom({from})",
            "de eerste rij onder de kopregel lijkt nog een kopregel te zijn; schrijf withDataFrom({from})");
    static final ProblemKind HEADERS_GO_ON = Kind.of(
            "table.headers-go-on",
            "the first {rows} rows below the header look like more header lines; write withDataFrom({from})",
            "de eerste {rows} rijen onder de kopregel lijken nog kopregels te zijn; schrijf withDataFrom({from})");
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
            "the column {column} is there {number} times; name one by its position: {positions}{all}",
            "de kolom {column} staat er {number} keer; wijs er een aan met de plaats: {positions}{all}");
    static final ProblemKind TWO_ROLES = Kind.of(
            "table.two-roles",
            "the column {column} cannot be {what} and something else too; name another column",
            "de kolom {column} kan niet {what} zijn en ook iets anders; noem een andere kolom");
    static final ProblemKind TWO_ITEMS = Kind.of(
            "table.two-items",
            "'{name}' cannot mean both item {item} and another; choose one meaning",
            "'{name}' kan niet item {item} en ook een ander item betekenen; kies één betekenis");
    static final ProblemKind TWO_MEANINGS = Kind.of(
            "table.two-meanings",
            "'{text}' was given the meaning {kind}, but it is also an answer to item {item}; choose one meaning",
            "'{text}' heeft de betekenis {kind} gekregen, maar is ook een antwoord op item {item}; kies één betekenis");

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
            "'{given}' cannot be read in the character set of the file, which is UTF-8 unless withCharset names another; save the file as UTF-8"
                    + " or name its character set",
            "'{given}' is niet te lezen met de tekenset van het bestand (UTF-8, tenzij withCharset een andere noemt); sla het bestand op"
                    + " als UTF-8 of noem de tekenset");
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
    static final ProblemKind NO_MEANING = Kind.of(
            "table.no-meaning",
            "'{given}' is not on the scale, which has {scale}{texts}; say what it means with withLevel or withAnswer{labels}",
            "'{given}' staat niet op de schaal ({scale}){texts}; zeg met withLevel of withAnswer wat het betekent{labels}");
    static final ProblemKind AMBIGUOUS = Kind.of(
            "table.ambiguous-text",
            "'{given}' can mean more than one answer to item {item}; give it one meaning with withLevel, withChoice or withAnswer",
            "'{given}' kan meer dan één antwoord op item {item} betekenen; geef het één betekenis met withLevel, withChoice of withAnswer");
    static final ProblemKind OTHER_LABEL = Kind.of(
            "table.other-label",
            "'{given}' has the number of level {level} but not its label, '{label}'; if it means that level all the same, write"
                    + " withLevel(\"{given}\", {level})",
            "'{given}' heeft het nummer van niveau {level}, maar niet het label: '{label}'; betekent het toch dat niveau, schrijf dan"
                    + " withLevel(\"{given}\", {level})");
    static final ProblemKind LABELS = Kind.of(
            "table.labels",
            "there are labels in {columns}, such as '{given}'; write withLabels() to read them",
            "er staan labels in {columns}, zoals '{given}'; schrijf withLabels() om ze te lezen");
    static final ProblemKind LOOSE = Kind.of(
            "table.case-or-space",
            "some texts in {columns}, such as '{given}', differ from a known text in case or spaces only; write {options} to read them",
            "in {columns} staan teksten, zoals '{given}', die alleen in hoofdletters of spaties afwijken van een bekende tekst; schrijf"
                    + " {options} om ze te lezen");
    static final ProblemKind COMMA = Kind.of(
            "table.decimal-comma",
            "there are numbers with a decimal comma in {columns}, such as '{given}'; write withDecimalComma() to read them",
            "er staan getallen met een komma in {columns}, zoals '{given}'; schrijf withDecimalComma() om ze te lezen");
    static final ProblemKind LEVEL_CODES = Kind.of(
            "table.codes-of-levels",
            "there are codes in {columns}, such as '{given}'; if the numbers in them are levels of the scale, write {options}",
            "er staan codes in {columns}, zoals '{given}'; zijn de nummers daarin niveaus van de schaal, schrijf dan {options}");
    static final ProblemKind DATES = Kind.of(
            "table.dates-for-levels",
            "there are dates in {columns}, such as '{given}'; a spreadsheet seems to have made them of numbers such as 7,5: export the"
                    + " file anew, with these columns as text",
            "er staan datums in {columns}, zoals '{given}'; een spreadsheet lijkt die van getallen als 7,5 te hebben gemaakt: exporteer"
                    + " het bestand opnieuw, met deze kolommen als tekst");
    static final ProblemKind BELOW_SCALE = Kind.of(
            "table.one-below-scale",
            "{given} was found in {columns}, where the lowest level is {end}; if {given} is the code of the lowest level, write"
                    + " {options}; if it means that there is no answer, write withAnswer(\"{given}\", ...)",
            "{given} staat in {columns}, waar {end} het laagste niveau is; is {given} de code van het laagste niveau, schrijf dan"
                    + " {options}; betekent het dat er geen antwoord is, schrijf dan withAnswer(\"{given}\", ...)");
    static final ProblemKind ABOVE_SCALE = Kind.of(
            "table.one-above-scale",
            "{given} was found in {columns}, where the highest level is {end}; if {given} is the code of the highest level, write"
                    + " {options}; if it means that there is no answer, write withAnswer(\"{given}\", ...)",
            "{given} staat in {columns}, waar {end} het hoogste niveau is; is {given} de code van het hoogste niveau, schrijf dan"
                    + " {options}; betekent het dat er geen antwoord is, schrijf dan withAnswer(\"{given}\", ...)");
    static final ProblemKind ANSWERS_NOT_UTF8 = Kind.of(
            "table.answers-not-utf8",
            "some texts in {columns} cannot be read in the character set of the file, such as '{given}'; save the file as UTF-8, or name"
                    + " its character set with withCharset",
            "in {columns} zijn teksten niet te lezen met de tekenset van het bestand, zoals '{given}'; sla het bestand op als UTF-8, of"
                    + " noem de tekenset met withCharset");
    static final ProblemKind CHOSEN_TWICE = Kind.of(
            "table.chosen-twice",
            "'{given}' names choice {choice} twice; keep one",
            "in '{given}' staat keuze {choice} twee keer; houd er een over");
    static final ProblemKind COLUMNS_DIFFER = Kind.of(
            "table.columns-differ",
            "'{given}' is not what column {other} says for the same question ('{said}'); keep one of the two",
            "'{given}' is iets anders dan wat kolom {other} bij dezelfde vraag zegt ('{said}'); houd een van de twee over");
    static final ProblemKind NO_MARK = Kind.of(
            "table.no-mark",
            "'{given}' does not say whether {answer} is the answer; write 1 if it is, and 0 or nothing if it is not",
            "'{given}' zegt niet of {answer} het antwoord is; schrijf 1 als dat zo is, en anders 0 of niets");
    static final ProblemKind MARK_OR_ANSWER = Kind.of(
            "table.mark-or-answer",
            "'{given}' can mean that {answer} is the answer, but also that it is not; write 1 if it is, and nothing if it is not",
            "'{given}' kan betekenen dat {answer} het antwoord is, maar ook dat het dat niet is; schrijf 1 als het zo is, en anders"
                    + " niets");
    static final ProblemKind MARKED_TWICE = Kind.of(
            "table.marked-twice",
            "this column and column {other} are both marked, but one answer is asked for; keep one",
            "deze kolom en kolom {other} zijn allebei aangekruist, terwijl er één antwoord gevraagd is; houd er een over");
    /** No problem, but good to know. */
    static final ProblemKind NO_MARK_COLUMN = Kind.of(
            "table.no-column-for-answer",
            "item {item} has no column for {answers}; whoever chose that counts as not having answered. If there is such a column, name"
                    + " it with withLevelColumn or withChoiceColumn",
            "item {item} heeft geen kolom voor {answers}; wie dat koos, telt als iemand die niet heeft geantwoord. Is er toch een kolom"
                    + " voor, noem die dan met withLevelColumn of withChoiceColumn");

    static final ProblemKind NO_WEIGHT = Kind.of(
            "table.no-weight",
            "'{given}' is no weight; write a number such as 1.5",
            "'{given}' is geen gewicht; schrijf een getal zoals 1.5");
    static final ProblemKind LEVEL_BELOW_BLANK = Kind.of(
            "table.level-below-blank",
            "'{given}' is below a level that is blank; fill in column {above} too",
            "'{given}' hoort onder een niveau dat leeg is; vul ook kolom {above} in");
    static final ProblemKind ROW_COMES_BACK = Kind.of(
            "table.respondent-in-earlier-row",
            "its respondent id is also in an earlier row; keep one of the two",
            "dit respondentnummer staat ook in een eerdere rij; houd een van de twee over");

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
    static final ProblemKind CHOSEN_IN_TWO_ROWS = Kind.of(
            "table.chosen-in-two-rows",
            "choice {choice} was already in an earlier row of this respondent for the same question; keep one",
            "keuze {choice} staat ook al in een eerdere rij van deze respondent bij dezelfde vraag; houd er een over");
    static final ProblemKind RESPONDENT_COMES_BACK = Kind.of(
            "table.respondent-comes-back",
            "this respondent came before, with others in between or in an earlier file; sort the rows by respondent",
            "deze respondent kwam al eerder, met anderen ertussen of in een eerder bestand; sorteer de rijen op respondent");

    static final ProblemKind ROWS_TOO_LARGE = Kind.of(
            "table.rows-too-large",
            "the rows take more than {megabytes} MB, which is the limit; write a larger number in withRowsInAnyOrder, or sort the rows by"
                    + " respondent and leave withRowsInAnyOrder out",
            "de rijen nemen samen meer dan {megabytes} MB in, en dat is het maximum; schrijf een hoger getal in withRowsInAnyOrder, of"
                    + " sorteer de rijen op respondent en laat withRowsInAnyOrder weg");
    static final ProblemKind NOBODYS_ROW = Kind.of(
            "table.row-of-nobody",
            "it is not known whose answer this row holds, and where rows come in any order it may be anybody's; correct the row or take"
                    + " it out",
            "onbekend is van wie het antwoord in deze rij is, en als de rijen door elkaar staan, kan het van iedereen zijn; verbeter de"
                    + " rij of haal die weg");

    static final ProblemKind ANSWERED = Kind.of(
            "table.text-for-answered",
            "'{text}' cannot mean answered; name another kind of answer",
            "'{text}' kan niet 'beantwoord' betekenen; noem een ander soort antwoord");
    static final ProblemKind NO_LEVEL = Kind.of(
            "table.no-level",
            "{given} is no level; use one of: {scales}",
            "{given} is geen niveau van de schaal; kies uit: {scales}");
    static final ProblemKind NO_RATING = Kind.of(
            "table.no-rating",
            "item {item} has no scale; name an item with one",
            "item {item} heeft geen schaal; noem een item dat er een heeft");
    static final ProblemKind NOT_SYMMETRIC = Kind.of(
            "table.not-symmetric",
            "the scale of item {item} ({scale}) is not symmetric, so that its answers cannot be turned round; say with withLevel which"
                    + " level each text means",
            "de schaal van item {item} ({scale}) is niet symmetrisch, zodat antwoorden niet om te draaien zijn; geef met withLevel voor"
                    + " elke tekst aan welk niveau die betekent");
    static final ProblemKind HEADER_ROW = Kind.of(
            "table.header-row",
            "a header in row {header} does not go with answers from row {first} on; count rows from 1, and let the answers begin below"
                    + " the header",
            "een kopregel in rij {header} gaat niet samen met antwoorden vanaf rij {first}; tel de rijen vanaf 1, en laat de antwoorden"
                    + " onder de kopregel beginnen");
    static final ProblemKind MEGABYTES = Kind.of(
            "table.megabytes",
            "{given} MB is no room for rows; name 1 or more",
            "in {given} MB passen geen rijen; geef 1 of meer op");
    static final ProblemKind UNIT_SEPARATOR = Kind.of(
            "table.unit-separator",
            "this character cannot separate units or levels of {breakdown}; use one that is no letter, digit, space or quote, and another"
                    + " for units than for the levels of a path. It needs a breakdown of one column",
            "dit teken kan geen onderdelen of niveaus van {breakdown} scheiden; gebruik geen letter, cijfer, spatie of aanhalingsteken,"
                    + " en voor onderdelen een ander teken dan voor de niveaus van een pad. Het kan alleen bij een indeling met één kolom");
    static final ProblemKind NO_VALUES = Kind.of(
            "table.no-values",
            "no text was named for column {column}; name one or more",
            "voor kolom {column} is geen tekst genoemd; noem er een of meer");
    static final ProblemKind DURATION_UNIT = Kind.of(
            "table.duration-unit",
            "{unit} is no unit of time; use one that is longer than 0 seconds",
            "{unit} is geen tijdseenheid; gebruik er een die langer is dan 0 seconden");

    static final ProblemKind GAP_IN_PATH = Kind.of(
            "table.gap-in-path",
            "'{given}' has a blank level with another one below it; write the name of each level",
            "in '{given}' is een niveau leeg terwijl er nog een onder staat; schrijf van elk niveau de naam");
    static final ProblemKind NO_TIME = Kind.of(
            "table.no-time",
            "'{given}' is no time; write times such as {examples}, or say with withTimeColumn how they are written",
            "'{given}' is geen tijdstip; schrijf een tijdstip zoals {examples}, of geef met withTimeColumn aan hoe het geschreven is");
    static final ProblemKind HALF_TIME = Kind.of(
            "table.half-time",
            "in the format of withTimeColumn, '{given}' has a part of a time of day, such as an hour without AM or PM, but no time; write"
                    + " HH for hours from 0 to 23",
            "in de notatie van withTimeColumn staat in '{given}' maar een deel van een tijd, zoals een uur zonder AM of PM; schrijf HH"
                    + " voor de uren van 0 tot en met 23");
    static final ProblemKind NO_DURATION = Kind.of(
            "table.no-duration",
            "'{given}' is no duration; write a number of 0 or more, or nothing if it is not known",
            "'{given}' is geen invultijd; schrijf een getal van 0 of hoger, of niets als de invultijd niet bekend is");

    private TableProblem() {}
}
