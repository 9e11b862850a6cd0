package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Files that are taken for CSV and are none, known by how they begin. */
enum FileKind {
    WORKBOOK(
            Word.of("an Excel workbook", "een Excel-werkmap"),
            Word.of(
                    "save its sheet as CSV in UTF-8, or add the artifact sx-excel, which reads workbooks",
                    "sla het werkblad op als CSV in UTF-8, of voeg de bibliotheek sx-excel toe, die werkmappen leest")),
    OPEN_DOCUMENT(Word.of("an OpenDocument file", "een OpenDocument-bestand"), Todo.SAVE_SHEET),
    ZIP(
            Word.of("a zip file", "een zipbestand"),
            Word.of("unpack it, and read the file in it", "pak het uit en lees het bestand dat erin zit")),
    OLD_WORKBOOK(
            Word.of(
                    "an old Excel workbook (or one with a password)",
                    "een oude Excel-werkmap (of een met een wachtwoord)"),
            Word.of(
                    "open it in a spreadsheet program and save it as CSV in UTF-8; in R: {r}",
                    "open die in een spreadsheetprogramma en sla die op als CSV in UTF-8; in R: {r}",
                    Todo.inR("readxl::read_excel(\"survey.xls\")"))),
    SPSS(
            Word.of("an SPSS file", "een SPSS-bestand"),
            Todo.convert(
                    "haven::zap_labels(haven::read_sav(\"survey.sav\"))",
                    "pandas.read_spss(\"survey.sav\", convert_categoricals=False).to_csv(\"survey.csv\", index=False)")),
    STATA(
            Word.of("a Stata file", "een Stata-bestand"),
            Todo.convert(
                    "haven::zap_labels(haven::read_dta(\"survey.dta\"))",
                    "pandas.read_stata(\"survey.dta\", convert_categoricals=False).to_csv(\"survey.csv\", index=False)")),
    SAS(
            Word.of("a SAS file", "een SAS-bestand"),
            Todo.convert(
                    "haven::read_sas(\"survey.sas7bdat\")",
                    "pandas.read_sas(\"survey.sas7bdat\", encoding=\"utf-8\").to_csv(\"survey.csv\", index=False)")),
    R_DATA(Word.of("an R data file", "een R-bestand"), Todo.convertInR(Todo.inR("readRDS(\"survey.rds\")"))),
    R_WORKSPACE(
            Word.of("an R workspace", "een R-werkruimte"),
            Todo.convertInR(Word.same("load(\"survey.RData\"); ").then(Todo.inR("survey")))),
    PARQUET(
            Word.of("a Parquet file", "een Parquet-bestand"),
            Todo.convert(
                    "arrow::read_parquet(\"survey.parquet\")",
                    "pandas.read_parquet(\"survey.parquet\").to_csv(\"survey.csv\", index=False)")),
    HTML(
            Word.of("an HTML page", "een HTML-pagina"),
            Word.of(
                    "open it in a spreadsheet program and save the table as CSV in UTF-8; in Python: {python}",
                    "open die in een spreadsheetprogramma en sla de tabel op als CSV in UTF-8; in Python: {python}",
                    "pandas.read_html(\"survey.xls\")[0].to_csv(\"survey.csv\", index=False)")),
    XML(Word.of("an XML file", "een XML-bestand"), Todo.SAVE_SHEET),
    JSON(
            Word.of("JSON", "JSON"),
            Word.of(
                    "export the survey as CSV in UTF-8; or read it with SxJson if its format is sx.responses/1, or with ForeignJson if another"
                            + " tool wrote it",
                    "exporteer de enquête als CSV in UTF-8; of lees het met SxJson als het formaat sx.responses/1 is, of met ForeignJson als"
                            + " een ander programma het heeft gemaakt")),
    PDF(
            Word.of("a PDF", "een pdf"),
            Word.of("export the survey as CSV in UTF-8", "exporteer de enquête als CSV in UTF-8")),
    COMPRESSED(
            Word.of("a compressed file", "een gecomprimeerd bestand"),
            Word.of(
                    "unpack it first; only gzip is unpacked while reading",
                    "pak het eerst uit; alleen gzip wordt tijdens het lezen uitgepakt"));

