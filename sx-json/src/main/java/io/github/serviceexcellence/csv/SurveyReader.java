package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.intake.RowFormat;
import io.github.serviceexcellence.intake.SeparateRows;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.table.Answers;
import io.github.serviceexcellence.table.Columns;
import io.github.serviceexcellence.table.RowForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files one by one: the header decides what each column is, then rows follow. */
final class SurveyReader implements RowFormat {
    /** Room for the longest field though each of its characters is a doubled quote, and for what the parser reads at a time. */
    private static final int BUFFER = 2 * CsvLines.MOST_FIELD + (1 << 14);

    /** The parser names the line, which the problem does already. */
    private static final Pattern AFTER_QUOTE =
            Pattern.compile("Unexpected character after closing quote: '(.*)' \\(0x.*", Pattern.DOTALL);

    private static final Pattern PLACE = Pattern.compile(" \\(record starting at line \\d+\\)");

    private final SurveyCsv survey;
    private final Answers answers;

    SurveyReader(SurveyCsv survey) {
        this.survey = survey;
        this.answers = new Answers(survey.options());
    }

    @Override
    public Instrument instrument() {
        return survey.options().instrument();
    }

    @Override
    public boolean keepsIds() {
        return survey.options().keepsIds();
    }

    @Override
    public WeightChoices weights() {
        return survey.options().weightChoices();
    }

    @Override
    public Duplicates usualDuplicates() {
        return isLong() ? Duplicates.REFUSE : Duplicates.UNCHECKED;
    }

    private boolean isLong() {
        return survey.options().longForm().isPresent();
    }

    @Override
    public void check(Duplicates duplicates) {
        if (duplicates != Duplicates.UNCHECKED && survey.options().id().isEmpty()) {
            throw InvalidInputException.of(CsvProblem.NO_ID_COLUMN.with());
        }
        if (isLong() && (duplicates == Duplicates.KEEP_FIRST || duplicates == Duplicates.KEEP_LAST)) {
            throw InvalidInputException.of(CsvProblem.LONG_FORM_DUPLICATES.with());
        }
    }

    @Override
    public void read(InputStream in, Intake intake) throws IOException {
        CsvBytes bytes = new CsvBytes(in);
        if (bytes.beginAsZip()) {
            intake.refuse(Problem.at(Place.NONE, CsvProblem.WORKBOOK.with()));
            return;
        }
        CsvLines lines = new CsvLines();
        Optional<Executor> executor = intake.executor();
        boolean alone = executor.isEmpty() || isLong() || intake.looksForDuplicates();
        boolean complete =
                alone ? parse(bytes, lines, intake) : new Stretches(this, bytes, lines, intake, executor.get()).parse();
        if (complete && bytes.endWithinCharacter()) {
            refuse(lines.line(), CsvProblem.CUT_OFF.with(), intake);
        }
        if (complete && lines.rows() == 0) {
            refuse(lines.headerLine(), CsvProblem.NO_ROW.with(), intake);
        }
    }

    /** Reads to the end of the stream, which begins with a header unless the lines have one; false if it had to stop before. */
    boolean parse(InputStream in, CsvLines lines, Intake intake) throws IOException {
        try (CsvReader<CsvLines> csv = CsvReader.builder()
                .fieldSeparator(survey.separator())
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
            refuse(lines.line(), e.what(), intake);
        } catch (CsvParseException e) {
            refuse(lines.line(), unreadable(e), intake);
        }
        return false;
    }

    private boolean readHeader(Iterator<CsvLines> records, CsvLines lines, Intake intake) throws IOException {
        if (!next(records)) {
            refuse(1, CsvProblem.EMPTY.with(), intake);
            return false;
        }
        Problems found = new Problems();
        lines.endHeader(roles(lines, intake.keepsTexts(), found));
        lines.pass(form(lines, intake));
        found.first().forEach(intake::refuse);
        return found.count() == 0;
    }

    private RowForm form(CsvLines lines, Intake intake) {
        return RowForm.of(survey.options(), answers, lines, intake);
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
    private int[] roles(CsvLines lines, boolean keepsTexts, Problems found) {
        Message fault = lines.headerFault();
        if (fault != null) {
            found.add(Place.pointer("", lines.line(), 0), fault);
        }
        for (Message contradiction : answers.contradictions()) {
            found.add(Place.pointer("", lines.line(), 0), contradiction);
        }
        return fault != null
                ? new int[0]
                : new Columns(survey.options(), keepsTexts, lines.header(), lines.line(), found).roles();
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

    private static Message unreadable(CsvParseException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        Message tooMuch = CsvLines.tooMuch(e);
        if (tooMuch != null) {
            return tooMuch;
        }
        if (e.getCause() instanceof RuntimeException fault) {
            throw fault;
        }
        String words = Objects.requireNonNullElse(e.getMessage(), "CSV");
        if (words.contains("buffer")) {
            return CsvProblem.LONG_FIELD.with(CsvLines.MOST_FIELD);
        }
        Matcher afterQuote = AFTER_QUOTE.matcher(words);
        if (afterQuote.matches()) {
            return CsvProblem.AFTER_QUOTE.with(Codes.shorten(afterQuote.group(1)));
        }
        return words.startsWith("Unclosed")
                ? CsvProblem.UNCLOSED_QUOTE.with()
                : CsvProblem.UNREADABLE.with(PLACE.matcher(words).replaceAll(""));
    }

    private static void refuse(long line, Message message, Intake intake) {
        intake.refuse(Problem.at(Place.pointer("", line, 0), message));
    }
}
