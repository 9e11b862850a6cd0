package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with survey files, and with how they are to be read. */
final class CsvProblem {
    static final ProblemKind OTHER_FILE =
            Kind.of("csv.other-file", "it is {kind} and not CSV; {todo}", "het is {kind} en geen CSV; {todo}");
    static final ProblemKind CUT_OFF = Kind.of(
            "csv.cut-off",
            "the file ends within a UTF-8 character; if it was cut off, get it again as a whole; if it is not UTF-8, name its character"
                    + " set with withCharset",
            "het bestand eindigt midden in een UTF-8-teken; is het afgekapt, haal het dan opnieuw op; is het geen UTF-8, noem dan de"
                    + " tekenset met withCharset");

    static final ProblemKind LARGE_HEADER = Kind.of(
            "csv.large-header",
            "the header has more than {columns} columns or {characters} characters, which no survey needs; is the first line a header, and"
                    + " does it end?",
            "de kopregel heeft meer dan {columns} kolommen of {characters} tekens; geen enquête heeft dat nodig. Is de eerste regel een"
                    + " kopregel, en houdt die op?");
    static final ProblemKind HEADER_NOT_UTF8 = Kind.of(
            "csv.header-not-utf8",
            "the header cannot be read in the character set of the file, which is UTF-8 unless withCharset names another; save the file as"
                    + " UTF-8 or name its character set",
            "de kopregel is niet te lezen met de tekenset van het bestand (UTF-8, tenzij withCharset een andere noemt); sla het bestand"
                    + " op als UTF-8 of noem de tekenset");
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

    static final ProblemKind LEVELS = Kind.of(
            "csv.columns-of-breakdown",
            "a breakdown with {columns} columns is not possible; name 1 to {most}, one for each level",
            "een indeling met {columns} kolommen kan niet; noem er 1 tot en met {most}, voor elk niveau een");
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
    static final ProblemKind OTHER_SEPARATOR = Kind.of(
            "csv.other-separator",
            "the first line says that '{told}' separates the fields, withSeparator says '{named}'; leave out one of the two",
            "volgens de eerste regel staat er '{told}' tussen de velden, volgens withSeparator '{named}'; laat een van de twee weg");
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

    static final ProblemKind NO_TIME_COLUMN = Kind.of(
            "csv.no-time-column",
            "the latest response of a respondent is found by its time; name the column of the times with withTimeColumn",
            "de nieuwste ingevulde vragenlijst van een respondent is te vinden aan het tijdstip; noem de kolom met de tijdstippen met"
                    + " withTimeColumn");

    private CsvProblem() {}
}
