package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.intake.BulkSource;
import io.github.serviceexcellence.intake.Input;
import io.github.serviceexcellence.intake.IntakeProblem;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.table.AnswerOptions;
import io.github.serviceexcellence.table.AnswerOptions.Spelling;
import io.github.serviceexcellence.table.OptionRules;
import io.github.serviceexcellence.table.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads survey answers from the JSON of other tools: results of SurveyJS, webhooks of Formbricks and Typeform, QuestionnaireResponses of FHIR
 * R4, and any other JSON by paths.
 *
 * <p>What the columns are and what their texts mean is said as for a CSV file, by a {@link SurveyCsv}, all of whose options hold but those
 * that are about lines, fields and sheets. The name of a column is the path of a value within a response: the names from the outside in with a
 * dot in between, an element of a list as {@code [0]}, and a backslash before a dot, bracket or backslash that is part of a name: {@code
 * contactAttributes.team}, {@code panel[0].score}, {@code v1\.2}. Names are compared as those of columns are.
 *
 * <pre>{@code
 * SurveyCsv survey = SurveyCsv.of(instrument).withLabels().withGroupColumn("team");
 * ResponseTable table = ForeignJson.surveyJs(survey).from(Path.of("results.json")).table().result();
 * }</pre>
 *
 * <p><b>Documents.</b> A document is a list of responses, one response, or several of either one after the other; if the first line is
 * complete, each line stands alone (JSON Lines), and one that breaks does not hide the next. UTF-8, plain or gzip; 32 levels of nesting, names
 * of 1,000 characters, texts of 100,000, three million values in a response, a line of 1,048,576 bytes that is to stand alone. A field that
 * stands twice in its object is a fault of its response.
 *
 * <p><b>Items.</b> An item's column is the path that {@link SurveyCsv#withColumn} names, below the {@linkplain #withAnswers answers}. Without
 * a name it is the item's id, directly below the answers; or, if nothing stands there in any response, below whatever name (the items of a
 * matrix): if there are two such paths, that is a problem. What stands below a name may
 * be another response, so these are problems too, until a caller names the responses or the columns: an item that is so found in a list,
 * whose elements may be responses; items in two objects that have another name in common, which are things of a kind; and,
 * without {@code withResponses} and {@code withAnswers}, items in two objects of a document that is one object with neither an id nor an
 * answer directly in it, if in no second document an object of such a name holds items: what comes once may be the id of a response. So the
 * result of one respondent to two matrices and nothing else is read from a list of one and among others, but not alone. A number, a text or
 * a word is the text of a cell; {@code null}, an empty list and a blank are blank; a list holds several choices, or several units where a
 * {@linkplain SurveyCsv#withUnitSeparator separator} is named, and anywhere else one value at most; an object where an answer should be is a
 * fault. All other columns are paths from the response's root.
 *
 * <p><b>Events.</b> If the id of a response is known ({@link SurveyCsv#withIdColumn}, or by the tool), all objects under one id, in all files
 * of the reading, are merged: what one leaves blank another may tell, in any order, and the same twice is the same once. If they differ in a
 * column, numbers by value and choices in any order, that is a fault, unless {@link #withLatest()} says who counts; only times and the
 * state of a response follow the latest event
 * anyhow. To merge takes memory: see {@link #withMostMegabytes}. A row of the {@linkplain io.github.serviceexcellence.document.Reading reading}
 * is then a response, not an event. Without an id each object is a response, and memory does not grow with their number.
 *
 * <p><b>Nothing is dropped without a word.</b> The {@linkplain io.github.serviceexcellence.document.Reading#notes() notes} of the reading tell
 * which paths below the answers no column took, and how often they came; which items no response has; how many events were merged; and how
 * many responses are not finished, if the tool says so and no condition asks for it. A column that was named and that no response has is a
 * problem, and so are responses without any item.
 *
 * <p>Immutable: each method below returns a changed copy.
 */
public final class ForeignJson {
    private final ForeignOptions options;

    private ForeignJson(ForeignOptions options) {
        this.options = options;
    }

    /**
     * Reads the JSON of any tool, by paths.
     *
     * @param survey what the columns are
     * @return the reader
     * @throws IllegalArgumentException if the survey is in the long form, in rows below a header somewhere down, or in a sheet; or if a
     *     column's name is no path
     */
    public static ForeignJson of(SurveyCsv survey) {
        return of(Tool.ANY, survey);
    }

    /**
     * Reads results of SurveyJS: an object a response, questions by their names, the rows of a matrix below the name of the matrix. The code
     * of a way of not answering that an item offers, such as {@code dont-know}, is read as that, so that results of a {@link SurveyJsForm}
     * need no option. The comments on choices are texts that no column takes.
     *
     * @param survey what the columns are
     * @return the reader
     * @throws IllegalArgumentException as {@link #of} says
     */
    public static ForeignJson surveyJs(SurveyCsv survey) {
        return of(Tool.SURVEY_JS, survey);
    }

    /**
     * Reads webhooks of Formbricks, and the responses of its API: the object with {@code id}, {@code finished} and {@code data} is the
     * response, whose answers stand below {@code data}; a webhook has it in an envelope. Events of one response are merged by its {@code id};
     * {@code updatedAt}, or else {@code createdAt}, tells which is the latest. A group may be {@code contactAttributes.team}; {@code
     * withRowsWhere("finished", "true")} counts only who came to the end.
     *
     * @param survey what the columns are
     * @return the reader
     * @throws IllegalArgumentException as {@link #of} says
     */
    public static ForeignJson formbricks(SurveyCsv survey) {
        return of(Tool.FORMBRICKS, survey);
    }

    /**
     * Reads webhooks of Typeform, and the responses of its API. Each answer goes by the reference of its field, or by its id if it has none: a
     * number, a text, a word; of choices the labels, which {@link SurveyCsv#withLabels()} or {@link SurveyCsv#withChoice} reads, and what was
     * written under "other". The column of an item is a reference, taken as it is. Hidden fields are {@code hidden.team}; an answer
     * that says the group is {@code answers.team}. Responses are told apart by their {@code token}.
     *
     * @param survey what the columns are
     * @return the reader
     * @throws IllegalArgumentException as {@link #of} says
     */
    public static ForeignJson typeform(SurveyCsv survey) {
        return of(Tool.TYPEFORM, survey);
    }

    /**
     * Reads QuestionnaireResponses of FHIR R4, one by one or in bundles. Each answer goes by the link id of its item, at whatever depth: a
     * number, a text, a word; of a coding its code, or its display if it has no code. The column of an item is a link id, taken as it is;
     * another column that is one of the items is {@code item.} and the link id. Responses are told apart by their {@code id}. {@code
     * withRowsWhere("status", "completed", "amended")} leaves out what is not finished or was entered in error.
     *
     * @param survey what the columns are
     * @return the reader
     * @throws IllegalArgumentException as {@link #of} says
     */
    public static ForeignJson fhir(SurveyCsv survey) {
        return of(Tool.FHIR, survey);
    }

    private static ForeignJson of(Tool tool, SurveyCsv survey) {
        TableOptions table = TableOptions.of(survey);
        refuse(table.longForm().isPresent(), "withLongForm");
        refuse(table.gatheredMegabytes().isPresent(), "withRowsInAnyOrder");
        refuse(table.headerRow() != 1, "withHeaderLine");
        refuse(table.firstRow().isPresent(), "withDataFrom");
        refuse(table.sheet().isPresent(), "withSheet");
        return new ForeignJson(ForeignOptions.of(tool, tool == Tool.SURVEY_JS ? withWays(table) : table)).checked();
    }

    private static void refuse(boolean said, String option) {
        if (said) {
            throw InvalidInputException.of(ForeignProblem.NOT_FOR_JSON.with(option));
        }
    }

    /** Reads the codes of the ways of not answering as those, unless the caller reads them as something else; no choice has such a code. */
    private static TableOptions withWays(TableOptions table) {
        AnswerOptions answers = table.answers();
        for (Item item : table.instrument().items()) {
            for (NoAnswer way : item.offers().keySet()) {
                Stream<Spelling> said = Stream.of(Optional.<ItemId>empty(), Optional.of(item.id()))
                        .map(of -> new Spelling(of, way.code()));
                answers = said.anyMatch(answers.kinds()::containsKey)
                        ? answers
                        : OptionRules.plus(answers, Optional.of(item.id()), way.code(), AnswerKind.parse(way.code()));
            }
        }
        return table.withAnswers(answers);
    }

    /** This reader, once it is clear that its paths are some. */
    private ForeignJson checked() {
        Objects.requireNonNull(new PathColumns(options).header(), "header");
        return this;
    }

    /**
     * Finds the responses within the document, such as {@code "data"} or {@code "result.responses"}: the list, or the one response, at that
     * path. In JSON Lines the path holds in each line.
     *
     * @param path the path from the root of the document through objects
     * @return the changed copy
     * @throws IllegalArgumentException if it is no such path
     */
    public ForeignJson withResponses(String path) {
        return new ForeignJson(options.withResponses(JsonPath.names(path)));
    }

    /**
     * Finds the answers within a response, such as {@code "answers"}: items are looked for below that path, and what is there and no column
     * takes is told. Other columns stay paths from the root of the response.
     *
     * @param path the path of the object that holds the answers
     * @return the changed copy
     * @throws IllegalArgumentException if it is no path, or the tool has its answers in one place
     */
    public ForeignJson withAnswers(String path) {
        if (options.tool().hasKeys()) {
            throw InvalidInputException.of(ForeignProblem.FIXED_ANSWERS.with());
        }
        return new ForeignJson(options.withAnswers(JsonPath.parse(path)));
    }

    /**
     * Has the latest event of a response count where two differ, column by column. The time is that of {@link SurveyCsv#withTimeColumn(String)},
     * or of the tool; of the same time, or without times, it is the last in the order of the files. An answer that is blank in the latest
     * event is what an earlier one says.
     *
     * @return the changed copy
     */
    public ForeignJson withLatest() {
        return new ForeignJson(options.withLatest(true));
    }

    /**
     * Bounds the memory for responses whose events are merged; without this call it is 256 megabytes, enough for some fifty thousand
     * responses to forty items. A reading that takes more is refused.
     *
     * @param megabytes about how much they may take, 1 or more
     * @return the changed copy
     * @throws IllegalArgumentException if the number is below 1
     */
    public ForeignJson withMostMegabytes(int megabytes) {
        if (megabytes < 1) {
            throw InvalidInputException.of(ForeignProblem.MEGABYTES.with(megabytes));
        }
        return new ForeignJson(options.withMegabytes(megabytes));
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
        return source(in);
    }

    private BulkSource source(InputStream in) {
        return source(List.of(Input.of(IntakeProblem.SURVEY.with(), in)));
    }

    private BulkSource source(List<Input> inputs) {
        return BulkSource.of(new ForeignReader(options), inputs);
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
     * Reads a stream one response at a time, with what respondents wrote; the stream stays open.
     *
     * @param in the stream
     * @param consumer takes each response; once a problem was found it gets no more
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem, after the whole stream was read: what the consumer made of the
     *     first responses is then to be thrown away
     */
    public void read(InputStream in, Consumer<Response> consumer) throws IOException {
        source(in).forEach(consumer);
    }
}
