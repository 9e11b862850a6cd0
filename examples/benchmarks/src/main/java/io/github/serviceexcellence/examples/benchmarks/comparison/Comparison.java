package io.github.serviceexcellence.examples.benchmarks.comparison;

import io.github.serviceexcellence.examples.benchmarks.SurveyMaker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command. It exits with 0 if all contenders came to the same figures, with 1 if not. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Makes up surveys, has the library and what one would take instead work out the same figures, checks that they"
                        + " agree and writes a table of times and memory.")
public final class Comparison implements Callable<Integer> {
    static final List<Integer> ROWS = List.of(1_000_000, 10_000_000);
    static final int RUNS = 7;

    private static final List<Integer> QUICK_ROWS = List.of(20_000);
    private static final int QUICK_RUNS = 2;
    private static final long SEED = 36;
    private static final int MOST_UNITS = 1000;
    private static final int LEAST_PER_UNIT = 200;

    @Option(
            names = "--quick",
            description =
                    "A small survey and few runs, unless other options say more: whether all works, not how fast.")
    private boolean quick;

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "N",
            description = "How many respondents the surveys have. Default: 1000000,10000000.")
    private @Nullable List<Integer> rows;

    @Option(names = "--runs", paramLabel = "N", description = "How often each contender runs. Default: 7.")
    private @Nullable Integer runs;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--date", paramLabel = "DATE", description = "What the table says it was made on. Default: today.")
    private LocalDate date = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Where surveys, figures and table.md go. Default: target/comparison.")
    private Path folder = Path.of("target", "comparison");

    private Comparison() {}

    private List<Integer> rows() {
        if (rows != null) {
            return rows;
        }
        return quick ? QUICK_ROWS : ROWS;
    }

    private int runs() {
        if (runs != null) {
            return runs;
        }
        return quick ? QUICK_RUNS : RUNS;
    }

    /**
     * Runs the command and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        // the script names a folder, and so may the user
        return new CommandLine(new Comparison())
                .setOverwrittenOptionsAllowed(true)
                .execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs() < 1 || rows().stream().anyMatch(size -> size < 1)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--rows and --runs are whole numbers above 0");
        }
        Files.createDirectories(folder);
        Report report = new Report(runs());
        for (int size : rows()) {
            Contest contest = new Contest(survey(size), folder, runs());
            report.inMemory(size, contest.inMemory());
            report.whole(size, contest.whole());
            if (!contest.differences().isEmpty()) {
                contest.differences().forEach(System.err::println);
                return CommandLine.ExitCode.SOFTWARE;
            }
        }
        String table = report.markdown(Machine.describe(), date.toString());
        Files.writeString(folder.resolve("table.md"), table);
        System.out.print(table);
        return CommandLine.ExitCode.OK;
    }

    /** Made once for each seed and size. */
    private Path survey(int size) throws IOException {
        Path survey = folder.resolve("survey-" + SEED + "-" + size + ".csv");
        if (!Files.exists(survey)) {
            Path unfinished = folder.resolve("unfinished.csv");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                new SurveyMaker(SEED, Math.max(1, Math.min(MOST_UNITS, size / LEAST_PER_UNIT))).write(out, size);
            }
            Files.move(unfinished, survey, StandardCopyOption.REPLACE_EXISTING);
        }
        return survey;
    }
}
