package io.github.serviceexcellence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.testing.GoldenFile;
import io.github.serviceexcellence.testing.ProblemListing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final ProblemListing PROBLEMS = ProblemListing.of(ScoreCard.class);

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
        codes.addAll(ProblemListing.codesOf("sx-core"));

        assertThat(codes).doesNotHaveDuplicates().contains("code.unknown");
    }
}
