package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads survey answers from a CSV file in the wide form: a header, then one respondent a row.
 *
 * <p>Each item has a column, which is named after the item's id unless {@link #withColumn} says otherwise. A cell holds the value of
 * a level; a blank cell is {@linkplain AnswerKind#UNANSWERED unanswered}; other kinds of answer are written as {@link #withAnswer}
 * says. Spaces around a value are left out of account. Columns that nobody named are not read.
 *
 * <p>Files are UTF-8, with or without a byte order mark. A row with more or fewer fields than the header, a value off the scale, an
 * unknown text: each is a problem with its row and column, and a file with a problem gives no table.
 */
public final class SurveyCsv {
    private final Instrument instrument;
    private final Map<ItemId, String> columns;
    private final Map<String, AnswerKind> answers;
    private final Special special;

    private SurveyCsv(
            Instrument instrument, Map<ItemId, String> columns, Map<String, AnswerKind> answers, Special special) {
        this.instrument = instrument;
        this.columns = columns;
        this.answers = answers;
        this.special = special;
    }

    /**
     * A reader for answers to an instrument: comma-separated, a column for each item under its id, no groups, ids or weights.
     *
     * @param instrument what was asked
     * @return the reader
     */
    public static SurveyCsv of(Instrument instrument) {
        Special none = new Special(',', Optional.empty(), Optional.empty(), Optional.empty());
        return new SurveyCsv(Objects.requireNonNull(instrument, "instrument"), Map.of(), Map.of(), none);
    }

    /**
     * Finds an item under another name.
     *
     * @param item the item
     * @param column the name of its column in the header
     * @return the changed copy
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public SurveyCsv withColumn(ItemId item, String column) {
        instrument.indexOf(item);
        Map<ItemId, String> more = new HashMap<>(columns);
        more.put(item, Codes.name("column", column, 1000).strip());
        return new SurveyCsv(instrument, Map.copyOf(more), answers, special);
    }

    /**
     * Reads a text as another kind of answer, for instance {@code "n/a"} or {@code "99"}.
     *
     * @param text the text of a cell, without spaces around it
     * @param kind what it means
     * @return the changed copy
     * @throws IllegalArgumentException if the kind is answered, which has values instead
     */
    public SurveyCsv withAnswer(String text, AnswerKind kind) {
        Codes.name("text", text, 1000);
        if (kind == AnswerKind.ANSWERED) {
            throw new IllegalArgumentException("'" + text + "' cannot mean answered; name another kind of answer");
        }
        Map<String, AnswerKind> more = new HashMap<>(answers);
        more.put(text.strip(), kind);
        return new SurveyCsv(instrument, columns, Map.copyOf(more), special);
    }

    /**
     * Reads the group of each respondent; a blank cell means no group.
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withGroupColumn(String column) {
        return with(new Special(special.separator(), Optional.of(column.strip()), special.id(), special.weight()));
    }

    /**
     * Reads the id of each respondent, and has tables keep it; a blank cell means no id.
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withIdColumn(String column) {
        return with(new Special(special.separator(), special.group(), Optional.of(column.strip()), special.weight()));
    }

    /**
     * Reads the weight of each respondent; a blank cell is a problem.
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withWeightColumn(String column) {
        return with(new Special(special.separator(), special.group(), special.id(), Optional.of(column.strip())));
    }

    /**
     * Reads files whose fields are separated by another character, such as a semicolon.
     *
     * @param separator the character
     * @return the changed copy
     * @throws IllegalArgumentException if the character is a quote, a line break, a letter, a digit, or part of a number
     */
    public SurveyCsv withSeparator(char separator) {
        if ("\".-+'".indexOf(separator) >= 0
                || separator == '\n'
                || separator == '\r'
                || Character.isLetterOrDigit(separator)) {
            throw new IllegalArgumentException(
                    "this character cannot separate fields; use a comma, a semicolon or a tab");
        }
        return with(new Special(separator, special.group(), special.id(), special.weight()));
    }

    private SurveyCsv with(Special changed) {
        return new SurveyCsv(instrument, columns, answers, changed);
    }

    /**
     * Reads a file into a table.
     *
     * @param file the file
     * @return the table
     * @throws IOException if the file cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public ResponseTable read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readTable(in, file.toString());
        }
    }

    /**
     * Reads a stream into a table, to its end; the stream stays open.
     *
     * @param in the stream
     * @return the table
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem
     */
    public ResponseTable read(InputStream in) throws IOException {
        return readTable(in, "the survey");
    }

    private ResponseTable readTable(InputStream in, String what) throws IOException {
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        if (special.id().isPresent()) {
            table.keepIds();
        }
        new SurveyReader(this, what).read(in, table::add);
        return table.build();
    }

    /**
     * Reads a stream one respondent at a time, in constant memory; the stream stays open.
     *
     * @param in the stream
     * @param consumer takes each response; once a problem was found it gets no more
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem, after the whole stream was read: what the consumer made
     *     of the first responses is then to be thrown away
     */
    public void read(InputStream in, Consumer<Response> consumer) throws IOException {
        new SurveyReader(this, "the survey").read(in, consumer);
    }

    Instrument instrument() {
        return instrument;
    }

    Map<String, AnswerKind> answers() {
        return answers;
    }

    Special special() {
        return special;
    }

    String column(ItemId item) {
        return columns.getOrDefault(item, item.value());
    }

    /** How fields are separated, and the columns that hold no item. */
    record Special(char separator, Optional<String> group, Optional<String> id, Optional<String> weight) {}
}
