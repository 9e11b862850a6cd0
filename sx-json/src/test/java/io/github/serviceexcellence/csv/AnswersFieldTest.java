package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files as people really have them, whose answers are not the values of levels. The points are those that came with each case, reckoned
 * without this library.
 */
class AnswersFieldTest {
    private static final Path FIELD = Path.of("src", "test", "resources", "field");

    private static Instrument instrument(String name) throws IOException {
        return SxJson.strict().instruments().read(FIELD.resolve(name).resolve("instrument.json"));
    }

    private static SurveyCsv csv(String name) throws IOException {
        return SurveyCsv.of(instrument(name));
    }

    private static ResponseTable read(SurveyCsv csv, String name, String file) throws IOException {
        return csv.read(FIELD.resolve(name).resolve(file));
    }

    private static SxFormatException refused(SurveyCsv csv, String name, String file) {
        return catchThrowableOfType(SxFormatException.class, () -> read(csv, name, file));
    }

    private static ScoreCard card(ResponseTable table) {
        StandardStrategy strategy = StandardStrategy.withDefaults();
        return strategy.score(strategy.stage().summarise(table));
    }

    private static String index(ResponseTable table) {
        return shown(card(table).index().points().orElseThrow());
    }

    /** To six decimals, as the figures of the cases are. */
    private static String shown(Points points) {
        return points.toBigDecimal().setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static SurveyCsv columns(SurveyCsv csv, String form, int items) {
        SurveyCsv all = csv;
        for (int item = 1; item <= items; item++) {
            all = all.withColumn(ItemId.of("s" + item), form.formatted(item));
        }
        return all;
    }

    private static SurveyCsv google() throws IOException {
        return columns(csv("03-google-forms-labels-nl"), "Wat vindt u? [Stelling %d]", 9);
    }

    @Test
    void labelsAreRead() throws IOException {
        ResponseTable table = read(google().withLabels(), "03-google-forms-labels-nl", "survey.csv");

        assertThat(table.size()).isEqualTo(6);
        assertThat(index(table)).isEqualTo("50.925926");
    }

    @Test
    void labelsAreToldOnceWithWhatToWrite() throws IOException {
        SxFormatException thrown = refused(google(), "03-google-forms-labels-nl", "survey.csv");

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.count()).isEqualTo(54);
        assertThat(thrown)
                .hasMessageContaining(
                        "there are labels in 9 columns, such as 'Mee oneens'; write withLabels() to read them: 54"
                                + " times");
        assertThat(thrown.text(Text.DUTCH))
                .contains(
                        "er staan labels in 9 kolommen, zoals 'Mee oneens'; schrijf withLabels() om ze te lezen: 54 keer");
    }

    @Test
    void aNumberWithAnotherLabelTakesAWord() throws IOException {
        SurveyCsv csv = csv("04-number-dash-label");
        SxFormatException thrown = refused(csv, "04-number-dash-label", "survey.csv");

        assertThat(thrown.problems()).hasSize(2);
        assertThat(thrown.problems().get(0).text(Text.DUTCH))
                .startsWith("'1 - Helemaal niet' heeft het nummer van niveau 1, maar niet het label: 'Helemaal mee"
                        + " oneens'; betekent het toch dat niveau, schrijf dan withLevel(\"1 - Helemaal niet\", 1)");
        ResponseTable table = read(
                csv.withLevel("1 - Helemaal niet", BigDecimal.ONE).withLevel("5 - Helemaal wel", BigDecimal.valueOf(5)),
                "04-number-dash-label",
                "survey.csv");
        assertThat(table.size()).isEqualTo(6);
        assertThat(index(table)).isEqualTo("49.074074");
    }

