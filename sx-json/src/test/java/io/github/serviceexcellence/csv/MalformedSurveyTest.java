package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.testing.GoldenFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each survey in {@code malformed} stands what is said of it. */
class MalformedSurveyTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "malformed");
    private static final SurveyCsv READER = SurveyCsv.of(Surveys.leadAndNps())
            .withIdColumn("who")
            .withGroupColumn("unit")
            .withWeightColumn("weight")
            .withAnswer("n/a", AnswerKind.NOT_APPLICABLE)
            .withAnswer("99", AnswerKind.DONT_KNOW);

    static List<String> surveys() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("surveys")
    void aMalformedSurveyIsToldAllItsProblems(String name) throws IOException {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> {
            try (InputStream in = Files.newInputStream(FOLDER.resolve(name))) {
                READER.read(in);
            }
        });
        assertThat(thrown).as(name).isNotNull();
        GoldenFile.assertMatches(
                Path.of("malformed", name + ".txt"),
                thrown.getMessage() + "\n\n" + thrown.text(Locale.forLanguageTag("nl")) + "\n");
    }

    @Test
    void theFolderHoldsSurveys() throws IOException {
        assertThat(surveys()).hasSizeGreaterThan(15);
    }
}