    /** How much of a file tells what it is. */
    static final int BYTES = 512;

    private static final byte[] OLE = HexFormat.of().parseHex("D0CF11E0A1B11AE1");
    private static final byte[] SAS_MARK = HexFormat.of().parseHex("000000000000000000000000C2EA8160B31411CF");
    private static final byte[] XZ = HexFormat.of().parseHex("FD377A585A00");
    private static final byte[] ZSTANDARD = HexFormat.of().parseHex("28B52FFD");
    private static final byte[] SEVEN_ZIP = HexFormat.of().parseHex("377ABCAF271C");

    private final Word words;
    private final Word todo;

    FileKind(Word words, Word todo) {
        this.words = words;
        this.todo = todo;
    }

    /** The kind of a file by its first bytes; nothing if it may be CSV. */
    static Optional<FileKind> of(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        return archive(first, text).or(() -> data(first, text)).or(() -> markup(text.stripLeading()));
    }

    private static Optional<FileKind> archive(byte[] first, String text) {
        if (text.startsWith("PK\u0003\u0004")) {
            boolean sheet = text.contains("[Content_Types].xml") || text.contains("xl/") || text.contains("_rels/");
            return Optional.of(sheet ? WORKBOOK : text.contains("opendocument.spreadsheet") ? OPEN_DOCUMENT : ZIP);
        }
        boolean compressed = text.startsWith("BZh")
                || begins(first, XZ)
                || begins(first, ZSTANDARD)
                || begins(first, SEVEN_ZIP)
                || text.startsWith("Rar!");
        return compressed ? Optional.of(COMPRESSED) : Optional.empty();
    }

    private static Optional<FileKind> data(byte[] first, String text) {
        if (begins(first, OLE)) {
            return Optional.of(OLD_WORKBOOK);
        }
        if (begins(first, SAS_MARK)) {
            return Optional.of(SAS);
        }
        if (text.startsWith("$FL2") || text.startsWith("$FL3")) {
            return Optional.of(SPSS);
        }
        if (text.startsWith("<stata_dta>")) {
            return Optional.of(STATA);
        }
        if (text.startsWith("X\n\0\0\0")) {
            return Optional.of(R_DATA);
        }
        if (text.startsWith("RDX2\n") || text.startsWith("RDX3\n")) {
            return Optional.of(R_WORKSPACE);
        }
        return text.startsWith("PAR1")
                ? Optional.of(PARQUET)
                : text.startsWith("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    private static Optional<FileKind> markup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml")) {
            return Optional.of(lower.contains("<html") ? HTML : XML);
        }
        boolean html = lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<head")
                || lower.startsWith("<meta")
                || lower.startsWith("<table");
        return html ? Optional.of(HTML) : isJson(text) ? Optional.of(JSON) : Optional.empty();
    }

    /** A name in a header may begin with a bracket, but hardly with those of an object and a quote within. */
    private static boolean isJson(String text) {
        String inner = text.isEmpty() ? "" : text.substring(1).stripLeading();
        return (text.startsWith("{") && (inner.startsWith("\"") || inner.startsWith("}")))
                || (text.startsWith("[") && (inner.startsWith("{") || inner.startsWith("[")));
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** What to say of such a file. */
    Message message() {
        return CsvProblem.OTHER_FILE.with(words, todo);
    }

    /** What one does with several kinds. */
    private static final class Todo {
        static final Word SAVE_SHEET = Word.of(
                "open it in a spreadsheet program and save it as CSV in UTF-8",
                "open het in een spreadsheetprogramma en sla het op als CSV in UTF-8");

        static Word convertInR(Word command) {
            return Word.of("convert it; in R: {r}", "zet het om; in R: {r}", command);
        }

        private Todo() {}

        /** A table as R reads it, and the whole command of Python. */
        static Word convert(String r, String python) {
            return Word.of(
                    "convert it to CSV; in R: {r}; in Python: {python}",
                    "zet het om naar CSV; in R: {r}; in Python: {python}",
                    inR(r),
                    python);
        }

        /** The command that writes a table of R. */
        static Word inR(String table) {
            return Word.same("write.csv(" + table + ", \"survey.csv\", row.names = FALSE, na = \"\")");
        }
    }
}
