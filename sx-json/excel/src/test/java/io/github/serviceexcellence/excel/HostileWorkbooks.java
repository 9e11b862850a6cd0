package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.table.WorkbookReader.RowTaker;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A megabyte that is made to do harm costs no more than some seconds on a busy machine, and 64 MB of heap: the execution small-heap of the
 * POM gives these tests no more. What is read well is as good as what is refused.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileWorkbooks {
    private static final int MEGABYTE = 1 << 20;
    private static final int BLOCK = 1 << 14;
    /** What would not fit, if it were kept. */
    private static final long MOST = 66L << 20;

    private static final String BEFORE = "<worksheet><sheetData>";

    /** What repeats in a part until the file has a megabyte, or what it unpacks to would fill the heap. */
    enum Attack {
        BLANK_ROWS(RawWorkbook.SHEET, BEFORE, i -> "<row/>"),
        BLANK_CELLS(RawWorkbook.SHEET, BEFORE + "<row>", i -> "<c/>"),
        ROWS_OF_ONE(RawWorkbook.SHEET, BEFORE, i -> "<row><c><v>1</v></c></row>"),
        A_LONG_TEXT(RawWorkbook.SHEET, BEFORE + "<row><c t=\"inlineStr\"><is><t>", i -> "aaaaaaaaaaaaaaaaaaaa"),
        A_TEXT_OF_ENTITIES(RawWorkbook.SHEET, BEFORE + "<row><c t=\"inlineStr\"><is><t>", i -> "&amp;&#x10ffff;"),
        A_TEXT_OF_RUNS(RawWorkbook.SHEET, BEFORE + "<row><c t=\"inlineStr\"><is>", i -> "<r><t>abcdefgh</t></r>"),
        A_TEXT_OF_SECTIONS(RawWorkbook.SHEET, BEFORE + "<row><c><v>", i -> "<![CDATA[<a>]]>"),
        A_LONG_SECTION(RawWorkbook.SHEET, BEFORE + "<row><c><v><![CDATA[", i -> "<c><v>"),
        A_LONG_NUMBER(RawWorkbook.SHEET, BEFORE + "<row><c><v>", i -> "1234567890"),
        LONG_NUMBERS(RawWorkbook.SHEET, BEFORE + "<row>", i -> "<c><v>1e-300</v></c>"),
        LONG_TEXTS(
                RawWorkbook.SHEET,
                BEFORE + "<row>",
                i -> "<c t=\"inlineStr\"><is><t>" + "a".repeat(65_000) + "</t></is></c>"),
        A_LONG_COMMENT(RawWorkbook.SHEET, BEFORE + "<!--", i -> "<row></row>"),
        COMMENTS(RawWorkbook.SHEET, BEFORE, i -> "<!---->"),
        A_LONG_INSTRUCTION(RawWorkbook.SHEET, BEFORE + "<?a ", i -> "<row></row>"),
        A_LONG_ATTRIBUTE(RawWorkbook.SHEET, BEFORE + "<row r=\"", i -> "1234567890"),
        A_LONG_NAME(RawWorkbook.SHEET, BEFORE + "<a", i -> "aaaaaaaaaa"),
        ATTRIBUTES(RawWorkbook.SHEET, BEFORE + "<row ", i -> "a" + i + "=\"\" "),
        DEEP(RawWorkbook.SHEET, BEFORE, i -> "<a>"),
        DEEP_IN_A_ROW(RawWorkbook.SHEET, BEFORE + "<row><c><is>", i -> "<r>"),
        NAMES(RawWorkbook.SHEET, BEFORE, i -> "<a" + i + "/>"),
        NAMES_OF_ATTRIBUTES(RawWorkbook.SHEET, BEFORE, i -> "<row a" + i + "=\"\"/>"),
        NAMESPACES(RawWorkbook.SHEET, BEFORE, i -> "<row xmlns=\"x" + i + "\"/>"),
        PREFIXES(RawWorkbook.SHEET, BEFORE, i -> "<p" + i + ":row xmlns:p" + i + "=\"x\"/>"),
        FORMULAS(RawWorkbook.SHEET, BEFORE + "<row>", i -> "<c><f t=\"array\" ref=\"A1:XFD1048576\">1</f><v>1</v></c>"),
        RANGES(
                RawWorkbook.SHEET,
                BEFORE,
                i -> "<row><c><f t=\"array\" ref=\"B" + (i + 1) + "\">1</f><v>1</v></c></row>"),
        SHARED_FORMULAS(
                RawWorkbook.SHEET,
                BEFORE + "<row><c><f t=\"shared\" ref=\"A1\" si=\"0\">" + "A1".repeat(4000) + "</f><v>1</v></c></row>",
                i -> "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>"),
        SHARED_IN_A_ROW(
                RawWorkbook.SHEET,
                BEFORE + "<row><c><f t=\"shared\" ref=\"A1\" si=\"0\">" + "A1".repeat(4000) + "</f><v>1</v></c>",
                i -> "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>"),
        KEPT_FORMULAS(
                RawWorkbook.SHEET,
                BEFORE,
                i -> "<row><c><f t=\"shared\" ref=\"A1\" si=\"" + i + "\">" + "1".repeat(500)
                        + "</f><v>1</v></c></row>"),
        BEHIND_THE_ROWS(RawWorkbook.SHEET, BEFORE + "</sheetData><a><!--", i -> "0123456789"),
        TEXTS(RawWorkbook.TEXTS, "<sst>", i -> "<si><t>" + i + "</t></si>"),
        SHORT_TEXTS(RawWorkbook.TEXTS, "<sst>", i -> "<si><t>a</t></si>"),
        NO_TEXTS(RawWorkbook.TEXTS, "<sst>", i -> "<si/>"),
        LONG_SHARED_TEXTS(RawWorkbook.TEXTS, "<sst>", i -> "<si><t>" + "a".repeat(65_000) + "</t></si>"),
        FORMATS(
                RawWorkbook.STYLES,
                "<styleSheet><numFmts>",
                i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"yyyy\"/>"),
        LOOKS(RawWorkbook.STYLES, "<styleSheet><cellXfs>", i -> "<xf numFmtId=\"14\"/>"),
        A_LONG_FORMAT(
                RawWorkbook.STYLES, "<styleSheet><numFmts><numFmt numFmtId=\"1\" formatCode=\"", i -> "[[[[[\\\\_"),
        TYPES(RawWorkbook.TYPES, "<Types>", i -> "<Override PartName=\"/" + i + "\" ContentType=\"x\"/>"),
        SHEETS(RawWorkbook.MAIN, "<workbook><sheets>", i -> "<sheet name=\"s" + i + "\" id=\"rId1\"/>"),
        LONG_SHEETS(
                RawWorkbook.MAIN,
                "<workbook><sheets>",
                i -> "<sheet name=\"" + "s".repeat(30_000) + i + "\" id=\"rId1\"/>"),
        RELATIONS(
                RawWorkbook.MAIN_RELATIONS,
                "<Relationships>",
                i -> "<Relationship Id=\"" + i + "\" Type=\"" + i + "\" Target=\"" + i + "\"/>"),
        LONG_RELATIONS(
                RawWorkbook.MAIN_RELATIONS,
                "<Relationships>",
                i -> "<Relationship Id=\"" + i + "\" Type=\"t\" Target=\"" + "a/".repeat(20_000) + i + "\"/>");

        private final String part;
        private final String before;
        private final IntFunction<String> again;

        Attack(String part, String before, IntFunction<String> again) {
            this.part = part;
            this.before = before;
            this.again = again;
        }

        private void write(Path file) throws IOException {
            RawWorkbook rest = RawWorkbook.cells("<c t=\"s\"><v>0</v></c>")
                    .texts("<si><t>1</t></si>")
                    .formats("14")
                    .without(part);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_SPEED);
                rest.writeParts(zip, StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(part));
                zip.write(before.getBytes(StandardCharsets.UTF_8));
                long written = 0;
                for (int i = 0; written < MOST && Files.size(file) < MEGABYTE; ) {
                    StringBuilder block = new StringBuilder();
                    while (block.length() < BLOCK) {
                        block.append(again.apply(i++));
                    }
                    zip.write(block.toString().getBytes(StandardCharsets.UTF_8));
                    written += block.length();
                }
            }
        }
    }

    /** Keeps nothing, as a reader of a million rows does. */
    private static final class Counter implements RowTaker {
        private long characters;
        private @Nullable Message refusal;

        @Override
        public boolean row(long number, String[] cells, int length) {
            for (int column = 0; column < length; column++) {
                characters += cells[column].length();
            }
            return true;
        }

        @Override
        public void refuse(Message message) {
            refusal = message;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWorkbookDoesHarm(Attack attack, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        attack.write(file);
        assertThat(file).isRegularFile();
        Counter counter = new Counter();
        new ExcelReader().read(file, Optional.empty(), counter);
        assertThat(counter.refusal).as("%s characters", counter.characters).isNotNull();
        assertThat(String.valueOf(counter.refusal)).hasSizeLessThan(1000);
    }

    /** Small files that would fill any heap, or take years. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"FXSHRXW1\"><v>1</v></c>",
                "<c t=\"s\"><v>2000000000</v></c>",
                "<c t=\"s\"><v>1</v></c>",
                "<c t=\"s\"><f>1</f><v>2000000000</v></c>",
                "<c><v>1e2000000000</v></c>",
                "<c><f t=\"shared\" si=\"2000000000\"/><v>1</v></c>"
            })
    void noCellDoesHarm(String cell) {
        RawWorkbook workbook = RawWorkbook.cells(cell).texts("<si><t>1</t></si>");
        assertThat(ReadRows.of(workbook.bytes()).code()).isNotEmpty();
    }
}
