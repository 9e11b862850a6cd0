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
import io.github.serviceexcellence.table.AnswerOptions;
import io.github.serviceexcellence.table.ColumnName;
import io.github.serviceexcellence.table.OptionRules;
import io.github.serviceexcellence.table.RowOptions;
import io.github.serviceexcellence.table.TableOptions;
import io.github.serviceexcellence.table.UnitOptions;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
 * languages. Columns that nobody named are not read.
 *
 * <p>The number of a level is read in any usual form: 4, +4, 4.0 or 4e0; with its label behind it, as {@code 4 - Agree}, {@code 4. Agree},
 * {@code 4: Agree}, {@code 4) Agree}, {@code 4 = Agree} or {@code 4 (Agree)}, in any language of the instrument; of a level without a label
 * with words behind one of these signs and a space, but not in brackets, without a digit among them or the name of a month in front, which a
 * spreadsheet may have made of a number; behind the apostrophe that keeps spreadsheets from reckoning, as {@code '-2}; in brackets, as
 * {@code [4]}. A label
 * that is not the one of that level is a problem. White space of any kind around a value is left out of account, and so are characters that
 * nobody sees, such as a byte order mark. Digits of other scripts are no numbers.
 *
 * <p>What is wrong with the answers of a file is told when it ends. Texts that are one misreading of whole columns, such as labels, codes
 * or numbers from 0, are one problem then, which names the option that would read them.
 *
 * <p>An item that asks for text may have a column or not, unless {@link #withColumn} names one. Tables and summaries hold no text, so that
 * it is not looked at for them; {@link #read(InputStream, Consumer)} passes it on. A text of nothing but spaces and line breaks is blank.
 *
 * <p>The first line that holds something is the header, unless {@link #withHeaderLine} says otherwise. A row of blank fields is nobody's
 * answer and is {@linkplain io.github.serviceexcellence.document.Reading#blank() counted apart}, except in a table of one column; an empty
 * line is no row. Separators at the end of the header or of rows do no harm: columns at the end that have no name are left out of account
 * where they are blank.
 *
 * <p>Files are UTF-8, unless {@link #withCharset} or a byte order mark says otherwise. A workbook is read where the artifact {@code
 * sx-excel} is present; other kinds of file are told by their kind. A row with more or fewer fields than the header, a value off the scale, an
 * unknown text: each is a problem with its row and column, and a file with a problem gives no table. A header has at most 65,536
 * columns, a field at most 1,048,576 characters, of which a doubled quote is one, a row at most 268,435,456 fields.
 *
 * <p>A thread that is interrupted reads no further, stays interrupted, and gets a {@link java.util.concurrent.CancellationException}.
 *
 * <p>{@link #read(Path)} makes a table of one file; {@link #from(Path, Path...)} reads files of any number and size, into a table or
 * a summary, and offers the choices of {@link ResponseSource}.
 */
public final class SurveyCsv extends TableOptions.OfSurvey {
    private static final int MOST_LEVELS = 20;

    private final TableOptions options;
    private final Optional<Character> separator;
    private final Charset charset;

    private SurveyCsv(TableOptions options, Optional<Character> separator, Charset charset) {
        this.options = options;
        this.separator = separator;
        this.charset = charset;
    }

    /**
     * A reader for answers to an instrument: comma-separated, a column for each item under its id, no groups, ids or weights.
     *
     * @param instrument what was asked
     * @return the reader
     */
    public static SurveyCsv of(Instrument instrument) {
        return new SurveyCsv(
                TableOptions.of(Objects.requireNonNull(instrument, "instrument")),
                Optional.empty(),
                StandardCharsets.UTF_8);
    }

    /**
     * Looks at the beginning of a file, at most 1 MiB and 2,000 rows of it, and proposes options that fit it: the character set, the
     * separator, the row of the header, the columns of items, what texts mean, the columns of ids, groups and weights. Nothing is applied,
     * and what nobody can know from the file is told as {@linkplain Detection#open() open}. A file that is no CSV, or that is damaged, gives
     * no proposal and says so there.
     *
     * <p>A file that can be read as it is gives no proposals, except for columns that the reader may use besides, such as that of the group.
     *
     * @param file the file, which may be packed with gzip
     * @param instrument what was asked
     * @return the proposals, the same for the same file
     * @throws IOException if the file cannot be read
     */
    public static Detection detect(Path file, Instrument instrument) throws IOException {
        return Detection.of(Objects.requireNonNull(file, "file"), Objects.requireNonNull(instrument, "instrument"));
    }

    /**
     * Finds an item under another name. A question that stands in several columns, as it does when it was asked in two branches, has the
     * answer of the first that is filled; two that are filled and say different things are a problem. One that says {@linkplain
     * AnswerKind#NOT_SHOWN not shown} counts only where no other says more. In the long form the names are those that stand in the column
     * of the item; there two rows that are filled are a problem.
     *
     * <p>A name here, and wherever a column is named, is compared with white space folded to one space and without invisible characters, so
     * that {@code "Team (one answer)"} is also found where a line break stands in it. A column without a name, or one of several of one
     * name, is named by its position: {@code "#3"} is the third, unless a column bears that name.
     *
     * @param item the item
     * @param column the name of its column in the header
     * @param more the names of further columns of the same question
     * @return the changed copy
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public SurveyCsv withColumn(ItemId item, String column, String... more) {
        options.instrument().indexOf(item);
        Map<ItemId, List<String>> columns = new HashMap<>(options.columns());
        columns.put(
                item,
                Stream.concat(Stream.of(column), Arrays.stream(more))
                        .map(SurveyCsv::column)
                        .toList());
        return with(options.withColumns(columns));
    }

    /**
     * Reads a rating from a column for each level, as some tools write it: the level whose column holds {@code 1}, {@code true},
     * {@code yes}, {@code x} (in capitals too), or the level itself is the answer; columns that are blank or hold {@code 0}, {@code false}
     * or {@code no} are not, whatever the level is called. None of them is unanswered, two are a problem. A 0 in the column of the level
     * that goes by 0 is a problem if the item has other columns for levels and no mark stands in them, for it may be the level itself. To
     * be called once for each level: who chose one without a column counts as unanswered, and the {@linkplain
     * io.github.serviceexcellence.document.Reading#notes() reading} tells which those are. A text with the meaning of another kind of
     * answer has it here too, before all else.
     *
     * <p>The item needs no other column; one that {@link #withColumn} names must say the same, where it is filled.
     *
     * @param item a rating
     * @param level the value of a level
     * @param column the name of the column of this level
     * @return the changed copy
     * @throws IllegalArgumentException if the item has no such level
     */
    public SurveyCsv withLevelColumn(ItemId item, BigDecimal level, String column) {
        return with(options.withMarks(
                plus(options.marks(), OptionRules.mark(options.instrument(), item, level, column(column)))));
    }

    /**
     * Reads one or several choices from a column for each choice, as {@link #withLevelColumn} reads a rating: {@code 0} or {@code false}
     * in the column of a choice {@code no} says that it was not chosen, and {@code no} alone is a problem there. Of several choices any
     * number may be marked; none is unanswered.
     *
     * @param item an item with choices
     * @param choice the code of a choice
     * @param column the name of the column of this choice
     * @return the changed copy
     * @throws IllegalArgumentException if the item has no such choice
     */
    public SurveyCsv withChoiceColumn(ItemId item, String choice, String column) {
        return with(options.withMarks(
                plus(options.marks(), OptionRules.mark(options.instrument(), item, choice, column(column)))));
    }

    private static String column(String name) {
        return Codes.name(Word.of("name of a column", "naam van een kolom"), ColumnName.fold(name), 1000);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
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
        return answers(OptionRules.plus(options.answers(), Optional.empty(), text, kind));
    }

    /**
     * Reads a text as another kind of answer to one item, whatever it means elsewhere.
     *
     * @param item the item
     * @param text the text of a cell, without spaces around it
     * @param kind what it means
     * @return the changed copy
     * @throws IllegalArgumentException if the kind is answered, which has values instead, or the instrument has no such item
     */
    public SurveyCsv withAnswer(ItemId item, String text, AnswerKind kind) {
        options.instrument().indexOf(item);
        return answers(OptionRules.plus(options.answers(), Optional.of(item), text, kind));
    }

    /**
     * Reads a text or a code as a level of every rating that has it: {@code withLevel("A4", BigDecimal.valueOf(4))}, {@code
     * withLevel("5 - Helemaal wel", BigDecimal.valueOf(5))}. What was said of one item wins over what was said of all. A text that is also
     * the number or label of another level is a problem of every file.
     *
     * @param text the text of a cell, without spaces around it
     * @param level the value of the level
     * @return the changed copy
     * @throws IllegalArgumentException if no item has such a level
     */
    public SurveyCsv withLevel(String text, BigDecimal level) {
        return answers(OptionRules.plus(options, Optional.empty(), text, level));
    }

    /**
     * Reads a text or a code as a level of one rating, whatever it means elsewhere.
     *
     * @param item the item
     * @param text the text of a cell, without spaces around it
     * @param level the value of the level
     * @return the changed copy
     * @throws IllegalArgumentException if the item has no such level
     */
    public SurveyCsv withLevel(ItemId item, String text, BigDecimal level) {
        return answers(OptionRules.plus(options, Optional.of(item), text, level));
    }

    /**
     * Reads a text or a code as a choice of an item.
     *
     * @param item the item
     * @param text the text of a cell, or of one of several choices in it, without spaces around it
     * @param choice the code of the choice
     * @return the changed copy
     * @throws IllegalArgumentException if the item has no such choice
     */
    public SurveyCsv withChoice(ItemId item, String text, String choice) {
        return answers(OptionRules.plus(options, item, text, choice));
    }

    /**
     * Reads the label of a level as that level, and the label of a choice as that choice, in any language of the instrument. Values and
     * codes are read as before. A label that two levels of one scale share, or that is the number of another level, says nothing, and is
     * a problem where it stands; so is a field of several choices that can be cut in more than one way.
     *
     * @return the changed copy
     */
    public SurveyCsv withLabels() {
        return answers(options.answers().withLabels(true));
    }

    /**
     * Leaves case and white space out of account where a text is compared with a label, a code or a text that was given a meaning: with
     * {@code withAnswer("n.v.t.", ...)} also {@code "N.v.t."} and {@code "n. v. t."}. Two texts of different meaning that differ in nothing
     * else say nothing, and are a problem where they stand. A label behind the number of its level is compared so in any case.
     *
     * @return the changed copy
     */
    public SurveyCsv withCaseAndSpaceIgnored() {
        return answers(options.answers().withLoose(true));
    }

    /**
     * Reads whole numbers as the codes of levels, which begin with another number than their values do: with {@code withFirstCode(0)} the
     * code 0 is the lowest level of every rating, 1 the next, and so on. Values are no answers then.
     *
     * @param code the code of the lowest level
     * @return the changed copy
     */
    public SurveyCsv withFirstCode(int code) {
        return answers(options.answers().withFirstCode(code));
    }

    /**
     * Reads whole numbers as the codes of levels of one rating, whatever the codes are elsewhere.
     *
     * @param item a rating
     * @param code the code of its lowest level
     * @return the changed copy
     * @throws IllegalArgumentException if the instrument has no such item, or it is no rating
     */
    public SurveyCsv withFirstCode(ItemId item, int code) {
        Map<ItemId, Integer> more = new HashMap<>(options.answers().firstCodes());
        more.put(OptionRules.rating(options.instrument(), item), code);
        return answers(options.answers().withFirstCodes(more));
    }

    /**
     * Reads 7,5 as seven and a half: in answers, weights, durations. Numbers with a point are read as before. Where commas separate the
     * fields, such a number stands in quotes.
     *
     * @return the changed copy
     */
    public SurveyCsv withDecimalComma() {
        return answers(options.answers().withDecimalComma(true));
    }

    /**
     * Turns the answers to a rating round while reading, since the file was turned round already: the lowest value becomes the highest.
     * For an item that is {@linkplain io.github.serviceexcellence.instrument.Direction worded in reverse}, of which a tool has written 6 - x
     * for x; scoring turns it round once more.
     *
     * @param item a rating
     * @return the changed copy
     * @throws IllegalArgumentException if the instrument has no such item, it is no rating, or its scale is not the same from both ends
     */
    public SurveyCsv withRecoded(ItemId item) {
        List<ItemId> more = Stream.concat(
                        options.answers().recoded().stream(),
                        Stream.of(OptionRules.symmetric(options.instrument(), item)))
                .distinct()
                .toList();
        return answers(options.answers().withRecoded(more));
    }

    /**
     * Finds the header further down, below lines with a title or a period, which may have any number of fields. Rows are counted from 1
     * as a spreadsheet shows them: a line break within quotes begins no new row, a blank line is a row, and a first line {@code sep=;} is
     * none. A blank row is no header: the first below it is.
     *
     * <p>A header that lacks columns is a problem; if one of the first fifty rows has them all, it says which.
     *
     * @param row the row of the header
     * @return the changed copy
     * @throws IllegalArgumentException if the row is below 1, or answers are to begin above it
     */
    public SurveyCsv withHeaderLine(int row) {
        OptionRules.requireRows(row, options.firstRow());
        return with(options.withHeaderRow(row));
    }

    /**
     * Begins with the answers further down, below further lines of the header such as the texts of the questions: {@code
     * withDataFrom(4)} for an export of Qualtrics. Rows are counted as {@link #withHeaderLine} says. Without this call rows that look like
     * such lines are one problem: the first of all, each answer in them a text of its own that means nothing, above a row with answers.
     *
     * @param row the row where the answers begin
     * @return the changed copy
     * @throws IllegalArgumentException if the header stands there or below
     */
    public SurveyCsv withDataFrom(int row) {
        OptionRules.requireRows(options.headerRow(), OptionalInt.of(row));
        return with(options.withFirstRow(row));
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
     * <p>White space and invisible characters around the name of a unit are left out of account in any script, and what can be written in
     * composed characters is. All else makes another unit; but names within the same unit that {@linkplain #withUnitName look alike} are
     * told in the {@linkplain io.github.serviceexcellence.document.Reading#notes() reading}, so that nobody takes one team for two.
     *
     * @param name the name of the {@linkplain Breakdown breakdown}; one that was given before is read from these columns now
     * @param columns the names of the columns from the outermost level to the innermost, 1 to 20
     * @return the changed copy
     * @throws IllegalArgumentException if the name is no name of a breakdown, there are no columns or too many, or there are several and a
     *     character separates its units or levels
     */
    public SurveyCsv withBreakdown(String name, String... columns) {
        if (columns.length < 1 || columns.length > MOST_LEVELS) {
            throw InvalidInputException.of(CsvProblem.LEVELS.with(columns.length, MOST_LEVELS));
        }
        List<String> folded = Arrays.stream(columns).map(SurveyCsv::column).toList();
        return units(OptionRules.plus(options.units(), Breakdown.of(name), folded));
    }

    /**
     * Reads a text in the column of a unit as a blank: {@code withNoUnit("NA", "-")}. In a cell with several units or with a path it is one
     * that is not there. Case counts, unless {@link #withCaseAndSpaceIgnored} says otherwise.
     *
     * @param texts the texts, without spaces around them
     * @return the changed copy
     */
    public SurveyCsv withNoUnit(String... texts) {
        List<String> more = Stream.concat(
                        options.units().noUnit().stream(), Arrays.stream(texts).map(String::strip))
                .distinct()
                .toList();
        return units(options.units().withNoUnit(more));
    }

    /**
     * Reads the name of a unit as another: {@code withUnitName("group", "noord", "Noord")}. In a breakdown of several levels it holds at
     * each, whatever is above. What is read is the name itself: it is not looked up once more, so that two names can be exchanged.
     *
     * <p>Names within the same unit that differ in case, accents, white space, punctuation or the zeros of a whole number only are told in
     * the {@linkplain io.github.serviceexcellence.document.Reading#notes() reading}: perhaps they are one unit, which only the caller knows.
     *
     * @param breakdown the name of the breakdown
     * @param written the name as it is written, exactly but for spaces around it
     * @param name the name to read
     * @return the changed copy
     * @throws IllegalArgumentException if a name is no name of a breakdown or unit
     */
    public SurveyCsv withUnitName(String breakdown, String written, String name) {
        return units(OptionRules.plus(options.units(), Breakdown.of(breakdown), written, name));
    }

    /**
     * Reads several units from one field, such as {@code Balie, Kassa}: the respondent belongs to each, and counts once in the whole. A
     * blank between two separators is no unit, and the same unit twice is one. A name that holds the separator cannot be written.
     *
     * <p>Such units overlap, which the floor of a {@linkplain io.github.serviceexcellence.privacy.Publication publication} takes into
     * account.
     *
     * @param breakdown the name of the breakdown
     * @param separator what stands between the units
     * @return the changed copy
     * @throws IllegalArgumentException if the breakdown has several columns, the character also separates the levels of its paths, or is a
     *     letter, a digit, a space or a quote
     */
    public SurveyCsv withUnitSeparator(String breakdown, char separator) {
        return units(OptionRules.withUnitSeparator(options.units(), Breakdown.of(breakdown), separator));
    }

    /**
     * Reads the path of a unit from one field, such as {@code Zorg / Team 7}, from the outermost level to the innermost. Blank levels at its
     * end are none; one that stands above another is a problem.
     *
     * @param breakdown the name of the breakdown
     * @param separator what stands between the levels
     * @return the changed copy
     * @throws IllegalArgumentException if the breakdown has several columns, the character also separates its units, or is a letter, a
     *     digit, a space or a quote
     */
    public SurveyCsv withPathSeparator(String breakdown, char separator) {
        return units(OptionRules.withPathSeparator(options.units(), Breakdown.of(breakdown), separator));
    }

    /**
     * Reads 3.0 as the unit 3: statistical programs write the numbers of teams that way as soon as one is missing. 3.5 stays what it is. A
     * {@linkplain #withUnitName name} or a {@linkplain #withNoUnit text without unit} that was given for 3 holds for 3.0 too.
     *
     * @return the changed copy
     */
    public SurveyCsv withWholeNumberUnits() {
        return units(options.units().withWholeNumbers(true));
    }

    /**
     * Counts only rows with one of these texts in a column, such as {@code withRowsWhere("Finished", "1", "True")}; the {@linkplain
     * io.github.serviceexcellence.document.Reading#leftOut() reading} tells how many were left out. The column may serve as something else
     * too. To be called once for each column; a row that meets all of them counts.
     *
     * <p>A row that does not count is as if it were not there: what else is wrong with it is not told, its respondent has not come, its units
     * are no units. But a row with a wrong number of fields is a problem, for nobody knows which field stands where. In the long form all
     * rows of a respondent must count or none: a row that says otherwise is a problem.
     *
     * @param column the name of the column
     * @param values the texts, without spaces around them; {@code ""} for a blank. Case counts, unless {@link #withCaseAndSpaceIgnored} says
     *     otherwise
     * @return the changed copy
     * @throws IllegalArgumentException if there is no text
     */
    public SurveyCsv withRowsWhere(String column, String... values) {
        return rows(OptionRules.plus(options.rows(), column(column), true, values));
    }

    /**
     * Leaves out rows with one of these texts in a column, such as {@code withoutRowsWhere("Status", "Survey Preview")}, as {@link
     * #withRowsWhere} leaves out all others.
     *
     * @param column the name of the column
     * @param values the texts, without spaces around them; {@code ""} for a blank. Case counts, unless {@link #withCaseAndSpaceIgnored} says
     *     otherwise
     * @return the changed copy
     * @throws IllegalArgumentException if there is no text
     */
    public SurveyCsv withoutRowsWhere(String column, String... values) {
        return rows(OptionRules.plus(options.rows(), column(column), false, values));
    }

    /**
     * Reads when each respondent answered, to keep the {@linkplain io.github.serviceexcellence.document.Duplicates#KEEP_LATEST latest} of
     * those who come twice; for all else nobody looks at them. Times are written as ISO 8601 says: {@code 2024-05-01}, {@code
     * 2024-05-01T10:00}, {@code 2024-05-01 10:00:00.5}, with an offset such as {@code Z}, {@code +02:00}, {@code +0200} or {@code +02} behind
     * them. A time without an offset is taken as UTC, a day as its beginning; a blank is earlier than all. A number of seconds since 1970,
     * or a day that does not exist, is a problem. Two times within the same ten millionth of a second are the same.
     *
     * @param column the name of the column, which may serve as something else too
     * @return the changed copy
     */
    public SurveyCsv withTimeColumn(String column) {
        return rows(options.rows().withTime(new RowOptions.TimeColumn(column(column), Optional.empty())));
    }

    /**
     * Reads when each respondent answered, as {@link #withTimeColumn(String)} does, written in another way. Where the formatter has no zone
     * and the text no offset, the time is taken as UTC.
     *
     * @param column the name of the column
     * @param format how times are written, such as {@code DateTimeFormatter.ofPattern("d-M-yyyy HH:mm")}
     * @return the changed copy
     * @throws IllegalArgumentException if the format has hours or minutes but yields no time of day, as {@code hh} does without {@code a}
     */
    public SurveyCsv withTimeColumn(String column, DateTimeFormatter format) {
        return rows(options.rows().withTime(OptionRules.time(column(column), format)));
    }

    /**
     * Reads how long each respondent took, so that the {@linkplain io.github.serviceexcellence.document.Reading#notes() reading} tells the
     * median and how many were faster than people read: below two seconds for each item that they answered, which is the bound of Huang,
     * Curran, Keeney, Poposki and DeShon (2012), Detecting and deterring insufficient effort responding to surveys, Journal of Business and
     * Psychology 27. Only respondents who count are looked at, and nobody is left out. Items that ask for text are not counted; who was
     * shown few items and went back and forth may be slow and careless all the same.
     *
     * <p>Times are counted by the whole second up to a day, in constant memory, so that the median is right to half a second. A blank means
     * that the time is not known; a number below 0 is a problem. In the long form it is the same in all rows of a respondent.
     *
     * @param column the name of the column, which holds numbers, and may serve as something else too
     * @param unit how long one is, such as {@code Duration.ofSeconds(1)}
     * @return the changed copy
     * @throws IllegalArgumentException if the unit is not longer than nothing
     */
    public SurveyCsv withDurationColumn(String column, Duration unit) {
        return rows(options.rows().withDuration(OptionRules.duration(column(column), unit)));
    }

    /**
     * Reads the id of each respondent, and has tables keep it; a blank cell means no id.
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withIdColumn(String column) {
        return rows(options.rows().withId(column(column)).withKeepsIds(true));
    }

    /**
     * Reads the weight of each respondent; a blank cell is a problem.
     *
     * @param column the name of the column
     * @return the changed copy
     */
    public SurveyCsv withWeightColumn(String column) {
        return rows(options.rows().withWeight(column(column)));
    }

    /**
     * Leaves out respondents of weight 0 rather than refuse them; the {@linkplain io.github.serviceexcellence.document.Reading#weightless()
     * reading} tells how many. They are read all the same, so that a fault in their rows is told.
     *
     * @return the changed copy
     */
    public SurveyCsv withZeroWeightsLeftOut() {
        return rows(
                options.rows().withWeightChoices(options.rows().weightChoices().leavingOutZero()));
    }

    /**
     * Rounds weights of more than six decimals as {@link io.github.serviceexcellence.response.Weight#from} does rather than refuse them;
     * the {@linkplain io.github.serviceexcellence.document.Reading#roundedWeights() reading} tells how many. A weight that is rounded to 0
     * is refused, or left out with {@link #withZeroWeightsLeftOut()}.
     *
     * @return the changed copy
     */
    public SurveyCsv withWeightsRounded() {
        return rows(
                options.rows().withWeightChoices(options.rows().weightChoices().rounding()));
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
        requireOneVoice(options.rows().voice().isEmpty());
        return rows(options.rows().withVoiceColumn(column(column)));
    }

    /**
     * Has all respondents answer in one voice, as {@link #withVoiceColumn} has each answer in its own.
     *
     * @param voice the voice
     * @return the changed copy
     * @throws IllegalArgumentException if no item is asked of that voice, or a column with voices was named
     */
    public SurveyCsv withVoice(Voice voice) {
        requireOneVoice(options.rows().voiceColumn().isEmpty());
        if (!options.instrument().voices().contains(Objects.requireNonNull(voice, "voice"))) {
            String asked =
                    options.instrument().voices().stream().map(Voice::code).collect(Collectors.joining(", "));
            throw InvalidInputException.of(CommonProblem.UNKNOWN_VOICE.with(options.instrument(), voice.code(), asked));
        }
        return rows(options.rows().withVoice(voice));
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
        return answers(options.answers().withChoiceSeparator(separator));
    }

    /**
     * Reads files whose fields are separated by another character, such as a semicolon. Without this call it is a comma, unless the first
     * line tells it, as {@code sep=;} does; one that tells another than was named here is a problem.
     *
     * @param separator the character
     * @return the changed copy
     * @throws IllegalArgumentException if the character is a quote, a line break, a letter, a digit, or part of a number
     */
    public SurveyCsv withSeparator(char separator) {
        if (!isSeparator(separator)) {
            throw InvalidInputException.of(CsvProblem.SEPARATOR.with());
        }
        return new SurveyCsv(options, Optional.of(separator), charset);
    }

    /** Whether a character may separate fields. */
    static boolean isSeparator(char c) {
        return "\".-+'\n\r".indexOf(c) < 0 && !Character.isLetterOrDigit(c);
    }

    /**
     * Reads files in another character set, such as {@code Charset.forName("windows-1252")}. A file that begins with the byte order mark of
     * UTF-8 or UTF-16 is read as that, whatever was named; without this call files are UTF-8.
     *
     * @param named the character set
     * @return the changed copy
     */
    public SurveyCsv withCharset(Charset named) {
        return new SurveyCsv(options, separator, Objects.requireNonNull(named, "named"));
    }

    /**
     * Reads a sheet of a workbook by its name; without this call it is the first that is not hidden. Workbooks are read where the artifact
     * {@code sx-excel} is present.
     *
     * @param name the name of the sheet
     * @return the changed copy
     */
    public SurveyCsv withSheet(String name) {
        return with(options.withSheet(Codes.name(Word.of("name of a sheet", "naam van een werkblad"), name, 1000)));
    }

    private SurveyCsv with(TableOptions changed) {
        return new SurveyCsv(changed, separator, charset);
    }

    private SurveyCsv answers(AnswerOptions changed) {
        return with(options.withAnswers(changed));
    }

    private SurveyCsv units(UnitOptions changed) {
        return with(options.withUnits(changed));
    }

    private SurveyCsv rows(RowOptions changed) {
        return with(options.withRows(changed));
    }

    /**
     * Reads files in the long form, one answer a row: whose it is, the item, and the value.
     *
     * <p>The rows of one respondent stand together, in any order; an item without a row, or with a blank value, is unanswered. What
     * stands in the item's column is the item's id, or the name that {@link #withColumn} gives it. A weight, a voice
     * and units are the same in all rows of a respondent.
     *
     * <p>Several choices stand in one row, as a list with separators, or in a row each: for an item of several choices a further row adds
     * to the rows above. A choice that comes twice is a fault, as it is in a list; so is a row that says why there is no answer, or is
     * blank, beside one with a choice.
     *
     * <p>An unknown item, a second row for an item that takes one answer, a unit, weight or voice that differs, an id that is blank: each
     * is a fault of the whole respondent. So is an id that comes back after others, since half of the answers would count as somebody
     * else's; to know it, {@linkplain io.github.serviceexcellence.document.Duplicates up to 43 bytes} are kept for each respondent. Who is
     * sure of the order may read in constant memory with {@code withDuplicates(Duplicates.UNCHECKED)}.
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
        boolean kept = options.rows().keepsIds() && options.rows().id().equals(Optional.of(column(id)));
        return rows(options.rows().withId(column(id)).withKeepsIds(kept))
                .with(new TableOptions.AnswerColumns(column(item), column(value)));
    }

    private SurveyCsv with(TableOptions.AnswerColumns columns) {
        return with(options.withLongForm(columns));
    }

    /**
     * Reads a file in the {@linkplain #withLongForm long form} whose rows stand in any order, such as all answers to the first question and
     * then those to the second. They are gathered by respondent before they are read, in all files together, which takes memory: about
     * the characters of the columns that are read, twice, and 70 bytes for each respondent. A survey that takes more is refused.
     * Respondents come in the order of their first rows.
     *
     * <p>A row that does not tell whose it is may be anybody's, so that a file with one is refused even where faults are {@linkplain
     * ResponseSource#skippingFaults() skipped}.
     *
     * @param megabytes how much the gathered rows may take, 1 or more
     * @return the changed copy
     * @throws IllegalArgumentException if the number is below 1
     */
    public SurveyCsv withRowsInAnyOrder(int megabytes) {
        return with(options.withGatheredMegabytes(OptionRules.requirePositive(megabytes)));
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

    @Override
    protected TableOptions options() {
        return options;
    }

    Optional<Character> separator() {
        return separator;
    }

    Charset charset() {
        return charset;
    }
}
