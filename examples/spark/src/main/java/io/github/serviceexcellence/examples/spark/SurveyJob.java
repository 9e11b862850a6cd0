package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The job. It exits with 0 when all went well, 1 when the input is wrong, 2 when the command line is. */
@Command(
        name = "sx-spark",
        mixinStandardHelpOptions = true,
        version = "sx-spark, an example of the Service Excellence library",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Scores a survey on Apache Spark, as a whole and by group, and writes the score cards as JSON Lines.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The score cards were written.",
            "1:A file is missing, or the survey or the instrument is wrong.",
            "2:The command line is wrong."
        })
public final class SurveyJob implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final InputOptions survey = new InputOptions();

    @Option(
            names = "--floor",
            paramLabel = "N",
            defaultValue = "5",
            converter = FloorConverter.class,
            description = "Respondents that a shown score needs at least, 2 or more. Default: 5.")
    private AnonymityFloor floor = AnonymityFloor.standard();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write the score cards, wherever Spark can write. It must not exist.")
    private String output = "";

    @Option(
            names = "--log",
            paramLabel = "LEVEL",
            description =
                    "How much Spark itself tells: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, since this job tells what went wrong.")
    private Level log = Level.OFF;

    /** The names are those on the command line. */
    private enum Level {
        OFF,
        ERROR,
        WARN,
        INFO,
        DEBUG
    }

    SurveyJob(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the job; exits only if something is wrong, since a cluster takes the end of main for success.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int status = run(System.out, System.err, args);
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        if (status != CommandLine.ExitCode.OK) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new SurveyJob(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(SurveyJob::wrongCommandLine)
                .execute(args);
    }

    /** One line and where to find the options, instead of a page of them. */
    private static int wrongCommandLine(CommandLine.ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        err.println("--help lists the options.");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public Integer call() {
        try {
            Plan plan = survey.plan();
            score(session(), plan);
            return CommandLine.ExitCode.OK;
        } catch (CommandLine.ParameterException e) {
            throw e;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile() + "; check the path.");
        } catch (Exception e) {
            // Spark's own exceptions are checked ones that Java does not see
            err.println(cause(e));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** What spark-submit says goes first; without it the job runs here. */
    private SparkSession session() {
        if (log == Level.OFF) {
            // at once: Spark tells of its start before it asks how much to tell
            System.setProperty("log4j2.level", "OFF");
        }
        SparkConf conf = new SparkConf();
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]").setIfMissing("spark.ui.enabled", "false");
        }
        conf.setIfMissing("spark.app.name", "sx-spark")
                .setIfMissing("spark.log.level", log.name())
                // the library takes i01 and I01 for two columns
                .setIfMissing("spark.sql.caseSensitive", "true")
                // groups that a task adds up before it has to sort; a summary takes some ten thousand bytes
                .setIfMissing("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "10000");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private void score(SparkSession spark, Plan plan) throws IOException {
        checkOutput(spark);
        Dataset<Row> rows = survey.read(spark, plan);
        Publication publication = new SurveyScoring(plan).score(rows, survey.input(), floor);
        spark.createDataset(CardLines.of(publication), Encoders.STRING())
                .coalesce(1)
                .write()
                .text(output);
        tell(publication);
    }

    /** Before the survey is read, which may take long. */
    private void checkOutput(SparkSession spark) throws IOException {
        Path folder = new Path(output);
        FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (files.exists(folder)) {
            throw new IllegalArgumentException("--output " + output + " exists already; name another folder");
        }
        if (!files.mkdirs(folder)) {
            throw new IllegalArgumentException("--output " + output + " cannot be made; name another folder");
        }
        files.delete(folder, false);
    }

    private void tell(Publication publication) {
        out.println(publication.overall().respondents() + " respondents; score cards of all together and of "
                + publication.groups().size() + " groups written to " + output);
        for (GroupKey withheld : publication.withheld()) {
            out.println("nothing is shown of: " + withheld);
        }
    }

    /** What Spark says, which names the file, and what is at the bottom of it; without the trace. */
    private static String cause(Throwable e) {
        Set<String> told = new LinkedHashSet<>();
        Throwable cause = e;
        while (cause.getCause() != null) {
            // one without a condition only says that a task failed, with its trace
            if (told.isEmpty() && cause instanceof SparkThrowable spark && spark.getCondition() != null) {
                told.add(cause.getMessage());
            }
            cause = cause.getCause();
        }
        told.add(Objects.requireNonNullElseGet(cause.getMessage(), cause::toString));
        return String.join(System.lineSeparator(), told);
    }

    /** {@code none} or a number. */
    static final class FloorConverter implements CommandLine.ITypeConverter<AnonymityFloor> {
        @Override
        public AnonymityFloor convert(String text) {
            try {
                return text.equals("none") ? AnonymityFloor.none() : AnonymityFloor.of(Integer.parseInt(text));
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException("'" + text + "' is no floor; use 2 or more, or none");
            }
        }
    }
}
