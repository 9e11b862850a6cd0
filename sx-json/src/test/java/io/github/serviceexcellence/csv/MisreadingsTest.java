package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with whole columns is told once, with what to write. */
class MisreadingsTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final String[] LABELS = {
        "Helemaal mee oneens", "Mee oneens", "Niet mee eens of oneens", "Mee eens", "Helemaal mee eens"
    };
    private static final SurveyCsv CSV = SurveyCsv.of(instrument());

    @AfterAll
    static void endThreads() {
        POOL.shutdown();
    }

    /** Items {@code i01} to {@code i36}. */
    private static Instrument instrument() {
        Text[] labels = new Text[5];
        for (int place = 0; place < 5; place++) {
            labels[place] = Text.dutchOnly(LABELS[place]);
        }
        InstrumentBuilder instrument = Instrument.builder("wide", "1.0").title(Text.english("Wide"));
        for (int item = 1; item <= 36; item++) {
            instrument.item(Surveys.item(
                    "i%02d".formatted(item),
                    Element.LEADERSHIP,
                    Scale.range(1, 5).withLabels(labels)));
        }
        return instrument.build();
    }

    /** So many rows of answers, by the number of the answer. */
    private static byte[] rows(int rows, IntFunction<String> answer) {
        StringBuilder text = new StringBuilder("i01");
        for (int item = 2; item <= 36; item++) {
            text.append(",i%02d".formatted(item));
        }
        int number = 0;
        for (int row = 0; row < rows; row++) {
            for (int item = 0; item < 36; item++) {
                text.append(item == 0 ? '\n' : ',').append(answer.apply(number++));
            }
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseSource source(SurveyCsv csv, byte[] bytes) {
        return csv.from(new ByteArrayInputStream(bytes));
    }

    private static SxFormatException refused(SurveyCsv csv, byte[] bytes) {
        SxFormatException alone = catchThrowableOfType(
                SxFormatException.class, () -> source(csv, bytes).table());
        SxFormatException together = catchThrowableOfType(
                SxFormatException.class,
                () -> source(csv, bytes).withExecutor(POOL).table());
        assertThat(together.problems()).isEqualTo(alone.problems());
        assertThat(together).hasMessage(alone.getMessage());
        return alone;
    }

    @Test
    void fiftyThousandRowsOfLabelsGiveOneMessage() throws IOException {
        byte[] bytes = rows(50_000, number -> LABELS[number % 5]);
        SxFormatException thrown = refused(CSV, bytes);

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.count()).isEqualTo(50_000 * 36);
        assertThat(thrown.getMessage())
                .hasSizeLessThan(600)
                .contains("there are labels in 36 columns, such as 'Helemaal mee oneens'; write withLabels() to read"
                        + " them: 1800000 times, first at row 1, column i01 (line 2, column 1); row 1, column i02");
        assertThat(thrown.text(Text.DUTCH)).hasSizeLessThan(600).contains("er staan labels in 36 kolommen");
        ResponseTable numbers = source(CSV, rows(50_000, number -> Integer.toString(number % 5 + 1)))
                .table()
                .result();
        assertThat(source(CSV.withLabels(), bytes).table().result()).isEqualTo(numbers);
        assertThat(source(CSV.withLabels(), bytes).withExecutor(POOL).table().result())
                .isEqualTo(numbers);
    }

    @Test
    void rowsWithFaultsAreLeftOutAsBeforeAndTheReadingTellsTheSame() throws IOException {
        byte[] bytes = rows(20_000, number -> number % 36_000 == 7 ? "Mee eens" : number % 36_000 == 72 ? "twee" : "3");
        SxFormatException thrown = refused(CSV, bytes);
        for (boolean together : new boolean[] {false, true}) {
            ResponseSource skipping = source(CSV, bytes).skippingFaults();
            Reading<ResponseTable> reading = (together ? skipping.withExecutor(POOL) : skipping).table();
            assertThat(reading.rows()).isEqualTo(20_000);
            assertThat(reading.skipped()).isEqualTo(40);
            assertThat(reading.result().size()).isEqualTo(19_960);
            assertThat(reading.problems()).isEqualTo(thrown.problems());
            assertThat(reading.problemCount()).isEqualTo(40);
        }
        assertThat(thrown.problems()).extracting(Problem::code).containsExactly("table.labels", "table.no-meaning");
    }

    @ParameterizedTest
    @CsvSource({
        "0,4,0 was found in 36 columns; withFirstCode(0)",
        "2,6,6 was found in 36 columns; withFirstCode(2)",
    })
    void codesThatAreOffByOneAreToldOnce(int first, int last, String words) {
        SxFormatException thrown =
                refused(CSV, rows(1000, number -> Integer.toString(first + number % (last - first + 1))));

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.getMessage()).hasSizeLessThan(600).contains(words.split("; "));
    }

    @Test
    void aColumnThatIsOffByOneIsNamedIfOthersAreNot() {
        SxFormatException thrown = refused(CSV, rows(10, number -> number % 36 == 4 ? "0" : "5"));

        assertThat(thrown)
                .hasMessageContaining(
                        "write withFirstCode(ItemId.of(\"i05\"), 0); if it means that there is no answer");
    }

    @Test
    void aSlipOfThePenIsToldAsBefore() {
        assertThat(refused(CSV, rows(10, number -> number == 40 ? "0" : "5")))
                .hasMessage(
                        "the survey: row 2, column i05 (line 3, column 5): '0' is not on the scale, which has 1, 2, 3, 4, 5");
    }

    @Test
    void textsThatDifferInANumberAreToldOnce() {
        SxFormatException thrown = refused(CSV, rows(1000, number -> "antwoord_" + (number % 5 + 1)));

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.getMessage())
                .hasSizeLessThan(600)
                .contains("write withLevel(\"antwoord_1\", 1), withLevel(\"antwoord_2\", 2)");
        assertThat(refused(CSV, rows(10, number -> "antwoord_" + number % 6)).problems())
                .extracting(Problem::code)
                .containsOnly("table.no-meaning");
    }

    @Test
    void othersCaseIsToldOnce() {
        SxFormatException thrown = refused(CSV, rows(1000, number -> LABELS[number % 5].toLowerCase(Locale.ROOT)));

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown.getMessage())
                .hasSizeLessThan(600)
                .contains("write withLabels().withCaseAndSpaceIgnored() to read them");
    }

    @Test
    void textsInAnotherCharacterSetAreToldOnce() {
        byte[] utf8 = rows(100, number -> number % 2 == 0 ? "\u00e9\u00e9ns" : "one\u00e9ns");
        byte[] latin1 = new String(utf8, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
        SxFormatException thrown = refused(CSV, latin1);

        assertThat(thrown.problems()).hasSize(1);
        assertThat(thrown)
                .hasMessageContaining(
                        "some texts in 36 columns cannot be read in the character set of the file, such as"
                                + " '\ufffd\ufffdns'; save the file as UTF-8,");
    }

    @Test
    void eachOfSeveralFilesTellsItsOwn(@TempDir Path folder) throws IOException {
        Path labels = Files.write(folder.resolve("labels.csv"), rows(3, number -> LABELS[number % 5]));
        Path codes = Files.write(folder.resolve("codes.csv"), rows(3, number -> "A" + (number % 5 + 1)));
        SxFormatException thrown = catchThrowableOfType(
                SxFormatException.class, () -> CSV.from(labels, codes, labels).table());

        assertThat(thrown.problems())
                .extracting(Problem::code)
                .containsExactly("table.labels", "table.codes-of-levels");
        assertThat(thrown.problems()).extracting(Problem::count).containsExactly(216L, 108L);
        assertThat(thrown.problems().get(1).place().file()).isEqualTo(codes.toString());
    }

    @Test
    void whatIsHeldBackIsToldEvenIfTheFileBreaks() {
        byte[] bytes = (new String(rows(2, number -> "x"), StandardCharsets.UTF_8) + "\"open")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(refused(CSV, bytes).problems())
                .extracting(Problem::code)
                .containsExactly("table.no-meaning", "csv.unclosed-quote");
    }
}
