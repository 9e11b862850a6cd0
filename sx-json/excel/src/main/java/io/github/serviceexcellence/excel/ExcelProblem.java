package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with workbooks. */
final class ExcelProblem {
    static final ProblemKind OLD_OR_PROTECTED = Kind.of(
            "excel.old-or-protected",
            "it is an old Excel workbook (.xls), or one that opens with a password; open it in Excel, take the password off, and save it as"
                    + " an Excel workbook (.xlsx)",
            "het is een oude Excel-werkmap (.xls), of een werkmap met een wachtwoord; open die in Excel, haal het wachtwoord eraf en sla"
                    + " die op als Excel-werkmap (.xlsx)");
    static final ProblemKind NO_EXCEL = Kind.of(
            "excel.no-workbook",
            "it is no Excel workbook; save the survey as an Excel workbook (.xlsx) or as CSV",
            "het is geen Excel-werkmap; sla de enquête op als Excel-werkmap (.xlsx) of als CSV");
    static final ProblemKind OTHER_ZIP = Kind.of(
            "excel.other-zip",
            "it is an archive, but no Excel workbook (.xlsx): perhaps an OpenDocument file (.ods), a binary workbook (.xlsb) or a zip"
                    + " file. Open it in Excel or LibreOffice, and save it as an Excel workbook (.xlsx)",
            "het is een archief, maar geen Excel-werkmap (.xlsx): misschien een OpenDocument-bestand (.ods), een binaire werkmap (.xlsb)"
                    + " of een zipbestand. Open het in Excel of LibreOffice en sla het op als Excel-werkmap (.xlsx)");
    static final ProblemKind STRICT = Kind.of(
            "excel.strict",
            "it is a workbook in the strict form of the format (Strict Open XML); open it in Excel, and save it as an ordinary Excel workbook"
                    + " (.xlsx)",
            "het is een werkmap in de strikte vorm van het formaat (Strict Open XML); open die in Excel en sla die op als gewone"
                    + " Excel-werkmap (.xlsx)");
    static final ProblemKind LARGE_STREAM = Kind.of(
            "excel.large-stream",
            "the workbook has more than {most} bytes, too many for a stream; read it from a file",
            "de werkmap heeft meer dan {most} bytes, te veel voor een stream; lees de werkmap uit een bestand");

    static final ProblemKind DAMAGED = Kind.of(
            "excel.damaged",
            "the workbook is damaged or cut off; get the whole workbook again",
            "de werkmap is beschadigd of afgekapt; haal de hele werkmap opnieuw op");
    static final ProblemKind DAMAGED_PART = Kind.of(
            "excel.damaged-part",
            "the part {part} of the workbook is missing or damaged; get the workbook again, or open it in Excel, which may repair it, and"
                    + " save it again",
            "het deel {part} van de werkmap ontbreekt of is beschadigd; haal de werkmap opnieuw op, of open die in Excel, dat fouten"
                    + " misschien herstelt, en sla die opnieuw op");
    static final ProblemKind INFLATED = Kind.of(
            "excel.inflated",
            "the part {part} of the workbook unpacks to more than {most} bytes, far more than it needs; save the survey as CSV",
            "het deel {part} van de werkmap is uitgepakt groter dan {most} bytes, veel meer dan nodig is; sla de enquête op als CSV");
    static final ProblemKind ODD_PART = Kind.of(
            "excel.odd-part",
            "the part {part} of the workbook is not written as a spreadsheet program writes it: it has a document type, or is nested too"
                    + " deep or too long. Open the workbook in Excel, and save it again",
            "het deel {part} van de werkmap is anders geschreven dan een spreadsheetprogramma doet: het heeft een documenttype, of is te"
                    + " diep genest of te lang. Open de werkmap in Excel en sla die opnieuw op");
    static final ProblemKind MANY_TEXTS = Kind.of(
            "excel.many-texts",
            "the texts of the workbook take more memory than any survey needs; save the survey as CSV",
            "de teksten van de werkmap vragen meer geheugen dan een enquête nodig heeft; sla de enquête op als CSV");

