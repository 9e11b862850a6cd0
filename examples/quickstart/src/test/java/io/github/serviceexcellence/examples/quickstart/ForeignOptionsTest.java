package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON of other tools, read from the command line. */
class ForeignOptionsTest {
    private static final Path FIELD = Path.of("src/test/resources/field");
    private static final Path INSTRUMENT = FIELD.resolve("05-surveyjs-results/instrument.json");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path survey, String... args) {
        List<String> all = new ArrayList<>(List.of("--file", survey.toString(), "--instrument", INSTRUMENT.toString()));
        all.addAll(List.of("--output", folder.resolve("out.json").toString(), "--floor", "none"));
        all.addAll(List.of(args));
        return Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                all.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    /** Two respondents, as the case expects: the second answered three of the nine in the words of the labels. */
    @Test
    void resultsOfSurveyJsAreReadWithTheirLabels() {
        Path results = FIELD.resolve("05-surveyjs-results/results.json");

        assertThat(run(results, "--foreign", "surveyjs", "--labels", "--group", "team"))
                .as(this::said)
                .isZero();
        assertThat(said()).contains("2 respondents", "opmerking");
    }

    /** Two respondents of nine answers, as the case expects: 4 and 3 on 1 to 5 are 75 and 50, their mean 62.5. */
    @Test
    void theLastEventOfAFormbricksResponseHoldsAllItsAnswers() {
        Path hooks = FIELD.resolve("06-formbricks-webhooks/hooks.jsonl");

        assertThat(run(hooks, "--foreign", "formbricks", "--group", "contactAttributes.team"))
                .as(this::said)
                .isZero();
        assertThat(said())
                .contains("2 respondents, all of whom answered something; 100%")
                .containsPattern("Index\\s+62[.]5");
    }

    @Test
    void anyOtherJsonIsReadByItsPaths() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, """
                {"page": {"rows": [
                  {"who": "a", "at": "2026-01-01", "said": {"s1": 1, "s2": 4}},
                  {"who": "a", "at": "2026-01-02", "said": {"s1": 5}},
                  {"who": "b", "at": "2026-01-01", "said": {"s1": 5, "s2": 4}}]}}
                """);
        List<String> args = new ArrayList<>(List.of("--foreign", "json", "--responses", "page.rows"));
        args.addAll(List.of("--answers-below", "said", "--id", "who", "--time", "at", "--most-megabytes", "8"));

        assertThat(run(other, args.toArray(String[]::new))).isEqualTo(1);
        assertThat(said()).contains("withLatest");
        args.add("--latest");
        out.reset();
        assertThat(run(other, args.toArray(String[]::new))).as(this::said).isZero();
        // both say 5 and 4 in the end: 100 and 75
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 respondents");
    }

    @Test
    void aToolThatNobodyKnowsIsRefused() {
        Path results = FIELD.resolve("05-surveyjs-results/results.json");

        assertThat(run(results, "--foreign", "word")).isEqualTo(2);
        assertThat(said())
                .contains("'word' is no tool that is known here; use surveyjs, formbricks, typeform, fhir or json");
    }
}
