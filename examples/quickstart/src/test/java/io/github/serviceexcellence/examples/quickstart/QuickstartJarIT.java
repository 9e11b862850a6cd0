package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.json.SxJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, copied to a folder where nothing else is. */
class QuickstartJarIT {
    @TempDir
    Path folder;

    @TempDir
    Path printed;

    private Path jar;

    @BeforeEach
    void copyJar() throws IOException {
        jar = Files.copy(Path.of("target", "sx-quickstart.jar"), folder.resolve("copy.jar"));
    }

    @Test
    void itTellsItsOptions() throws Exception {
        assertThat(run("--help")).contains("Usage: sx-quickstart", "--language", "Exit codes:");
    }

    @Test
    void itScoresTheSurveyThatComesWithIt() throws Exception {
        assertThat(run())
                .contains("Index 50.1 of 100 points (95%: 49.0 to 51.2)", "Score cards written to scorecards.json");

        assertThat(SxJson.strict()
                        .publications()
                        .read(folder.resolve("scorecards.json"))
                        .groups())
                .hasSize(10);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("copy.jar", "scorecards.json");
        }
    }

    @Test
    void itBringsTheLicencesOfWhatItHolds() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(text(file, "META-INF/LICENSE"))
                    .contains("Apache License", "MIT License", "Oliver Siegmar", "Makoto Matsumoto");
            assertThat(text(file, "META-INF/NOTICE"))
                    .startsWith("Service Excellence: quickstart")
                    .contains("FastCSV", "picocli", "JSpecify", "Jackson JSON processor")
                    .contains("Apache Commons Statistics\n", "Apache Commons RNG\n");
            assertThat(text(file, "META-INF/FastDoubleParser-LICENSE")).contains("MIT License");
        }
    }

    @Test
    void itIsNoModule() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.isMultiRelease()).isTrue();
            assertThat(file.stream().map(JarEntry::getName))
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }

    private static String text(JarFile file, String name) throws IOException {
        return new String(file.getInputStream(file.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What it prints; it must end well, and complain of nothing. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "copy.jar"));
        command.addAll(List.of(arguments));
        Path out = printed.resolve("out");
        Path err = printed.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(err).isEmptyFile();
        assertThat(process.exitValue()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