    static final ProblemKind NO_SHEET = Kind.of(
            "excel.no-sheet",
            "there is no sheet '{sheet}'; use one of: {sheets}",
            "er is geen werkblad '{sheet}'; kies uit: {sheets}");
    static final ProblemKind NO_VISIBLE_SHEET = Kind.of(
            "excel.no-visible-sheet",
            "no sheet with rows is visible in the workbook; name one with withSheet: {sheets}",
            "in de werkmap is geen werkblad met rijen zichtbaar; noem er een met withSheet: {sheets}");
    static final ProblemKind OUT_OF_ORDER = Kind.of(
            "excel.out-of-order",
            "cell {cell} of sheet {sheet}, or what follows it, is not in its place, is there twice, or is not written as a spreadsheet"
                    + " program does. Open the workbook in Excel, which may repair it, and save it again",
            "cel {cell} van werkblad {sheet}, of wat erop volgt, staat niet op zijn plaats, staat er twee keer of is anders geschreven"
                    + " dan een spreadsheetprogramma doet. Open de werkmap in Excel, dat fouten misschien herstelt, en sla die opnieuw op");
    static final ProblemKind UNREADABLE = Kind.of(
            "excel.unreadable-cell",
            "cell {cell} of sheet {sheet} holds '{given}', which does not fit the type of the cell, or the type cannot be read; type the"
                    + " value again",
            "in cel {cell} van werkblad {sheet} staat '{given}', maar dat past niet bij het type van de cel, of dat type is niet te"
                    + " lezen; typ de waarde opnieuw");
    static final ProblemKind UNREADABLE_ROW = Kind.of(
            "excel.unreadable-row",
            "row {row} of sheet {sheet}, or one soon after it, has something that cannot be read, perhaps a formula; copy the values of"
                    + " the sheet into a new one, or save the survey as CSV",
            "rij {row} van werkblad {sheet}, of een rij kort daarna, bevat iets wat niet te lezen is, misschien een formule; kopieer de"
                    + " waarden naar een nieuw werkblad, of sla de enquête op als CSV");
    static final ProblemKind MANY_FORMULAS = Kind.of(
            "excel.many-formulas",
            "sheet {sheet} has too many formulas that fill several cells, or they are too long; copy its values into a new sheet, or save"
                    + " the survey as CSV",
            "werkblad {sheet} heeft te veel formules die meerdere cellen vullen, of ze zijn te lang; kopieer de waarden naar een nieuw"
                    + " werkblad, of sla de enquête op als CSV");
    static final ProblemKind NO_VALUE = Kind.of(
            "excel.formula-without-value",
            "cell {cell} of sheet {sheet} holds a formula without a result, and others may too; the program that wrote the workbook does"
                    + " not calculate. Open the workbook in Excel or LibreOffice, and save it",
            "in cel {cell} van werkblad {sheet} staat een formule zonder uitkomst, en misschien ook in andere cellen; het programma dat"
                    + " de werkmap schreef, rekent niet. Open de werkmap in Excel of LibreOffice en sla die op");
    static final ProblemKind LONG_TEXT = Kind.of(
            "excel.long-text",
            "cell {cell} of sheet {sheet} has more than {most} characters, which Excel does not allow; shorten it, or save the survey as CSV",
            "cel {cell} van werkblad {sheet} heeft meer dan {most} tekens, wat Excel niet toestaat; kort de tekst in, of sla de enquête"
                    + " op als CSV");
    static final ProblemKind LONG_ROW = Kind.of(
            "excel.long-row",
            "row {row} of sheet {sheet} has more than {most} characters, which no survey needs; leave columns out, or save the survey as CSV",
            "rij {row} van werkblad {sheet} heeft meer dan {most} tekens; geen enquête heeft dat nodig. Laat kolommen weg, of sla de"
                    + " enquête op als CSV");

    private ExcelProblem() {}
}
