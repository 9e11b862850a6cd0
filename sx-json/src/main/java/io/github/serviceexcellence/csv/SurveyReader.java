package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.Decoded;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.RowFormat;
import io.github.serviceexcellence.intake.RowReader;
import io.github.serviceexcellence.intake.SeparateRows;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.table.Answers;
import io.github.serviceexcellence.table.Forms;
import io.github.serviceexcellence.table.HeaderRows;
import io.github.serviceexcellence.table.RowForm;
import io.github.serviceexcellence.table.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files one by one: the header decides what each column is, then rows follow. */
final class SurveyReader implements RowFormat {
    /** Room for the longest field though each of its characters is a doubled quote, and for what the parser reads at a time. */
    static final int BUFFER = 2 * CsvLines.MOST_FIELD + (1 << 14);

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
        return survey.options().rows().keepsIds();
    }

    @Override
    public WeightChoices weights() {
        return survey.options().rows().weightChoices();
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
        if (duplicates != Duplicates.UNCHECKED && survey.options().rows().id().isEmpty()) {
            throw InvalidInputException.of(CsvProblem.NO_ID_COLUMN.with());
        }
        if (isLong() && duplicates != Duplicates.UNCHECKED && duplicates != Duplicates.REFUSE) {
            throw InvalidInputException.of(CsvProblem.LONG_FORM_DUPLICATES.with());
        }
        if (duplicates == Duplicates.KEEP_LATEST
                && survey.options().rows().time().isEmpty()) {
            throw InvalidInputException.of(CsvProblem.NO_TIME_COLUMN.with());
        }
    }

    @Override
    public RowReader begin(Intake intake) {
        Forms forms = new Forms(survey.options(), answers, intake);
        return new RowReader() {
            @Override
            public void read(InputStream in) throws IOException {
                SurveyReader.this.read(in, forms, intake);
            }

            @Override
            public void end() {
                forms.end();
            }
        };
    }

    private void read(InputStream in, Forms forms, Intake intake) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(in, FileKind.BYTES);
        byte[] first = raw.readNBytes(FileKind.BYTES);
        raw.unread(first);
        Optional<FileKind> other = FileKind.of(first);
        if (other.isPresent()) {
            readOther(other.get(), first, raw, forms, intake);
            return;
        }
        CsvBytes bytes = new CsvBytes(Decoded.utf8(raw, survey.charset()));
        Optional<Character> told = bytes.separator();
        char separator = told.or(survey::separator).orElse(',');
        if (survey.separator().orElse(separator) != separator) {
            refuse(
                    1,
                    CsvProblem.OTHER_SEPARATOR.with(
                            shown(separator), shown(survey.separator().get())),
                    intake);
            return;
        }
        CsvLines lines = new CsvLines(forms, separator, told.isPresent() ? 1 : 0);
        Optional<Executor> executor = intake.executor();
        boolean alone = executor.isEmpty() || isLong() || intake.looksForDuplicates();
        boolean complete =
                alone ? parse(bytes, lines, intake) : new Stretches(this, bytes, lines, intake, executor.get()).parse();
        if (complete && bytes.endWithinCharacter()) {
            refuse(lines.line(), CsvProblem.CUT_OFF.with(), intake);
        }
        if (complete && lines.filledRows() == 0) {
            refuse(lines.headerLine(), HeaderRows.noRow(), intake);
        }
    }

    /** Reads a workbook where a reader is installed; all else is told by its kind. */
    private void readOther(FileKind kind, byte[] first, InputStream in, Forms forms, Intake intake) throws IOException {
        Optional<WorkbookReader> workbooks = kind == FileKind.WORKBOOK ? WorkbookReader.installed() : Optional.empty();
        if (workbooks.isPresent()) {
            WorkbookRows.read(workbooks.get(), first, in, survey.options().sheet(), forms, intake);
        } else {
            intake.refuse(Problem.at(Place.NONE, kind.message()));
        }
    }

    private static String shown(char separator) {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    /** Reads to the end of the stream, which begins with a header unless the lines have one; false if it had to stop before. */
    boolean parse(InputStream in, CsvLines lines, Intake intake) throws IOException {
        try (CsvReader<CsvLines> csv = CsvReader.builder()
                .fieldSeparator(lines.separator())
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

    private static boolean readHeader(Iterator<CsvLines> records, CsvLines lines, Intake intake) throws IOException {
        HeaderRows top = lines.forms().header();
        while (top.isAbove(lines.sheetRow() + 1) && hasNext(records)) {
            records.next();
            top.take(lines.sheetRow(), lines.names(), lines.line());
        }
        boolean utf8 = top.names().stream().allMatch(name -> RowForm.isUtf8(name) && name.indexOf(0) < 0);
        if (!utf8) {
            refuse(top.line(), CsvProblem.HEADER_NOT_UTF8.with(), intake);
            return false;
        }
        List<Problem> wrong = top.problems();
        wrong.forEach(intake::refuse);
        if (wrong.isEmpty()) {
            lines.endHeader(top);
            lines.pass(lines.forms().form(lines));
        }
        return wrong.isEmpty();
    }

    /** Has another thread's rows go where they can wait for their turn. */
    CsvLines apart(CsvLines lines, SeparateRows rows) {
        CsvLines own = lines.below();
        own.pass(RowForm.of(survey.options(), answers, own, rows.intake()));
        return own;
    }

    private static boolean readRows(Iterator<CsvLines> records, CsvLines lines) throws IOException {
        while (next(records)) {
            lines.endRow();
        }
        lines.finish();
        return true;
    }

    /** Goes to the next line that holds something. */
    private static boolean next(Iterator<CsvLines> iterator) throws IOException {
        while (hasNext(iterator)) {
            if (!iterator.next().isBlankLine()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNext(Iterator<CsvLines> iterator) throws IOException {
        try {
            return iterator.hasNext();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static Message unreadable(CsvParseException e) {
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
