package io.github.serviceexcellence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemListingTest {
    /** Among the classes of the tests, which are no module's own. */
    private static final class Broken {
        private static final ProblemKind TWICE = Kind.of("broken.twice", "one {a}", "een {a}");
        static final ProblemKind AGAIN = Kind.of("broken.twice", "two", "twee");
        static final ProblemKind SPELLING = Kind.of("broken.Spelling", "spelling", "spelling");
        static final ProblemKind OTHER = Kind.of("broken.other-parameters", "{a} or {b}", "{b} of {c}");
        static final ProblemKind EMPTY = Kind.of("broken.empty", " ", "leeg");
        static final ProblemKind BRACE = Kind.of("broken.brace", "the {One", "de {One");
        static final ProblemKind FINE = Kind.of("broken.fine", "{b} and {a} and {b}", "{a} en {b}");
        static final ProblemKind PLAIN = Kind.of("fine.plain", "{reason}", "{reason}");

        private Broken() {}
    }

    private final ProblemListing listing = ProblemListing.of(Broken.class);

    @Test
    void allKindsOfAllClassesAreFound() {
        assertThat(listing.codes())
                .contains("broken.fine", "fine.plain")
                .containsSubsequence("broken.twice", "broken.twice")
                .isSorted();
        assertThat(listing.text()).contains("""
                broken.fine [b, a]
                    {b} and {a} and {b}
                    {a} en {b}

                """);
    }

    @Test
    void everyBrokenRuleIsTold() {
        List<String> mistakes = listing.mistakes().stream()
                .filter(mistake -> mistake.contains("broken."))
                .toList();

        assertThat(mistakes)
                .containsExactlyInAnyOrder(
                        "broken.twice is the code of two kinds",
                        "broken.Spelling is not in kebab-case",
                        "broken.Spelling says the same in English and in Dutch",
                        "broken.other-parameters has other parameters in Dutch: [a, b], [b, c]",
                        "broken.empty lacks a text",
                        "broken.empty has a text that is not one line",
                        "broken.brace has a brace that belongs to nothing");
    }
}
