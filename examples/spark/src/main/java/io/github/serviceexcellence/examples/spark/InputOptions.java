package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.json.DocumentFormat;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which survey to read, and how. */
final class InputOptions {
    @Option(
            names = "--input",
            required = true,
            paramLabel = "PATH",
            description = "The survey: a file, or a folder of files, wherever Spark can read.")
    private String input = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What the survey is: csv or parquet. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.csv;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "What separates the fields of CSV. Default: a comma.")
    private String separator = ",";

    @Option(
            names = "--multiline",
            description = "CSV has line breaks in quoted fields; each file is then read by one task.")
    private boolean multiline;

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "The column that holds each respondent's group. Default: ${DEFAULT-VALUE}.")
    private String group = "unit";

    @Option(
            names = "--weight",
            paramLabel = "COLUMN",
            description = "The column that holds each respondent's weight. Default: everybody counts once.")
    private @Nullable String weight;

    @Option(
            names = "--instrument",
            paramLabel = "NAME|FILE",
            description =
                    "What was asked: the name of a shipped instrument, if need be with a version ('organisation-scan 1.0'), or a JSON"
                            + " file at the driver. Default: ${DEFAULT-VALUE}.")
    private String instrument = "organisation-scan";

    @Option(
            names = "--strategy",
            paramLabel = "FILE",
            description = "How to score: a JSON file at the driver. Default: the standard strategy.")
    private @Nullable Path strategy;

    @Option(
            names = "--answer",
            paramLabel = "TEXT=KIND",
            description = "What a text means: unanswered, dont-know, not-applicable or not-shown. May be repeated.")
    private Map<String, String> answers = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The names are those on the command line. */
    private enum Format {
        csv,
        parquet
    }

    String input() {
        return input;
    }

    /** What executors have to know. */
    Plan plan() throws IOException {
        Instrument asked = instrument();
        return new Plan(asked, strategy(), kinds(asked));
    }

    private Map<String, AnswerKind> kinds(Instrument asked) {
        Map<String, AnswerKind> kinds = new HashMap<>();
        answers.forEach((text, code) -> {
            try {
                AnswerKind kind = AnswerKind.parse(code);
                check(asked, text.strip(), kind);
                kinds.put(text.strip(), kind);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        Objects.requireNonNull(command).commandLine(),
                        "--answer " + text + "=" + code + ": " + e.getMessage());
            }
        });
        return kinds;
    }

    /** A text that is a level as well would take the level away. */
    private static void check(Instrument asked, String text, AnswerKind kind) {
        // what the library itself asks of them
        SurveyCsv.of(asked).withAnswer(text, kind);
        for (Item item : asked.items()) {
            if (item.kind() == ItemKind.RATING
                    && RowDecoder.place(item.scale(), text).isPresent()) {
                throw new IllegalArgumentException("'" + text + "' is to mean " + kind.code()
                        + ", but it is also a level of item " + item.id() + "; choose one meaning");
            }
        }
    }

    private Instrument instrument() throws IOException {
        Optional<Instrument> shipped = Instruments.find(instrument);
        return shipped.isPresent() ? shipped.get() : read(SxJson.strict().instruments(), Path.of(instrument));
    }

    private ScoringStrategy strategy() throws IOException {
        return strategy == null ? StandardStrategy.withDefaults() : read(Plan.strategies(), strategy);
    }

    private static <T> T read(DocumentFormat<T> format, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a folder; name a file");
        }
        return format.read(file);
    }

    Dataset<Row> read(SparkSession spark, Plan plan) throws IOException {
        SurveyColumns columns = new SurveyColumns(plan.instrument(), group, Optional.ofNullable(weight));
        SurveyRows rows = new SurveyRows(spark, columns);
        return format == Format.csv ? rows.csv(input, separator, multiline) : rows.parquet(input);
    }
}
