package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.table.WorkbookReader.RowTaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {
    private static final String ONE = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private static RawWorkbook two(String stateOfFirst) {
        RawWorkbook workbook = RawWorkbook.rows(ONE)
                .sheets(
                        "<sheet name=\"Notes\" sheetId=\"1\" r:id=\"rId1\"" + stateOfFirst
                                + "/><sheet name=\"Answers\" sheetId=\"2\" r:id=\"rId4\"/><sheet name=\"Chart\" sheetId=\"3\" r:id=\"rId5\"/>");
        return workbook.part(RawWorkbook.MAIN_RELATIONS, """
                        <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="rId4" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/WORKSHEETS/Sheet2.xml"/>
                        <Relationship Id="rId5" Type="x/chartsheet" Target="c.xml"/></Relationships>""")
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<x:worksheet xmlns:x=\"x\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    }

    @Test
    void theFirstSheetThatShowsIsReadOrTheOneThatIsNamed() {
        assertThat(ReadRows.of(two("").bytes()).first()).containsExactly("1");
        assertThat(ReadRows.of(two(" state=\"hidden\"").bytes()).first()).containsExactly("2");
        assertThat(ReadRows.of(two(" state=\"veryHidden\"").bytes()).first()).containsExactly("2");
        assertThat(ReadRows.of(two("").bytes(), Optional.of("Answers")).first()).containsExactly("2");
        assertThat(ReadRows.of(two(" state=\"hidden\"").bytes(), Optional.of("Notes"))
                        .first())
                .containsExactly("1");
    }

    @Test
    void aSheetThatIsNotThereIsToldWithThoseThatAre() {
        assertThat(ReadRows.of(two("").bytes(), Optional.of("answers")).refusal())
                .isEqualTo("there is no sheet 'answers'; use one of: Notes, Answers");
        assertThat(ReadRows.of(two("").bytes(), Optional.of("Chart")).code()).isEqualTo("excel.no-sheet");
        RawWorkbook hidden =
                RawWorkbook.rows(ONE).sheets("<sheet name=\"S\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>");
        assertThat(ReadRows.of(hidden.bytes()).refusal())
                .isEqualTo("no sheet with rows is visible in the workbook; name one with withSheet: S");
    }

    @Test
    void rowsThatTheFileLeavesOutAreBlankAndThoseAtTheEndAreNone() {
        RawWorkbook workbook = RawWorkbook.rows("""
                <row r="2" hidden="1"><c r="B2"><v>2</v></c></row><row r="3" s="1"/><row r="4"><c r="A4" s="1"/></row><row r="5"><c><v>5</v></c></row>
                <row r="8"><c r="A8"/></row>""");
        assertThat(ReadRows.of(workbook.bytes()).rows())
                .containsExactly(List.of(), List.of("", "2"), List.of(), List.of(), List.of("5"));
        assertThat(ReadRows.of(RawWorkbook.rows("").bytes()).rows()).isEmpty();
    }

    @Test
    void noRowSeesWhatAnotherHeld() {
        RawWorkbook workbook = RawWorkbook.rows("""
                <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="C2"><v>4</v></c></row>""");
        assertThat(ReadRows.of(workbook.bytes()).rows()).containsExactly(List.of("1", "2", "3"), List.of("", "", "4"));
    }

    @Test
    void rowsGoDownToTheLastThatExcelHas() {
        ReadRows read = ReadRows.of(RawWorkbook.rows(ONE + "<row r=\"1048576\"><c r=\"A1048576\"><v>9</v></c></row>")
                .bytes());
        assertThat(read.rows()).hasSize(1_048_576).endsWith(List.of("9"));
        for (String row : List.of("1048577", "99999999999", "1", "0", "-1", "x", "")) {
            assertThat(ReadRows.of(RawWorkbook.rows(ONE + "<row r=\"" + row + "\"/>")
                                    .bytes())
                            .refusal())
                    .startsWith("cell A" + row
                            + " of sheet Survey, or what follows it, is not in its place, is there twice");
        }
    }

    /** The library counts rows that do not say where they are, and not the places. */
    @Test
    void aRowThatDoesNotSayWhereItIsFollowsOnlyRowsWithoutGaps() {
        String second = "<row><c><v>2</v></c></row>";
        assertThat(ReadRows.of(RawWorkbook.rows(ONE + second).bytes()).rows())
                .containsExactly(List.of("1"), List.of("2"));
        RawWorkbook gap = RawWorkbook.rows("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>" + second);
        assertThat(ReadRows.of(gap.bytes()).code()).isEqualTo("excel.out-of-order");
    }

    @Test
    void nothingIsHandedOnBeforeAllOfItWasGoneOver() {
        ReadRows read = ReadRows.of(
                RawWorkbook.rows(ONE + "<row r=\"6\"><c r=\"A9\"/></row>").bytes());
        assertThat(read.code()).isEqualTo("excel.out-of-order");
        assertThat(read.taken()).isEmpty();
    }

    @Test
    void readingEndsWhereNoMoreIsWanted() throws IOException {
        byte[] workbook = RawWorkbook.rows(
                        ONE + "<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"6\"><c><v>1</v></c></row>")
                .bytes();
        for (int most : List.of(1, 3, 5)) {
            List<Long> numbers = new ArrayList<>();
            new ExcelReader().read(new ByteArrayInputStream(workbook), Optional.empty(), new RowTaker() {
                @Override
                public boolean row(long number, String[] cells, int length) {
                    numbers.add(number);
                    return number < most;
                }

                @Override
                public void refuse(Message message) {
                    throw new AssertionError(message);
                }
            });
            assertThat(numbers).hasSize(most);
        }
    }

    @Test
    void filesAreReadWhereverTheyAreAndAreLeftAsTheyWere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("survey.xlsx");
        Files.write(file, RawWorkbook.rows(ONE).bytes());
        assertThat(ReadRows.of(file).first()).containsExactly("1");
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("all.zip"), Map.of("create", "true"))) {
            Path inside = archive.getPath("survey.xlsx");
            Files.copy(file, inside);
            assertThat(ReadRows.of(inside).first()).containsExactly("1");
        }
        assertThat(file).hasBinaryContent(RawWorkbook.rows(ONE).bytes());
    }
}
