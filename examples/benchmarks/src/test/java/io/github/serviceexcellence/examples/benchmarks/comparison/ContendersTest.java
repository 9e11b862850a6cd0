package io.github.serviceexcellence.examples.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.examples.benchmarks.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A survey of three different respondents, 25 times each, so that nobody is withheld and little is rounded; the figures were worked out by hand. */
class ContendersTest {
    private static final int TIMES = 25;

    @TempDir
    Path folder;

    private Path survey = Path.of("");

    @BeforeEach
    void write() throws IOException {
        String header = "unit," + String.join(",", Questionnaire.ids());
        String fives = "a" + ",5".repeat(36);
        // half of the first element, less than half of the second
        String threes = "a,1,2,,,,,3," + ",3".repeat(28);
        String ones = "b" + ",1".repeat(36);
        survey = Files.writeString(
                folder.resolve("survey.csv"),
                header + "\n"
                        + List.of(fives, threes, ones).stream()
                                .collect(Collectors.joining("\n"))
                                .concat("\n")
                                .repeat(TIMES));
    }

    @ParameterizedTest
    @EnumSource
    void inMemoryEveryContenderComesToTheFiguresWorkedOutByHand(InMemory contender) throws Exception {
        InMemory.Ready ready = contender.load(survey);

        assertThat(expected().differences(ready.figures(), contender.rounding()))
                .isEmpty();
        assertThat(expected().differences(ready.figures(), contender.rounding()))
                .as("a second time")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fromCsvEveryContenderComesToTheFiguresWorkedOutByHand(Whole contender) throws Exception {
        assertThat(expected().differences(contender.figures(survey))).isEmpty();
    }

    /** Elements 2, 5 and 8 have one item of four worded in reverse. */
    private static Figures expected() {
        Figures figures = new Figures();
        put(figures, "a", 56.25, 75, 75, 75, 62.5, 75, 75, 62.5, 75, 631.25 / 9);
        put(figures, "b", 0, 25, 0, 0, 25, 0, 0, 25, 0, 75 / 9.0);
        put(figures, Figures.EVERYBODY, 37.5, 50, 50, 50, 50, 50, 50, 50, 50, 437.5 / 9);
        return figures;
    }

    private static void put(Figures figures, String unit, double... row) {
        figures.putRow(unit, row);
    }

    @Test
    void figuresThatDifferAreTold() {
        Figures other = expected();
        put(other, "b", 0, 25, 0, 0, 25.000001, 0, 0, 25, 0, 75 / 9.0);

        assertThat(expected().differences(other)).containsExactly("unit 'b', figure 4: 25.0 against 25.000001");
    }

    @Test
    void whatIsRoundedMayDifferByThatMuch() {
        Figures rounded = expected();
        put(rounded, "b", 0, 25, 0, 0, 25.4, 0, 0, 25, 0, 8);

        assertThat(expected().differences(rounded, 0.5)).isEmpty();
        assertThat(expected().differences(rounded, 0.3))
                .containsExactly(
                        "unit 'b', figure 4: 25.0 against 25.4", "unit 'b', figure 9: 8.333333333333334 against 8.0");
    }

    @Test
    void aFigureThatIsNoNumberIsTold() {
        Figures other = expected();
        double[] row = new double[10];
        Arrays.fill(row, Double.NaN);
        other.putRow("b", row);

        assertThat(expected().differences(other)).hasSize(5);
    }

    @Test
    void aMissingUnitIsTold() {
        Figures other = new Figures();

        assertThat(expected().differences(other)).containsExactly("3 units against 0, or others");
    }

    @Test
    void figuresAreReadAsTheyWereWritten() throws IOException {
        expected().write(folder.resolve("figures"));

        assertThat(expected().differences(Figures.read(folder.resolve("figures"))))
                .isEmpty();
    }
}
