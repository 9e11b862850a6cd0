package io.github.serviceexcellence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people have them, with what somebody would write on the command line, and with what the program proposes itself. */
class FieldCasesTest {
    private static final Path FIELD = Path.of("src/test/resources/field");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(List<String> args) {
        out.reset();
        err.reset();
        return Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                args.toArray(String[]::new));
    }

    private List<String> on(String file, String... args) {
        Path survey = FIELD.resolve(file);
        List<String> all = new ArrayList<>(List.of(
                "--file",
                survey.toString(),
                "--instrument",
                survey.resolveSibling("instrument.json").toString(),
                "--output",
                output().toString()));
        all.addAll(List.of(args));
        return all;
    }

    private Path output() {
        return folder.resolve("cards.json");
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Publication publication() throws IOException {
        return SxJson.strict().publications().read(output());
    }

    private static String[] columns(String form, String... more) {
        return Stream.concat(
                        IntStream.rangeClosed(1, 9)
                                .boxed()
                                .flatMap(number -> Stream.of("--column", String.format(Locale.ROOT, form, number))),
                        Arrays.stream(more))
                .toArray(String[]::new);
    }

    private static String[] levels(String item) {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(level -> Stream.of("--level-column", item + ":" + level + "=g/" + item + "/" + level))
                .toArray(String[]::new);
    }

    private static String[] all(String[] first, String... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    /** A file, how many respondents it has, its index, and what to write. */
    private static Arguments written(String file, int respondents, String index, String... args) {
        return Arguments.of(file, respondents, index, List.of(args));
    }

    /** The figures are those that each case is expected to give, computed by hand from its answers. */
    static Stream<Arguments> cases() {
        return Stream.of(
                written("01-qualtrics-three-headers/survey.csv", 6, "50.925926", "--data-from", "4"),
                written(
                        "02-test-and-unfinished-rows/survey.csv",
                        6,
                        "25",
                        "--only",
                        "Status=0",
                        "--only",
                        "Finished=1"),
                written(
                        "03-google-forms-labels-nl/survey.csv",
                        6,
                        "50.925926",
                        columns("s%1$d=Wat vindt u? [Stelling %1$d]", "--labels")),
                written(
                        "04-number-dash-label/survey.csv",
                        6,
                        "49.074074",
                        "--level",
                        "1 - Helemaal niet=1",
                        "--level",
                        "5 - Helemaal wel=5"),
                written("07-weights-many-decimals/survey.csv", 6, "49.46195", "--weight", "weight", "--round-weights"),
                written("08-weights-zero/survey.csv", 5, "50", "--weight", "weight", "--zero-weights-left-out"),
                written(
                        "10-newline-in-column-name/survey.csv",
                        6,
                        "49.074074",
                        columns(
                                "s%1$d=Stelling %1$d in hoeverre bent u het eens?",
                                "--group", "Team (\u00e9\u00e9n antwoord)")),
                written("11-nbsp/survey.csv", 8, "75", "--group", "Team"),
                written("11-nbsp/survey2.csv", 9, "75", "--group", "Team"),
                written("13-trailing-separators/both.csv", 6, "75", "--separator", ";"),
                written("13-trailing-separators/header-only.csv", 6, "75", "--separator", ";"),
                written("13-trailing-separators/rows-only.csv", 6, "75", "--separator", ";"),
                written("14-sep-line/report.csv", 6, "75", "--header-line", "4"),
                written("14-sep-line/survey.csv", 6, "75"),
                written("15-windows-1252-utf16/comment.csv", 6, "75", "--charset", "windows-1252"),
                written("15-windows-1252-utf16/group.csv", 6, "75", "--charset", "windows-1252", "--group", "team"),
                written("15-windows-1252-utf16/header.csv", 6, "75", "--charset", "windows-1252"),
                written("15-windows-1252-utf16/unicode.txt", 6, "75", "--separator", "tab"),
                written("19-already-reversed/survey.csv", 8, "75", "--recoded", "s3r"),
                written(
                        "20-limesurvey-answer-codes/survey.csv",
                        7,
                        "51.388889",
                        columns(
                                "s%1$d=SE[SQ00%1$d]",
                                "--separator",
                                ";",
                                "--level",
                                "A1=1",
                                "--level",
                                "A2=2",
                                "--level",
                                "A3=3",
                                "--level",
                                "A4=4",
                                "--level",
                                "A5=5",
                                "--answer",
                                "N/A=not-shown")),
                written(
                        "21-long-form-by-question/plain.csv",
                        6,
                        "50.925926",
                        columns(
                                "s%1$d=Stelling %1$d",
                                "--long", "respondentId", "question", "answers", "--any-order", "1")),
                written(
                        "21-long-form-by-question/survey.csv",
                        6,
                        "50.925926",
                        columns(
                                "s%1$d=Stelling %1$d",
                                "--long", "respondentId", "question", "answers", "--any-order", "1")),
                written(
                        "21-long-form-by-question/sorted.csv",
                        6,
                        "50.925926",
                        columns("s%1$d=Stelling %1$d", "--long", "respondentId", "question", "answers")),
                written("22-several-groups/survey.csv", 10, "62.5", "--group", "teams", "--unit-separator", ","),
                written(
                        "25-odk-groups-and-na/survey.csv",
                        6,
                        "75",
                        columns("s%1$d=grp_se/s%1$d", "--answer", "n/a=unanswered")),
                written("26-apostrophe-negatives/survey.csv", 6, "50"),
                written("29-zero-based-codes/zero.csv", 6, "56.944444", "--first-code", "0"),
                written("29-zero-based-codes/no-zero.csv", 5, "68.333333", "--first-code", "0"),
                written(
                        "30-missing-texts-spelled-freely/survey.csv",
                        9,
                        "",
                        "--ignore-case",
                        "--answer",
                        "n.v.t.=not-applicable",
                        "--answer",
                        "nvt=not-applicable",
                        "--answer",
                        "n.v.t=not-applicable",
                        "--answer",
                        "weet niet=dont-know",
                        "--answer=-999=unanswered",
                        "--answer=-9995=unanswered",
                        "--answer=-=unanswered"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatSomebodyWritesGivesTheFigure(String file, int respondents, String index, List<String> args)
            throws IOException {
        List<String> all = on(file, "--floor", "none");
        all.addAll(args);

        assertThat(run(all)).as(err()).isZero();
        assertFigures(respondents, index);
    }

    private void assertFigures(int respondents, String index) throws IOException {
        assertThat(publication().overall().respondents()).isEqualTo(respondents);
        if (!index.isEmpty()) {
            assertThat(points()).isEqualTo(index);
        }
    }

    /** The index in millionths. */
    private String points() throws IOException {
        return millionths(publication().overall().index().points().orElseThrow());
    }

    private static String millionths(Points points) {
        return points.toBigDecimal()
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Of these files it is known which options they need. */
    static Stream<Arguments> known() {
        return cases().filter(each -> {
            String file = String.valueOf(each.get()[0]);
            // what nobody can know is asked for them
            return !file.startsWith("30-") && !file.startsWith("19-") && !file.startsWith("29-");
        });
    }

    @ParameterizedTest
    @MethodSource("known")
    void theCommandThatIsProposedGivesTheFigure(String file, int respondents, String index) throws IOException {
        assertThat(run(on(file, "--detect", "--floor", "none"))).as(err()).isZero();
        assertThat(output()).doesNotExist();
        String command = out().lines().reduce((one, last) -> last).orElseThrow();

        assertThat(command).startsWith("sx-quickstart --file ");
        assertThat(run(unquoted(command.substring("sx-quickstart ".length()))))
                .as(command + "\n" + err())
                .isZero();
        assertFigures(respondents, index);
    }

    /** The arguments of a line as a POSIX shell takes them, of what stands in such lines: single quotes and a quote behind a backslash. */
    private static List<String> unquoted(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                argument.append(line.charAt(++at));
            } else if (c == ' ' && !quoted) {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else {
                argument.append(c);
            }
        }
        arguments.add(argument.toString());
        return arguments;
    }

    @Test
    void whatWasLeftOutIsSaidBeforeTheDiagnosis() {
        run(on("02-test-and-unfinished-rows/survey.csv", "--only", "Status=0", "--only", "Finished=1"));
        assertThat(out())
                .startsWith(
                        "Rows left out by what a column says: 2 (column Status), 1 (column Finished)\n\nSmall field survey");

        run(on("08-weights-zero/survey.csv", "--weight", "weight", "--zero-weights-left-out", "--language", "nl"));
        assertThat(out()).startsWith("Respondenten weggelaten omdat hun gewicht 0 is: 2\n\nKlein veldonderzoek");

        run(on("07-weights-many-decimals/survey.csv", "--weight", "weight", "--round-weights"));
        assertThat(out()).startsWith("Weights rounded to six decimals: 5\n\nSmall field survey");
    }

    /** Case 19: s3r runs against the other items of its element, r = -1; recoded, culture and the index are 75.0. */
    @Test
    void anItemThatRunsAgainstTheOthersIsToldOnRequestOnly() {
        assertThat(run(on("19-already-reversed/survey.csv", "--group", "team", "--screen")))
                .as(err())
                .isZero();
        assertThat(out()).contains("Signs of a wrong reading (confidential", "s3r", "withRecoded(s3r)");

        assertThat(run(on("19-already-reversed/survey.csv", "--group", "team"))).isZero();
        assertThat(out()).doesNotContain("Signs of a wrong reading", "s3r");
    }

    @Test
    void whatLooksWrongIsToldInDutchToo() {
        List<String> args = new ArrayList<>(List.of("--screen", "--language", "nl", "--output", output().toString()));

        assertThat(run(args)).as(err()).isZero();
        assertThat(out()).contains("Tekenen van verkeerd lezen (vertrouwelijk");
    }

    @Test
    void peopleWhoComeTwiceAreSaidToDoSo() {
        run(on("23-same-person-twice/survey.csv", "--id", "token"));
        assertThat(out())
                .startsWith(
                        "3 respondents have more than one row by column token, and each row counts. Write --duplicates with");

        run(on("23-same-person-twice/survey.csv", "--id", "token", "--language", "nl"));
        assertThat(out())
                .startsWith(
                        "3 respondenten hebben meer dan \u00e9\u00e9n rij volgens kolom token, en elke rij telt mee. ");

        run(on("23-same-person-twice/survey.csv", "--id", "token", "--duplicates", "keep-first"));
        assertThat(out()).startsWith("Rows left out because their respondent has another: 3\n\nSmall field survey");
        assertThat(run(on("23-same-person-twice/survey.csv", "--id", "token", "--duplicates", "unchecked")))
                .isZero();
        assertThat(out()).startsWith("Small field survey");
    }

    @Test
    void columnsOfLevelsAndBranchesGiveTheFiguresOfTheirItems() throws IOException {
        // lead 54.166667 of 6, cult 70 of 5
        run(on("24-one-column-per-level/survey.csv", all(all(levels("lead"), levels("cult")), "--floor", "none")));
        assertThat(err()).isEmpty();
        assertThat(element("leadership")).isEqualTo("54.166667");
        assertThat(element("service-culture")).isEqualTo("70");

        // lead 58.333333 of 6, cult 58.333333 of 6
        run(on(
                "12-duplicate-columns-branches/survey.csv",
                "--column",
                "lead=#2",
                "--column",
                "lead=#4",
                "--floor",
                "none"));
        assertThat(err()).isEmpty();
        assertThat(element("leadership")).isEqualTo("58.333333");
        assertThat(element("service-culture")).isEqualTo("58.333333");

        // leadership 68.388889, culture 72.833333
        run(on(
                "09-decimal-comma-nl/survey.csv",
                "--separator",
                ";",
                "--decimal-comma",
                "--weight",
                "weging",
                "--floor",
                "none"));
        assertThat(err()).isEmpty();
        assertThat(element("leadership")).isEqualTo("68.388889");
        assertThat(element("service-culture")).isEqualTo("72.833333");
    }

    private String element(String code) throws IOException {
        Points points = publication().overall().scores().stream()
                .filter(score -> score.node().code().equals("element:" + code))
                .findFirst()
                .orElseThrow()
                .points()
                .orElseThrow();
        return millionths(points);
    }

    private List<GroupKey> groups() throws IOException {
        return publication().groups().stream()
                .map(card -> card.group().orElseThrow())
                .toList();
    }

    @Test
    void groupsAreThoseThatAreMeant() throws IOException {
        run(on("22-several-groups/survey.csv", "--group", "teams", "--unit-separator", ",", "--floor", "none"));
        // Balie 6 respondents (87.5), Kassa 7 (57.142857)
        assertThat(groups()).containsExactly(GroupKey.of("Balie"), GroupKey.of("Kassa"));

        run(on(
                "17-na-and-floats-r-pandas/mei.csv",
                "--group",
                "team",
                "--no-unit",
                "NA",
                "--answer",
                "NA=unanswered",
                "--floor",
                "none"));
        assertThat(groups()).containsExactly(GroupKey.of("3"));
        run(on(
                "17-na-and-floats-r-pandas/juni.csv",
                "--group",
                "team",
                "--whole-number-units",
                "--answer",
                "NaN=unanswered",
                "--floor",
                "none"));
        assertThat(groups()).containsExactly(GroupKey.of("3"));
    }

    @Test
    void whatTheFileSeemsToBeIsSaidWithItsReasonsAndWhatStaysOpen() {
        run(on("20-limesurvey-answer-codes/survey.csv", "--detect"));
        assertThat(out())
                .contains(
                        "What was found, and why:\n- 8 of 8 rows have 14 fields then:\n  --separator ';'\n",
                        "\nWhat the file does not tell:\n- ",
                        "submitdate",
                        "\nThe command, to be checked and then run:\nsx-quickstart --file ");

        run(on("20-limesurvey-answer-codes/survey.csv", "--detect", "--language", "nl", "--group", "team"));
        assertThat(out())
                .contains("Wat er is gevonden, en waarom:\n", "8 van de 8 rijen hebben dan 14 velden")
                .contains("\nDe opdracht, om eerst na te kijken en dan uit te voeren:\n")
                // what was given is not given once more
                .containsOnlyOnce("--group team");
    }
}
