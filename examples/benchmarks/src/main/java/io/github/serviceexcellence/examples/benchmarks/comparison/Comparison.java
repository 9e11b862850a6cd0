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
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
    private static final long SEED = 36;
    private static final int MOST_UNITS = 1000;
    private static final int LEAST_PER_UNIT = 200;

    @Option(names = "--quick", description = "A small survey and few runs: whether all works, not how fast.")
    private boolean quick;

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "N",
            description = "How many respondents the surveys have. Default: 1000000,10000000.")
    private List<Integer> rows = List.of(1_000_000, 10_000_000);

    @Option(names = "--runs", paramLabel = "N", description = "How often each contender runs. Default: 7.")
    private int runs = 7;

    @Option(names = "--date", paramLabel = "DATE", description = "What the table says it was made on. Default: today.")
    private LocalDate date = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Where surveys, figures and table.md go. Default: target/comparison.")
    private Path folder = Path.of("target", "comparison");

    private Comparison() {}

    /**
     * Runs the command and exits.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Comparison()).execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (quick) {
            rows = List.of(20_000);
            runs = 2;
        }
        Files.createDirectories(folder);
        Report report = new Report(runs);
        for (int size : rows) {
            Contest contest = new Contest(survey(size), folder, runs);
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

    /** Made once for each size. */
    private Path survey(int size) throws IOException {
        Path survey = folder.resolve("survey-" + size + ".csv");
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
