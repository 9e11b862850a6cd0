package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are counted as ECMA-376, part 1, 18.17.4 tells; 45413 is 2024-05-01 in Excel's own grid. */
class DatesTest {
    private static String read(String number, String format, String properties) {
        RawWorkbook workbook = RawWorkbook.cells("<c r=\"A1\" s=\"1\"><v>" + number + "</v></c>")
                .properties(properties)
                .formats("0", format);
        return ReadRows.of(workbook.bytes()).first().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45413 | 14 | 2024-05-01",
                "45413 | 22 | 2024-05-01",
                "45413.416666666664 | 22 | 2024-05-01T10:00:00",
                "45413.416666666664 | 14 | 2024-05-01T10:00:00",
                "45413.416666666664 | 20 | 2024-05-01T10:00:00",
                "45413.999999999 | 22 | 2024-05-02",
                "45413.500005787 | 22 | 2024-05-01T12:00:00.500",
                "45413 | 31 | 2024-05-01",
                "45413 | 58 | 2024-05-01",
                "1 | 14 | 1900-01-01",
                "59 | 14 | 1900-02-28",
                "60 | 14 | 1900-02-29",
                "61 | 14 | 1900-03-01",
                "2958465 | 14 | 9999-12-31",
                "2958466 | 14 | 2958466",
                "1e300 | 14 | 1"
                        + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                        + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                        + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
                "-1 | 14 | -1",
                "0.4166666666666667 | 20 | 10:00:00",
                "0.4166666666666667 | 14 | 10:00:00",
                "0.003495370370370370 | 45 | 00:05:02",
                "0.003495370370370370 | 46 | 00:05:02",
                "1.5 | 46 | 36:00:00",
                "1.5 | 18 | 1900-01-01T12:00:00",
                "45413 | 0 | 45413",
                "45413 | 1 | 45413",
                "45413 | 49 | 45413",
                "0.25 | 9 | 0.25"
            })
    void aNumberInTheFormatOfADateIsADate(String number, String format, String expected) {
        assertThat(read(number, format, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 2024-05-01", "true, 2024-05-01", "0, 2020-04-30", "false, 2020-04-30"})
    void workbooksThatCountFrom1904AreReadSo(String from1904, String expected) {
        assertThat(read("43951", "14", "<workbookPr date1904=\"" + from1904 + "\"/>"))
                .isEqualTo(expected);
    }

    @Test
    void theFirstDayOf1904IsADay() {
        assertThat(read("0", "14", "<workbookPr date1904=\"1\"/>")).isEqualTo("1904-01-01");
        assertThat(read("0.5", "20", "<workbookPr date1904=\"1\"/>")).isEqualTo("12:00:00");
        assertThat(read("2957003", "14", "<workbookPr date1904=\"1\"/>")).isEqualTo("9999-12-31");
        assertThat(read("2957004", "14", "<workbookPr date1904=\"1\"/>")).isEqualTo("2957004");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd | DATE",
                "dd/mm/yyyy hh:mm | DATE",
                "[$-413]d mmmm yyyy;@ | DATE",
                "mmm | DATE",
                "yyyy\"年\"m\"月\" | DATE",
                "h:mm AM/PM | TIME",
                "mm:ss.0 | TIME",
                "[h]:mm:ss | DURATION",
                "[mm]:ss | DURATION",
                "0.00 | NUMBER",
                "General | NUMBER",
                "0 \"days\" | NUMBER",
                "0\\ \\d | NUMBER",
                "0_d | NUMBER",
                "[Red]0.0 | NUMBER",
                "[>=100][Blue]0;[Red]yyyy | NUMBER",
                "#,##0.00\\ [$USD];[Red]-#,##0.00 | NUMBER",
                "0.00E+00 | NUMBER",
                "\"unclosed dd | NUMBER",
                "@ | NUMBER"
            })
    void aFormatOfOnesOwnSaysWhatItShows(String format, String expected) {
        assertThat(NumberForm.of(format)).hasToString(expected);
    }

    @Test
    void aFormatOfOnesOwnIsThatOfTheCellsThatNameIt() {
        assertThat(read("45413", "d-m-yyyy", "")).isEqualTo("2024-05-01");
        assertThat(read("45413", "0.00", "")).isEqualTo("45413");
    }

    @Test
    void aLookThatTheWorkbookDoesNotKnowIsThatOfANumber() {
        RawWorkbook workbook =
                RawWorkbook.cells("<c r=\"A1\" s=\"9\"><v>4</v></c>").formats("14");
        assertThat(ReadRows.of(workbook.bytes()).first()).containsExactly("4");
        RawWorkbook odd = RawWorkbook.cells("<c r=\"A1\" s=\"x\"><v>4</v></c>").formats("14");
        assertThat(ReadRows.of(odd.bytes()).code()).isEqualTo("excel.unreadable-row");
    }
}
