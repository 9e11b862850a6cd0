package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.Duplicates;
import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.response.ResponseTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey in a workbook means what the same survey in CSV means. */
class SurveyWorkbookTest {
    private static final Scale FIVE = Scale.range(1, 5)
            .withLabels(label("Never"), label("Seldom"), label("At times"), label("Often"), label("Always"));
    private static final Instrument INSTRUMENT = Instrument.builder("two", "1.0")
            .title(Text.english("Two questions"))
            .item(Item.builder("s1")
                    .wording(Text.english("One?"))
                    .scale(FIVE)
                    .measures(Element.LEADERSHIP)
                    .voice(Voice.EMPLOYEE))
            .item(Item.builder("s2")
                    .wording(Text.english("Two?"))
                    .scale(FIVE)
                    .measures(Element.LEADERSHIP)
                    .voice(Voice.EMPLOYEE))
            .build();
    private static final SurveyCsv READER = SurveyCsv.of(INSTRUMENT)
            .withGroupColumn("team")
            .withIdColumn("who")
            .withLabels()
            .withHeaderLine(3)
            .withRowsWhere("finished", "TRUE")
            .withTimeColumn("when");

    private static final String CSV = """
            Team survey

            who,team,when,finished,s1,s2
            1,Noord,2026-05-01,TRUE,4,Often
            2,7,2026-05-02,TRUE,Always,
            3,Noord,2026-05-02,FALSE,?,?
            1,Noord,2026-05-03,TRUE,2,5
            """;

    @TempDir
    Path folder;

    private Path file;

    private static Text label(String words) {
        return Text.english(words);
    }

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("survey.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet notes = workbook.newWorksheet("Notes");
            notes.value(0, 0, "Nothing here");
            Worksheet sheet = workbook.newWorksheet("Answers");
            sheet.value(0, 0, "Team survey");
            String[] header = {"who", "team", "when", "finished", "s1", "s2"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(2, column, header[column]);
            }
            row(sheet, 3, 1, "Noord", "2026-05-01", true, 4, "Often");
            row(sheet, 4, 2, 7, "2026-05-02", true, "Always", "");
            row(sheet, 5, 3, "Noord", "2026-05-02", false, "?", "?");
            row(sheet, 6, 1, "Noord", "2026-05-03", true, 2, 5);
        }
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells[column] instanceof Boolean truth) {
                sheet.value(row, column, truth);
            } else {
                sheet.value(row, column, String.valueOf(cells[column]));
            }
        }
    }

    private static Reading<ResponseTable> plain() throws IOException {
        return READER.from(new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)))
                .withDuplicates(Duplicates.KEEP_LATEST)
                .table();
    }

    @Test
    void allThatIsSaidOfATableHoldsForASheet() throws IOException {
        Reading<ResponseTable> reading = READER.withSheet("Answers")
                .from(file)
                .withDuplicates(Duplicates.KEEP_LATEST)
                .table();

        assertThat(reading).isEqualTo(plain());
        assertThat(reading.result().size()).isEqualTo(2);
        assertThat(reading.leftOut()).containsEntry("finished", 1L);
    }

    @Test
    void aStreamAndACompressedFileAreReadAsTheFileIs() throws IOException {
        Path compressed = folder.resolve("survey.xlsx.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(file, out);
        }
        SurveyCsv reader = READER.withSheet("Answers");

        assertThat(reader.from(compressed)
                        .withDuplicates(Duplicates.KEEP_LATEST)
                        .table())
                .isEqualTo(plain());
        assertThat(reader.from(Files.newInputStream(file))
                        .withDuplicates(Duplicates.KEEP_LATEST)
                        .table())
                .isEqualTo(plain());
    }

    @Test
    void aFaultHasTheRowAndTheColumnOfTheSheet() {
        SurveyCsv reader =
                SurveyCsv.of(INSTRUMENT).withSheet("Answers").withHeaderLine(3).withLabels();

        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(e -> assertThat(e.problems().get(0).place())
                        .satisfies(place -> assertThat(place.line()).isEqualTo(6))
                        .satisfies(place -> assertThat(place.column()).isEqualTo(5)));
    }

    @Test
    void aSheetThatIsNotThereIsToldWithThoseThatAre() {
        assertThatExceptionOfType(SxFormatException.class)
                .isThrownBy(() -> READER.withSheet("Answer").read(file))
                .withMessageContaining("Answers")
                .withMessageContaining("Notes");
    }
}
