package io.github.serviceexcellence.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.composite.Aggregations;
import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.scoring.AnonymityFloor;
import io.github.serviceexcellence.scoring.GroupScores;
import io.github.serviceexcellence.scoring.ScoreCard;
import io.github.serviceexcellence.scoring.StandardStrategy;
import io.github.serviceexcellence.scoring.StrategyCatalogue;
import io.github.serviceexcellence.survey.Imputation;
import io.github.serviceexcellence.survey.ItemStage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyJobTest {
    private static final Path DATA =
            Path.of("../quickstart/src/main/resources/io/github/serviceexcellence/examples/quickstart");
    private static final Path INSTRUMENT = DATA.resolve("instrument.json");

    private static SparkSession spark = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "3")
            .config("spark.log.level", "OFF")
            .getOrCreate();

    @TempDir
    Path folder;

    private Path survey = Path.of("");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void copy() throws IOException {
        survey = Files.copy(DATA.resolve("survey.csv"), folder.resolve("survey.csv"));
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--input",
                survey.toString(),
                "--instrument",
                INSTRUMENT.toString(),
                "--output",
                folder.resolve("cards").toString()));
        all.addAll(List.of(arguments));
        return SurveyJob.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(new String[0]));
    }

    private static Instrument instrument() throws IOException {
        return SxJson.strict().instruments().read(INSTRUMENT);
    }

    /** By the library alone. */
    private static GroupScores plain(Path survey) throws IOException {
        return StandardStrategy.withDefaults()
                .scoreGroups(
                        SurveyCsv.of(instrument()).withGroupColumn("unit").read(survey), AnonymityFloor.standard());
    }

    private GroupScores onSpark(Dataset<Row> rows) throws IOException {
        return new SurveyScoring(new Plan(instrument(), StandardStrategy.withDefaults(), Map.of()))
                .score(rows, "the survey", AnonymityFloor.standard());
    }

    private SurveyRows rows() throws IOException {
        return new SurveyRows(spark, instrument(), "unit");
    }

    /** The survey with bytes for answers, in as many files as it has partitions. */
    private String parquet() {
        String parquet = folder.resolve("survey.parquet").toString();
        Dataset<Row> csv =
                spark.read().option("header", true).csv(survey.toString()).repartition(3);
        csv.select(Stream.of(csv.columns())
                        .map(name -> name.matches("i\\d+") ? functions.col(name).cast("tinyint") : functions.col(name))
                        .toArray(Column[]::new))
                .write()
                .parquet(parquet);
        return parquet;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void theCardsAreThoseOfTheLibraryAloneInAnyNumberOfPartitions(int partitions) throws IOException {
        GroupScores plain = plain(survey);

        GroupScores fromCsv = onSpark(rows().csv(survey.toString(), ",").repartition(partitions));
        GroupScores fromParquet = onSpark(rows().parquet(parquet()).repartition(partitions));

        assertThat(plain.groups()).hasSize(10);
        assertThat(SxJson.strict().groupScores().write(fromCsv))
                .isEqualTo(SxJson.strict().groupScores().write(plain));
        assertThat(SxJson.strict().groupScores().write(fromParquet))
                .isEqualTo(SxJson.strict().groupScores().write(plain));
    }

    @Test
    void theJobWritesACardALineAndNoneOfAGroupThatIsTooSmall() throws IOException {
        assertThat(run()).as(err.toString(StandardCharsets.UTF_8)).isZero();

        List<ScoreCard> cards = cards();
        assertThat(cards.get(0)).isEqualTo(plain(survey).overall());
        assertThat(cards.subList(1, cards.size())).isEqualTo(plain(survey).groups());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("600 respondents", "of 10 groups", "withheld, too few respondents: team-01");
    }

    private List<ScoreCard> cards() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cards"))) {
            List<Path> parts = files.filter(
                            file -> file.getFileName().toString().startsWith("part-"))
                    .toList();
            assertThat(parts).hasSize(1);
            return Files.readAllLines(parts.get(0)).stream()
                    .map(SxJson.strict().scoreCards()::read)
                    .toList();
        }
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
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("in no group, so in the whole only: " + plain(survey).ungrouped());
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
                        + "  a row has more or fewer fields than the header\n"
                        + "  column i01: '6' is not on the scale, which has 1, 2, 3, 4, 5 (2 times)\n"
                        + "  column i01: 'x' is not on the scale, which has 1, 2, 3, 4, 5" + System.lineSeparator());
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
                        .score(SurveyCsv.of(instrument())
                                .withAnswer("n/a", AnswerKind.NOT_APPLICABLE)
                                .read(survey)));
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
        ScoreCard plain =
                strict.score(SurveyCsv.of(instrument()).withGroupColumn("unit").read(survey));
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

    @Test
    void aWrongInputIsOneClearLine() throws IOException {
        assertThat(run("--group", "team")).isEqualTo(1);
        assertLine("lacks the columns team; its columns are respondent, unit, i01");
        survey = folder.resolve("nowhere.csv");
        assertThat(run()).isEqualTo(1);
        assertLine("nowhere.csv");
        Files.createDirectory(folder.resolve("cards"));
        assertThat(run()).isEqualTo(1);
        assertLine("exists already; name another folder");
        assertThat(run("--floor", "1")).isEqualTo(2);
        assertLine("'1' is no floor; use 2 or more, or none");
    }

    private void assertLine(String text) {
        String all = err.toString(StandardCharsets.UTF_8);
        assertThat(all).contains(text).doesNotContain("\tat ");
        err.reset();
    }
}
