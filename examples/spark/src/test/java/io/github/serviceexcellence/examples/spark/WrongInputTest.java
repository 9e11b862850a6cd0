package io.github.serviceexcellence.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before a row is read, and how it is told. */
class WrongInputTest extends OnSpark {
    /** One file among others, in a folder whose name has to be escaped in an address. */
    private void file(String name, Dataset<Row> rows) throws IOException {
        Path parts = folder.resolve("parts of " + name);
        rows.coalesce(1).write().parquet(parts.toString());
        Path files = Files.createDirectories(folder.resolve("the survey"));
        try (Stream<Path> written = Files.list(parts)) {
            Path part = written.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(part, files.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"a.parquet, b.parquet", "b.parquet, a.parquet"})
    void aParquetFileThatLacksAColumnIsNamedWhateverTheOthersHave(String complete, String other) throws IOException {
        file(complete, numbers());
        file(other, numbers().withColumnRenamed("i05", "i5"));
        survey = folder.resolve("the survey");

        assertThat(run("--format", "parquet")).isEqualTo(1);
        assertLine("the%20survey/" + other + " lacks the columns i05; its columns are respondent, unit, i01");
        assertThat(folder.resolve("cards")).doesNotExist();
    }

    @Test
    void aColumnMayBeTheNameOfFolders() throws IOException {
        Path folders = folder.resolve("by unit");
        numbers().write().partitionBy("unit").parquet(folders.toString());
        Path csv = survey;
        survey = folders;

        assertThat(run("--format", "parquet"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(cards().subList(1, cards().size())).isEqualTo(plain(csv).groups());
    }

    @Test
    void aParquetFileWithAnswersOfAnotherTypeIsNamed() throws IOException {
        file("a.parquet", numbers());
        file("b.parquet", numbers().withColumn("i05", functions.col("i05").cast("string")));
        survey = folder.resolve("the survey");

        assertThat(run("--format", "parquet")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the%20survey/b.parquet")
                .contains("[i05]");
        assertLine("column: [i05], physicalType: BINARY");
    }

    @Test
    void aColumnThatStandsTwiceIsNamed() throws IOException {
        Files.writeString(survey, Files.readString(survey).replaceFirst("i02", "i01"));

        assertThat(run()).isEqualTo(1);
        assertLine(survey + ": the column i01 stands twice; rename one");
    }

    @Test
    void columnsThatDifferInCapitalsOnlyAreTwo() throws IOException {
        Files.writeString(survey, Files.readString(survey).replaceFirst("respondent", "I01"));

        assertThat(run()).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(cards().get(0)).isEqualTo(plain(survey).overall());
    }

    @Test
    void aColumnCannotServeAsTwoThings() {
        assertThat(run("--weight", "i01")).isEqualTo(1);
        assertLine("the column i01 is to serve as two things; name another");
    }

    @Test
    void aWrongSeparatorIsSuspected() throws IOException {
        Files.writeString(survey, Files.readString(survey).replace(',', ';'));

        assertThat(run()).isEqualTo(1);
        assertLine("lacks the columns unit, i01, i02, i03, i04, i05, i06, i07, i08, i09 and 28 more;"
                + " its columns are respondent;unit;i01;i02;i03;i04;i05;i06;...;"
                + " if another character separates its fields, name it with --separator");
        assertThat(run("--separator", ";")).isZero();
    }

    @Test
    void anEmptyFileHasNoColumns() throws IOException {
        Files.writeString(survey, "");

        assertThat(run()).isEqualTo(1);
        assertLine("its columns are none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5=not-applicable | '5' is to mean not-applicable, but it is also a level of item i01
                    5.0=dont-know    | '5.0' is to mean dont-know, but it is also a level of item i01
                    x=answered       | 'x' cannot mean answered; name another kind of answer
                    =dont-know       | the text is blank
                    x=perhaps        | 'perhaps' is no kind of answer; use one of: unanswered
                    """)
    void aTextHasOneMeaning(String answer, String message) {
        assertThat(run("--answer", answer)).isEqualTo(2);
        assertLine("--answer " + answer + ": " + message);
    }

    @Test
    void aWrongPathOrOptionIsOneClearLine() throws IOException {
        assertThat(run("--group", "team")).isEqualTo(1);
        assertLine("lacks the columns team; its columns are respondent, unit, i01");
        assertThat(run("--strategy", folder.toString())).isEqualTo(1);
        assertLine(folder + " is a folder; name a file");
        assertThat(run("--floor", "1")).isEqualTo(2);
        assertLine("'1' is no floor; use 2 or more, or none");
        assertThat(run("--log", "LOUD")).isEqualTo(2);
        assertLine("expected one of [OFF, ERROR, WARN, INFO, DEBUG]");
        survey = folder.resolve("nowhere.csv");
        assertThat(run()).isEqualTo(1);
        assertLine("nowhere.csv");
    }

    /** The survey is wrong too, so it was not read if nothing is told of it. */
    @Test
    void anOutputThatCannotBeWrittenIsToldBeforeTheSurveyIsRead() throws IOException {
        Path below = survey.resolve("cards");
        Files.writeString(survey, Files.readString(survey).replace("r0001,team-01,5", "r0001,team-01,6"));

        assertThat(run("--output", below.toString())).isEqualTo(1);
        assertLine("not a directory: " + survey);
        Files.createDirectory(folder.resolve("cards"));
        assertThat(run()).isEqualTo(1);
        assertLine("exists already; name another folder");
    }

    /** In a process of its own, where nobody has set up logging. */
    @Test
    void sparkItselfTellsNothing() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process job = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SurveyJob.class.getName(),
                        "--input",
                        "nowhere.csv",
                        "--log",
                        "off",
                        "--output",
                        folder.resolve("cards").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(job.waitFor()).isEqualTo(1);
        // newer versions of Java warn of what Spark and Hadoop do
        assertThat(Files.readAllLines(said).stream().filter(line -> !line.isEmpty() && !line.startsWith("WARNING: ")))
                .singleElement()
                .asString()
                .contains("nowhere.csv");
    }
}
