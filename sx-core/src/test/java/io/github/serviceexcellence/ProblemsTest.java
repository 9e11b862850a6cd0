package io.github.serviceexcellence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.testing.GoldenFile;
import io.github.serviceexcellence.testing.ProblemListing;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final ProblemListing PROBLEMS = ProblemListing.of(Element.class);

    @Test
    void theProblemsAreThoseThatWereAccepted() {
        GoldenFile.assertMatches(Path.of("problems.txt"), PROBLEMS.text());
    }

    @Test
    void everyProblemHasACodeOfItsOwnAndWordsInBothLanguages() {
        assertThat(PROBLEMS.mistakes()).isEmpty();
        assertThat(PROBLEMS.codes())
                .contains("text.no-wording", "response.value-off-scale", "code.unknown")
                .isEqualTo(ProblemListing.codesOf("sx-core"));
    }
}
