package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Javadoc of the published modules; here, where a compiler is at hand. */
class DocumentationTest {
    private static final Pattern EXPORTED = Pattern.compile("exports ([a-z.]+);");

    /** Without those that only our own modules see. */
    private static List<Path> exportedPackages(String module) throws IOException {
        Path sources = Path.of("..", "..", module, "src", "main", "java");
        try (Stream<String> lines = Files.lines(sources.resolve("module-info.java"))) {
            return lines.map(EXPORTED::matcher)
                    .filter(matcher -> matcher.find())
                    .map(matcher -> sources.resolve(matcher.group(1).replace('.', '/')))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sx-core", "sx-scoring", "sx-json", "sx-json/excel"})
    void whatIsPublicHasACommentThatIsComplete(String module) throws IOException {
        List<Path> packages = exportedPackages(module);

        assertThat(packages).isNotEmpty();
        assertThat(Documentation.gaps(packages)).isEmpty();
    }

    @Test
    void whatLacksACommentOrAPartOfOneIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Lacking.java"), """
                /** Has gaps. */
                public class Lacking {
                    public int bare;
                    /** Adds. */
                    public int add(int one) { return one; }
                    /**
                     * Tells of too much.
                     *
                     * @param other what is not there
                     * @return nothing
                     */
                    public void none() {}
                    /** For itself. */
                    int hidden(int one) { return one; }
                    /**
                     * A pair.
                     *
                     * @param left one
                     */
                    public record Pair(int left, int right) {
                        /** Checks nothing. */
                        public Pair {}
                        /**
                         * Of words.
                         *
                         * @param left one
                         */
                        public Pair(String left, String right) { this(0, 0); }
                    }
                }
                """);

        assertThat(Documentation.gaps(List.of(folder)))
                .contains(
                        "Lacking.bare has no comment",
                        "Lacking.add tells the parameters [], it has [one]",
                        "Lacking.add does not tell what it returns",
                        "Lacking.none tells the parameters [other], it has []",
                        "Lacking.none tells of something to return",
                        "Pair tells the parameters [left], it has [left, right]",
                        "Pair.<init> tells the parameters [left], it has [left, right]")
                .noneMatch(gap -> gap.contains("hidden"))
                .noneMatch(gap -> gap.contains("it has []") && gap.contains("Pair"));
    }
}
