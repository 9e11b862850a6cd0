package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks are read as they were meant: what was handed to the library that wrote them comes back. */
class AgreementProperties {
    @Provide
    Arbitrary<List<List<Object>>> sheets() {
        Arbitrary<Object> cell = Arbitraries.oneOf(
                Arbitraries.integers().between(-9, 99).map(Object.class::cast),
                Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L).map(Object.class::cast),
                Arbitraries.doubles().between(-1000, 1000).ofScale(3).map(Object.class::cast),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars("\u00e9\u6771\n<>&\"_")
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.just(""));
        return cell.list().ofMaxSize(6).list().ofMaxSize(6);
    }

    @Property(tries = 200)
    void whatWasWrittenIsRead(@ForAll("sheets") List<List<Object>> sheet) throws IOException {
        byte[] workbook = write(sheet);
        List<List<String>> expected = trimmed(sheet.stream()
                .map(row -> row.stream().map(AgreementProperties::text).toList())
                .toList());
        assertThat(ReadRows.of(workbook).rows()).isEqualTo(expected);
    }

    private static byte[] write(List<List<Object>> sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet worksheet = workbook.newWorksheet("Survey");
            for (int row = 0; row < sheet.size(); row++) {
                for (int column = 0; column < sheet.get(row).size(); column++) {
                    put(worksheet, row, column, sheet.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet worksheet, int row, int column, Object value) {
        if (value instanceof String text && !text.isEmpty()) {
            worksheet.value(row, column, text);
        } else if (value instanceof Boolean truth) {
            worksheet.value(row, column, truth);
        } else if (value instanceof Number number) {
            worksheet.value(row, column, number);
        }
    }

    private static String text(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return value instanceof Double number ? plain(BigDecimal.valueOf(number)) : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Without what is blank at the end of rows and of the sheet. */
    private static List<List<String>> trimmed(List<List<String>> sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : sheet) {
            int length = row.size();
            while (length > 0 && row.get(length - 1).isEmpty()) {
                length--;
            }
            rows.add(row.subList(0, length));
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        long first = LocalDateTime.of(1900, 3, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        long last = LocalDateTime.of(2999, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
        return Arbitraries.longs()
                .between(first, last)
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }

    @Property(tries = 200)
    void aMomentIsReadToTheSecond(@ForAll("moments") LocalDateTime moment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet worksheet = workbook.newWorksheet("Survey");
            worksheet.value(0, 0, moment);
            worksheet.style(0, 0).format("yyyy-MM-dd H:mm:ss").set();
            worksheet.value(0, 1, moment.toLocalDate());
            worksheet.style(0, 1).format("dd/mm/yyyy").set();
        }
        List<String> read = ReadRows.of(bytes.toByteArray()).first();
        // midnight is told as the day alone
        String withTime = read.get(0).contains("T") ? read.get(0) : read.get(0) + "T00:00";
        assertThat(LocalDateTime.parse(withTime)).isEqualTo(moment);
        assertThat(read.get(1)).isEqualTo(moment.toLocalDate().toString());
    }
}
