package io.github.serviceexcellence.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.table.WorkbookReader.RowTaker;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook of 100,000 rows and 40 columns, 130 MB of XML, is read in the heap that the execution small-heap of the POM gives to hostile
 * ones too: rows are forgotten, and only different texts stay.
 */
class LargeWorkbooks {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 40;

    /** A column of ids, all different, and 39 of answers. */
    private static Path write(Path folder) throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            RawWorkbook.cells("")
                    .texts("")
                    .without(RawWorkbook.SHEET)
                    .without(RawWorkbook.TEXTS)
                    .writeParts(zip, StandardCharsets.UTF_8);
            write(zip, RawWorkbook.SHEET, "<worksheet><sheetData>", "</sheetData></worksheet>", LargeWorkbooks::row);
            write(zip, RawWorkbook.TEXTS, "<sst>", "</sst>", row -> "<si><t>R-" + row + "</t></si>");
        }
        return file;
    }

    private static void write(ZipOutputStream zip, String part, String before, String after, IntFunction<String> row)
            throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(before.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < ROWS; i++) {
            zip.write(row.apply(i).getBytes(StandardCharsets.UTF_8));
        }
        zip.write(after.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(int row) {
        int number = row + 1;
        StringBuilder cells =
                new StringBuilder("<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"s\"><v>" + row + "</v></c>");
        for (int column = 1; column < COLUMNS; column++) {
            cells.append("<c r=\"")
                    .append(new CellAddress(row, column))
                    .append("\" s=\"0\"><v>")
                    .append(answer(row, column))
                    .append("</v></c>");
        }
        return cells.append("</row>").toString();
    }

    private static int answer(int row, int column) {
        return (row * 7919 + column * 104_729) % 5 + 1;
    }

    /** Compares each cell with what was written. */
    private static final class Check implements RowTaker {
        private long rows;

        @Override
        public boolean row(long number, String[] cells, int length) {
            int row = (int) number - 1;
            boolean same = length == COLUMNS && cells[0].equals("R-" + row);
            for (int column = 1; column < COLUMNS && same; column++) {
                same = cells[column].length() == 1 && cells[column].charAt(0) - '0' == answer(row, column);
            }
            rows += same ? 1 : 0;
            return true;
        }

        @Override
        public void refuse(Message message) {
            throw new AssertionError(message);
        }
    }

    @Test
    void aHundredThousandRowsAreReadInConstantMemory(@TempDir Path folder) throws IOException {
        Path file = write(folder);
        Check check = new Check();
        // as a stream, which goes by way of a file
        try (InputStream stream = Files.newInputStream(file)) {
            new ExcelReader().read(stream, Optional.empty(), check);
        }
        assertThat(check.rows).isEqualTo(ROWS);
    }
}
