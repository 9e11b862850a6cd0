package io.github.serviceexcellence.examples.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ComparisonTest {
    @TempDir
    Path folder;

    @Test
    void theQuickComparisonFindsThatAllAgreeAndWritesTheTable() throws IOException {
        int status = Comparison.run("--quick", "--date", "2026-01-31", "--folder", folder.toString());

        assertThat(status).isZero();
        String table = Files.readString(folder.resolve("table.md"));
        assertThat(table).contains("| 20,000 respondents, ", "2026-01-31", System.getProperty("os.name"));
        assertThat(table.lines()
                        .filter(line -> line.matches("\\| .+ \\| [0-9.]+ m?s \\| [0-9.]+ \\| [0-9.]+ m?s \\|.*")))
                .hasSize(InMemory.values().length + Whole.values().length);
    }

    @Test
    void aNumberThatIsNotPossibleIsRefusedBeforeAnythingIsDone() {
        Path unused = folder.resolve("unused");
        for (String[] wrong : new String[][] {{"--runs", "0"}, {"--rows", "1000,-5"}}) {
            assertThat(Comparison.run("--quick", wrong[0], wrong[1], "--folder", unused.toString()))
                    .isEqualTo(CommandLine.ExitCode.USAGE);
        }
        assertThat(unused).doesNotExist();
    }

    @Test
    void theReadmeQuotesATableOfTheseContenders() throws IOException {
        String[] titles = Stream.concat(
                        Arrays.stream(InMemory.values()).map(InMemory::title),
                        Arrays.stream(Whole.values()).map(Whole::title))
                .map(title -> "\n| " + title + " | ")
                .toArray(String[]::new);

        assertThat(Files.readString(Path.of("README.md")))
                .contains(titles)
                .contains("\nMedians of " + Comparison.RUNS + " runs in turn. ");
        for (int rows : Comparison.ROWS) {
            String size = String.format(Locale.ROOT, "\n| %,d respondents, ", rows);
            assertThat(Files.readString(Path.of("README.md"))).contains(size + "in memory", size + "from CSV");
        }
    }
}
