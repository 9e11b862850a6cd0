package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.intake.RowFormat;
import io.github.serviceexcellence.intake.SeparateRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** Reads files one by one: the header decides what each column is, then rows follow. */
final class SurveyReader implements RowFormat {
    /** Room for the longest field though each of its characters is a doubled quote, and for what the parser reads at a time. */
    private static final int BUFFER = 2 * CsvLines.MOST_FIELD + (1 << 14);

    /** The parser names the line, which the problem does already. */
    private static final Pattern PLACE = Pattern.compile(" \\(record starting at line \\d+\\)");

    private final SurveyCsv survey;
    private final Answers answers;

    SurveyReader(SurveyCsv survey) {
        this.survey = survey;
        this.answers = new Answers(survey);
    }

    @Override
    public Instrument instrument() {
        return survey.instrument();
    }

    @Override
    public boolean keepsIds() {
        return survey.layout().keepsIds();
    }

    @Override
    public Duplicates usualDuplicates() {
        return isLong() ? Duplicates.REFUSE : Duplicates.UNCHECKED;
    }

    private boolean isLong() {
        return survey.layout().longForm().isPresent();
    }

    @Override
    public void check(Duplicates duplicates) {
        if (duplicates != Duplicates.UNCHECKED && survey.layout().id().isEmpty()) {
            throw new IllegalArgumentException(
                    "duplicates are found by the id of the respondent; name its column with withIdColumn");
        }
        if (isLong() && (duplicates == Duplicates.KEEP_FIRST || duplicates == Duplicates.KEEP_LAST)) {
            throw new IllegalArgumentException(
                    "in the long form a respondent who comes back may bring the rest of the same answers,"
                            + " which are not to be dropped; sort the rows by respondent, and use refuse or unchecked");
        }
    }

    @Override
    public void read(InputStream in, Intake intake) throws IOException {
        CsvBytes bytes = new CsvBytes(in);
        if (bytes.beginAsZip()) {
            intake.refuse(new Problem(
                    "", 0, 0, "it is an Excel workbook or another zip file; save the survey as CSV in UTF-8"));
            return;
        }
        CsvLines lines = new CsvLines();
        Optional<Executor> executor = intake.executor();
        boolean alone = executor.isEmpty() || isLong() || intake.looksForDuplicates();
        boolean complete =
                alone ? parse(bytes, lines, intake) : new Stretches(this, bytes, lines, intake, executor.get()).parse();
        if (complete && bytes.endWithinCharacter()) {
            intake.refuse(new Problem(
                    "",
                    lines.line(),
                    0,
                    "the file ends within a UTF-8 character; it was cut off, or is not saved as UTF-8"));
        }
        if (complete && lines.rows() == 0) {
            intake.refuse(new Problem("", lines.headerLine(), 0, "there is a header but no row below it"));
        }
    }

    /** Reads to the end of the stream, which begins with a header unless the lines have one; false if it had to stop before. */
    boolean parse(InputStream in, CsvLines lines, Intake intake) throws IOException {
        try (CsvReader<CsvLines> csv = CsvReader.builder()
                .fieldSeparator(survey.layout().separator())
                // rows of the wrong length are told like all other problems, and reading goes on
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                // in a file of one column an empty line is a respondent who left the one item blank
                .skipEmptyLines(false)
                // a quote that is never closed would swallow the rest of the file
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(lines, in, StandardCharsets.UTF_8)) {
            Iterator<CsvLines> records = csv.iterator();
            return (lines.hasForm() || readHeader(records, lines, intake)) && readRows(records, lines);
        } catch (BrokenBytesException e) {
            intake.refuse(new Problem("", lines.line(), 0, Objects.requireNonNull(e.getMessage())));
        } catch (CsvParseException e) {
            intake.refuse(new Problem("", lines.line(), 0, unreadable(e)));
        }
        return false;
    }

    private boolean readHeader(Iterator<CsvLines> records, CsvLines lines, Intake intake) throws IOException {
        if (!next(records)) {
            intake.refuse(new Problem("", 1, 0, "the file is empty; expected a header with a column for each item"));
            return false;
        }
        Problems found = new Problems();
        lines.endHeader(roles(lines, found));
        lines.pass(form(lines, intake));
        found.first().forEach(intake::refuse);
        return found.count() == 0;
    }

    private RowForm form(CsvLines lines, Intake intake) {
        return isLong() ? new LongForm(survey, answers, lines, intake) : new WideForm(survey, answers, lines, intake);
    }

    /** Has another thread's rows go where they can wait for their turn. */
    CsvLines apart(CsvLines lines, SeparateRows rows) {
        CsvLines own = lines.below();
        own.pass(form(own, rows.intake()));
        return own;
    }

    private static boolean readRows(Iterator<CsvLines> records, CsvLines lines) throws IOException {
        while (next(records)) {
            lines.endRow();
        }
        lines.finish();
        return true;
    }

    /** For each column what it is. */
    private int[] roles(CsvLines lines, Problems found) {
        String fault = lines.headerFault();
        if (fault != null) {
            found.add(new Problem("header", lines.line(), 0, fault));
        }
        for (String contradiction : answers.contradictions()) {
            found.add(new Problem("header", lines.line(), 0, contradiction));
        }
        return fault != null ? new int[0] : new Columns(survey, lines.header(), lines.line(), found).roles();
    }

    /** Goes to the next line that holds something. */
    private static boolean next(Iterator<CsvLines> iterator) throws IOException {
        try {
            while (iterator.hasNext()) {
                if (!iterator.next().isBlankLine()) {
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The parser's words, without those that mean something to programmers only. */
    private static String unreadable(CsvParseException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        if (e.getCause() instanceof RuntimeException fault) {
            throw fault;
        }
        String message = Objects.requireNonNullElse(e.getMessage(), "it is no CSV");
        if (message.contains("buffer")) {
            message = CsvLines.LONG_FIELD;
        } else if (message.startsWith("Unclosed")) {
            message = "a quote is opened and never closed";
        }
        return "the row that begins here cannot be read: "
                + PLACE.matcher(message).replaceAll("");
    }
}
