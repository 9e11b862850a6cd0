package io.github.serviceexcellence.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on a copy of the quickstart's survey. */
abstract class OnSpark {
    static final Path DATA =
            Path.of("../quickstart/src/main/resources/io/github/serviceexcellence/examples/quickstart");
    static final Path INSTRUMENT = DATA.resolve("instrument.json");

    static SparkSession spark;

    @TempDir
    Path folder;

    Path survey = Path.of("");
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "3")
                .config("spark.log.level", "OFF")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void copy() throws IOException {
        survey = Files.copy(DATA.resolve("survey.csv"), folder.resolve("survey.csv"));
    }

    int run(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--input", survey.toString(), "--instrument", INSTRUMENT.toString()));
        if (!List.of(arguments).contains("--output")) {
            all.addAll(List.of("--output", folder.resolve("cards").toString()));
        }
        all.addAll(List.of(arguments));
        return SurveyJob.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(new String[0]));
    }

    void assertLine(String text) {
        String all = err.toString(StandardCharsets.UTF_8);
        assertThat(all).contains(text).doesNotContain("\tat ");
        err.reset();
    }

    static Instrument instrument() throws IOException {
        return SxJson.strict().instruments().read(INSTRUMENT);
    }

    static SurveyCsv csv() throws IOException {
        return SurveyCsv.of(instrument()).withGroupColumn("unit");
    }

    /** By the library alone. */
    static Publication plain(Path survey) throws IOException {
        return StandardStrategy.withDefaults().scoreGroups(csv().read(survey), AnonymityFloor.standard());
    }

    List<ScoreCard> cards() throws IOException {
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

    /** The survey with bytes for answers. */
    Dataset<Row> numbers() {
        Dataset<Row> csv = spark.read().option("header", true).csv(survey.toString());
        return csv.select(Stream.of(csv.columns())
                .map(name -> name.matches("i\\d+") ? functions.col(name).cast("tinyint") : functions.col(name))
                .toArray(Column[]::new));
    }

    /** The survey in three files. */
    String parquet() {
        String parquet = folder.resolve("survey.parquet").toString();
        numbers().repartition(3).write().parquet(parquet);
        return parquet;
    }
}
