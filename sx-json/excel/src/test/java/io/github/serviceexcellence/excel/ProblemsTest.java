package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.testing.GoldenFile;
import io.github.serviceexcellence.testing.ProblemListing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final ProblemListing PROBLEMS = ProblemListing.of(ExcelReader.class);

    @Test
    void theProblemsAreThoseThatWereAccepted() {
        GoldenFile.assertMatches(Path.of("problems.txt"), PROBLEMS.text());
    }

    @Test
    void everyProblemHasACodeOfItsOwnAndWordsInBothLanguages() {
        assertThat(PROBLEMS.mistakes()).isEmpty();
    }

    @Test
    void noCodeIsThatOfAModuleBelow() {
        List<String> codes = new ArrayList<>(PROBLEMS.codes());
        for (String module : List.of("sx-core", "sx-scoring", "sx-json")) {
            codes.addAll(ProblemListing.codesOf("../" + module));
        }

        assertThat(codes).doesNotHaveDuplicates().contains("code.unknown");
    }
}
