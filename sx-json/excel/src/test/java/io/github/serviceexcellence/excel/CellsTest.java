package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a cell. Formats of files are ECMA-376, part 1; what Excel shows is what its grid shows for the stored value. */
class CellsTest {
    private static List<String> read(String cells) {
        return ReadRows.of(RawWorkbook.cells(cells).bytes()).first();
    }

    private static String refusal(String cells) {
        return ReadRows.of(RawWorkbook.cells(cells).bytes()).refusal();
    }

    private static String code(String cells) {
        return ReadRows.of(RawWorkbook.cells(cells).bytes()).code();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "4.0, 4",
        "4.5, 4.5",
        "007, 7",
        "-2, -2",
        "0, 0",
        "-0, 0",
        "1E-400, 0",
        // 0.1 + 0.2, and 4.4, as Excel stores them with 17 digits and shows them with 15
        "0.30000000000000004, 0.3",
        "4.4000000000000004, 4.4",
        "4.0000000000000009, 4",
        "4.0000000001, 4.0000000001",
        "1E3, 1000",
        "1.5E-5, 0.000015",
        "123456789012, 123456789012",
        // 17 digits from a program that keeps them: two ids must not become one
        "12345678901234567, 12345678901234567",
        "1.2345678901234568E+16, 12345678901234568"
    })
    void aNumberIsItsShortestDecimal(String stored, String expected) {
        assertThat(read("<c r=\"A1\"><v>" + stored + "</v></c>")).containsExactly(expected);
        assertThat(read("<c r=\"A1\" t=\"n\"><v>" + stored + "</v></c>")).containsExactly(expected);
    }

    @Test
    void textsAreAsTheyAre() {
        RawWorkbook workbook = RawWorkbook.cells("""
                        <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
                        <c r="D1" t="inlineStr"><is><t>here &amp; now</t></is></c>
                        <c r="E1" t="inlineStr"><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is></c>
                        <c r="F1" t="str"><f>A1</f><v>made</v></c><c r="G1" t="s"><v>3</v></c><c r="H1" t="s"><v>4</v></c>""").texts("""
                        <si><t xml:space="preserve"> kept </t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Very </t></r><r><t>good</t></r></si>
                        <si><t>\u6771\u4eac</t><rPh sb="0" eb="2"><t>\u30c8\u30a6\u30ad\u30e7\u30a6</t></rPh><phoneticPr fontId="1"/></si>
                        <si><t><![CDATA[a < b]]></t></si><si><t>one_x000D_\ntwo _x005F_x0041_</t></si>""");
        assertThat(ReadRows.of(workbook.bytes()).first())
                .containsExactly(
                        " kept ",
                        "Very good",
                        "\u6771\u4eac",
                        "here & now",
                        "one two",
                        "made",
                        "a < b",
                        "one\r\ntwo _x0041_");
    }

    /** Excel allows 32,767 characters; this is twice that, and ten bytes for each two. */
    @Test
    void aTextMayBeAsLongAsExcelAllows() {
        String text = "&#x10ffff;".repeat(32_768);
        String cell = "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c><c t=\"s\"><v>0</v></c>";
        RawWorkbook workbook = RawWorkbook.cells(cell).texts("<si><t>" + text + "</t></si>");
        assertThat(ReadRows.of(workbook.bytes()).first()).hasSize(2).allMatch(each -> each.length() == 65_536);
        RawWorkbook longer = RawWorkbook.cells(cell).texts("<si><t>" + text + "!</t></si>");
        assertThat(ReadRows.of(longer.bytes()).refusal()).startsWith("cell B1 of sheet Survey has more than 65");
    }

    /** The library adds it to the text; only texts that cells share come without. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t>tokyo</t><rPh sb=\"0\" eb=\"1\"><t>TOO</t></rPh>",
                "<r><t>tokyo</t></r><rPh sb=\"0\" eb=\"1\"><t>TOO</t></rPh>",
                "\n <t>tokyo</t>\n",
                "<r> <t>tokyo</t></r>"
            })
    void whatWouldJoinATextInTheCellIsRefused(String text) {
        assertThat(refusal("<c r=\"A1\" t=\"inlineStr\"><is>" + text + "</is></c>"))
                .startsWith("cell A1 of sheet Survey, or what follows it, is not in its place, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" t=\"inlineStr\"><v>1</v></c>",
                "<c r=\"A1\" t=\"str\"><is><t>1</t></is></c>",
                "<c r=\"A1\"><is><t>1</t></is></c>",
                "<c r=\"A1\"><v>1</v><v>2</v></c>",
                "<c r=\"A1\"><v>1</v><extLst><v>9</v></extLst></c>",
                "<c r=\"A1\"><c r=\"B1\"><v>1</v></c></c>",
                "<x><c r=\"A1\"><v>1</v></c></x>",
                "<row r=\"2\"/>"
            })
    void whatTheLibraryWouldPassOverOrMistakeIsRefused(String cells) {
        assertThat(code(cells)).isEqualTo("excel.out-of-order");
    }

    @Test
    void truthsAndErrorsHaveTheirEnglishNames() {
        assertThat(read("""
                        <c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c>
                        <c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>""")).containsExactly("TRUE", "FALSE", "#N/A", "#DIV/0!");
    }

    @Test
    void aFormulaIsTheValueThatItHad() {
        assertThat(read("""
                        <c r="A1"><f>1+3</f><v>4</v></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c>
                        <c r="C1"><f t="shared" ref="C1:C9" si="0">A1</f><v>4.5</v></c><c r="D1"><f t="shared" si="0"/><v>5</v></c>
                        <c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><v>6</v></c>""")).containsExactly("4", "TRUE", "4.5", "5", "", "6");
    }

    /** The library moves a formula to each cell that shares it, and takes {@code ATAN2} for a cell. */
    @ParameterizedTest
    @ValueSource(strings = {"<f t=\"shared\" si=\"0\"/>", "<f t=\"shared\" si=\"7\"/>", "<f t=\"shared\" si=\"x\"/>"})
    void aFormulaThatTheLibraryCannotReadIsRefused(String formula) {
        RawWorkbook workbook = RawWorkbook.rows("""
                        <row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">ATAN2(B3,C3)</f><v>1</v></c></row>
                        <row r="4"><c r="A4">%s<v>1</v></c></row>""".formatted(formula));
        assertThat(ReadRows.of(workbook.bytes()).refusal())
                .startsWith(
                        "row 4 of sheet Survey, or one soon after it, has something that cannot be read, perhaps a formula; ");
    }

    @ParameterizedTest
    @CsvSource({"<f>1+3</f>", "<f>1+3</f><v></v>", "<f>1+3</f><v/>", "<f/>"})
    void aFormulaWithoutAValueIsRefusedWithItsPlace(String content) {
        RawWorkbook workbook = RawWorkbook.rows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"12\"><c r=\"AB12\">" + content + "</c></row>");
        assertThat(ReadRows.of(workbook.bytes()).refusal())
                .startsWith("cell AB12 of sheet Survey holds a formula without a result, ");
    }

    @Test
    void blankCellsAreEmpty() {
        RawWorkbook workbook = RawWorkbook.cells("""
                        <c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="D1"><v></v></c><c r="E1" t="s"/><c r="F1" t="s"><v>0</v></c>
                        <c r="G1"><v>2</v></c><c r="H1" s="1"/><c r="I1" t="inlineStr"><is/></c>""").texts("<si><t/></si>");
        assertThat(ReadRows.of(workbook.bytes()).rows()).containsExactly(List.of("", "1", "", "", "", "", "2"));
    }

    @Test
    void cellsThatDoNotSayWhereTheyAreFollowTheOneBefore() {
        assertThat(read("<c><v>1</v></c><c r=\"b1\"><v>3</v></c><c><v>4</v></c>"))
                .containsExactly("1", "3", "4");
        // the library counts cells, not columns
        assertThat(code("<c r=\"B1\"><v>3</v></c><c><v>4</v></c>")).isEqualTo("excel.out-of-order");
        assertThat(read("<c r=\"XFD1\"><v>1</v></c>")).hasSize(1 << 14).endsWith("1");
    }

    @ParameterizedTest
    @CsvSource({
        // beyond the last column, of another row, twice, back, no names
        "XFE1",
        "ZZZZZZZZ1",
        "FXSHRXW1",
        "A2",
        "B1",
        "A1",
        "1",
        "A",
        "A1B",
        "A-1",
        "A01x",
        "''"
    })
    void aCellThatStandsElsewhereIsRefused(String name) {
        RawWorkbook workbook = RawWorkbook.cells("<c r=\"B1\"><v>1</v></c><c r=\"" + name + "\"><v>1</v></c>");
        assertThat(ReadRows.of(workbook.bytes()).refusal())
                .startsWith(
                        "cell " + name + " of sheet Survey, or what follows it, is not in its place, is there twice");
    }

    @ParameterizedTest
    @CsvSource({
        "n, four",
        "n, 1e999",
        "n, 1E999999999",
        "n, NaN",
        "n, '1,5'",
        "n, ' 4'",
        "b, 2",
        "b, yes",
        "s, 1",
        "s, -1",
        "s, 2000000000",
        "s, x",
        "q, 1",
        "d, 2024-05-01"
    })
    void aValueThatIsNoneOfItsKindIsRefused(String kind, String value) {
        RawWorkbook workbook = RawWorkbook.cells("<c r=\"A1\" t=\"" + kind + "\"><v>" + value + "</v></c>")
                .texts("<si><t>one</t></si>");
        assertThat(ReadRows.of(workbook.bytes()).refusal())
                .startsWith("cell A1 of sheet Survey holds '" + value + "', which does not fit the type of the cell, ");
    }

    @Test
    void whatLaterVersionsAddIsPassedOver() {
        assertThat(
                        read(
                                "<c r=\"A1\" cm=\"1\" x=\"2\"><extLst><ext><w>9</w></ext></extLst><v>4</v><!-- note --><?say so?></c>"))
                .containsExactly("4");
    }
}
