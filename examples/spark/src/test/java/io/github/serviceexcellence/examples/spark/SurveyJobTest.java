package io.github.serviceexcellence.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyJobTest extends OnSpark {
    private Publication onSpark(Dataset<Row> rows) throws IOException {
        return new SurveyScoring(new Plan(instrument(), StandardStrategy.withDefaults(), Map.of()))
                .score(rows, "the survey", AnonymityFloor.standard());
    }

    private SurveyRows rows() throws IOException {
        return new SurveyRows(spark, new SurveyColumns(instrument(), "unit", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void theCardsAreThoseOfTheLibraryAloneInAnyNumberOfPartitions(int partitions) throws IOException {
        Publication plain = plain(survey);

        Publication fromCsv = onSpark(rows().csv(survey.toString(), ",", false).repartition(partitions));
        Publication fromParquet = onSpark(rows().parquet(parquet()).repartition(partitions));

        assertThat(plain.groups()).hasSize(10);
        assertThat(SxJson.strict().publications().write(fromCsv))
                .isEqualTo(SxJson.strict().publications().write(plain));
        assertThat(SxJson.strict().publications().write(fromParquet))
                .isEqualTo(SxJson.strict().publications().write(plain));
    }

    @Test
    void theJobWritesACardALineAndNoneOfAGroupThatIsTooSmall() throws IOException {
        assertThat(run()).as(err.toString(StandardCharsets.UTF_8)).isZero();

        List<ScoreCard> cards = cards();
        assertThat(cards.get(0)).isEqualTo(plain(survey).overall());
        assertThat(cards.subList(1, cards.size())).isEqualTo(plain(survey).groups());
        assertThat(cards).noneMatch(ScoreCard::isConfidential);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("600 respondents", "of 10 groups")
                .doesNotContain("team-01");
    }

    @Test
    void parquetIsReadToo() throws IOException {
        survey = Path.of(parquet());

        assertThat(run("--format", "parquet")).isZero();
        assertThat(cards()).hasSize(11);
    }

    @Test
    void respondentsWithoutAGroupCountInTheWholeOnly() throws IOException {
        Files.writeString(
                survey, Files.readString(survey).replace(",team-03,", ",,").replace(",team-04,", ", ,"));

        assertThat(run()).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(cards().get(0)).isEqualTo(plain(survey).overall());
        assertThat(cards().subList(1, cards().size())).isEqualTo(plain(survey).groups());
    }

    @Test
    void whatIsWrongWithTheRowsIsToldAtOnceAndNothingIsWritten() throws IOException {
        String text = Files.readString(survey)
                .replace("r0001,team-01,5", "r0001,team-01,6")
                .replace("r0002,team-01,2", "r0002,team-01,6");
        Files.writeString(survey, text + "r9998,team-01,1\nr9999,team-01,x" + ",1".repeat(36) + "\n");

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(survey + " has 4 problems:\n"
                        + "  a row has more or fewer fields than the header, or a line break in quotes without --multiline\n"
                        + "  column i01: '6' is not on the scale, which has 1, 2, 3, 4, 5 (2 times)\n"
                        + "  column i01: 'x' is not on the scale, which has 1, 2, 3, 4, 5" + System.lineSeparator());
        assertThat(folder.resolve("cards")).doesNotExist();
    }

    @Test
    void aCommentMayHaveLineBreaksIfTheCommandLineSaysSo() throws IOException {
        Publication plain = plain(survey);
        Files.writeString(
                survey,
                Files.readString(survey)
                        .replaceFirst("recommend", "recommend,comment")
                        .replaceAll("(?m)^(r\\d.*)$", "$1,\"nice,\nreally\""));

        assertThat(run()).isEqualTo(1);
        assertLine("or a line break in quotes without --multiline (600 times)");
        assertThat(run("--multiline")).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(cards().get(0)).isEqualTo(plain.overall());
        assertThat(cards().subList(1, cards().size())).isEqualTo(plain.groups());
    }

    @Test
    void aTornRowIsToldAmongLineBreaksToo() throws IOException {
        Files.writeString(survey, Files.readString(survey) + "\"r\n9998\",team-01,1\n");

        assertThat(run("--multiline")).isEqualTo(1);
        assertLine("has 1 problem:\n  a row has more or fewer fields");
    }

    /** In turn: as a weight may be written. */
    private void weigh(String... weights) throws IOException {
        List<String> lines = Files.readAllLines(survey);
        for (int row = 0; row < lines.size(); row++) {
            lines.set(row, lines.get(row) + "," + (row == 0 ? "weight" : weights[row % weights.length]));
        }
        Files.write(survey, lines);
    }

    @Test
    void respondentsCountAsOftenAsTheirWeightsSay() throws IOException {
        weigh("1", "0.5", " 2.25", "1e1", ".000001", "1000000");
        Publication weighted = StandardStrategy.withDefaults()
                .scoreGroups(csv().withWeightColumn("weight").read(survey), AnonymityFloor.standard());

        assertThat(run("--weight", "weight"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(cards().get(0)).isEqualTo(weighted.overall());
        assertThat(cards().subList(1, cards().size())).isEqualTo(weighted.groups());
        assertThat(cards().get(0)).isNotEqualTo(plain(survey).overall());
    }

    @Test
    void whatIsNoWeightIsAProblem() throws IOException {
        weigh("", "x", "0", "1.1234567", "1000001", "1");

        assertThat(run("--weight", "weight")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(survey + " has 500 problems:\n")
                .contains("column weight: '' is no weight; write a number such as 1.5 (100 times)")
                .contains("column weight: 'x' is no weight; write a number such as 1.5 (100 times)")
                .contains("column weight: '0' cannot be used: a weight of 0 is not allowed; weights lie above 0"
                        + " and up to 1000000.")
                .contains("column weight: '1.1234567' cannot be used: a weight has at most six decimals")
                .contains("column weight: '1000001' cannot be used: a weight of 1000001 is not allowed;");
    }

    @Test
    void aGroupThatCannotBeOneIsToldWithTheOtherProblems() throws IOException {
        Files.writeString(
                survey,
                Files.readString(survey)
                        .replace("r0001,team-01,5", "r0001,team-01,6")
                        .replace(",team-03,", "," + "t".repeat(201) + ",")
                        .replace(",team-04,", ",team\u000104,"));

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(survey + " has 3 problems:\n  column i01: '6' is not on the scale")
                .contains("column unit: 'team\\u000104' holds a control character")
                .contains("column unit: '" + "t".repeat(40) + "...' has 201 characters");
    }

    @Test
    void aSurveyWithoutRowsIsRefused() throws IOException {
        Files.write(survey, Files.readAllLines(survey).subList(0, 1));

        assertThat(run()).isEqualTo(1);
        assertLine(survey + " has columns but no rows");
        assertThat(folder.resolve("cards")).doesNotExist();
    }

    @Test
    void filesWhoseColumnsStandInAnotherOrderAreNotMixedUp() throws IOException {
        Files.writeString(survey, Files.readString(survey).replaceFirst("i01,i02", "i02,i01"));
        Files.copy(DATA.resolve("survey.csv"), folder.resolve("other.csv"));

        survey = folder;
        assertThat(run()).isEqualTo(1);
        assertLine("CSV header does not conform to the schema");
    }

    @Test
    void otherTextsMeanWhatTheCommandLineSays() throws IOException {
        Files.writeString(survey, Files.readString(survey).replace("r0001,team-01,5", "r0001,team-01,n/a"));

        assertThat(run("--answer", "n/a=not-applicable"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(cards().get(0))
                .isEqualTo(StandardStrategy.withDefaults()
                        .scoreGroups(
                                csv().withAnswer("n/a", AnswerKind.NOT_APPLICABLE)
                                        .read(survey),
                                AnonymityFloor.standard())
                        .overall());
        assertThat(cards().get(0))
                .isNotEqualTo(plain(DATA.resolve("survey.csv")).overall());
    }

    private String strategy(StandardStrategy strategy) throws IOException {
        Path file = folder.resolve("strategy.json");
        SxJson.strict().strategies(StrategyCatalogue.standard()).write(strategy, file);
        return file.toString();
    }

    @Test
    void theStrategyIsTheOneOfTheDocumentOnExecutorsToo() throws IOException {
        StandardStrategy strict = StandardStrategy.withDefaults()
                .withStage(ItemStage.withDefaults().withMinimumAnswered(100))
                .withIndexAggregation(Aggregations.geometricMean());

        assertThat(run("--strategy", strategy(strict)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        ScoreCard plain = strict.scoreGroups(csv().read(survey), AnonymityFloor.standard())
                .overall();
        assertThat(cards().get(0)).isEqualTo(plain);
        assertThat(cards().get(0)).isNotEqualTo(plain(survey).overall());
    }

    @Test
    void aStrategyThatNeedsAllAnswersAtOnceIsRefused() throws IOException {
        StandardStrategy imputing = StandardStrategy.withDefaults()
                .withStage(ItemStage.withDefaults().withImputation(Imputation.ITEM_MEAN));

        assertThat(run("--strategy", strategy(imputing))).isEqualTo(1);
        assertLine("imputation by item-mean needs all answers at once");
        assertThat(folder.resolve("cards")).doesNotExist();
    }
}
