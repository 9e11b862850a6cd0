package io.github.serviceexcellence.examples.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void theReadmeQuotesATableOfTheseContenders() throws IOException {
        String[] titles = Stream.concat(
                        Arrays.stream(InMemory.values()).map(InMemory::title),
                        Arrays.stream(Whole.values()).map(Whole::title))
                .map(title -> "\n| " + title + " | ")
                .toArray(String[]::new);

        assertThat(Files.readString(Path.of("README.md"))).contains(titles);
    }
}
