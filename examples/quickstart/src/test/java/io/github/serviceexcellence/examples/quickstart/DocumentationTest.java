package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    @ValueSource(strings = {"sx-core", "sx-scoring", "sx-json"})
    void whatIsPublicHasACommentThatIsComplete(String module) throws IOException {
        List<Path> packages = exportedPackages(module);

        assertThat(packages).isNotEmpty();
        assertThat(Documentation.gaps(packages)).isEmpty();
    }
}
