package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.BulkSource;
import io.github.serviceexcellence.intake.Input;
import io.github.serviceexcellence.intake.IntakeProblem;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.CommonProblem;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.table.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads survey answers from CSV files in the wide form: a header, then one respondent a row; or in the {@linkplain #withLongForm long
 * form}, one answer a row.
 *
 * <p>Each item has a column, which is named after the item's id unless {@link #withColumn} says otherwise. A cell holds the value of
 * a level, or the code of a choice; of several choices their codes, with a {@linkplain #withChoiceSeparator semicolon} between them. A
 * blank cell is {@linkplain AnswerKind#UNANSWERED unanswered}; other kinds of answer are written as {@link #withAnswer} says, or as the
 * label of a way of not answering that the item {@linkplain io.github.serviceexcellence.instrument.Item#offers() offers}, in any of its
 * languages. Spaces around a value are left out of account. Columns that nobody named are not read.
 *
 * <p>An item that asks for text may have a column or not, unless {@link #withColumn} names one. Tables and summaries hold no text, so that
 * it is not looked at for them; {@link #read(InputStream, Consumer)} passes it on. A text of nothing but spaces and line breaks is blank.
 *
 * <p>Files are UTF-8, with or without a byte order mark. A row with more or fewer fields than the header, a value off the scale, an
 * unknown text: each is a problem with its row and column, and a file with a problem gives no table. A header has at most 65,536
 * columns, a field at most 1,048,576 characters, of which a doubled quote is one, a row at most 268,435,456 fields. A number is written in
 * digits 0 to 9, as 4, +4, 4.0 or 4e0; digits of other scripts are no numbers.
 *
 * <p>A thread that is interrupted reads no further, stays interrupted, and gets a {@link java.util.concurrent.CancellationException}.
 *
 * <p>{@link #read(Path)} makes a table of one file; {@link #from(Path, Path...)} reads files of any number and size, into a table or
 * a summary, and offers the choices of {@link ResponseSource}.
 */
public final class SurveyCsv {
    private static final int MOST_LEVELS = 20;

    private final TableOptions options;
    private final char separator;

    private SurveyCsv(TableOptions options, char separator) {
        this.options = options;
        this.separator = separator;
    }

    /**
     * A reader for answers to an instrument: comma-separated, a column for each item under its id, no groups, ids or weights.
     *
     * @param instrument what was asked
     * @return the reader
     */
    public static SurveyCsv of(Instrument instrument) {
        return new SurveyCsv(TableOptions.of(Objects.requireNonNull(instrument, "instrument")), ',');
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
        options.instrument().indexOf(item);
        Map<ItemId, String> more = new HashMap<>(options.columns());
        more.put(item, Codes.name(Word.of("column", "kolom"), column, 1000).strip());
        return with(options.withColumns(more));
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
        Codes.name(Word.of("text", "tekst"), text, 1000);
        if (kind == AnswerKind.ANSWERED) {
            throw InvalidInputException.of(CsvProblem.ANSWERED.with(Codes.shorten(text)));
        }
        Map<String, AnswerKind> more = new HashMap<>(options.answers());
        more.put(text.strip(), kind);
        return with(options.withAnswers(more));
    }

    /**
     * Reads the group of each respondent; a blank cell means no group. Groups within groups have a column for each level: {@link
     * #withBreakdown}, with the breakdown "group".
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withGroupColumn(String column) {
        return withBreakdown(Breakdown.GROUP.name(), column);
    }

    /**
     * Reads to which unit of a breakdown each respondent belongs, from one column, or from one for each level, such as division, department
     * and team. A blank cell ends the path: who has a division only is in the division. A cell that is filled below a blank one is a
     * problem.
     *
     * @param name the name of the {@linkplain Breakdown breakdown}; one that was given before is read from these columns now
     * @param columns the names of the columns from the outermost level to the innermost, 1 to 20
     * @return the changed copy
     * @throws IllegalArgumentException if the name is no name of a breakdown, or there are no columns or too many
     */
    public SurveyCsv withBreakdown(String name, String... columns) {
        if (columns.length < 1 || columns.length > MOST_LEVELS) {
            throw InvalidInputException.of(CsvProblem.LEVELS.with(columns.length, MOST_LEVELS));
        }
        Map<Breakdown, List<String>> more = new LinkedHashMap<>(options.breakdowns());
        more.put(Breakdown.of(name), Arrays.stream(columns).map(String::strip).toList());
        return with(options.withBreakdowns(more));
    }

    /**
     * Reads the id of each respondent, and has tables keep it; a blank cell means no id.
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withIdColumn(String column) {
        return with(options.withId(column.strip()).withKeepsIds(true));
    }

    /**
     * Reads the weight of each respondent; a blank cell is a problem.
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withWeightColumn(String column) {
        return with(options.withWeight(column.strip()));
    }

    /**
     * Leaves out respondents of weight 0 rather than refuse them; the {@linkplain io.github.serviceexcellence.document.Reading#weightless()
     * reading} tells how many. They are read all the same, so that a fault in their rows is told.
     *
     * @return the changed copy
     */
    public SurveyCsv withZeroWeightsLeftOut() {
        return with(options.withWeightChoices(options.weightChoices().leavingOutZero()));
    }

    /**
     * Rounds weights of more than six decimals as {@link io.github.serviceexcellence.response.Weight#from} does rather than refuse them;
     * the {@linkplain io.github.serviceexcellence.document.Reading#roundedWeights() reading} tells how many. A weight that is rounded to 0
     * is refused, or left out with {@link #withZeroWeightsLeftOut()}.
     *
     * @return the changed copy
     */
    public SurveyCsv withWeightsRounded() {
        return with(options.withWeightChoices(options.weightChoices().rounding()));
    }

    /**
     * Reads in whose voice each respondent answers, by the {@linkplain Voice#code() code} of the voice; a blank cell means that it is not
     * known. What is not asked of that voice is {@linkplain AnswerKind#NOT_SHOWN not shown}; an answer to it is a problem.
     *
     * @param column the name of the column
     * @return the changed copy
     * @throws IllegalArgumentException if one voice was given for all
     */
    public SurveyCsv withVoiceColumn(String column) {
        requireOneVoice(options.voice().isEmpty());
        return with(options.withVoiceColumn(column.strip()));
    }

    /**
     * Has all respondents answer in one voice, as {@link #withVoiceColumn} has each answer in its own.
     *
     * @param voice the voice
     * @return the changed copy
     * @throws IllegalArgumentException if no item is asked of that voice, or a column with voices was named
     */
    public SurveyCsv withVoice(Voice voice) {
        requireOneVoice(options.voiceColumn().isEmpty());
        if (!options.instrument().voices().contains(Objects.requireNonNull(voice, "voice"))) {
            String asked =
                    options.instrument().voices().stream().map(Voice::code).collect(Collectors.joining(", "));
            throw InvalidInputException.of(CommonProblem.UNKNOWN_VOICE.with(options.instrument(), voice.code(), asked));
        }
        return with(options.withVoice(voice));
    }

    private static void requireOneVoice(boolean holds) {
        if (!holds) {
            throw InvalidInputException.of(CsvProblem.TWO_VOICES.with());
        }
    }

    /**
     * Reads several choices in a cell with another character between them; without this call it is a semicolon. One more at the end does
     * no harm.
     *
     * @param separator the character
     * @return the changed copy
     * @throws IllegalArgumentException if the character can stand in a code, is a quote, a space or a line break
     */
    public SurveyCsv withChoiceSeparator(char separator) {
        if ("\"._-".indexOf(separator) >= 0
                || Character.isWhitespace(separator)
                || Character.isLetterOrDigit(separator)) {
            throw InvalidInputException.of(CsvProblem.CHOICE_SEPARATOR.with());
        }
        return with(options.withChoiceSeparator(separator));
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
            throw InvalidInputException.of(CsvProblem.SEPARATOR.with());
        }
        return new SurveyCsv(options, separator);
    }

    private SurveyCsv with(TableOptions changed) {
        return new SurveyCsv(changed, separator);
    }

    /**
     * Reads files in the long form, one answer a row: whose it is, the item, and the value.
     *
     * <p>The rows of one respondent stand together, in any order; an item without a row, or with a blank value, is unanswered. What
     * stands in the item's column is the item's id, or the name that {@link #withColumn} gives it. Several choices stand in one row. A
     * weight, a voice and units are the same in all rows of a respondent.
     *
     * <p>An unknown item, a second row for an item, a unit, weight or voice that differs, an id that is blank: each is a fault of the
     * whole respondent. So is an id that comes back after others, since half of the answers would count as somebody else's; to know it,
     * {@linkplain io.github.serviceexcellence.document.Duplicates up to 43 bytes} are kept for each respondent. Who is sure of the order
     * may read in constant memory with {@code withDuplicates(Duplicates.UNCHECKED)}.
     *
     * <p>If faults are skipped, a row that does not tell whose it is costs the respondents above and below it. Of a respondent who comes
     * back, the rows up to there count, as if the rest were unanswered: they were passed on when the next respondent began, and cannot
     * be taken back. The {@linkplain io.github.serviceexcellence.document.Reading#problems() problems} tell about it; sort the rows by
     * respondent before reading.
     *
     * @param id the name of the respondent's column; tables keep the ids only after {@link #withIdColumn}
     * @param item the name of the item's column
     * @param value the name of the value's column
     * @return the changed copy
     */
    public SurveyCsv withLongForm(String id, String item, String value) {
        boolean kept = options.keepsIds() && options.id().equals(Optional.of(id.strip()));
        return with(options.withId(id.strip())
                .withKeepsIds(kept)
                .withLongForm(new TableOptions.AnswerColumns(item.strip(), value.strip())));
    }

    /**
     * Files to read as one.
     *
     * @param first a file
     * @param more further files
     * @return what reads them
     */
    public ResponseSource from(Path first, Path... more) {
        return from(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
    }

    /**
     * Files to read as one.
     *
     * @param files one file or more
     * @return what reads them
     * @throws IllegalArgumentException if there is no file
     */
    public ResponseSource from(List<Path> files) {
        return source(files.stream().map(Input::of).toList());
    }

    /**
     * A stream to read, to its end.
     *
     * @param in the stream, which stays open
     * @return what reads it, once
     */
    public ResponseSource from(InputStream in) {
        return source(List.of(Input.of(IntakeProblem.SURVEY.with(), in)));
    }

    private BulkSource source(List<Input> inputs) {
        return BulkSource.of(new SurveyReader(this), inputs);
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
        return from(file).table().result();
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
        return from(in).table().result();
    }

    /**
     * Reads a stream one respondent at a time, in constant memory but for the ids that {@linkplain #withLongForm the long form} remembers;
     * the stream stays open.
     *
     * @param in the stream
     * @param consumer takes each response; once a problem was found it gets no more
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem, after the whole stream was read: what the consumer made
     *     of the first responses is then to be thrown away
     * @throws IllegalStateException if there are more respondents in the long form than {@link
     *     io.github.serviceexcellence.document.Duplicates} can tell apart
     */
    public void read(InputStream in, Consumer<Response> consumer) throws IOException {
        source(List.of(Input.of(IntakeProblem.SURVEY.with(), in))).forEach(consumer);
    }

    TableOptions options() {
        return options;
    }

    char separator() {
        return separator;
    }
}
