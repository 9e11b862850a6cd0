package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as tools lay them out, with what their makers may expect: the figures were worked out by hand from the answers in the files. */
class LaidOutFieldTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "field");
    private static final ItemId LEAD = ItemId.of("lead");

    private static SurveyCsv survey(String folder) throws IOException {
        return SurveyCsv.of(instrument(folder));
    }

    private static Instrument instrument(String folder) throws IOException {
        return SxJson.strict()
                .instruments()
                .read(Files.readString(FOLDER.resolve(folder).resolve("instrument.json")));
    }

    private static Path file(String folder, String name) {
        return FOLDER.resolve(folder).resolve(name + ".csv");
    }

    private static SxFormatException refused(SurveyCsv survey, Path file) {
        SxFormatException thrown = catchThrowableOfType(SxFormatException.class, () -> survey.read(file));
        assertThat(thrown).isNotNull();
        return thrown;
    }

    private static ScoreCard score(ResponseTable table) {
        return StandardStrategy.withDefaults().score(table);
    }

    private static BigDecimal index(ResponseTable table) {
        return rounded(score(table).index().points().orElseThrow().toBigDecimal());
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(6, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal element(ResponseTable table, Element element) {
        return rounded(score(table).element(element).points().orElseThrow().toBigDecimal());
    }

    @Test
    void furtherLinesOfTheHeaderAreLeftOutByName() throws IOException {
        String folder = "01-qualtrics-three-headers";
        ResponseTable table = survey(folder).withDataFrom(4).read(file(folder, "survey"));
        // the sum of the 54 answers is 164: (25 * 164 - 25 * 54) / 54 = 50.925926
        assertThat(table.size()).isEqualTo(6);
        assertThat(index(table)).isEqualByComparingTo("50.925926");
        assertThat(survey(folder)
                        .withIdColumn("ResponseId")
                        .withDataFrom(4)
                        .read(file(folder, "survey"))
                        .size())
                .isEqualTo(6);
    }

    @Test
    void furtherLinesOfTheHeaderAreToldInOneMessage() throws IOException {
        String folder = "01-qualtrics-three-headers";
        SxFormatException thrown = refused(survey(folder), file(folder, "survey"));
        assertThat(thrown.count()).isEqualTo(1);
        assertThat(thrown)
                .hasMessageEndingWith(
                        "(line 2): the first 2 rows below the header look like more header lines; write withDataFrom(4)");
        assertThat(thrown.text(Locale.forLanguageTag("nl")))
                .endsWith("de eerste 2 rijen onder de kopregel lijken nog kopregels te zijn; schrijf withDataFrom(4)");
    }

    @Test
    void aRealFaultBelowThemIsStillOne() throws IOException {
        String folder = "01-qualtrics-three-headers";
        Path file = Files.createTempFile("wrong", ".csv");
        Files.writeString(file, Files.readString(file(folder, "survey")).replace("R_3aZ,4,", "R_3aZ,x,"));
        assertThat(refused(survey(folder).withDataFrom(4), file))
                .hasMessageEndingWith(
                        "row 3, column Q1_1 (line 6, column 5): 'x' is not on the scale, which has 1, 2, 3, 4, 5; say what it means with withLevel or withAnswer, or read labels with withLabels");
        Files.delete(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team\n(één antwoord)", "Team (één antwoord)", "Team  (e\u0301e\u0301n \u200bantwoord)"})
    void aLineBreakInANameIsASpace(String team) throws IOException {
        String folder = "10-newline-in-column-name";
        SurveyCsv survey = survey(folder).withGroupColumn(team);
        for (int item = 1; item <= 9; item++) {
            survey = survey.withColumn(ItemId.of("s" + item), "Stelling " + item + "\nin hoeverre bent u het eens?");
        }
        ResponseTable table = survey.read(file(folder, "survey"));
        assertThat(table.size()).isEqualTo(6);
        assertThat(table.groups()).hasToString("[noord]");
        // the sum of the 54 answers is 160: (25 * 160 - 25 * 54) / 54 = 49.074074
        assertThat(index(table)).isEqualByComparingTo("49.074074");
    }

    @Test
    void aMessageShowsSuchANameLegibly() throws IOException {
        String folder = "10-newline-in-column-name";
        assertThat(refused(survey(folder), file(folder, "survey"))
                        .problems()
                        .get(0)
                        .text(Locale.ENGLISH))
                .contains("the file lacks 9 columns: s1, s2, s3")
                .contains("Team (één antwoord), Stelling 1 in hoeverre")
                .hasSizeLessThan(600);
    }

    @Test
    void aQuestionOfTwoBranchesHasTheAnswerThatIsFilled() throws IOException {
        String folder = "12-duplicate-columns-branches";
        ResponseTable table = survey(folder).withColumn(LEAD, "#2", "#4").read(file(folder, "survey"));
        assertThat(table.size()).isEqualTo(6);
        // lead: 4, 5, 2, 1, 5, 3 and cult: 3, 3, 2, 4, 4, 4, each with the sum 20: (25 * 20 - 25 * 6) / 6
        assertThat(element(table, Element.LEADERSHIP)).isEqualByComparingTo("58.333333");
        assertThat(element(table, Element.SERVICE_CULTURE)).isEqualByComparingTo("58.333333");
        assertThat(score(table).element(Element.LEADERSHIP).n()).isEqualTo(6);
    }

    @Test
    void whatStandsTwiceIsToldWithItsPositionsAndOnlyWhereItIsRead() throws IOException {
        String folder = "12-duplicate-columns-branches";
        SxFormatException thrown = refused(survey(folder), file(folder, "survey"));
        assertThat(thrown.problems()).extracting(Problem::code).containsExactly("table.column-twice");
        assertThat(thrown)
                .hasMessageEndingWith("(line 1, column 2): the column lead is there 2 times; name one by its"
                        + " position: \"#2\", \"#4\", or all of them with withColumn(lead, \"#2\", \"#4\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"both", "header-only", "rows-only"})
    void separatorsAtTheEndAreLeftOutOfAccount(String name) throws IOException {
        String folder = "13-trailing-separators";
        ResponseTable table =
                survey(folder).withSeparator(';').withGroupColumn("team").read(file(folder, name));
        assertThat(table.size()).isEqualTo(6);
        // all answers are 4 of 1 to 5
        assertThat(index(table)).isEqualByComparingTo("75");
    }

    @Test
    void aFirstLineMayTellTheSeparator() throws IOException {
        String folder = "14-sep-line";
        ResponseTable table = survey(folder).withGroupColumn("team").read(file(folder, "survey"));
        assertThat(table.size()).isEqualTo(6);
        assertThat(index(table)).isEqualByComparingTo("75");
        assertThat(survey(folder).withSeparator(';').withGroupColumn("team").read(file(folder, "survey")))
                .isEqualTo(table);
        assertThat(refused(survey(folder).withSeparator('\t'), file(folder, "survey")))
                .hasMessageEndingWith("(line 1): the first line says that ';' separates the fields, withSeparator says"
                        + " 'tab'; leave out one of the two");
    }

    @Test
    void aTitleMayStandAboveTheHeader() throws IOException {
        String folder = "14-sep-line";
        SurveyCsv survey = survey(folder).withGroupColumn("team");
        ResponseTable table = survey.withHeaderLine(4).read(file(folder, "report"));
        assertThat(table.size()).isEqualTo(6);
        assertThat(index(table)).isEqualByComparingTo("75");
        for (int row : new int[] {1, 2, 5}) {
            assertThat(refused(survey.withHeaderLine(row), file(folder, "report")))
                    .hasMessageEndingWith("(line 4): the columns looked for are here; write withHeaderLine(4)");
        }
    }

    @Test
    void aLongFormByQuestionIsReadOnRequest() throws IOException {
        String folder = "21-long-form-by-question";
        SurveyCsv survey = survey(folder).withLongForm("respondentId", "question", "answers");
        for (int item = 1; item <= 9; item++) {
            survey = survey.withColumn(ItemId.of("s" + item), "Stelling " + item);
        }
        Reading<ResponseTable> reading = survey.withRowsInAnyOrder(1)
                .withIdColumn("respondentId")
                .from(file(folder, "plain"))
                .table();
        assertThat(reading.rows()).isEqualTo(54);
        assertThat(reading.result().size()).isEqualTo(6);
        assertThat(index(reading.result())).isEqualByComparingTo("50.925926");
        assertThat(reading.result())
                .isEqualTo(survey.withIdColumn("respondentId").read(file(folder, "sorted")));
        assertThat(refused(survey, file(folder, "plain"))).hasMessageContaining("this respondent came before");
    }

    @Test
    void aColumnForEachLevelIsOneAnswer() throws IOException {
        String folder = "24-one-column-per-level";
        SurveyCsv survey = survey(folder).withGroupColumn("team").withIdColumn("_uuid");
        for (String item : new String[] {"lead", "cult"}) {
            for (int level = 1; level <= 5; level++) {
                survey = survey.withLevelColumn(ItemId.of(item), BigDecimal.valueOf(level), "g/" + item + "/" + level);
            }
        }
        Reading<ResponseTable> reading = survey.from(file(folder, "survey")).table();
        ResponseTable table = reading.result();
        assertThat(reading.notes()).isEmpty();
        assertThat(table.size()).isEqualTo(6);
        // lead: 4, 3, 5, 2, 4, 1, sum 19; cult: 5, 3, 5, none, 4, 2, sum 19
        assertThat(element(table, Element.LEADERSHIP)).isEqualByComparingTo("54.166667");
        assertThat(element(table, Element.SERVICE_CULTURE)).isEqualByComparingTo("70");
        assertThat(score(table).element(Element.SERVICE_CULTURE).n()).isEqualTo(5);
    }

    @Test
    void groupsOfAFormStandInTheNames() throws IOException {
        String folder = "25-odk-groups-and-na";
        assertThat(refused(survey(folder), file(folder, "survey")))
                .hasMessageContaining("s1, perhaps \"grp_se/s1\", s2, perhaps \"grp_se/s2\"");
        SurveyCsv survey = survey(folder).withGroupColumn("grp_team/team").withAnswer("n/a", AnswerKind.NOT_APPLICABLE);
        for (int item = 1; item <= 9; item++) {
            survey = survey.withColumn(ItemId.of("s" + item), "grp_se/s" + item);
        }
        ResponseTable table = survey.read(file(folder, "survey"));
        assertThat(table.size()).isEqualTo(6);
        // all answers are 4 of 1 to 5, one of each respondent's nine is n/a
        assertThat(index(table)).isEqualByComparingTo("75");
        assertThat(IntStream.range(0, 6)
                        .mapToLong(row -> table.instrument().items().stream()
                                .filter(item -> table.response(row).kind(item.id()) == AnswerKind.ANSWERED)
                                .count())
                        .sum())
                .isEqualTo(48);
    }
}