    @Test
    void commasBeginDecimals() throws IOException {
        SurveyCsv csv = csv("09-decimal-comma-nl").withSeparator(';').withWeightColumn("weging");
        ResponseTable table = read(csv.withDecimalComma(), "09-decimal-comma-nl", "survey.csv");

        assertThat(table.size()).isEqualTo(5);
        assertThat(shown(card(table).element(Element.LEADERSHIP).points().orElseThrow()))
                .isEqualTo("68.388889");
        assertThat(shown(card(table).element(Element.SERVICE_CULTURE).points().orElseThrow()))
                .isEqualTo("72.833333");
        SxFormatException thrown = refused(csv, "09-decimal-comma-nl", "survey.csv");
        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown)
                .hasMessageContaining("there are numbers with a decimal comma in 3 columns, such as '0,85'; write"
                        + " withDecimalComma() to read them: 8 times");
    }

    @Test
    void aRecommendQuestionIsReadAsItStands() throws IOException {
        ResponseTable table = read(csv("18-nps"), "18-nps", "survey.csv");

        // 3 promoters, 3 passives and 3 detractors of 9 answers; a blank is no detractor
        List<String> levels = IntStream.range(0, table.size())
                .mapToObj(row -> table.response(row)
                        .level(ItemId.of("aanbeveling"))
                        .map(level -> level.value().toString())
                        .orElse("-"))
                .toList();
        assertThat(levels).containsExactly("10", "9", "9", "8", "7", "7", "6", "3", "0", "-");
    }

    @Test
    void whatWasTurnedRoundIsTurnedBack() throws IOException {
        SurveyCsv csv = csv("19-already-reversed");
        ResponseTable table = read(csv.withRecoded(ItemId.of("s3r")), "19-already-reversed", "survey.csv");

        assertThat(shown(card(table).element(Element.SERVICE_CULTURE).points().orElseThrow()))
                .isEqualTo("75.000000");
        assertThat(index(table)).isEqualTo("75.000000");
    }

    private static SurveyCsv lime() throws IOException {
        return columns(csv("20-limesurvey-answer-codes").withSeparator(';'), "SE[SQ00%d]", 9)
                .withAnswer("N/A", AnswerKind.NOT_SHOWN);
    }

    @Test
    void codesOfLevelsAreGivenTheirMeaning() throws IOException {
        SxFormatException thrown = refused(lime(), "20-limesurvey-answer-codes", "survey.csv");
        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown)
                .hasMessageContaining(
                        "there are codes in 9 columns, such as 'A1'; if the numbers in them are levels of the scale,"
                                + " write withLevel(\"A1\", 1), withLevel(\"A2\", 2), withLevel(\"A3\", 3),"
                                + " withLevel(\"A4\", 4), withLevel(\"A5\", 5): 55 times");
        SurveyCsv csv = lime();
        for (int level = 1; level <= 5; level++) {
            csv = csv.withLevel("A" + level, BigDecimal.valueOf(level));
        }
        ResponseTable table = read(csv, "20-limesurvey-answer-codes", "survey.csv");
        assertThat(table.size()).isEqualTo(7);
        assertThat(table.response(6).level(ItemId.of("s1")).orElseThrow().value())
                .isEqualByComparingTo("4");
        assertThat(index(table)).isEqualTo("51.388889");
    }

    @Test
    void anApostropheKeepsANumberFromBeingReckoned() throws IOException {
        ResponseTable table = read(csv("26-apostrophe-negatives"), "26-apostrophe-negatives", "survey.csv");

        assertThat(table.size()).isEqualTo(6);
        assertThat(index(table)).isEqualTo("50.000000");
    }

    @ParameterizedTest
    @CsvSource({"no-zero.csv,5,68.333333", "zero.csv,6,56.944444"})
    void codesFromZeroAreShifted(String file, int rows, String points) throws IOException {
        ResponseTable table = read(csv("29-zero-based-codes").withFirstCode(0), "29-zero-based-codes", file);

        assertThat(table.size()).isEqualTo(rows);
        assertThat(index(table)).isEqualTo(points);
    }

    @Test
    void codesFromZeroAreToldOnce() throws IOException {
        SxFormatException thrown = refused(csv("29-zero-based-codes"), "29-zero-based-codes", "zero.csv");

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown)
                .hasMessageContaining(
                        "0 was found in 9 columns, where the lowest level is 1; if 0 is the code of the lowest"
                                + " level, write withFirstCode(0); if it means that there is no answer, write"
                                + " withAnswer(\"0\", ...): 9 times");
    }

    @Test
    void textsThatMeanNoAnswerAreSpelledFreely() throws IOException {
        SurveyCsv csv = csv("30-missing-texts-spelled-freely")
                .withAnswer("n.v.t.", AnswerKind.NOT_APPLICABLE)
                .withAnswer("nvt", AnswerKind.NOT_APPLICABLE)
                .withAnswer("n.v.t", AnswerKind.NOT_APPLICABLE)
                .withAnswer("weet niet", AnswerKind.DONT_KNOW)
                .withAnswer("-999", AnswerKind.NOT_SHOWN)
                .withAnswer("-9995", AnswerKind.NOT_SHOWN)
                .withAnswer("-", AnswerKind.UNANSWERED);
        String file = "survey.csv";

        ResponseTable table = read(csv.withCaseAndSpaceIgnored(), "30-missing-texts-spelled-freely", file);
        assertThat(table.size()).isEqualTo(9);
        List<AnswerKind> kinds = List.of(
                table.response(1).kind(ItemId.of("s2")),
                table.response(2).kind(ItemId.of("s3")),
                table.response(5).kind(ItemId.of("s6")));
        assertThat(kinds).containsExactly(AnswerKind.NOT_APPLICABLE, AnswerKind.NOT_APPLICABLE, AnswerKind.DONT_KNOW);
        assertThat(refused(csv, "30-missing-texts-spelled-freely", file))
                .hasMessageContaining(
                        "some texts in 3 columns, such as 'N.v.t.', differ from a known text in case or spaces only;"
                                + " write withCaseAndSpaceIgnored() to read them: 3 times");
    }

    @Test
    void hardSpacesAroundValuesAreLeftOut() throws IOException {
        ResponseTable table = read(csv("11-nbsp"), "11-nbsp", "survey2.csv");

        assertThat(table.size()).isEqualTo(9);
        assertThat(index(table)).isEqualTo("75.000000");
    }
}
