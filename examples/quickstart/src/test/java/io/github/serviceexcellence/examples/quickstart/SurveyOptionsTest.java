package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.framework.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the options of a survey are written, and what is said of those that are written wrongly. */
class SurveyOptionsTest {
    /** The options of methods whose names are put into other words. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("withCaseAndSpaceIgnored", "--ignore-case"),
            Map.entry("withLongForm", "--long"),
            Map.entry("withRowsInAnyOrder", "--any-order"),
            Map.entry("withGroupColumn", "--group"),
            Map.entry("withRowsWhere", "--only"),
            Map.entry("withoutRowsWhere", "--except"),
            Map.entry("withIdColumn", "--id"),
            Map.entry("withTimeColumn", "--time"),
            Map.entry("withDurationColumn", "--duration"),
            Map.entry("withWeightColumn", "--weight"),
            Map.entry("withWeightsRounded", "--round-weights"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path survey;
    private Path instrument;

    @BeforeEach
    void write() throws IOException {
        survey = Files.writeString(folder.resolve("survey.csv"), "team,q,c\nA,1,x\nA,2,y\n");
        instrument = Files.writeString(folder.resolve("instrument.json"), """
                {"format": "sx.instrument/1", "id": "two", "version": "1", "title": {"en": "Two questions"},
                 "scales": {"three": [{"value": 1}, {"value": 2}, {"value": 3}]},
                 "items": [{"id": "q", "wording": {"en": "Good?"}, "scale": "three", "measures": "element:leadership",
                            "voices": ["customer"]},
                           {"id": "c", "wording": {"en": "Which?"}, "kind": "one-choice", "choices": [{"code": "x", "label": {"en": "X"}},
                            {"code": "y", "label": {"en": "Y"}}], "voices": ["customer"]}]}
                """);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(
                "--file",
                survey.toString(),
                "--instrument",
                instrument.toString(),
                "--floor",
                "none",
                "--output",
                folder.resolve("out.json").toString()));
        all.addAll(List.of(args));
        return Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyOptionOfAReaderHasItsFormHere() {
        run("--help");
        String help = out();
        Set<String> options = Arrays.stream(SurveyCsv.class.getMethods())
                .map(Method::getName)
                .filter(name -> name.matches("with(out)?[A-Z].*"))
                .map(name -> NAMES.getOrDefault(name, option(name)))
                .collect(Collectors.toSet());

        assertThat(options).hasSizeGreaterThan(30).allMatch(option -> help.contains(" " + option), "is in the help");
    }

    private static String option(String method) {
        return "--"
                + method.substring("with".length())
                        .replaceAll("(?<=.)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--level | A4 | --level needs [ITEM:]TEXT=LEVEL, found 'A4'",
                "--level | A4=4e9 | '4e9' is no level; use a number such as 4 or 7.5",
                "--level | A4=4 | 4 is no level; use one of:",
                "--level-column | q=x | --level-column needs ITEM:LEVEL=COLUMN, found 'q=x'",
                "--choice-column | c:z=x | 'z' is no choice of item c",
                "--choice | Z=x | 'Z' does not begin with an item and a colon",
                "--first-code | q=one | 'one' is no whole number; use one such as 3",
                "--recoded | c | item c has no scale",
                "--header-line | first | 'first' is no whole number; use one such as 3",
                "--header-line | 0 | a header in row 0",
                "--unit-separator | ,, | \"',,' is not a separator; use one character such as |, or a breakdown, ="
                        + " and a character, such as location=|\"",
                "--breakdown | place | --breakdown needs BREAKDOWN=COLUMN, found 'place'",
                "--unit-name | A | --unit-name needs [BREAKDOWN:]WRITTEN=NAME, found 'A'",
                "--only | Status | --only needs COLUMN=TEXT, found 'Status'",
                "--time | t=what | 'what' is no pattern for times",
                "--duration | d=h | 'h' is no unit of time here; use s, ms or min",
                "--voice | boss | 'boss' is no voice",
                "--charset | Latin-99 | 'Latin-99' is no character set that is known here",
                "--duplicates | drop | 'drop' is no way with duplicates",
                "--duplicates | refuse | name its column with withIdColumn",
                "--long | id | --long needs a value"
            })
    void whatIsWrittenWronglyIsSaidInOneLine(String option, String value, String message) {
        assertThat(run(option, value)).as(option).isEqualTo(2);

        assertThat(err()).contains(message);
        assertThat(err().lines()).as(err()).hasSize(2);
    }

    @Test
    void whatIsWrittenWronglyIsSaidInDutch() {
        assertThat(run("--language", "nl", "--duration", "d=h")).isEqualTo(2);
        assertThat(err()).startsWith("'h' is hier geen tijdseenheid; gebruik s, ms of min");

        assertThat(run("--language", "nl", "--only", "Status")).isEqualTo(2);
        assertThat(err()).startsWith("Bij --only hoort KOLOM=TEKST, niet 'Status'");
    }

    @Test
    void detectingNeedsAFile() {
        out.reset();
        err.reset();
        int code = Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                "--detect");

        assertThat(code).isEqualTo(2);
        assertThat(err()).startsWith("--detect needs --file");
    }

    @Test
    void aTextMayHoldSignsAndColons() throws IOException {
        Files.writeString(survey, "q,c\na=b,x\nq:1,y\n:2,x\nq:3,x\n");

        // what stands behind the last sign is the kind; ":" before a text keeps it from naming an item
        assertThat(run(
                        "--answer",
                        "a=b=dont-know",
                        "--answer",
                        ":q:1=dont-know",
                        "--answer",
                        "::2=dont-know",
                        "--answer",
                        "q:q:3=not-applicable"))
                .as(err())
                .isZero();
        assertThat(out()).contains("4 respondents");
    }

    @Test
    void aTextThatLooksLikeAnOptionIsTiedToItsOwn() throws IOException {
        Files.writeString(survey, "q,c\n-999,x\n@x,y\n1,y\n");

        assertThat(run("--answer=-999=unanswered", "--answer", "@x=unanswered"))
                .as(err())
                .isZero();
        assertThat(run("--answer", "-999=unanswered", "--answer", "@x=unanswered"))
                .as(err())
                .isZero();
    }

    @Test
    void rowsThatAreWrongAreLeftOutOnRequestAndSaidToBe() throws IOException {
        Files.writeString(survey, "q,c\n1,x\n9,y\n2,z\n");

        assertThat(run()).isEqualTo(1);
        assertThat(run("--skip-faults")).as(err()).isZero();
        assertThat(out())
                .startsWith(
                        "Rows left out because something is wrong with them: 2\n- row 2, column q (line 3, column 1): '9'")
                .contains("\n- row 3, column c", "\n\nTwo questions (two 1)\n");
        assertThat(run("--skip-faults", "--language", "nl")).isZero();
        assertThat(out()).startsWith("Rijen weggelaten omdat er iets niet klopt: 2\n- rij 2, kolom q ");
    }

    @Test
    void aBreakdownMayHaveALevelAColumn() throws IOException {
        Files.writeString(survey, "region,city,q,c\nN,G,1,x\nN,H,2,x\n");

        assertThat(run("--breakdown", "group=region", "--breakdown", "group=city"))
                .as(err())
                .isZero();
        assertThat(out()).contains("N");
        assertThat(new String(Files.readAllBytes(folder.resolve("out.json")), StandardCharsets.UTF_8))
                .contains("\"N\"");
    }

    @Test
    void withoutAnythingToSayTheOutputBeginsWithTheDiagnosis() {
        assertThat(run("--group", "team")).isZero();
        assertThat(out()).startsWith("Two questions (two 1)\n");
    }

    @Test
    void aFileThatNeedsNothingIsSaidToNeedNothing() {
        assertThat(run("--detect", "--language", Text.DUTCH.getLanguage(), "--group", "team"))
                .isZero();
        assertThat(out()).startsWith("Er is geen optie gevonden die bij het bestand past.\n\nDe opdracht, om eerst ");
    }
}
