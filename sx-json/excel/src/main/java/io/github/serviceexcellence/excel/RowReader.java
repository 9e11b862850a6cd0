package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Interrupts;
import io.github.serviceexcellence.table.WorkbookReader.RowTaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Hands on the rows of a sheet, which the library reads once they have been gone over. */
final class RowReader {
    private final String sheet;
    private final CellTexts texts;
    private final RowTaker rows;
    private String[] cells = {};
    /** The last row that was found, and the last that was handed on: blank ones wait for one that is not. */
    private long last;

    private long told;

    private RowReader(String sheet, boolean from1904, RowTaker rows) {
        this.sheet = Codes.shorten(sheet);
        this.texts = new CellTexts(this.sheet, from1904);
        this.rows = rows;
    }

    static void read(Path file, Optional<String> name, RowTaker rows) throws IOException {
        try (Archive archive = Archive.open(file)) {
            Inspection inspection = new Inspection(archive).inspect();
            try (ReadableWorkbook workbook = open(file, inspection)) {
                Sheet sheet = choose(
                        workbook.getSheets()
                                .filter(each -> inspection.isSheet(each.getId()))
                                .toList(),
                        name);
                inspection.inspectSheet(sheet.getId(), sheet.getName());
                try (Stream<Row> stream = sheet.openStream()) {
                    new RowReader(sheet.getName(), inspection.isFrom1904(), rows).read(stream.iterator());
                }
            }
        }
    }

    private static ReadableWorkbook open(Path file, Inspection inspection) throws IOException {
        try {
            // a cell that cannot be read has no value then, instead of ending it all without its place
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(inspection.hasLooks(), true));
        } catch (IOException | RuntimeException e) {
            Interrupts.check();
            throw new RefusedException(ExcelProblem.DAMAGED.with());
        }
    }

    /** The sheet with this name, or the first one that shows. */
    private static Sheet choose(List<Sheet> sheets, Optional<String> name) throws RefusedException {
        Optional<Sheet> found = sheets.stream()
                .filter(sheet ->
                        name.map(sheet.getName()::equals).orElse(sheet.getVisibility() == SheetVisibility.VISIBLE))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        var all = Codes.listed(sheets.stream().map(Sheet::getName).toList());
        throw new RefusedException(
                name.isPresent()
                        ? ExcelProblem.NO_SHEET.with(Codes.shorten(name.get()), all)
                        : ExcelProblem.NO_VISIBLE_SHEET.with(all));
    }

    private void read(Iterator<Row> found) throws IOException {
        int width = next(found);
        for (boolean wanted = true; width >= 0 && wanted; width = wanted ? next(found) : width) {
            while (width > 0 && told < last && wanted) {
                told++;
                wanted = rows.row(told, cells, told < last ? 0 : width);
            }
        }
    }

    /** Has the library read the next row; how many texts it has, or -1 if there is none. */
    private int next(Iterator<Row> found) throws RefusedException {
        Interrupts.check();
        try {
            if (!found.hasNext()) {
                return -1;
            }
            Row row = found.next();
            last = row.getRowNum();
            return fill(row);
        } catch (RuntimeException e) {
            Interrupts.check();
            throw new RefusedException(ExcelProblem.UNREADABLE_ROW.with(last + 1, sheet));
        }
    }

    /** The texts of a row; how many there are up to the last that is not empty. */
    private int fill(Row row) throws RefusedException {
        int count = row.getCellCount();
        if (count > cells.length) {
            cells = new String[count];
        }
        int width = 0;
        for (int column = 0; column < count; column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            cells[column] = cell == null ? "" : texts.of(cell, row.getRowNum());
            width = cells[column].isEmpty() ? width : column + 1;
        }
        return width;
    }
}
