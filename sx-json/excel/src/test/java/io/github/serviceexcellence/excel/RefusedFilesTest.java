package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no workbook that can be read is told with what to do. */
class RefusedFilesTest {
    private static final String ONE = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String code(RawWorkbook workbook) {
        return ReadRows.of(workbook.bytes()).code();
    }

    @Test
    void oldAndProtectedWorkbooksAreKnownByTheirFirstBytes() {
        byte[] old = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096);
        assertThat(ReadRows.of(old).refusal())
                .startsWith("it is an old Excel workbook (.xls), or one that opens with a password; ");
    }

    @Test
    void whatIsNoArchiveIsNoWorkbook() {
        for (String text : new String[] {"", "P", "a,b\n1,2\n", "<html>"}) {
            assertThat(ReadRows.of(text.getBytes(StandardCharsets.UTF_8)).code())
                    .isEqualTo("excel.no-workbook");
        }
    }

    @Test
    void otherArchivesAreNamed() throws IOException {
        assertThat(ReadRows.of(zip("survey.csv", "a,b")).refusal())
                .startsWith("it is an archive, but no Excel workbook (.xlsx): ");
        assertThat(ReadRows.of(zip("content.xml", "<office:document-content/>")).code())
                .isEqualTo("excel.other-zip");
        assertThat(ReadRows.of(zip("[Content_Types].xml", "<Types/>")).code()).isEqualTo("excel.other-zip");
        RawWorkbook binary = RawWorkbook.rows(ONE).without(RawWorkbook.MAIN).part("xl/workbook.bin", "");
        assertThat(code(binary)).isEqualTo("excel.other-zip");
        String strict = "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>";
        assertThat(code(RawWorkbook.rows(ONE).part(RawWorkbook.MAIN, strict))).isEqualTo("excel.strict");
    }

    @Test
    void aPartThatIsNotThereIsNamed() {
        assertThat(ReadRows.of(RawWorkbook.rows(ONE).without(RawWorkbook.SHEET).bytes())
                        .refusal())
                .startsWith("the part xl/worksheets/sheet1.xml of the workbook is missing or damaged; ");
        assertThat(code(RawWorkbook.rows(ONE).without(RawWorkbook.MAIN))).isEqualTo("excel.other-zip");
        assertThat(code(RawWorkbook.rows(ONE).without(RawWorkbook.MAIN_RELATIONS)))
                .isEqualTo("excel.damaged-part");
        assertThat(code(RawWorkbook.rows(ONE).without(RawWorkbook.TYPES))).isEqualTo("excel.other-zip");
        RawWorkbook textless =
                RawWorkbook.cells("<c r=\"A1\" t=\"s\"><v>0</v></c>").texts("").without(RawWorkbook.TEXTS);
        assertThat(code(textless)).isEqualTo("excel.damaged-part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet>",
                "<worksheet><sheetData>",
                "<worksheet><sheetData><row><c></row></sheetData></worksheet>",
                "",
                "x",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><worksheet/>",
                "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><worksheet>\u00e9</worksheet>",
                "<worksheet>&unknown;</worksheet>"
            })
    void aPartThatIsNoXmlIsDamaged(String sheet) {
        RawWorkbook workbook = RawWorkbook.rows("").part(RawWorkbook.SHEET, sheet);
        assertThat(ReadRows.of(workbook.bytes()).refusal())
                .startsWith("the part xl/worksheets/sheet1.xml of the workbook is missing or damaged; ");
    }

    @Test
    void bytesThatAreNoTextAreDamage() {
        RawWorkbook workbook = RawWorkbook.cells("<c t=\"inlineStr\"><is><t>\u00e9\u00e9n</t></is></c>");
        assertThat(ReadRows.of(workbook.bytes()).first()).containsExactly("\u00e9\u00e9n");
        assertThat(ReadRows.of(workbook.bytes(StandardCharsets.ISO_8859_1)).code())
                .isEqualTo("excel.damaged-part");
    }

    @Test
    void whatIsCutOffIsDamaged() {
        byte[] whole = RawWorkbook.cells("<c r=\"A1\" t=\"s\"><v>0</v></c>")
                .texts("<si><t>one</t></si>")
                .formats("14")
                .bytes();
        for (int length = 8; length < whole.length; length += 7) {
            assertThat(ReadRows.of(Arrays.copyOf(whole, length)).code()).isEqualTo("excel.damaged");
        }
    }

    /** It is told, or changes nothing; it is never read as something else. */
    @Test
    void aByteThatChangedIsNoticed() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 200; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c><v>")
                    .append(row * 7919 % 5)
                    .append("</v></c></row>");
        }
        byte[] whole = RawWorkbook.rows(rows.toString()).bytes();
        List<List<String>> expected = ReadRows.of(whole).rows();
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            ReadRows read = ReadRows.of(changed);
            if (read.code().isEmpty()) {
                assertThat(read.rows()).as("byte %s", at).isEqualTo(expected);
            } else {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 2);
    }

    /** Of two parts with one name, or two parts for one thing, readers may take either. */
    @Test
    void twoAnswersToOneQuestionAreRefused() {
        assertThat(code(RawWorkbook.rows(ONE).part("XL/workbook.xml", "<workbook/>")))
                .isEqualTo("excel.damaged-part");
        assertThat(code(RawWorkbook.rows(ONE).texts("").texts(""))).isEqualTo("excel.damaged-part");
        String relation = "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"a\"/>";
        assertThat(code(RawWorkbook.rows(ONE)
                        .part(
                                RawWorkbook.MAIN_RELATIONS,
                                "<Relationships>" + relation + relation + "</Relationships>")))
                .isEqualTo("excel.damaged-part");
    }

    /** XML of a workbook must not reach for files, nor grow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE worksheet [<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\"> %p;]>",
                "<!DOCTYPE worksheet>"
            })
    void aDocumentTypeIsRefused(String type) {
        String sheet =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        ReadRows read = ReadRows.of(
                RawWorkbook.rows("").part(RawWorkbook.SHEET, type + sheet).bytes());
        assertThat(read.code()).isEqualTo("excel.odd-part");
        for (String part : new String[] {RawWorkbook.MAIN, RawWorkbook.MAIN_RELATIONS, RawWorkbook.TYPES}) {
            assertThat(code(RawWorkbook.rows(ONE).part(part, type + "<worksheet>&x;</worksheet>")))
                    .isEqualTo("excel.odd-part");
        }
        RawWorkbook texts = RawWorkbook.cells("<c t=\"s\"><v>0</v></c>")
                .texts("")
                .part(RawWorkbook.TEXTS, type + "<sst><si><t>&x;</t></si></sst>");
        assertThat(code(texts)).isEqualTo("excel.odd-part");
        RawWorkbook looks = RawWorkbook.rows(ONE).formats("14").part(RawWorkbook.STYLES, type + "<styleSheet/>");
        assertThat(code(looks)).isEqualTo("excel.odd-part");
    }

    @Test
    void aFileThatIsNotThereIsNoFaultOfAWorkbook(@TempDir Path folder) {
        Path missing = folder.resolve("missing.xlsx");
        assertThatThrownBy(() -> ReadRows.of(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStreamThatBreaksIsNoFaultOfAWorkbook() {
        InputStream broken = new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                left--;
                if (left < 0) {
                    throw new IOException("the line is dead");
                }
                return left > 95 ? new int[] {'P', 'K', 3, 4}[99 - left] : 0;
            }
        };
        assertThatThrownBy(() -> new ExcelReader().read(broken, Optional.empty(), new ReadRows()))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");
    }

    /** Other builds on the machine may have copies of their own at the same time. */
    @Test
    void nothingStaysBehind() throws IOException {
        String mark = UUID.randomUUID().toString();
        for (String rows : new String[] {ONE, "<row r=\"0\"/>"}) {
            byte[] workbook = RawWorkbook.rows(rows).part(mark, mark).bytes();
            ReadRows.of(workbook);
            assertThat(copies()).noneMatch(copy -> Arrays.equals(copy, workbook));
        }
    }

    private static List<byte[]> copies() throws IOException {
        List<byte[]> copies = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("sx-[0-9]+\\.xlsx"))
                    .toList()) {
                try {
                    copies.add(Files.readAllBytes(file));
                } catch (NoSuchFileException e) {
                    // gone by now
                }
            }
        }
        return copies;
    }

    @Test
    void anInterruptedThreadReadsNoFurther() {
        byte[] workbook = RawWorkbook.rows(ONE).bytes();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new ExcelReader()
                            .read(new ByteArrayInputStream(workbook), Optional.empty(), new ReadRows()))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void everyAmpersandOfALargeWorkbookIsRead() {
        // some JDKs refuse XML with more than a hundred thousand of them
        int count = 300_000;
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < count; i += 3000) {
            texts.append("<si><t>").append("&amp;".repeat(3000)).append("</t></si>");
        }
        ReadRows read = ReadRows.of(RawWorkbook.cells("<c t=\"s\"><v>99</v></c>")
                .texts(texts.toString())
                .bytes());
        assertThat(read.first()).containsExactly("&".repeat(3000));
    }
}
