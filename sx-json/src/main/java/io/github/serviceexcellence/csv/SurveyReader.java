package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.internal.Problems;
import io.github.serviceexcellence.document.internal.Utf8;
import io.github.serviceexcellence.response.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One reading of one file: the header decides what each column is, then rows follow. */
final class SurveyReader {
    /** Characters that one field may take: room for long comments in columns that are not read. */
    private static final int MOST_FIELD = 1 << 20;

    /** The parser names the line, which the problem does already. */
    private static final Pattern PLACE = Pattern.compile(" \\(record starting at line \\d+\\)");

    private final SurveyCsv survey;
    private final String what;
    private final Problems problems = new Problems();

    SurveyReader(SurveyCsv survey, String what) {
        this.survey = survey;
        this.what = what;
    }

    void read(InputStream in, Consumer<Response> consumer) throws IOException {
        RowHandler rows = new RowHandler(survey, problems);
        try (CsvReader<RowHandler> csv = CsvReader.builder()
                .fieldSeparator(survey.special().separator())
                // rows of the wrong length are told like all other problems, and reading goes on
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                // in a file of one column an empty line is a respondent who left the one item blank
                .skipEmptyLines(false)
                // a quote that is never closed would swallow the rest of the file
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_FIELD)
                .build(rows, leftOpen(Utf8.unmarked(in)), StandardCharsets.UTF_8)) {
            readRows(csv.iterator(), rows, consumer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            problems.add(new Problem("", rows.line(), 0, unreadable(e)));
        }
        problems.throwIfAny(what);
    }

    /** The parser's words, without those that mean something to programmers only. */
    private static String unreadable(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = Objects.requireNonNullElse(cause.getMessage(), "it is no CSV");
        if (message.contains("buffer")) {
            message = "a field is longer than " + MOST_FIELD + " characters; a closing quote may be missing";
        } else if (message.startsWith("Unclosed")) {
            message = "a quote is opened and never closed";
        }
        return "the row that begins here cannot be read: "
                + PLACE.matcher(message).replaceAll("");
    }

    private void readRows(Iterator<RowHandler> iterator, RowHandler rows, Consumer<Response> consumer) {
        if (!next(iterator)) {
            problems.add(new Problem("", 1, 0, "the file is empty; expected a header with a column for each item"));
            return;
        }
        rows.endHeader();
        if (problems.count() > 0) {
            return;
        }
        long header = rows.line();
        if (!next(iterator)) {
            problems.add(new Problem("", header, 0, "there is a header but no row below it"));
            return;
        }
        do {
            rows.endRow();
            if (problems.count() == 0) {
                consumer.accept(rows.response());
            }
        } while (next(iterator));
    }

    /** Goes to the next line that holds something. */
    private static boolean next(Iterator<RowHandler> iterator) {
        while (iterator.hasNext()) {
            if (!iterator.next().isBlankLine()) {
                return true;
            }
        }
        return false;
    }

    /** The caller opened the stream and the caller closes it. */
    private static InputStream leftOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return in.read(bytes, offset, length);
            }

            @Override
            public void close() {}
        };
    }
}
