package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path survey;
    private Path instrument;
    private Path output;

    @BeforeEach
    void copySurvey() throws IOException {
        survey = copy("survey.csv");
        instrument = copy("instrument.json");
        output = folder.resolve("out.json");
    }

    private Path copy(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Quickstart.class.getResourceAsStream(name))) {
            Files.copy(in, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    private int run(String... args) {
        return run(StandardCharsets.UTF_8, args);
    }

    private int run(Charset terminal, String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--output", output.toString()));
        return Quickstart.run(
                new PrintStream(out, true, terminal),
                new PrintStream(err, true, terminal),
                terminal,
                all.toArray(String[]::new));
    }

    private int runOnFile(String... args) {
        List<String> all = new ArrayList<>(
                List.of("--file", survey.toString(), "--instrument", instrument.toString(), "--group", "unit"));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Publication written() throws IOException {
        return SxJson.strict().publications().read(output);
    }

    private void replaceInSurvey(String old, String changed) throws IOException {
        String text = Files.readString(survey);
        assertThat(text).contains(old);
        Files.writeString(survey, text.replace(old, changed));
    }

    @Test
    void withoutOptionsItScoresTheMadeUpSurvey() throws IOException {
        assertThat(run()).isZero();

        // index, monitoring and team-08 as R computes them, rounded: 50.078, 51.756; the teams' indices are means of
        // R's element means
        assertThat(out())
                .contains("Index 50.1 of 100 points", " 51.8 ", "Monitoring service excellence activities and results")
                .contains("\n  63.5 ", "team-08  (60)", "\nWhat rests on fewer than 5 people is not shown, nor ")
                // scores of 25 people go by whole points, those of 60 by halves; in the order of names, not of points
                .containsSubsequence("\n  36 ", "  team-04  (25)\n", "\n  63.5 ", "  team-08  (60)\n")
                .containsSubsequence(
                        "Also measured\n", "  Inspired, engaged employees  (580; 96%)", "\n\nWhat stands out\n")
                // the made-up survey has no strong or weak element
                .containsSubsequence(
                        "\nNo part stands out: ",
                        "\n\nGroups (95% interval; respondents)\n",
                        "\n\nAn interval tells ",
                        "\nWhat rests on ")
                // too small, and known from their answers only
                .doesNotContain("team-01", "team-02", "not shown: ", "\n\n\n")
                .contains("Score cards written to " + output);
        assertThat(err()).isEmpty();
        assertThat(written().groups()).hasSize(10);
        assertThat(written().overall().index().points().orElseThrow()).hasToString("50.1");
    }

    @Test
    void theDiagnosisIsInDutchWithIsoDimensionsAndWithoutAFloor() throws IOException {
        assertThat(run("--language", "nl", "--edition", "iso", "--floor", "none"))
                .isZero();

        assertThat(out())
                .contains(
                        "Index 50,1 van 100 punten",
                        "Dimensies (ISO-editie)",
                        "Leiderschap en strategie voor service excellence")
                .contains("team-01  (3)", "Scorekaarten geschreven naar")
                .doesNotContain("wordt niet getoond");
        assertThat(written().groups()).hasSize(12);
    }

    @Test
    void buildingBlocksOrNothingCanStandForTheDimensions() {
        assertThat(run("--view", "building-blocks")).isZero();
        // experience design alone makes up experience, as it makes up the dimension design: 49.659 in R
        assertThat(out())
                .containsSubsequence("Building blocks\n", " 49.7 ", "  Experience\n")
                .doesNotContain("Dimensions");

        out.reset();
        assertThat(run("--view", "results")).isZero();
        assertThat(out())
                .containsSubsequence(
                        "600 respondents",
                        "Results a to d (95% interval; respondents; answers that count)\n",
                        "Also measured\n",
                        "Groups (95% interval; respondents)\n")
                .containsPattern("team-08  \\(60\\): Inspired, engaged employees [0-9.]+\n")
                .contains(
                        "Results and position: nothing was asked about it",
                        "Outstanding customer experience: nothing was asked")
                .doesNotContain("No index", "Index ", "Elements");

        out.reset();
        assertThat(run("--view", "elements-only")).isZero();
        assertThat(out()).contains("Index 50.1 of 100 points").doesNotContain("Building blocks", "Elements only");
    }

    @Test
    void aTeamThatIsLargeEnoughIsNamedWhereNothingOfItIsShown() throws IOException {
        run("--floor", "8");

        // the whole without the others is team-01 and team-02, seven people
        assertThat(out())
                .contains("\nWhat rests on fewer than 8 people", "\nGroups not shown: team-03\n")
                .doesNotContain("team-01", "team-02", "team-03  (");
        assertThat(written().withheld()).containsExactly(GroupKey.of("team-03"));

        run("--floor", "8", "--language", "nl");
        assertThat(out()).contains("Wat op minder dan 8 mensen berust, ", "\nNiet getoonde groepen: team-03\n");
    }

    @Test
    void weightedAnswersOfATeamHaveNoMadeUpDecimals() throws IOException {
        List<String> lines = Files.readAllLines(survey);
        for (int line = 0; line < lines.size(); line++) {
            lines.set(line, lines.get(line) + "," + (line == 0 ? "weight" : 1 + line % 3));
        }
        Files.write(survey, lines);

        // weights of 1, 2 and 3: at most double the average, so an element of 98 people, in halves without weights,
        // goes by whole points
        assertThat(runOnFile("--weight", "weight")).isZero();
        assertThat(out())
                .containsPattern("Index \\d\\d\\.\\d of 100 points")
                .containsPattern("\n  40     37\\.4 to 42\\.6  \\S{20}  team-11  \\(98\\)\n");
    }

    private void everybodyInTeam8DisagreesOnLeadership() throws IOException {
        // the columns of i09 to i12, none of them worded in reverse
        Files.writeString(
                survey,
                Files.readString(survey).replaceAll("(?m)^(r\\d+,team-08,(?:[^,]*,){8})(?:[^,]*,){4}", "$11,1,1,1,"));
    }

    @Test
    void whatStandsOutIsSaidAndTheWeakestOfAGroupNamed() throws IOException {
        everybodyInTeam8DisagreesOnLeadership();

        assertThat(runOnFile()).isZero();
        assertThat(out())
                .containsSubsequence(
                        "\n\nWhat stands out\n",
                        "\n\u201cLeadership and management commitment\u201d falls behind the other parts: 43.9, ",
                        "\n\nGroups (")
                .contains("team-08  (60), weakest: Leadership and management commitment 0\n")
                .containsOnlyOnce("weakest: ")
                .doesNotContain("No part stands out");

        assertThat(runOnFile("--language", "nl")).isZero();
        assertThat(out())
                .contains(
                        "\n\nWat eruit springt\n", "\u201cLeiderschap en managementcommitment\u201d blijft achter bij ")
                .contains("team-08  (60), zwakst: Leiderschap en managementcommitment 0\n");
    }

    @Test
    void longSentencesAreWrapped() throws IOException {
        everybodyInTeam8DisagreesOnLeadership();
        runOnFile();

        List<String> said = out().lines()
                .dropWhile(line -> !line.equals("What stands out"))
                .takeWhile(line -> !line.startsWith("Groups"))
                .toList();
        assertThat(said).anyMatch(line -> line.startsWith("  ")).allMatch(line -> line.length() <= 116);
        assertThat(String.join("", said)).contains("commitment\u201d falls behind the other parts: 43.9, which is ");
    }

    @Test
    void figuresComeWithTheirIntervals() {
        run();

        // index 50.078 and monitoring 51.756 as R computes them; their intervals by the standard errors of the card
        assertThat(out())
                .contains(
                        "Index 50.1 of 100 points (95%: 49.0 to 51.2)\n600 respondents, all of whom answered something; 94%")
                .containsPattern("\n  51\\.8   50\\.2 to 53\\.4  \\S{20}  Monitoring service ")
                // no interval of fewer than 30 people
                .containsPattern("\n  36 {19}\\S{20}  team-04  \\(25\\)\n")
                .containsPattern("\n  48     43\\.7 to 52\\.3  \\S{20}  team-05  \\(31\\)\n")
                .contains("Intervals are shown from 30 respondents; of fewer than 100 they are rough.");

        run("--language", "nl");
        assertThat(out())
                .contains(
                        "Index 50,1 van 100 punten (95%: 49,0 tot 51,2)\n600 respondenten; iedereen vulde iets in; 94%",
                        "\n  48    43,7 tot 52,3  ")
                .contains("Marges worden getoond vanaf 30 respondenten; bij minder dan 100 zijn ze ruw.");

        run("--floor", "20");
        assertThat(out()).contains("Intervals are shown from 120 respondents.\n");

        run("--floor", "none");
        assertThat(out()).contains("Of fewer than 100 respondents they are rough.\n");
    }

    @Test
    void whatOfTheGroupsDiffersIsNamedAndTheOthersAreCounted() {
        run();

        assertThat(out())
                .containsSubsequence(
                        "\n\nWhat of the groups differs\n",
                        "team-06 is ",
                        "team-08 is 13.6 points higher than the mean of the other units",
                        "team-09 is ",
                        "team-10 is ",
                        "team-11 is ",
                        "\nIn 3 of 8 comparisons the data do not tell the two apart.\n",
                        "Not compared: team-03, team-04.\n\n")
                .doesNotContain("team-05 is", "team-07 is", "team-12 is");

        run("--language", "nl");
        assertThat(out())
                .containsSubsequence(
                        "\n\nWat er tussen de groepen verschilt\n",
                        "team-11 ligt 13,9 punten lager dan ",
                        "\nBij 3 van de 8 vergelijkingen ",
                        "Niet vergeleken: team-03, team-04.\n\n");

        // none of them has an interval
        run("--floor", "70");
        assertThat(out()).contains("\nNothing could be compared.\n").doesNotContain("Not compared");
    }

    @Test
    void aTeamWhoseScoreIsNotShownIsSaidToHaveNone() {
        // of its 40 not all answered
        run("--floor", "40", "--view", "results");

        assertThat(out()).contains("team-06  (40): no score\n", "team-08  (60): Inspired, engaged employees 70.5\n");
    }

    @Test
    void aFileOfOnesOwnGivesTheSameAsTheOneInside() throws IOException {
        run();
        Publication inside = written();

        assertThat(runOnFile()).isZero();
        assertThat(written()).isEqualTo(inside);
    }

    @Test
    void aQuestionThatCountsOnlyForItselfIsReadAsItWasAsked() throws IOException {
        // a row of which every field is blank would be nobody
        Files.writeString(survey, """
                i01,people,who
                1,5,r1
                5,5,r2
                ,,r3
                """);
        Files.writeString(instrument, """
                {"format": "sx.instrument/1", "id": "two", "version": "1", "title": {"en": "Two questions"},
                 "scales": {"five": [{"value": 1}, {"value": 5}]},
                 "items": [{"id": "i01", "wording": {"en": "Good?"}, "scale": "five", "measures": "element:leadership",
                            "voices": ["customer"]},
                           {"id": "people", "wording": {"en": "Friendly?", "nl": "Vriendelijk?"}, "scale": "five",
                            "measures": "block:people", "voices": ["customer"]}]}
                """);
        List<String> blocks =
                new ArrayList<>(List.of("--file", survey.toString(), "--instrument", instrument.toString()));
        blocks.addAll(List.of("--view", "building-blocks", "--floor", "none"));

        assertThat(run(blocks.toArray(String[]::new))).as(err()).isZero();
        assertThat(out())
                .contains(
                        "\n3 respondents, 1 without any answer; 66%", "\nAlso asked, but part of no other score\n 100 ")
                .containsPattern("  Friendly\\?  \\(2\\)\n");
        blocks.addAll(List.of("--language", "nl"));
        assertThat(run(blocks.toArray(String[]::new))).as(err()).isZero();
        assertThat(out())
                .contains("\n3 respondenten, 1 zonder enig antwoord; 66%")
                .contains("\nOok gevraagd, maar geen deel van een andere score\n 100 ", "  Vriendelijk?  (2)\n");
    }

    @Test
    void columnsAnswersSeparatorsAndWeightsAreTakenAsTold() throws IOException {
        Files.writeString(survey, """
                team;q1;weging
                a;5;1
                a;nvt;1
                b;1;2.5
                """);
        Files.writeString(instrument, """
                {"format": "sx.instrument/1", "id": "one", "version": "1", "title": {"en": "One question"},
                 "scales": {"five": [{"value": 1}, {"value": 5}]},
                 "items": [{"id": "i01", "wording": {"en": "Good?"}, "scale": "five", "measures": "element:leadership",
                            "voices": ["customer"]}]}
                """);

        assertThat(run(
                        "--file",
                        survey.toString(),
                        "--instrument",
                        instrument.toString(),
                        "--group",
                        "team",
                        "--column",
                        "i01=q1",
                        "--separator",
                        ";",
                        "--answer",
                        "nvt=not-applicable",
                        "--weight",
                        "weging",
                        "--floor",
                        "none"))
                .as(err())
                .isZero();

        // (1 * 100 + 2.5 * 0) / 3.5
        assertThat(written().overall().scores().stream()
                        .filter(score -> score.node().code().equals("element:leadership"))
                        .findFirst()
                        .orElseThrow()
                        .points()
                        .orElseThrow())
                .hasToString("28.571428571");
        assertThat(out())
                .contains(
                        "No index: a part of it has no score", "Service excellence culture: nothing was asked about it")
                // one leaf does not stand out among none
                .contains("\n\nGroups (95% interval; respondents)\n")
                .doesNotContain("stands out", "\n\n\n");
    }

    @Test
    void theShippedInstrumentIsFoundByName() {
        assertThat(run("--file", survey.toString(), "--instrument", "organisation-scan"))
                .isEqualTo(1);

        assertThat(err())
                .contains(
                        "the file lacks 45 columns: experience-design-1, experience-design-2,",
                        " and 37 more; its columns are respondent,");
    }

    @Test
    void anEarlierVersionOfAShippedInstrumentIsFoundByNameAndVersion() {
        assertThat(run("--file", survey.toString(), "--instrument", "organisation-scan 1.0"))
                .isEqualTo(1);

        assertThat(err()).contains("the file lacks 36 columns: experience-design-1, experience-design-2,");
    }

    @Test
    void aMissingFileIsOneClearLine() {
        assertThat(run("--file", "nowhere.csv")).isEqualTo(1);

        assertThat(err()).isEqualTo("There is no file nowhere.csv; check the path." + System.lineSeparator());
        assertThat(output).doesNotExist();
    }

    @Test
    void anUnknownColumnIsOneClearLine() {
        assertThat(runOnFile("--column", "i01=q1")).isEqualTo(1);

        assertThat(err().lines()).hasSize(1);
        assertThat(err())
                .startsWith(
                        survey
                                + ": (line 1): the file lacks the column q1 (item i01); its columns are respondent, unit, i01,");
        assertThat(output).doesNotExist();
    }

    @Test
    void aValueOffTheScaleIsOneClearLine() throws IOException {
        replaceInSurvey("r0001,team-01,5", "r0001,team-01,6");

        assertThat(runOnFile()).isEqualTo(1);
        assertThat(err())
                .isEqualTo(survey
                        + ": row 1, column i01 (line 2, column 3): '6' is not on the scale, which has 1, 2, 3, 4, 5"
                        + System.lineSeparator());
    }

    @Test
    void aFaultyInstrumentIsOneClearLine() throws IOException {
        Files.writeString(
                instrument, Files.readString(instrument).replaceFirst("element:leadership", "element:leiderschap"));

        assertThat(runOnFile()).isEqualTo(1);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).contains("/items/8/measures", "'element:leiderschap' is no term of the framework");
    }

    @Test
    void aWrongCommandLineIsOneClearLineAndExitsWithTwo() {
        assertWrong("a 1 as floor", "'1' is no floor; use 2 or more, or none", run("--floor", "1"));
        assertWrong("no number as floor", "'few' is no floor; use 2 or more, or none", run("--floor", "few"));
        assertWrong("no edition", "'third' is no edition; use one of: european, iso", run("--edition", "third"));
        assertWrong(
                "no view", "'blocks' is no tree of scores; use one of: dimensions-european,", run("--view", "blocks"));
        assertWrong(
                "an edition and a view",
                "--edition and --view exclude each other; give one of them",
                run("--edition", "iso", "--view", "building-blocks"));
        assertWrong("no language", "'de' is no language of this program; use en or nl", run("--language", "de"));
        assertWrong("no option", "Unknown: '--flor', '3'", run("--flor", "3"));
        assertWrong("no instrument", "'scan' is neither a file nor a shipped instrument", run("--instrument", "scan"));
        assertWrong("no file", "--file needs the name of a file, found ''", run("--file", ""));
        assertWrong("a folder", "--file needs the name of a file, found", run("--file", folder.toString()));
        assertWrong("no kind", "'unknown' is no kind of answer", runOnFile("--answer", "x=unknown"));
        assertWrong("no item", "'i99' is no item of example-survey 1.0", runOnFile("--column", "i99=x"));
        assertWrong("no separator", "this character cannot separate fields", runOnFile("--separator", "a"));
        assertWrong("a value that is missing", "--file needs a value", run("--file"));
        assertWrong("an option twice", "--floor is given twice", run("--floor", "5", "--floor", "6"));
        assertWrong("half a pair", "--column needs ITEM=COLUMN, found 'i01'", run("--column", "i01"));
        assertWrong("a long separator", "'||' is no single character", runOnFile("--separator", "||"));
    }

    private void assertWrong(String what, String message, int exitCode) {
        assertWrong(what, message, "--help lists the options.", exitCode);
    }

    private void assertWrong(String what, String message, String help, int exitCode) {
        assertThat(exitCode).as(what).isEqualTo(2);
        assertThat(err()).as(what).contains(message);
        assertThat(err().lines()).as(what).hasSize(2).last().isEqualTo(help);
        assertThat(output).doesNotExist();
    }

    @Test
    void aWrongCommandLineIsToldInDutchWhereverItAsksForDutch() {
        assertWrongInDutch("Onbekend: '--flor', '3'", "--flor", "3");
        assertWrongInDutch("Bij --file ontbreekt een waarde", "--file");
        assertWrongInDutch(
                "--floor staat er twee keer; geef die optie \u00e9\u00e9n keer", "--floor", "5", "--floor", "6");
        assertWrongInDutch("--edition en --view gaan niet samen", "--edition", "iso", "--view", "elements-only");
        assertWrongInDutch("Bij --column hoort ITEM=KOLOM, niet 'i01'", "--column", "i01");
        assertWrongInDutch(
                "Ongeldige waarde voor --floor: '1' is geen ondergrens; gebruik 2 of meer, of none", "--floor", "1");
        assertWrongInDutch(
                "Ongeldige waarde voor --edition: 'third' is geen editie; kies uit: european, iso",
                "--edition",
                "third");
        assertWrongInDutch("Ongeldige waarde voor --view: 'blocks' is geen ", "--view", "blocks");
        assertWrongInDutch("'\0' is hier niet te gebruiken", "--file", "\0");
        assertWrongInDutch("'scan' is geen bestand en ook geen meegeleverd instrument", "--instrument", "scan");
        assertWrongInDutch("Bij --file hoort de naam van een bestand, niet ''", "--file", "");
        assertWrongInDutch("'||' is niet \u00e9\u00e9n teken", "--separator", "||");
        assertWrongInDutch("'x' is geen soort antwoord; kies uit: ", "--answer", "a=x");
        assertWrongInDutch("'i99' is geen item van example-survey 1.0; kies uit: ", "--column", "i99=x");
        assertThat(run("--language=nl", "--flor")).isEqualTo(2);
        assertThat(err()).startsWith("Onbekend: '--flor'");
    }

    private void assertWrongInDutch(String message, String... args) {
        List<String> before = new ArrayList<>(List.of("--language", "nl"));
        before.addAll(List.of(args));
        List<String> after = new ArrayList<>(List.of(args));
        after.addAll(List.of("--language", "nl"));
        for (List<String> all : List.of(before, after)) {
            assertWrong(
                    message, message, "Met --help verschijnt de lijst met opties.", run(all.toArray(String[]::new)));
        }
    }

    @Test
    void aFileThatIsMissingIsToldInDutch() {
        assertThat(run("--language", "nl", "--file", "nergens.csv")).isEqualTo(1);
        assertThat(err()).isEqualTo("Er is geen bestand nergens.csv; controleer het pad." + System.lineSeparator());

        output = folder.resolve("nergens").resolve("uit.json");
        assertThat(run("--language", "nl")).isEqualTo(1);
        assertThat(err())
                .isEqualTo("Het bestand " + output + " is niet te gebruiken: de map bestaat niet."
                        + System.lineSeparator());
    }

    @Test
    void aFaultySurveyIsToldInDutchInOneLine() throws IOException {
        replaceInSurvey("r0001,team-01,5", "r0001,team-01,6");

        assertThat(runOnFile("--language", "nl")).isEqualTo(1);
        assertThat(err())
                .startsWith(survey + ": rij 1, kolom i01 (regel 2, kolom 3): ")
                .contains("'6'", "schaal")
                .doesNotContain("scale");
        assertThat(err().lines()).hasSize(1);
    }

    @Test
    void theSurveyIsNotReplacedByItsScores() throws IOException {
        byte[] before = Files.readAllBytes(survey);
        output = survey;

        assertThat(runOnFile()).isEqualTo(2);
        assertThat(survey).hasBinaryContent(before);
        assertThat(err()).contains("would replace what is to be read");
    }

    @Test
    void aTabSeparatesByItsName() throws IOException {
        Files.writeString(survey, Files.readString(survey).replace(',', '\t'));

        assertThat(runOnFile("--separator", "tab")).isZero();
        assertThat(out()).contains("Index 50.1 of 100 points");
    }

    @Test
    void aFolderThatIsMissingIsSaidToBe() {
        output = folder.resolve("nowhere").resolve("out.json");

        assertThat(run()).isEqualTo(1);
        assertThat(err()).contains("its folder does not exist");
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneClearLine() {
        output = folder;

        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("--output needs the name of a file");
    }

    @Test
    void helpNamesEveryOptionAndExitCode() {
        assertThat(run("--help")).isZero();

        assertThat(out())
                .contains(
                        "--file",
                        "--instrument",
                        "--column",
                        "--answer",
                        "--group",
                        "--weight",
                        "--separator",
                        "--floor",
                        "--edition",
                        "--view")
                .contains("--language", "--output", "--help", "--version", "Exit codes:");
    }

    @Test
    void helpIsInDutchWhereverItIsAskedFor() {
        assertThat(run("--language", "nl", "--help")).isZero();
        String help = out();
        assertThat(help)
                .startsWith("Gebruik: sx-quickstart [-hV]")
                .contains("[--edition=EDITIE | --view=WEERGAVE]", "--column=ITEM=KOLOM", "--instrument=NAAM|BESTAND")
                .contains("Berekent de scores van een enqu\u00eate", "Toon deze uitleg en stop.", "Afsluitcodes:")
                .contains("2   De opdrachtregel klopt niet.")
                .doesNotContain("Usage", "Default", "FILE", "Show", "${", "null");

        assertThat(run("--help", "--language", "nl")).isZero();
        assertThat(out()).isEqualTo(help);
        assertThat(run("--help", "--language=nl")).isZero();
        assertThat(out()).isEqualTo(help);
    }

    @Test
    void theVersionSpeaksBothLanguages() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("sx-quickstart, an example of the Service Excellence library");
        assertThat(run("--version", "--language", "nl")).isZero();
        assertThat(out()).startsWith("sx-quickstart, een voorbeeld bij de Service Excellence-bibliotheek");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Text.DUTCH);
            assertThat(run("--help")).isZero();
            assertThat(out()).startsWith("Usage: sx-quickstart").doesNotContain("Toon");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Set<String> english = Words.in(Locale.ENGLISH).texts().keySet();

        assertThat(english).hasSizeGreaterThan(40);
        assertThat(Words.in(Text.DUTCH).texts().keySet()).isEqualTo(english);
    }

    @Test
    void aTerminalWithoutBlocksGetsPlainBars() {
        run(StandardCharsets.ISO_8859_1);

        // the question itself ends with one
        assertThat(out.toString(StandardCharsets.ISO_8859_1).replace("place to work?", ""))
                .contains("  ##########..........  ", "\n\"Index\": team-06 is ")
                .doesNotContain("?");
    }

    @Test
    void longInputTellsHowFarItHasCome() {
        readFourMegabytes(Locale.ENGLISH);
        assertThat(out().lines()).hasSize(4).last().isEqualTo("4 of 4 MB read (100%)");

        readFourMegabytes(Text.DUTCH);
        assertThat(out().lines()).hasSize(8).last().isEqualTo("4 van 4 MB gelezen (100%)");
    }

    private void readFourMegabytes(Locale language) {
        ProgressLines progress =
                new ProgressLines(4, Words.in(language), new PrintStream(out, true, StandardCharsets.UTF_8));
        for (int part = 0; part <= 100; part++) {
            progress.reached(part * 40_000L, 4_000_000, part);
        }
    }

    @Test
    void aLongFileIsReadWithProgress() throws IOException {
        String header = Files.readAllLines(survey).get(0);
        String rows = Files.readString(survey).substring(header.length() + 1);
        Files.writeString(survey, header + "\n" + rows.repeat(20_000_000 / rows.length() + 1));

        assertThat(runOnFile("--language", "nl")).isZero();
        assertThat(err().lines()).hasSize(10).last().asString().endsWith(" MB gelezen (100%)");
        assertThat(out()).contains("Index 50,1 van 100 punten");
    }
}
