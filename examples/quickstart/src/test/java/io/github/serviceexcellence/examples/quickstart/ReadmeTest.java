package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Element;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs what the README shows, as strictly as the strictest user would. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```(java|text)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    /** A snippet with the text that stands below it. */
    record Snippet(String code, String output) {
        @Override
        public String toString() {
            return code.lines()
                    .filter(line -> !line.startsWith("import") && !line.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        while (blocks.find()) {
            if (blocks.group(1).equals("java")) {
                snippets.add(new Snippet(blocks.group(2), ""));
            } else if (snippets.get(snippets.size() - 1).output().isEmpty()) {
                snippets.add(new Snippet(snippets.remove(snippets.size() - 1).code(), blocks.group(2)));
            }
        }
        return snippets;
    }

    @Test
    void theReadmeHasSnippets() throws IOException {
        assertThat(snippets())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(snippet -> !snippet.output().isBlank());
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetPrintsWhatStandsBelowIt(Snippet snippet) throws Exception {
        for (String file : List.of("survey.csv", "instrument.json", "voices.csv", "voices.json")) {
            copyResource(file);
        }
        compile(snippet, List.of("-cp", everything()));

        assertThat(run("-cp", folder + File.pathSeparator + everything(), "Snippet"))
                .isEqualTo(snippet.output());
    }

    @Test
    void theFirstScoreTakesTenLinesAndOneDependencyOnTheClassPath() throws Exception {
        Snippet first = snippets().get(0);
        String path = scoringAlone();
        compile(first, List.of("-cp", path));

        assertThat(first.code().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(10);
        assertThat(run("-cp", folder + File.pathSeparator + path, "Snippet")).isEqualTo(first.output());
    }

    @Test
    void theFirstScoreRunsOnTheModulePath() throws Exception {
        Snippet first = snippets().get(0);
        String path = scoringAlone();
        Files.writeString(
                folder.resolve("module-info.java"),
                "module first.score { requires io.github.serviceexcellence.scoring; }");
        compile(new Snippet("package first;\n" + first.code(), first.output()), List.of("-p", path));

        assertThat(run("-p", folder + File.pathSeparator + path, "-m", "first.score/first.Snippet"))
                .isEqualTo(first.output());
    }

    @Test
    void theFaultsShownAreTheOnesTold() throws Exception {
        String shown = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(2))
                .filter(text -> text.contains("2 problems"))
                .findFirst()
                .orElseThrow();
        copyResource("survey.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("survey.csv")));
        List<String> fields = new ArrayList<>(Arrays.asList(lines.get(3).split(",", -1)));
        fields.set(8, "9");
        lines.set(3, String.join(",", fields));
        lines.set(8, lines.get(8).substring(0, lines.get(8).lastIndexOf(',')));
        Files.write(folder.resolve("survey.csv"), lines);
        copyResource("instrument.json");
        compile(snippets().get(1), List.of("-cp", everything()));

        assertThat(run("-cp", folder + File.pathSeparator + everything(), "Snippet"))
                .contains(shown.strip());
    }

    @Test
    void theTestCommandIsTheOneThatContinuousIntegrationRuns() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```sh\nmvn verify\n```");
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains("mvn verify");
    }

    @Test
    void thePictureIsThere() throws IOException {
        Matcher picture =
                Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)").matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(picture.find()).isTrue();
        assertThat(ROOT.resolve(picture.group(1))).isNotEmptyFile();
    }

    private void copyResource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(name))) {
            Files.copy(in, folder.resolve(name));
        }
    }

    /** Everything this test runs with. */
    private static String everything() {
        return System.getProperty("java.class.path");
    }

    /** sx-scoring and what it stands on, and not even the annotations. */
    private static String scoringAlone() {
        Stream<String> commons = Arrays.stream(everything().split(File.pathSeparator, -1))
                .filter(path -> Path.of(path).getFileName().toString().startsWith("commons-"));
        return Stream.concat(Stream.of(Element.class, ScoreCard.class).map(ReadmeTest::location), commons)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private void compile(Snippet snippet, List<String> path) throws IOException {
        String head = snippet.code()
                .lines()
                .filter(line -> line.startsWith("import") || line.startsWith("package"))
                .collect(Collectors.joining("\n"));
        String body = snippet.code()
                .lines()
                .filter(line -> !line.startsWith("import") && !line.startsWith("package"))
                .collect(Collectors.joining("\n"));
        Path source = folder.resolve("Snippet.java");
        Files.writeString(
                source,
                head + "\npublic final class Snippet {\nprivate Snippet() {}\n"
                        + "public static void main(String[] args) throws Exception {\n" + body + "\n}\n}\n");
        List<Path> sources = new ArrayList<>(List.of(source));
        if (Files.exists(folder.resolve("module-info.java"))) {
            sources.add(folder.resolve("module-info.java"));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(path);
            options.addAll(List.of("-d", folder.toString(), "-Xlint:all", "-Werror"));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output);
    }
}
